/** What an owner wants, and knows. */
export interface Goal {
  revenue: number;
  /** Of one sale, on average. */
  sale: number;
  /** The part of the qualified leads that buys. */
  close: number;
}

/** What was measured; null: not yet. */
export interface Measured {
  /** The part of the leads that is qualified. */
  qualified: number | null;
  /** The part of the views of a form that becomes a lead. */
  conversion: number | null;
  costPerLead: number | null;
  leadsPerDay: number | null;
}

export interface Plan {
  sales: number;
  qualified: number;
  leads: number | null;
  views: number | null;
  cost: number | null;
  days: number | null;
}

/**
 * How many of each it takes. Always a whole one more: half a lead buys nothing. Null: with these numbers nobody can say.
 */
export function planFor({ revenue, sale, close }: Goal, measured: Measured): Plan | null {
  if (!(revenue > 0 && sale > 0 && close > 0 && close <= 1)) return null;
  const sales = up(revenue / sale);
  const qualified = up(sales / close);
  const leads = per(qualified, measured.qualified);
  return {
    sales,
    qualified,
    leads,
    views: leads === null ? null : per(leads, measured.conversion),
    cost: leads === null || measured.costPerLead === null ? null : leads * measured.costPerLead,
    days: leads === null ? null : per(leads, measured.leadsPerDay),
  };
}

const per = (count: number, rate: number | null): number | null => (rate && rate > 0 ? up(count / rate) : null);

/** 2 / (1 / 49) is a hair more than 98 to a computer. */
const up = (value: number): number => Math.ceil(value - 1e-9);
