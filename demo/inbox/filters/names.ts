import type { Facets } from '../api.ts';

const STAGES: Record<string, string> = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  mql: 'Marketing-qualified',
  pql: 'Product-qualified',
  sql: 'Sales-qualified',
  unqualified: 'Not a fit',
};

/** Stands for leads of which nothing is known there. */
const NONE = '(none)';

/** A value of a filter, as it is shown. */
export function nameOfValue(part: keyof Facets, value: string): string {
  if (value === NONE) return 'Not known';
  if (part === 'stage') return STAGES[value] ?? value;
  if (part === 'temperature') return value.charAt(0).toUpperCase() + value.slice(1);
  return value;
}

const ORDER: Partial<Record<keyof Facets, string[]>> = {
  temperature: ['hot', 'warm', 'cold'],
  stage: ['subscriber', 'lead', 'mql', 'pql', 'sql', 'unqualified'],
};

/** What has an order of its own is shown in it; all else by how many there are. */
export function inOrder<Value extends { value: string }>(part: keyof Facets, values: Value[]): Value[] {
  const order = ORDER[part];
  if (!order) return values;
  const place = ({ value }: Value) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...values].sort((a, b) => place(a) - place(b));
}
