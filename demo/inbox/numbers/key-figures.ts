import type { Stats } from '../api.ts';
import { rate } from '../app/format.ts';

export interface Figures {
  leads: number;
  qualified: number;
  /** Leads of those who saw a form. */
  conversion: number | null;
  costPerLead: number | null;
  /** Seconds from the first touch to the lead. */
  median: number | null;
}

/** What a period comes down to. Spend counts where there is spend: leads that cost nothing make no campaign cheaper. */
export function figuresOf({ total, cost, time_to_conversion }: Stats): Figures {
  const paid = cost.filter(({ spend }) => spend !== null && spend > 0);
  const spend = paid.reduce((sum, { spend }) => sum + (spend ?? 0), 0);
  const leads = paid.reduce((sum, { leads }) => sum + leads, 0);
  return {
    leads: total.leads,
    qualified: total.qualified,
    conversion: rate(total.leads, total.views),
    costPerLead: rate(spend, leads),
    median: time_to_conversion.median,
  };
}

/** By which part a number has changed; null where there was nothing to compare with. */
export const changeOf = (now: number | null, before: number | null | undefined): number | null =>
  now === null || !before ? null : now / before - 1;
