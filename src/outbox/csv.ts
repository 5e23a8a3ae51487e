import { besides, flatten } from '../lead/flatten.ts';
import type { Lead } from '../lead/schema.ts';
import type { OutboxEntry } from './owner.ts';

/** Rows of a table by RFC 4180: a line for each entry, a column for everything that any of them has. */
export function toCsv(entries: readonly OutboxEntry[]): string {
  const lines = entries.map(({ lead, createdAt, nextAt, ...rest }): Record<string, unknown> => {
    const fields = flat(lead);
    const ours = { ...rest, created_at: time(createdAt), next_at: time(nextAt) };
    return { ...besides(fields, ours), ...fields };
  });
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return [columns, ...lines.map((line) => columns.map((column) => line[column]))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

/** A damaged row may hold anything: what is no time is nothing. */
const time = (at: unknown): string | null => new Date(at as number).toJSON();

/** A lead as pairs of text. One that came as pairs is one already, and what is no lead has none. */
function flat(lead: unknown): object {
  try {
    return flatten(lead as Lead);
  } catch {
    return lead instanceof Object ? lead : {};
  }
}

/** A spreadsheet runs what begins so (https://owasp.org/www-community/attacks/CSV_Injection): a quote before it makes it text. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: unknown): string {
  const text = value instanceof Object ? JSON.stringify(value) : String(value ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
}
