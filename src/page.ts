import { type Journal, openJournal } from './attribution/journal.ts';
import { diagnose } from './events/diagnose.ts';
import { emit } from './events/emit.ts';
import { createOutbox, type Outbox, type OutboxEvent } from './outbox/outbox.ts';
import { createStore } from './outbox/store.ts';
import { systemClock } from './platform/clock.ts';
import { uuid } from './platform/id.ts';
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

/** Milliseconds. */
const SOON = 200;

let page: Page | undefined;

/**
 * Starts what every page of a site does, with or without a form: notes where the visit came from, and sends what an earlier
 * page has left. Only the first call counts.
 */
export function startPage(attribution: 'session' | 'page' = 'session'): Page {
  if (page) return page;
  const clock = systemClock;
  const tried = new Set<string>();
  const blocked = new Set<string>();
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
    async attempt(row) {
      const { origin } = new URL(row.url);
      tried.add(row.url).add(origin);
      const answer = await send(row, { fetch: (...request) => fetch(...request), clock });
      const verdict = judgeAnswer(answer, row.redirects, clock.now());
      if ('code' in verdict && navigator.onLine) {
        const detail = { formId: row.formId, leadId: row.id, code: verdict.code };
        const why =
          'network' in verdict && verdict.network ? 'gave no answer that this page may read' : 'did not say yes';
        // a policy's own event comes a moment later, and says more
        clock.after(
          SOON,
          () => blocked.has(origin) || diagnose(document, detail, `${origin} ${why}; the lead is kept`),
        );
      }
      return verdict;
    },
    notify(event) {
      const hear = followers.get(event.row.id);
      if (hear) hear(event);
      else emit(document, event.type, eventDetail(event));
    },
    clock,
    random: Math.random,
    tab: uuid(clock.now()),
    locks: navigator.locks,
  });

  // only this event says why such a request has failed
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== 'connect-src' || !tried.has(blockedURI)) return;
    blocked.add(new URL(blockedURI).origin);
    const detail = { formId: '', code: 'BLOCKED_BY_CSP' };
    diagnose(document, detail, `this page's Content-Security-Policy forbids ${blockedURI}: add it to connect-src`);
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
