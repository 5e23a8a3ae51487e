import type { Clock } from '../../../src/platform/clock.ts';

export interface FakeClock extends Clock {
  /** Moves time on; timers run when their time comes, in order. */
  advance(ms: number): void;
  /** Jumps without running timers: a laptop that slept, a clock that was set. */
  set(now: number): void;
  /** How long each waiting timer was told to wait, in the order they were set. */
  waits(): number[];
}

/** A clock that stands still until it is told to move. */
export function fakeClock(start = Date.UTC(2026, 10, 21, 10)): FakeClock {
  let now = start;
  let timers: { at: number; ms: number; fn: () => void }[] = [];
  return {
    now: () => now,
    after(ms, fn) {
      const timer = { at: now + ms, ms, fn };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.fn();
      }
      now = end;
    },
    set(time) {
      now = time;
    },
    waits: () => timers.map(({ ms }) => ms),
  };
}
