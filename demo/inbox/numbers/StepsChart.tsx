import { Fragment, h } from 'preact';
import { useState } from 'preact/hooks';
import type { Stats } from '../api.ts';
import { number, percent, rate } from '../app/format.ts';
import { BarChart } from './BarChart.tsx';
import { ChartCard } from './ChartCard.tsx';

type Reached = Stats['steps'][number]['reached'];

/** Which step of a form loses people. */
export function StepsChart({ stats: { steps } }: { stats: Stats }) {
  const [chosen, choose] = useState<string>();
  const { form, reached } = steps.find(({ form }) => form === chosen) ?? steps[0] ?? { form: '', reached: [] };
  const summary = summaryOf(form, reached);
  return (
    <ChartCard
      id="chart-steps"
      title="Which step loses people"
      summary={summary}
      tools={
        steps.length > 1 ? (
          <select
            class="pill"
            aria-label="Form"
            value={form}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {steps.map(({ form }) => (
              <option key={form}>{form}</option>
            ))}
          </select>
        ) : undefined
      }
      {...(reached.length > 0 && {
        table: {
          caption: `People who reached each step of ${form}`,
          head: ['Step', 'Reached it', 'Of those who began', 'Went no further'],
          rows: reached.map(({ step, people }, i) => {
            const next = reached[i + 1]?.people;
            return [
              `Step ${step}`,
              number(people),
              percent(rate(people, reached[0]?.people ?? 0)),
              next === undefined ? '' : percent(rate(people - next, people)),
            ];
          }),
        },
      })}
    >
      <Fragment>
        {reached.length > 0 && (
          <BarChart
            label={`Bar chart of the people who reached each step. ${summary}`}
            height={14}
            config={({ ramp }) => ({
              data: {
                labels: reached.map(({ step }) => `Step ${step}`),
                datasets: [
                  {
                    label: 'Reached it',
                    data: reached.map(({ people }) => people),
                    backgroundColor: ramp[4],
                    borderRadius: 3,
                  },
                ],
              },
              options: { plugins: { legend: { display: false } } },
            })}
          />
        )}
      </Fragment>
    </ChartCard>
  );
}

function summaryOf(form: string, reached: Reached): string {
  if (reached.length < 2) return 'No form with several steps was counted in this period.';
  const losses = reached
    .slice(0, -1)
    .map(({ step, people }, i) => ({ step, lost: rate(people - (reached[i + 1]?.people ?? 0), people) ?? 0 }))
    .sort((a, b) => b.lost - a.lost);
  const [worst] = losses;
  return worst && worst.lost > 0
    ? `Of those who reach step ${worst.step} of “${form}”, ${percent(worst.lost)} go no further: the largest loss.`
    : `Whoever begins “${form}” goes on to the end.`;
}
