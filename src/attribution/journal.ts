import type { Params } from './params.ts';
import { readParams } from './params.ts';
import { readTouch, referrerHost, type Touch } from './touch.ts';

/** What is remembered of a visit. */
interface Memory extends Params {
  first: Touch;
  last: Touch;
  touches: number;
  pageviews: number;
}

export interface JournalOptions {
  /** The address and the referrer as they were when the script started, before a router cleaned them. */
  url: URL;
  referrer: string;
  now: number;
  /** Where the visit is remembered from page to page; nothing: this page only. */
  storage?: Storage;
  /** The visitor's Global Privacy Control: nothing is stored and click ids are dropped. */
  gpc?: boolean;
}

const KEY = 'leadtag:touches';

/**
 * Notes this page view. An arrival from elsewhere (campaign parameters, a click id, a foreign referrer) is a new touch;
 * a direct visit never replaces a known one. The first touch is written once.
 */
export function openJournal({ url, referrer, now, storage, gpc }: JournalOptions) {
  const params = readParams(url);
  if (gpc) {
    params.clickIds = {};
    storage = undefined;
  }
  const known = recall(storage);
  const touch = readTouch(url, referrer, params, now);
  const isNew = !known || isArrival(known, touch, params, referrerHost(url, referrer));
  const memory: Memory = isNew
    ? { ...params, first: known?.first ?? touch, last: touch, touches: (known?.touches ?? 0) + 1, pageviews: 0 }
    : { ...known };
  memory.pageviews = (known?.pageviews ?? 0) + 1;
  try {
    storage?.setItem(KEY, JSON.stringify(memory));
  } catch {
    // full or refused: this page still knows its own touch
  }

  return {
    /** Where the visit is kept, as the payload says it. */
    storage: storage ? ('session' as const) : ('none' as const),
    /** The attribution of a lead submitted at `at` (milliseconds since 1970). */
    attribution: (at: number) => ({
      model: 'last_non_direct' as const,
      first_touch: memory.first,
      last_touch: memory.last,
      click_ids: memory.clickIds,
      utm: memory.utm,
      touch_count: memory.touches,
      pageviews: memory.pageviews,
      seconds_to_lead: Math.max(0, Math.round((at - Date.parse(memory.first.at)) / 1000)),
    }),
    /** Forgets what is stored. */
    clear: () => storage?.removeItem(KEY),
  };
}

export type Journal = ReturnType<typeof openJournal>;

const isDate = (at: string): boolean => Date.parse(at) > 0;

/** Whether this page view comes from elsewhere. A reload, or a link inside the site that carries the campaign along, does not. */
function isArrival({ last, utm, clickIds }: Memory, touch: Touch, params: Params, from: string | undefined): boolean {
  if (Object.keys({ ...params.utm, ...params.clickIds })[0]) return !same(params, { utm, clickIds });
  return !!from && !(last.referrer === touch.referrer && last.landing_page === touch.landing_page);
}

const same = (a: Params, b: Params): boolean => JSON.stringify(a) === JSON.stringify(b);

function recall(storage: Storage | undefined): Memory | undefined {
  try {
    const memory = JSON.parse(storage?.getItem(KEY) ?? 'null') as Memory | null;
    return memory && isDate(memory.first.at) && isDate(memory.last.at) && memory.pageviews > 0 ? memory : undefined;
  } catch {
    return undefined; // somebody else's value, or storage taken away: a new visit
  }
}
