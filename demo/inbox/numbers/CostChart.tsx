import { h } from 'preact';
import type { Stats } from '../api.ts';
import { counted, money, number, rate } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { BarChart } from './BarChart.tsx';
import { ChartCard } from './ChartCard.tsx';
import { nameOfRow } from './funnel.ts';

/** What a lead costs, campaign by campaign. */
export function CostChart({ stats: { cost, currency } }: { stats: Stats }) {
  const { ask } = useInbox();
  const rows = [...cost].sort((a, b) => (b.spend ?? 0) - (a.spend ?? 0) || b.leads - a.leads);
  const paid = rows.filter(({ spend, leads }) => spend !== null && spend > 0 && leads > 0);
  return (
    <ChartCard
      id="chart-cost"
      title="Cost per lead"
      summary={summaryOf(rows, currency)}
      isTableOpen={rows.length > 0}
      tools={
        <button type="button" class="button compact" onClick={() => ask('spend')}>
          Ad spend
        </button>
      }
      table={{
        caption: 'Spend, leads and cost by campaign',
        head: ['Campaign', 'Spend', 'Leads', 'Qualified', 'Cost per lead', 'Cost per qualified'],
        rows: rows.map(({ campaign, spend, leads, qualified }) => [
          nameOfRow(campaign),
          money(spend, currency),
          number(leads),
          number(qualified),
          money(spend === null ? null : rate(spend, leads), currency),
          money(spend === null ? null : rate(spend, qualified), currency),
        ]),
      }}
    >
      {paid.length > 0 && (
        <BarChart
          label={`Bar chart of the cost per lead by campaign. ${summaryOf(rows, currency)}`}
          height={Math.max(7, 3.5 + paid.length * 2.4)}
          isAcross
          config={({ ramp }) => ({
            data: {
              labels: paid.map(({ campaign }) => campaign),
              datasets: [
                {
                  label: 'Cost per lead',
                  data: paid.map(({ spend, leads }) => rate(spend ?? 0, leads)),
                  backgroundColor: ramp[4],
                  borderRadius: 3,
                },
                {
                  label: 'Cost per qualified lead',
                  data: paid.map(({ spend, qualified }) => rate(spend ?? 0, qualified)),
                  backgroundColor: ramp[1],
                  borderRadius: 3,
                },
              ],
            },
            options: {
              scales: { x: { ticks: { callback: (value) => money(Number(value), currency) } } },
              plugins: {
                tooltip: {
                  callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${money(parsed.x, currency)}` },
                },
              },
            },
          })}
        />
      )}
    </ChartCard>
  );
}

function summaryOf(rows: Stats['cost'], currency: string): string {
  const paid = rows
    .filter(({ spend, leads }) => spend !== null && spend > 0 && leads > 0)
    .map(({ campaign, spend, leads }) => ({ campaign, cost: (spend ?? 0) / leads }))
    .sort((a, b) => a.cost - b.cost);
  const [best] = paid;
  const worst = paid.at(-1);
  if (!best || !worst) return 'Add what you spend per campaign, and see what a lead costs.';
  const lost = rows.filter(({ spend, leads }) => (spend ?? 0) > 0 && leads === 0).length;
  const none = lost ? ` ${counted(lost, 'campaign')} with spend brought no lead.` : '';
  return best === worst
    ? `A lead of ${best.campaign} costs ${money(best.cost, currency)}.${none}`
    : `A lead costs ${money(best.cost, currency)} with ${best.campaign}, and ${money(worst.cost, currency)} with ${worst.campaign}.${none}`;
}
