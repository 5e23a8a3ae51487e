import type { Clock } from '../platform/clock.ts';
import { type Gates, gateKey } from './gates.ts';
import { idIn, isSound, type Row, type RowState } from './row.ts';
import { eachRung, type Rung } from './rung.ts';
import { dueAt } from './schedule.ts';
import type { DurableStore } from './store.ts';

/** One lead on its way to one webhook, as its owner may see it. */
export interface OutboxEntry {
  /** Of the lead: the same at all of its webhooks. */
  id: string;
  state: RowState;
  /** Why it has not been delivered: the code of the last attempt. */
  reason?: string | undefined;
  /** When it was submitted, in milliseconds since 1970. */
  createdAt: number;
  attempts: number;
  /** When it is tried again, in milliseconds since 1970; missing: not by itself. */
  nextAt?: number | undefined;
  /** The webhook's address. */
  destination: string;
  /** What the webhook would get: the payload, or with `format=form` its flat pairs. */
  lead: unknown;
}

/** What an owner can do with the leads on this device. Everything here works on all tabs' leads, and rejects nothing. */
export interface OwnerApi {
  /** Every lead that is kept here and not delivered, the oldest first. */
  list(): Promise<OutboxEntry[]>;
  /**
   * Sends again, now, whatever was refused, parked or waits: the lead with this id, or all of them.
   *
   * @returns how many rows that were
   */
  retry(id?: string): Promise<number>;
  /**
   * Erases a lead from this device. What is on its way at this moment may arrive all the same.
   *
   * @returns how many rows that were
   */
  remove(id: string): Promise<number>;
  /**
   * Erases every lead on this device, and every trace of those that were delivered.
   *
   * @returns how many rows that were
   */
  purge(): Promise<number>;
  /** The list as text: JSON, or CSV whose cells no spreadsheet takes for a formula. */
  export(format?: 'json' | 'csv'): Promise<string>;
}

interface OwnerTools {
  rungs: readonly Rung[];
  gates: Gates;
  drain: (awake: boolean) => Promise<void>;
  clock: Clock;
  store: DurableStore;
  csv: WriteCsv;
}

/** Writes entries as a table. A part of its own, since only owners need it. */
export type WriteCsv = (entries: readonly OutboxEntry[]) => string | Promise<string>;

export function createOwner(tools: OwnerTools): OwnerApi {
  const { rungs, clock } = tools;

  /** The rows of all rungs by key. A copy on a lower one does not count. */
  async function rows(prefix = 'lead:') {
    const found = new Map<string, { row: Row; rung: Rung }>();
    tools.store.wake();
    await eachRung(rungs, async (rung) => {
      for (const [key, row] of await rung.entries(prefix))
        if (!found.has(key)) found.set(key, { row: row as Row, rung });
    });
    return [...found].sort(); // by key
  }

  /** Erases the records with these keys; returns how many of them were rows. */
  async function erase(prefix: string, isWanted: (key: string) => boolean): Promise<number> {
    const keys = (await rows(prefix)).map(([key]) => key).filter(isWanted);
    await eachRung(rungs, (rung) => rung.put([], keys));
    return keys.filter((key) => key.startsWith('lead:')).length;
  }

  const api: OwnerApi = {
    list: async () => (await rows()).map(([key, { row }]) => entryOf(key, row)),

    async retry(id) {
      let count = 0;
      for (const [key, { rung }] of await rows()) {
        if (id !== undefined && idIn(key) !== id) continue;
        const again = await rung
          .change(key, (stored, write) => {
            const isFlying = stored?.state === 'sending' && dueAt(stored, clock.now()) > clock.now();
            if (stored?.v !== 1 || isFlying) return undefined;
            const { lease, ...rest } = stored;
            const next: Row = { ...rest, state: 'queued', nextAt: 0 };
            if (!isSound(next)) return undefined;
            tools.gates.open(next.url);
            write(gateKey(next.url), undefined);
            return next;
          })
          .catch(() => undefined);
        if (again) count++;
      }
      if (count) await tools.drain(true);
      return count;
    },

    remove: (id) => erase('lead:', (key) => idIn(key) === id),

    purge: () => erase('', () => true),

    async export(format = 'json') {
      const list = await api.list();
      return format === 'csv' ? tools.csv(list) : JSON.stringify(list, null, 2);
    },
  };
  return api;
}

function entryOf(key: string, row: Partial<Row> | null | undefined): OutboxEntry {
  const [, createdAt] = key.split(':');
  const { attempts = 0, nextAt, url = '', reason, state = 'refused' } = row ?? {};
  const isWhole = isSound({ ...row, nextAt: nextAt ?? 0 });
  return {
    id: idIn(key),
    state: isWhole ? state : 'refused',
    reason: isWhole ? reason : 'DAMAGED',
    createdAt: Number(createdAt),
    attempts,
    nextAt,
    destination: url,
    lead: typeof row === 'string' ? row : leadIn(row ?? {}),
  };
}

/** The lead in a row; what cannot be read comes as it is. */
function leadIn({ format, body = '' }: Partial<Row>): unknown {
  try {
    return format === 'form' ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
  } catch {
    return body;
  }
}
