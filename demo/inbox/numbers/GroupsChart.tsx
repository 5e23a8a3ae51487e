import { h } from 'preact';
import type { FunnelRow, Stats } from '../api.ts';
import { number, percent, rate } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { BarChart } from './BarChart.tsx';
import { ChartCard } from './ChartCard.tsx';
import { nameOfRow, share, WAYS } from './funnel.ts';
import { Switch } from './Switch.tsx';

/** More bars than these say nothing any more; the table has them all. */
const MOST = 10;
/** A rate of fewer views than this is chance. */
const ENOUGH = 20;

/** The funnel told apart: which form, variant, channel or campaign brings the leads, and which brings good ones. */
export function GroupsChart({ stats }: { stats: Stats }) {
  const { place, go } = useInbox();
  const rows = [...stats.funnel[place.by]].sort((a, b) => b.leads - a.leads || b.views - a.views);
  const shown = rows.slice(0, MOST);
  const way = WAYS.find(([by]) => by === place.by)?.[1] ?? '';
  return (
    <ChartCard
      id="chart-groups"
      title={`Leads by ${way.toLowerCase()}`}
      summary={summaryOf(rows, way.toLowerCase())}
      isTableOpen
      tools={<Switch label="Told apart by" options={WAYS} value={place.by} choose={(by) => go({ by }, 'replace')} />}
      table={{
        caption: `The funnel by ${way.toLowerCase()}`,
        head: [way, 'Views', 'Starts', 'Submits', 'Leads', 'Qualified', 'Leads of views', 'Qualified of leads'],
        rows: rows.map((row) => [
          nameOfRow(row.name),
          number(row.views),
          number(row.starts),
          number(row.submits),
          number(row.leads),
          number(row.qualified),
          percent(share(row.leads, row.views)),
          percent(rate(row.qualified, row.leads)),
        ]),
      }}
    >
      {rows.length > 0 && (
        <BarChart
          label={`Bar chart of the leads by ${way.toLowerCase()}. The table below has the numbers.`}
          height={Math.max(8, 3.5 + shown.length * 2.1)}
          isAcross
          config={({ ramp }) => ({
            data: {
              labels: shown.map(({ name }) => shorten(nameOfRow(name))),
              datasets: [
                {
                  label: 'Qualified',
                  data: shown.map(({ qualified }) => qualified),
                  backgroundColor: ramp[4],
                  stack: 'leads',
                  borderRadius: 3,
                  barPercentage: 0.8,
                },
                {
                  label: 'Other leads',
                  data: shown.map(({ leads, qualified }) => leads - qualified),
                  backgroundColor: ramp[1],
                  stack: 'leads',
                  borderRadius: 3,
                  barPercentage: 0.8,
                },
              ],
            },
            options: { scales: { x: { stacked: true }, y: { stacked: true } } },
          })}
        />
      )}
    </ChartCard>
  );
}

const shorten = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

function summaryOf(rows: FunnelRow[], way: string): string {
  const [most] = rows;
  if (!most || most.leads === 0) return 'No leads in this period.';
  const first = `Most leads come by the ${way} ${nameOfRow(most.name)} (${number(most.leads)}).`;
  const best = rows
    .filter(({ views, leads }) => views >= ENOUGH && leads > 0 && leads <= views)
    .sort((a, b) => b.leads / b.views - a.leads / a.views)[0];
  return best
    ? `${first} ${nameOfRow(best.name)} turns most views into leads: ${percent(best.leads / best.views)}.`
    : first;
}
