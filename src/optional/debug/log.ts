import type { EventDetail, EventName } from '../../events/names.ts';
import { read, write } from './memory.ts';

/** Something that has happened, as the panel lists it. */
export interface Happening {
  /** Milliseconds since 1970. */
  at: number;
  name: EventName;
  detail: EventDetail;
  /** The path of the page, where it was an earlier one of this tab. */
  page?: string;
}

/** Every event there is, so that one that is missing does not compile. */
const NAMES: Record<EventName, true> = {
  ready: true,
  view: true,
  open: true,
  close: true,
  start: true,
  step: true,
  invalid: true,
  submit: true,
  queued: true,
  delivered: true,
  unconfirmed: true,
  rejected: true,
  diagnostic: true,
};

const KEY = 'leadtag:debug:events';
/** As many are listed, and kept for the next page. */
const MOST = 200;
const KEPT = 60;

export interface Log {
  all(): readonly Happening[];
  clear(): void;
  /** From now on asks of each event whether the panel itself has brought it about, and tells of all others. */
  attach(isOurs: (event: Event) => boolean, heard: () => void): void;
  /** Hands what happened here on to the next page of this tab. */
  keep(): void;
  end(): void;
}

/**
 * Listens to our events, the newest last. Of a lead nothing is written down but its id.
 */
export function openLog(page: Window): Log {
  let all: Happening[] = [];
  let isOurs = (_: Event): boolean => false;
  let heard = () => {};
  const before = read(KEY);
  if (Array.isArray(before)) all = before.filter((each) => each && typeof each.name === 'string');
  write(KEY, undefined);

  const hear = (event: Event) => {
    if (isOurs(event)) return;
    const { lead, ...detail } = Object((event as CustomEvent).detail) as EventDetail & { lead?: unknown };
    all = [...all.slice(1 - MOST), { at: Date.now(), name: event.type.slice(8) as EventName, detail }];
    heard();
  };
  for (const name of Object.keys(NAMES)) page.addEventListener(`leadtag:${name}`, hear, true);
  return {
    all: () => all,
    clear() {
      all = [];
    },
    attach(ours, changed) {
      isOurs = ours;
      heard = changed;
    },
    keep() {
      const { pathname } = page.location;
      write(
        KEY,
        all.slice(-KEPT).map((each) => ({ page: pathname, ...each })),
      );
    },
    end() {
      for (const name of Object.keys(NAMES)) page.removeEventListener(`leadtag:${name}`, hear, true);
    },
  };
}
