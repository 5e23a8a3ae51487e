import type { Clock } from '../platform/clock.ts';
import type { Verdict } from '../webhook/verdict.ts';
import { type Carried, createCarrier, type OutboxEvent } from './carry.ts';
import { createDisk } from './disk.ts';
import { createDrain } from './drain.ts';
import { createFormats } from './formats.ts';
import { createGates } from './gates.ts';
import { createOwner, type WriteCsv } from './owner.ts';
import { type Row, rowKey } from './row.ts';
import type { Rung } from './rung.ts';
import { createShelf, type Drawer } from './shelf.ts';
import type { DurableStore } from './store.ts';
import { isFull, LEAD_BYTES, makeRoom, measure, sweep, type Usage } from './upkeep.ts';

export type { OutboxEvent };

export interface OutboxTools {
  store: DurableStore;
  /** The site's localStorage, for when the store fails. */
  drawer: Drawer;
  csv: WriteCsv;
  /** One attempt: sends, and judges the answer. */
  attempt: (row: Row) => Promise<Verdict>;
  notify: (event: OutboxEvent) => void;
  /** Tells the owner that a lead could not be kept as it should, by a stable code. */
  warn: (row: Row, code: string) => void;
  clock: Clock;
  random: () => number;
  /** Whether the device believes that it is online. */
  online: () => boolean;
  /** Who we are: a name that no other tab has. */
  tab: string;
  /** Web Locks, where the page has them: they spare work, correctness comes from the leases. */
  locks?: LockManager | undefined;
}

/** How long after the start of a page its old records are swept, in milliseconds. */
const SWEEP = 10_000;

/**
 * The leads that are not delivered yet, on the best of three rungs: IndexedDB, localStorage, the page's memory. What lies on the
 * device is the queue; the page remembers only what it is doing right now.
 */
export function createOutbox(tools: OutboxTools) {
  const { store, clock, warn } = tools;
  const notify = (event: OutboxEvent) => {
    try {
      tools.notify(event);
    } catch {
      // whoever listens has no say here
    }
  };
  const disk = createDisk(store);
  const shelf = createShelf(tools.drawer, true, clock);
  const memory = createShelf(new Map(), false, clock);
  const rungs: readonly Rung[] = [disk, shelf, memory];
  const gates = createGates(clock, tools.online);
  const parts = { ...tools, notify, rungs, gates, formats: createFormats(clock) };
  const carrier = createCarrier(parts);
  const { drain, learn, wakeAt, stop } = createDrain({ ...parts, carrier });

  /** Where this page has put its own rows. */
  const places = new Map<string, Rung>();
  /** Rows that are being written this very moment. */
  const writing = new Set<Row>();
  let rescued = false;
  let used: Usage | undefined;

  /** Why rows may not lie on the device, if so. Old rows that nobody sends any more make room for them. */
  async function refusal(): Promise<string | undefined> {
    await makeRoom(store.use);
    used = await measure(store.use);
    return isFull(used) ? 'OUTBOX_FULL' : undefined;
  }

  return {
    drain,
    lease: carrier.lease,
    release: carrier.release,
    owner: createOwner({ ...parts, drain }),

    /** Sends a row of this page's own, without waiting for its turn. */
    async carry(row: Row): Promise<Carried> {
      const rung = places.get(rowKey(row)) ?? memory;
      const carried = await carrier.carry(row, rung);
      if (carried === 'delivered') {
        places.delete(rowKey(row));
        return carried;
      }
      if (!rung.durable) warn(row, 'NOT_KEPT');
      wakeAt(clock.now());
      return carried;
    },

    /** Opens the database, so that a submit pays for nothing but its write, and goes out as its address wants it. */
    prepare(): void {
      const look = async () => {
        used ??= await measure(store.use);
        await learn(disk);
      };
      look().catch(() => {}); // a submit will find out, and say so
    },

    /**
     * Keeps rows on the best rung that takes them, in place of others. Says whether they outlive the page: only then may the
     * visitor be told "saved".
     */
    async put(rows: readonly Row[], instead: readonly Row[] = []): Promise<boolean> {
      for (const row of rows) writing.add(row);
      let refused = rows.some((row) => row.bytes > LEAD_BYTES) ? 'LEAD_TOO_BIG' : undefined;
      // nothing is waited for that need not be: the write begins before this returns
      if (!refused && used && isFull(used)) refused = await refusal().catch(() => undefined);
      const first = rows[0];
      if (refused && first) warn(first, refused);
      for (const rung of refused ? [memory] : rungs) {
        try {
          await rung.put(rows, instead.map(rowKey));
        } catch {
          continue; // the next one is worse, and better than nothing
        }
        for (const row of rows) {
          writing.delete(row);
          places.set(rowKey(row), rung);
        }
        await settle(rows, instead, rung);
        return rung.durable;
      }
      return false;
    },

    /** The page may go before the database has answered: what is being written is put where writing takes no time. */
    rescue(): void {
      if (!writing.size) return;
      rescued = true;
      void shelf.put([...writing], []).catch(() => {});
    },

    /** The page is looked at again. */
    wake: store.wake,

    /** Erases old records, once the page has had time to come up. */
    sweep: () => clock.after(SWEEP, () => void sweep(rungs, clock.now())),

    stop,
  };

  async function settle(rows: readonly Row[], instead: readonly Row[], rung: Rung): Promise<void> {
    // what goes is not counted: when all seems full it is measured anew
    if (used && rung === disk) {
      used.rows += rows.length;
      for (const { bytes } of rows) used.bytes += bytes;
    }
    // what was rescued lies on the shelf as well
    const gone = (rescued && rung === disk ? [...instead, ...rows] : instead).map(rowKey);
    if (gone[0]) await Promise.all(rungs.map((other) => other === rung || other.put([], gone).catch(() => {})));
    if (rung.durable) for (const row of rows) notify({ type: 'queued', row });
  }
}

export type Outbox = ReturnType<typeof createOutbox>;
