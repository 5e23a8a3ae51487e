import { withoutQuery } from '../platform/without-query.ts';
import { type Arrival, arrive, count, DAY, isOver, type Memory, type Signal } from './memory.ts';
import { readParams } from './params.ts';
import { readTouch } from './touch.ts';

export interface JournalOptions {
  /** The address that the visitor came to, before a router cleaned it. */
  url: URL;
  referrer: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** The visitor's Global Privacy Control: click ids are dropped. */
  gpc?: boolean;
  /** Hosts that are none of the visitor's sources. */
  excluded?: readonly string[];
}

const KEY = 'leadtag:touches';

/**
 * Keeps where a visitor came from and what he did, from one page view on: in memory, until `keep` names a storage. Other tabs
 * may use the same storage, so it is read before each look and each change.
 */
export function openJournal(options: JournalOptions) {
  const { url, now } = options;
  let storage: Storage | undefined;
  let here = withoutQuery(url.href);
  const arrivals = [look(url, options.referrer)];
  const tracked: string[] = [];
  /** What this page has seen, on top of what was known. */
  const afresh = (known?: Memory) =>
    tracked.reduce(
      (memory, name) => count(memory, name, now()),
      arrivals.reduce((memory, each) => arrive(memory, each, now()), known) as Memory,
    );
  let memory = afresh();

  function look(url: URL, referrer: string): Arrival {
    const params = readParams(url);
    const touch = readTouch(url, referrer, params, now(), options.excluded);
    if (options.gpc) {
      params.clickIds = {};
      delete touch.click_id;
      delete touch.click_id_type;
    }
    return { ...params, touch };
  }

  /** What is known by now. Where somebody has cleared the storage, only this page view is. */
  function known(): Memory {
    if (storage) memory = recall(storage, now()) ?? afresh();
    return memory;
  }

  function store(next: Memory): void {
    memory = next;
    try {
      storage?.setItem(KEY, JSON.stringify(next));
    } catch {
      storage = undefined; // full or refused: this page still knows its own touch
    }
  }

  return {
    /** Whether anything outlives the page. */
    isKept: () => !!storage,
    /** From now on remembers in this storage, or, without one, in no storage. */
    keep(next: Storage | undefined) {
      if (next === storage) return;
      storage = next;
      const before = storage && recall(storage, now());
      store(before ? afresh(before) : memory);
    },
    /** Another page without a load (another query is none): a touch only if the address brings another campaign. */
    view(url: URL) {
      const next = withoutQuery(url.href);
      if (next === here) return;
      here = next;
      const arrival = look(url, '');
      arrivals.push(arrival);
      store(arrive(known(), arrival, now()));
    },
    /** Something that the visitor did. */
    track(name: string) {
      store(count(known(), name, now()));
      tracked.push(name);
    },
    /** What the visitor did, and how often: of visits those of the last seven days. */
    signals(): Record<string, Signal> {
      const { signals, visits } = known();
      const at = now();
      return { ...signals, visits: [visits.filter((visit) => at - visit < 7 * DAY).length, at] };
    },
    /** What is to be remembered under this name; with a value, from now on. */
    note(name: string, value?: unknown): unknown {
      const { notes } = known();
      if (value !== undefined) store({ ...memory, notes: { ...notes, [name]: value } });
      return notes[name];
    },
    /** The attribution of a lead submitted at `at` (milliseconds since 1970). */
    attribution(at: number) {
      const visitor = known();
      return {
        model: 'last_non_direct' as const,
        first_touch: visitor.first,
        last_touch: visitor.last,
        click_ids: visitor.clickIds,
        utm: visitor.utm,
        touch_count: visitor.touches,
        pageviews: visitor.pageviews,
        seconds_to_lead: Math.max(0, Math.round((at - Date.parse(visitor.first.at)) / 1000)),
      };
    },
    visits: () => known().visits.length,
    /** Forgets what is stored in these, and what came before this page. */
    clear(storages: readonly (Storage | undefined)[]) {
      storage = undefined;
      memory = afresh();
      for (const one of storages) {
        try {
          one?.removeItem(KEY);
        } catch {
          // taken away: nothing can be read there either
        }
      }
    },
  };
}

export type Journal = ReturnType<typeof openJournal>;

function recall(storage: Storage, now: number): Memory | undefined {
  try {
    const memory = JSON.parse(storage.getItem(KEY)!) as Memory;
    const isWhole =
      [memory.first, memory.last].every((touch) => Date.parse(touch.at) > 0) &&
      [memory.touches, memory.pageviews, ...memory.visits].every(Number.isInteger) &&
      memory.signals &&
      memory.notes &&
      !isOver(memory, now);
    return isWhole ? memory : undefined;
  } catch {
    return undefined; // nothing there, somebody else's value, or storage taken away: a new visit
  }
}
