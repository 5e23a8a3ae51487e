import { h } from 'preact';
import type { Stats } from '../api.ts';
import { counted, money, number, percent, rate } from '../app/format.ts';
import { useInbox } from '../app/inbox-context.ts';
import { daysIn } from '../filters/periods.ts';
import { ChartCard } from './ChartCard.tsx';
import { figuresOf } from './key-figures.ts';
import { NumberField } from './NumberField.tsx';
import { type Measured, planFor } from './plan.ts';

const USUAL = { goal: '100000', sale: '5000', close: '20' };

/** How many leads, and how many visits of a form, a revenue takes at the rates that were measured. */
export function Calculator({ stats }: { stats: Stats }) {
  const { place, go } = useInbox();
  const { goal = USUAL.goal, sale = USUAL.sale, close = USUAL.close } = place;
  const { leads, qualified, conversion, costPerLead } = figuresOf(stats);
  const measured: Measured = {
    qualified: rate(qualified, leads),
    conversion,
    costPerLead,
    leadsPerDay: rate(leads, daysIn(stats.from, stats.to)),
  };
  const plan = planFor({ revenue: Number(goal), sale: Number(sale), close: Number(close) / 100 }, measured);
  const steps: [string, number | null, string][] = plan
    ? [
        ['Sales', plan.sales, `at ${money(Number(sale), stats.currency)} each`],
        ['Qualified leads', plan.qualified, `${percent(Number(close) / 100)} of them buy`],
        ['Leads', plan.leads, `${percent(measured.qualified)} of them are qualified`],
        ['Views of a form', plan.views, `${percent(measured.conversion)} of them become leads`],
      ]
    : [];
  return (
    <ChartCard
      id="calculator"
      title="How many leads does the goal take?"
      summary="From the revenue you want, back to the visits it takes, at the rates of the period above."
    >
      <div class="calculator">
        <div class="calculator-inputs">
          <NumberField
            label="Revenue goal"
            unit={stats.currency}
            value={goal}
            set={(goal) => go({ goal }, 'replace')}
          />
          <NumberField
            label="Average sale"
            unit={stats.currency}
            value={sale}
            set={(sale) => go({ sale }, 'replace')}
          />
          <NumberField
            label="Qualified leads that buy"
            unit="%"
            most={100}
            value={close}
            set={(close) => go({ close }, 'replace')}
          />
        </div>
        <output class="plan" aria-live="polite">
          {plan ? (
            <ol>
              {steps.map(([name, count, why]) => (
                <li key={name}>
                  <b>{count === null ? '–' : number(count)}</b>
                  <span>{name}</span>
                  <small>{count === null ? 'not measured in this period' : why}</small>
                </li>
              ))}
            </ol>
          ) : (
            <p class="soft">Write numbers above nought, and at most 100 % of leads that buy.</p>
          )}
          {plan && (plan.days !== null || plan.cost !== null) && (
            <p class="plan-more">
              {plan.days !== null && `At the pace of this period that takes ${counted(plan.days, 'day')}.`}
              {plan.cost !== null &&
                ` If every lead had to be bought, it would cost ${money(plan.cost, stats.currency)}.`}
            </p>
          )}
        </output>
      </div>
      <p class="help">
        This assumes that rates stay as they are when more people come, that a sale is worth the average, and that every
        buyer was a qualified lead. “Qualified” is what your scoring calls marketing-qualified or better. Small numbers
        vary: read it as a size, not as a promise.
      </p>
    </ChartCard>
  );
}
