import type { Spend, SpendProblem } from '../api.ts';

export interface LineError {
  line?: number;
  text: string;
}

/** The table as one can paste it back. */
export function spendAsCsv({ rows, currency }: Spend): string {
  if (rows.length === 0) return '';
  const hasMonths = rows.some(({ month }) => month);
  return [
    ['campaign', 'spend', 'currency', ...(hasMonths ? ['month'] : [])],
    ...rows.map(({ campaign, spend, month }) => [cell(campaign), spend, currency, ...(hasMonths ? [month ?? ''] : [])]),
  ]
    .map((cells) => cells.join(','))
    .join('\n');
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What the server has said of a table, line by line where it tells lines apart. */
export function lineErrors({ lines, error }: Record<string, unknown>): LineError[] {
  if (Array.isArray(lines) && lines.length > 0) {
    return (lines as SpendProblem[]).map(({ line, problem }) => ({ line, text: problem }));
  }
  return [{ text: String(error ?? 'The table was refused.') }];
}
