import { h } from 'preact';
import type { Stats } from '../api.ts';
import { number, percent, rate } from '../app/format.ts';
import { BarChart } from './BarChart.tsx';
import { ChartCard } from './ChartCard.tsx';
import { STAGES, share, weakest } from './funnel.ts';

/** How far people came, all forms together. */
export function FunnelChart({ stats: { total } }: { stats: Stats }) {
  const steps = STAGES.map(({ key, name }, i) => {
    const before = STAGES[i - 1];
    return {
      name,
      count: total[key],
      ofViews: share(total[key], total.views),
      ofBefore: before ? share(total[key], total[before.key]) : null,
    };
  });
  const weak = weakest(total);
  const uncounted =
    total.leads > total.submits
      ? ' There are more leads than counted sends: not every page counts, or not every visitor lets it.'
      : '';
  const summary = !total.views
    ? 'No view of a form was counted in this period: add leadtag.analytics.js with a metrics webhook to see more than leads.'
    : `Of 100 who see a form, ${number(Math.round(1000 * (rate(total.leads, total.views) ?? 0)) / 10)} become leads and ` +
      `${number(Math.round(1000 * (rate(total.qualified, total.views) ?? 0)) / 10)} are qualified.${weak ? ` ${weak}` : ''}${uncounted}`;
  return (
    <ChartCard
      id="chart-funnel"
      title="From view to qualified lead"
      summary={summary}
      isTableOpen
      beside
      table={{
        caption: 'The funnel, all together',
        head: ['Step', 'People', 'Of views', 'Of the step before'],
        rows: steps.map(({ name, count, ofViews, ofBefore }, i) => [
          name,
          number(count),
          percent(ofViews),
          i ? percent(ofBefore) : '',
        ]),
      }}
    >
      <BarChart
        label={`Bar chart of the funnel. ${summary}`}
        height={13.5}
        isAcross
        config={({ ramp }) => ({
          data: {
            labels: steps.map(({ name }) => name),
            datasets: [
              {
                label: 'People',
                data: steps.map(({ count }) => count),
                backgroundColor: ramp,
                borderRadius: 4,
                barPercentage: 0.85,
                categoryPercentage: 0.9,
              },
            ],
          },
          options: { plugins: { legend: { display: false } } },
        })}
      />
    </ChartCard>
  );
}
