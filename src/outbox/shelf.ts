import type { Clock } from '../platform/clock.ts';
import { isSettled, type Row, rowKey, tombstoneOf } from './row.ts';
import { BATCH, FAR, type Rung, type Write } from './rung.ts';

/** What a shelf lies on: texts by key. A `Map` is one; {@link localDrawer} is another. */
export interface Drawer {
  keys(): Iterable<string>;
  get(key: string): string | null | undefined;
  /** Throws where there is no room. */
  set(key: string, text: string): unknown;
  delete(key: string): unknown;
}

/** The site's localStorage. Every method may throw, as it does in sandboxed frames. */
export const localDrawer: Drawer = {
  keys: () => Object.keys(localStorage),
  get: (key) => localStorage.getItem(key),
  set: (key, text) => localStorage.setItem(key, text),
  delete: (key) => localStorage.removeItem(key),
};

/** Our keys among those of the host page. */
const PREFIX = 'leadtag:';
/** The host page lives on the same few megabytes. */
const MOST_ROWS = 100;
const MOST_CHARACTERS = 1_000_000;
/** How long a claim must stand, in milliseconds: two tabs can write at once, and the later one wins. */
const SETTLE = 100;

/** A lower rung: few rows, each a text of its own. Durable on localStorage, and as good as the page's life on a `Map`. */
export function createShelf(drawer: Drawer, durable: boolean, clock: Clock): Rung {
  const read = (key: string): unknown => {
    const text = drawer.get(PREFIX + key) ?? undefined;
    try {
      return JSON.parse(text!);
    } catch {
      return text; // nothing, or damaged: kept for the owner as it is
    }
  };
  const write: Write = (key, value) => {
    if (value) drawer.set(PREFIX + key, JSON.stringify(value));
    else drawer.delete(PREFIX + key);
  };
  const keys = (prefix: string): string[] =>
    [...drawer.keys()].flatMap((key) => (key.startsWith(PREFIX + prefix) ? key.slice(PREFIX.length) : [])).sort();
  const waiting = (): [string, Row][] =>
    keys('lead:')
      .map((key): [string, Row] => [key, read(key) as Row])
      .filter(([, row]) => row?.v === 1 && Number.isFinite(row.nextAt));

  return {
    durable,
    async exists() {
      try {
        return !!keys('')[0];
      } catch {
        return false; // forbidden: nothing was ever put here
      }
    },

    async put(rows, erase) {
      const all = keys('lead:');
      const size = [...all.map((key) => drawer.get(PREFIX + key)), ...rows.map((row) => row.body)].join('').length;
      // what only erases makes room
      if (durable && rows[0] && (all.length >= MOST_ROWS || size > MOST_CHARACTERS)) throw new Error('full');
      try {
        for (const row of rows) {
          write(rowKey(row), row);
          if (!read(rowKey(row))) throw new Error('full');
        }
      } catch (error) {
        for (const row of rows) write(rowKey(row), undefined);
        throw error;
      }
      for (const key of erase) write(key, undefined);
    },

    async change(key, step) {
      const next = step(read(key) as Row | undefined, write, !!read(tombstoneOf(key)));
      if (!next) return undefined;
      write(key, next);
      if (!durable || !next.lease) return next;
      await new Promise<void>((resolve) => clock.after(SETTLE, resolve));
      return (read(key) as Row | undefined)?.lease === next.lease ? next : undefined;
    },

    urls: async () => [...new Set(waiting().map(([, row]) => row.url))],

    async waiting(url, until) {
      const rows = waiting().filter(([, row]) => row.url === url);
      const at = ([, row]: [string, Row]) => row.nextAt!;
      const due = rows.filter((row) => at(row) <= until || at(row) > until + FAR).sort((a, b) => at(a) - at(b));
      const later = rows.map(at).filter((time) => time > until);
      return { keys: due.slice(0, BATCH).map(([key]) => key), next: Math.min(...later) };
    },

    entries: async (prefix) => keys(prefix).map((key) => [key, read(key)]),

    async sweep(done, before) {
      for (const key of keys('')) {
        const isOld = key.startsWith('done:') ? key < done : isSettled(read(key), before);
        if (isOld) write(key, undefined);
      }
    },
  };
}
