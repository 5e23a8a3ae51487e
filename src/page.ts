import { type Journal, openJournal } from './attribution/journal.ts';
import { emit } from './events/emit.ts';
import { createOutbox, type Outbox, type OutboxEvent } from './outbox/outbox.ts';
import { createStore } from './outbox/store.ts';
import { systemClock } from './platform/clock.ts';
import { uuid } from './platform/id.ts';
import { complain } from './platform/log.ts';
import { tabStorage } from './platform/storage.ts';
import { send } from './webhook/send.ts';
import { judgeAnswer } from './webhook/verdict.ts';

/** What all forms of a page share: one journal of touches, one outbox. */
export interface Page {
  journal: Journal;
  outbox: Outbox;
  /** Hears of what becomes of one lead, instead of the document; returns what ends it. */
  follow(leadId: string, hear: (event: OutboxEvent) => void): () => void;
}

/** Whether the visitor asks not to be tracked across sites: https://www.w3.org/TR/gpc/. */
export const hasGpc = (): boolean => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;

let page: Page | undefined;

/**
 * Starts what every page of a site does, with or without a form: notes where the visit came from, and sends what an earlier
 * page has left. Only the first call counts.
 */
export function startPage(attribution: 'session' | 'page' = 'session'): Page {
  if (page) return page;
  const clock = systemClock;
  const tried = new Set<string>();
  const followers = new Map<string, (event: OutboxEvent) => void>();

  const journal = openJournal({
    url: new URL(location.href),
    referrer: document.referrer,
    now: clock.now(),
    storage: attribution === 'page' ? undefined : tabStorage(),
    gpc: hasGpc(),
  });

  const outbox = createOutbox({
    store: createStore({ indexedDB: () => indexedDB, clock }),
    attempt: async (row) => {
      tried.add(row.url).add(new URL(row.url).origin);
      const answer = await send(row, { fetch: (...request) => fetch(...request), clock });
      return judgeAnswer(answer, row.redirects, clock.now());
    },
    notify(event) {
      const { row } = event;
      if ('code' in event) complain(event.code, `a lead did not get through to ${new URL(row.url).origin}; it is kept`);
      const hear = followers.get(row.id);
      if (hear) hear(event);
      else emit(document, event.type, eventDetail(event));
    },
    clock,
    random: Math.random,
    tab: uuid(clock.now()),
    locks: navigator.locks,
  });

  // the browser tells nobody but this event why such a request fails
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === 'connect-src' && tried.has(blockedURI)) {
      complain('BLOCKED_BY_CSP', `this page's Content-Security-Policy forbids ${blockedURI}: add it to connect-src`);
    }
  });

  const soon = (from: number, to: number) =>
    clock.after(from + Math.random() * (to - from), () => void outbox.drain(true));
  soon(500, 3000);
  addEventListener('online', () => soon(0, 1000));
  addEventListener('pageshow', (event) => event.persisted && soon(0, 1000));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon(0, 1000));

  page = {
    journal,
    outbox,
    follow(leadId, hear) {
      followers.set(leadId, hear);
      return () => followers.delete(leadId);
    },
  };
  return page;
}

/** What a page's listener may know of a lead's way: no personal data. */
export const eventDetail = (event: OutboxEvent) => ({
  formId: event.row.formId,
  leadId: event.row.id,
  ...('code' in event && { code: event.code, final: event.final }),
});
