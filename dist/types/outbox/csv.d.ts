import type { OutboxEntry } from './owner.ts';
/** Rows of a table by RFC 4180: a line for each entry, a column for everything that any of them has. */
export declare function toCsv(entries: readonly OutboxEntry[]): string;
