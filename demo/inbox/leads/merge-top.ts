import type { LeadPage, LeadRow } from '../api.ts';

interface Known {
  rows: LeadRow[];
  next: string | null;
}

/**
 * Puts what is new on the newest page on top of the rows that are known; what the page has below those is not new, but not
 * loaded yet. Where the two do not meet, because more has come than fits on a page, the page takes the place of the rows.
 */
export function mergeTop({ rows, next }: Known, page: LeadPage): Known & { added: LeadRow[] } {
  const known = new Set(rows.map(({ id }) => id));
  const meets = page.leads.findIndex(({ id }) => known.has(id));
  if (meets < 0) return { rows: page.leads, next: page.next, added: page.leads };
  const added = page.leads.slice(0, meets);
  const newest = new Map(page.leads.map((row) => [row.id, row]));
  return { rows: [...added, ...rows.map((row) => newest.get(row.id) ?? row)], next, added };
}
