import type { Clock } from '../platform/clock.ts';
import { asForm } from '../webhook/plan.ts';
import type { Row } from './row.ts';

/** An address that takes forms and no JSON, as was found out by trying. */
export interface FormOnly {
  v: 1;
  url: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

export const formatKey = (url: string): string => `form:${url}`;

/** How long that is believed, in milliseconds: the owner may have mended the webhook. */
const BELIEVED = 7 * 86_400_000;

/** What this page knows of the formats that addresses take. */
export function createFormats(clock: Clock) {
  const found = new Map<string, FormOnly>();
  return {
    /** Takes over what another page has written down. */
    load(known: FormOnly): void {
      const age = clock.now() - known?.at;
      if (known?.v === 1 && age >= 0 && age < BELIEVED) found.set(known.url, known);
    },

    /** Learns from a row that its address takes no JSON; returns what is to be written down. A damaged row teaches nothing. */
    learn(row: Row): FormOnly | undefined {
      if (!formOf(row)) return undefined;
      const known: FormOnly = { v: 1, url: row.url, at: clock.now() };
      found.set(row.url, known);
      return known;
    },

    /** Learns that it was the moment, not the format: returns whether anything else was believed. */
    unlearn: (url: string) => found.delete(url),

    /** What is to be sent: a form where the address takes nothing else, and nobody has asked for JSON. The row stays as it is. */
    fitting: (row: Row): Row => (row.auto && found.has(row.url) && formOf(row)) || row,
  };
}

/** A row as a form; one that is damaged has none, as whoever gets it will say. */
function formOf(row: Row): Row | undefined {
  try {
    return asForm(row);
  } catch {
    return undefined;
  }
}

export type Formats = ReturnType<typeof createFormats>;
