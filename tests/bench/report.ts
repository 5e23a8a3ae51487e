import type { Summary } from './stats.ts';

export const round = (n: number): string => (n < 10 ? n.toFixed(2) : n.toFixed(1));
export const spread = ({ median, low, high }: Summary): string => `${round(median)} (${round(low)}-${round(high)})`;

export function table(title: string, head: string[], rows: string[][]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (row: string[]) =>
    `  ${row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[0]!))).join('   ')}`;
  return ['', title, line(head), ...rows.map(line)].join('\n');
}
