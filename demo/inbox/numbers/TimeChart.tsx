import { h } from 'preact';
import type { Stats } from '../api.ts';
import { duration, number, percent, rate } from '../app/format.ts';
import { BarChart } from './BarChart.tsx';
import { ChartCard } from './ChartCard.tsx';

/** How long it takes from the first visit to the lead. */
export function TimeChart({ stats: { time_to_conversion } }: { stats: Stats }) {
  const { median, classes } = time_to_conversion;
  const total = classes.reduce((sum, { leads }) => sum + leads, 0);
  const summary =
    median === null || total === 0
      ? 'Not known for the leads of this period.'
      : `Half of the leads come within ${duration(median)} of the first visit that is known.`;
  return (
    <ChartCard
      id="chart-time"
      title="Time to conversion"
      summary={summary}
      table={{
        caption: 'Time from the first visit to the lead',
        head: ['Time', 'Leads', 'Of all'],
        rows: classes.map(({ label, leads }) => [label, number(leads), percent(rate(leads, total))]),
      }}
    >
      <BarChart
        label={`Bar chart of the time to conversion. ${summary}`}
        height={14}
        isAcross
        config={({ ramp }) => ({
          data: {
            labels: classes.map(({ label }) => label),
            datasets: [
              { label: 'Leads', data: classes.map(({ leads }) => leads), backgroundColor: ramp[4], borderRadius: 3 },
            ],
          },
          options: { plugins: { legend: { display: false } } },
        })}
      />
    </ChartCard>
  );
}
