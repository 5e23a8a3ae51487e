import type { LeadRow } from '../api.ts';
import { counted } from '../app/format.ts';

/** What is read out when leads have come. */
export function arrivalInWords(rows: LeadRow[]): string {
  const [row] = rows;
  if (rows.length !== 1 || !row) return `${counted(rows.length, 'new lead')}.`;
  return `New lead: ${[titleOf(row), row.temperature, row.channel].filter(Boolean).join(', ')}.`;
}

/** By what a lead is called. */
export const titleOf = ({ name, email, phone, company }: LeadRow): string =>
  name || email || phone || company || 'No name given';
