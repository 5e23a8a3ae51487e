import type { LeadPage, LeadRow } from '../api.ts';

interface Known {
  rows: LeadRow[];
  next: string | null;
}

/**
 * Puts the newest page on top of the rows that are known. Where the two do not meet, because more has come than fits on a page,
 * the page takes the place of the rows.
 */
export function mergeTop({ rows, next }: Known, page: LeadPage): Known & { added: LeadRow[] } {
  const known = new Set(rows.map(({ id }) => id));
  const added = page.leads.filter(({ id }) => !known.has(id));
  const meets = rows.length === 0 || added.length < page.leads.length;
  if (rows.length === 0 || !meets) return { rows: page.leads, next: page.next, added };
  const newest = new Map(page.leads.map((row) => [row.id, row]));
  return { rows: [...added, ...rows.map((row) => newest.get(row.id) ?? row)], next, added };
}
