import { type Journal, openJournal } from './attribution/journal.ts';
import { diagnose } from './events/diagnose.ts';
import { emit } from './events/emit.ts';
import { createOutbox, type Outbox, type OutboxEvent } from './outbox/outbox.ts';
import type { OwnerApi } from './outbox/owner.ts';
import type { Row } from './outbox/row.ts';
import { localDrawer } from './outbox/shelf.ts';
import { createStore } from './outbox/store.ts';
import { openChannel } from './platform/channel.ts';
import { systemClock } from './platform/clock.ts';
import { uuid } from './platform/id.ts';
import { tabStorage } from './platform/storage.ts';
import { createAttempts } from './webhook/attempt.ts';

/** News of a lead, as little as others need to know. */
export interface News {
  type: OutboxEvent['type'];
  id: string;
  formId: string;
}

export type { OutboxEntry, OwnerApi } from './outbox/owner.ts';

/** Hears of what becomes of leads, here (`event`) or in another tab; says whether this one is its own. */
export type Listener = (news: News, event?: OutboxEvent) => boolean;

/** What all forms of a page share: one journal of touches, one outbox. */
export interface Page {
  journal: Journal;
  outbox: Outbox;
  /** Hears of all leads before the document does; returns what ends it. */
  listen(listener: Listener): () => void;
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
  const online = () => navigator.onLine;
  const tried = new Set<string>();
  const forbidden = new Set<string>();
  const listeners = new Set<Listener>();

  const journal = openJournal({
    url: new URL(location.href),
    referrer: document.referrer,
    now: clock.now(),
    storage: attribution === 'page' ? undefined : tabStorage(),
    gpc: hasGpc(),
  });

  const attempt = createAttempts({
    fetch: (...request) => fetch(...request),
    clock,
    origin: location.origin,
    online,
    isForbidden: (origin) => forbidden.has(origin),
  });

  const spread = (news: News, event?: OutboxEvent) =>
    [...listeners].filter((listener) => listener(news, event)).length > 0;
  const tellTabs = openChannel('leadtag', (news: News) => spread(news));

  const warn = ({ formId, id }: Row, code: string, text: string) =>
    diagnose(document, { formId, leadId: id, code }, text);

  const outbox = createOutbox({
    store: createStore({ indexedDB: () => indexedDB, clock }),
    drawer: localDrawer,
    async attempt(row) {
      const { origin } = new URL(row.url);
      tried.add(row.url).add(origin);
      const verdict = await attempt(row);
      if ('code' in verdict && !/CSP|OPAQUE|OFFLINE/.test(verdict.code)) {
        warn(row, verdict.code, `npx leadtag doctor ${row.url}`);
      }
      return verdict;
    },
    notify(event) {
      const news = { type: event.type, id: event.row.id, formId: event.row.formId };
      if (!spread(news, event)) emit(document, event.type, eventDetail(event));
      tellTabs(news);
    },
    warn,
    clock,
    random: Math.random,
    online,
    tab: uuid(clock.now()),
    locks: navigator.locks,
  });

  // only this event says why such a request has failed
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    if (effectiveDirective !== 'connect-src' || disposition === 'report' || !tried.has(blockedURI)) return;
    forbidden.add(new URL(blockedURI).origin);
    const detail = { formId: '', code: 'CSP_BLOCKED' };
    diagnose(document, detail, `this page's policy forbids ${blockedURI}: connect-src`);
  });

  const soon = (from: number, to: number) =>
    clock.after(from + Math.random() * (to - from), () => void outbox.drain(true));
  const wake = () => {
    outbox.wake();
    soon(0, 1000);
  };
  soon(500, 3000);
  outbox.sweep();
  addEventListener('online', () => soon(0, 1000));
  addEventListener('pageshow', (event) => event.persisted && wake());
  addEventListener('pagehide', outbox.rescue);
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'visible' ? wake() : outbox.rescue(),
  );

  page = {
    journal,
    outbox,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
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

/** The leads that are kept on this device: to look at, send again, export and erase. For a browser only. */
export const outbox: OwnerApi = {
  list: async () => startPage().outbox.owner.list(),
  retry: async (id) => startPage().outbox.owner.retry(id),
  remove: async (id) => startPage().outbox.owner.remove(id),
  purge: async () => startPage().outbox.owner.purge(),
  export: async (format) => startPage().outbox.owner.export(format),
};
