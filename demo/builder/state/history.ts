/** What was, what is, and what was taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last change was about, and when (milliseconds): typing on in one field is one change. */
  readonly tag?: string | undefined;
  readonly at: number;
}

/** How long a pause may be within one change. */
const PAUSE = 1200;
const KEPT = 200;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [], at: 0 });

/** Goes on to `next`. Changes with the same tag that follow each other closely are taken back together. */
export function advance<T>(history: History<T>, next: T, tag: string | undefined, at: number): History<T> {
  if (next === history.now) return history;
  const isSame = tag !== undefined && tag === history.tag && at - history.at < PAUSE;
  const past = isSame ? history.past : [...history.past, history.now].slice(-KEPT);
  return { past, now: next, future: [], tag, at };
}

export function back<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future], at: 0 };
}

export function forth<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, now], now: next, future: rest, at: 0 };
}
