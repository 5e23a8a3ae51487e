import type { Clock } from '../platform/clock.ts';
import { atOnce } from '../webhook/plan.ts';
import type { createCarrier } from './carry.ts';
import type { Formats, FormOnly } from './formats.ts';
import type { Gate, Gates } from './gates.ts';
import { BATCH, eachRung, type Rung } from './rung.ts';
import { LONGEST_WAIT } from './schedule.ts';

export interface DrainTools {
  rungs: readonly Rung[];
  gates: Gates;
  formats: Formats;
  carrier: ReturnType<typeof createCarrier>;
  clock: Clock;
  /** Web Locks, where the page has them: they spare work, correctness comes from the leases. */
  locks?: LockManager | undefined;
}

/** Longest sleep between two looks: laptops sleep and clocks jump. */
const TICK = 60_000;
const SOON = 250;
/** Number of milliseconds in which nothing is due. */
const NEVER = Number.POSITIVE_INFINITY;
/** How long we leave it to another tab that has the lock, and how often before we go without: a frozen tab never gives it back. */
const WAIT = 5000;
const DENIALS = 6;

/** One walk over all that is due. */
interface Pass {
  isOver?: boolean;
  /** Addresses that one attempt has been made at, which has shown whether the network is back. */
  tried: Set<string>;
}

/** Sends what is due, and knows when to look again. Nothing of the queue is kept in memory. */
export function createDrain(tools: DrainTools) {
  const { gates, carrier, clock, locks } = tools;
  let running: Promise<void> | undefined;
  /** What was asked for while a drain ran. */
  let again: boolean | undefined;
  let denied = 0;
  let alarm = NEVER;
  let awakeThen = false;
  let cancelAlarm = () => {};

  /**
   * Makes sure that somebody looks again at `time`, or shortly after.
   *
   * @param awake what is looked for is due although its own time has not come
   */
  function wakeAt(time: number, awake = false): void {
    awakeThen ||= awake;
    if (!(time < alarm)) return;
    cancelAlarm();
    alarm = time;
    cancelAlarm = clock.after(Math.min(Math.max(time - clock.now(), SOON), TICK), () => {
      const awake = awakeThen;
      alarm = NEVER;
      awakeThen = false;
      void drain(awake);
    });
  }

  /** Takes over what other pages have found out about addresses. */
  async function learn(rung: Rung): Promise<void> {
    for (const [, gate] of await rung.entries('gate:')) gates.load(gate as Gate);
    for (const [, format] of await rung.entries('form:')) tools.formats.load(format as FormOnly);
  }

  /** The rows of one address: the first alone, then several at once while it says yes. When it does not answer, it is left in peace. */
  async function lane(rung: Rung, url: string, awake: boolean, pass: Pass): Promise<void> {
    const now = clock.now();
    const { keys } = await rung.waiting(url, awake ? now + LONGEST_WAIT : now);
    const untaken = keys.values();
    const workers: Promise<void>[] = [];
    /** How many may be on their way, and how many are. */
    let most = 1;
    let flying = 0;

    /** Takes one key after the other, and gets help where more may be on their way. Whoever is too many ends. */
    async function work(): Promise<void> {
      flying++;
      for (const key of untaken) {
        if (pass.isOver) return;
        const asks = awake && !pass.tried.has(url);
        const until = gates.shutUntil(url, asks ? 'network' : 'clock');
        const shut = until > clock.now();
        const row = await carrier.claim(rung, key, awake, shut);
        if (row) {
          pass.tried.add(url);
          most = (await carrier.carry(row, rung, key)) === 'delivered' ? atOnce(row) : 1;
          // it may have gone to another address, for which no lane looks
          if (row.fallback) wakeAt(clock.now());
        } else if (shut) wakeAt(until, asks);
        for (let n = flying; n < most; n++) employ();
        if (flying > most) break;
      }
      flying--;
    }

    const employ = () => {
      const worker = work();
      worker.catch(() => {}); // heard below, in time
      workers.push(worker);
    };
    employ();
    for (const worker of workers) await worker;
    const left = await rung.waiting(url, clock.now());
    const open = gates.shutUntil(url, 'clock');
    // an address that is doing well gets the next ones at once
    if (left.keys[0] && most > 1) again ??= false;
    else wakeAt(left.keys[0] ? open : left.next);
    // more rows may have waited for the network than were looked at
    if (awake && keys.length >= BATCH && pass.tried.has(url) && open <= clock.now()) wakeAt(clock.now(), true);
  }

  /** All rungs, in each all addresses at once: one that hangs delays no other. */
  const run = (awake: boolean, pass: Pass = { tried: new Set() }): Promise<void> =>
    eachRung(
      tools.rungs,
      async (rung) => {
        await learn(rung);
        await Promise.all((await rung.urls()).map((url) => lane(rung, url, awake, pass)));
      },
      () => wakeAt(clock.now() + TICK), // storage taken away
    );

  /** A pass under the lock of all tabs, if it is free: a tab that is busy does not wait. */
  async function runAlone(awake: boolean): Promise<void> {
    if (!locks || denied >= DENIALS) {
      denied = 0;
      return run(awake);
    }
    const pass: Pass = { tried: new Set() };
    try {
      await locks.request('leadtag:drain', { ifAvailable: true }, async (lock) => {
        denied = lock ? 0 : denied + 1;
        if (lock) await run(awake, pass);
        else wakeAt(clock.now() + WAIT, awake);
      });
    } catch (error) {
      pass.isOver = true;
      if ((error as Error)?.name !== 'AbortError') return run(awake); // sandboxed frames have locks that nobody may use
      wakeAt(clock.now() + WAIT, awake); // stolen: whoever did it goes on
    }
  }

  /**
   * One drain at a time in this page, and one tab at a time where locks exist. What is asked for meanwhile is done afterwards.
   *
   * @param awake the network may be back: what only waits for it is due now
   */
  function drain(awake: boolean): Promise<void> {
    if (running) again = again || awake;
    running ??= runAlone(awake).finally(() => {
      running = undefined;
      const next = again;
      again = undefined;
      return next === undefined ? undefined : drain(next);
    });
    return running;
  }

  function stop(): void {
    cancelAlarm();
    alarm = -NEVER;
  }

  return { drain, learn, wakeAt, stop };
}
