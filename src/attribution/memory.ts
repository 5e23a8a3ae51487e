import type { Params } from './params.ts';
import type { Touch } from './touch.ts';

/** Something that a visitor did: how often, and when last (milliseconds since 1970). */
export type Signal = readonly [count: number, lastAt: number];

/** What is remembered of a visitor. */
export interface Memory extends Params {
  first: Touch;
  last: Touch;
  touches: number;
  pageviews: number;
  /** When each visit began, the latest ones. */
  visits: number[];
  /** When the visitor was last seen. */
  seen: number;
  signals: Record<string, Signal>;
  /** What else is to be remembered of the visitor, by name. */
  notes: Record<string, unknown>;
}

/** One page view, as it came. */
export interface Arrival extends Params {
  touch: Touch;
}

const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;
/** Idle for longer is another visit, as in Google Analytics. */
const IDLE = 30 * MINUTE;
/** A first touch is known for as long as Matomo knows a referrer, a last one for Google's longest look-back. */
const FIRST = 180 * DAY;
const LAST = 90 * DAY;

/** Nothing is remembered of somebody who has not come for so long. */
export const isOver = (memory: Memory, now: number): boolean => !(now - memory.seen < FIRST);

/**
 * Notes a page view. A touch is made by a first visit, by other campaign parameters or another click id than before, and by a
 * source of a new visit; a direct visit never replaces a known one.
 *
 * @param now milliseconds since 1970
 */
export function arrive(known: Memory | undefined, { touch, utm, clickIds }: Arrival, now: number): Memory {
  const isFresh = (at: Touch, age: number) => now - Date.parse(at.at) < age;
  const isVisit = !known || now - known.seen > IDLE;
  const isTagged = Object.keys({ ...utm, ...clickIds })[0];
  const isOther = isTagged && JSON.stringify([utm, clickIds]) !== JSON.stringify([known?.utm, known?.clickIds]);
  const hasSource = touch.source !== DIRECT && (isVisit || known?.last.source === DIRECT);
  const isNew = !known || !isFresh(known.last, LAST) || isOther || hasSource;

  const { visits = [], signals = {}, notes = {}, touches = 0, pageviews = 0 } = known ?? {};
  const last = isNew ? touch : known.last;
  return {
    ...(isNew ? { utm, clickIds } : known),
    first: known && isFresh(known.first, FIRST) ? known.first : last,
    last,
    touches: touches + +isNew,
    pageviews: pageviews + 1,
    visits: isVisit ? [...visits.slice(-49), now] : visits,
    seen: now,
    notes,
    signals: { ...signals, pages: [isVisit ? 1 : (signals.pages?.[0] ?? 0) + 1, now] },
  };
}

const DIRECT = '(direct)';

/** Counts a signal. What an object's prototype has by that name is no count, and is not touched. */
export const count = (memory: Memory, name: string, now: number): Memory => ({
  ...memory,
  signals: { ...memory.signals, [name]: [(memory.signals[name]?.[0] ?? 0) + 1, now] },
});
