import { h } from 'preact';
import type { Stats } from '../api.ts';
import { counted, day, number, shortDay } from '../app/format.ts';
import { BarChart } from './BarChart.tsx';
import { ChartCard } from './ChartCard.tsx';

/** Leads per day, and how many of them are qualified. */
export function DaysChart({ stats: { days } }: { stats: Stats }) {
  const total = days.reduce((sum, { leads }) => sum + leads, 0);
  const best = days.reduce((best, day) => (day.leads > (best?.leads ?? 0) ? day : best), days[0]);
  const summary =
    total === 0 || !best
      ? 'No leads in this period.'
      : `${counted(Math.round((10 * total) / days.length) / 10, 'lead')} a day on average. ` +
        `The best day was ${day(best.day)}, with ${number(best.leads)}.`;
  return (
    <ChartCard
      id="chart-days"
      title="Leads per day"
      summary={summary}
      table={{
        caption: 'Leads per day, in UTC',
        head: ['Day', 'Leads', 'Qualified'],
        rows: days.map(({ day: iso, leads, qualified }) => [day(iso), number(leads), number(qualified)]),
      }}
    >
      <BarChart
        label={`Bar chart of the leads per day. ${summary}`}
        height={15}
        config={({ ramp }) => ({
          data: {
            labels: days.map(({ day }) => shortDay(day)),
            datasets: [
              {
                label: 'Qualified',
                data: days.map(({ qualified }) => qualified),
                backgroundColor: ramp[4],
                stack: 'leads',
                borderRadius: 2,
              },
              {
                label: 'Other leads',
                data: days.map(({ leads, qualified }) => leads - qualified),
                backgroundColor: ramp[1],
                stack: 'leads',
                borderRadius: 2,
              },
            ],
          },
          options: {
            scales: { x: { stacked: true, ticks: { autoSkip: true, maxTicksLimit: 9 } }, y: { stacked: true } },
          },
        })}
      />
    </ChartCard>
  );
}
