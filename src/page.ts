import { type Journal, openJournal } from './attribution/journal.ts';
import { accept } from './config/option.ts';
import { pageSchema } from './config/schema.ts';
import { diagnose } from './events/diagnose.ts';
import { emit } from './events/emit.ts';
import { type Extension, extended, isExtended, onExtension, redraw, type Site } from './extensions.ts';
import type { Attribution } from './lead/schema.ts';
import { createOutbox, type Outbox, type OutboxEvent } from './outbox/outbox.ts';
import type { OwnerApi } from './outbox/owner.ts';
import type { Row } from './outbox/row.ts';
import { localDrawer } from './outbox/shelf.ts';
import { createStore } from './outbox/store.ts';
import { openChannel } from './platform/channel.ts';
import { systemClock } from './platform/clock.ts';
import { landingUrl } from './platform/landing.ts';
import { onNavigation } from './platform/navigation.ts';
import { storageOf } from './platform/storage.ts';
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
  journal(): Journal;
  outbox: Outbox;
  /** Where the visit comes from, for a lead submitted at `at` (milliseconds since 1970). */
  attribution(at: number): Attribution;
  /** What of the visit outlives this page, as the payload says it. */
  storage(): 'none' | 'session' | 'visitor';
  /** The language that its owner names for all forms. */
  locale: string | undefined;
  /** Follows the page to where it is now, where it has become another one without a load. */
  follow(): void;
  /** A visitor's yes or no to being remembered. A no also forgets. */
  consent(granted: boolean): void;
  /** Forgets where the visitor came from and what he did. */
  forget(): void;
  /** Hears of all leads before the document does; returns what ends it. */
  listen(listener: Listener): () => void;
}

/** Whether the visitor asks not to be tracked across sites: https://www.w3.org/TR/gpc/. */
export const hasGpc = (): boolean => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;

/** Whether an option speaks of the page, not of a form. */
export const isPageSetting = (name: string): boolean => Object.hasOwn(pageSchema.shape, name);

let page: Page | undefined;

/**
 * Starts what every page of a site does, with or without a form: notes where the visit came from, and sends what an earlier
 * page has left. Only the first call counts.
 *
 * @param given options, of which those of the page count; what does not fit falls back to its default
 */
export function startPage(given: object = {}): Page {
  if (page) return page;
  // what does not fit, or speaks of a form, is told with the form
  const settings = accept(pageSchema, { ...given }, () => {});
  const { attribution } = settings;
  const clock = systemClock;
  const online = () => navigator.onLine;
  const tried = new Set<string>();
  const forbidden = new Set<string>();
  const listeners = new Set<Listener>();

  const url = landingUrl();
  let opened: Journal | undefined;
  /** Opened when the form stands, or when somebody asks: reading a storage takes a while. */
  const journal = (): Journal => {
    if (!opened) {
      opened = openJournal({
        url,
        referrer: document.referrer,
        now: clock.now,
        gpc: hasGpc(),
        excluded: settings.excludeReferrers,
      });
      opened.keep(storage());
    }
    return opened;
  };
  /** The storage that the owner chose, where the visitor allows it. Without an answer a tab may be remembered, a visitor not. */
  const tab = storageOf('sessionStorage');
  let visitors = storageOf('localStorage');
  let granted: boolean | undefined;
  const storage = () => {
    const isSession = attribution === 'session';
    const may = granted ?? (isSession || settings.consentMode === 'none');
    if (!may || attribution === 'page' || hasGpc()) return undefined;
    return isSession ? tab : visitors;
  };
  const forget = () => journal().clear([tab, storageOf('localStorage'), visitors]);
  const follow = () => journal().view(new URL(location.href));
  onNavigation(follow);

  const attempt = createAttempts({
    fetch: (...request) => fetch(...request),
    clock,
    origin: location.origin,
    online,
    isForbidden: (origin) => forbidden.has(origin),
  });

  const spread = (news: News, event?: OutboxEvent) =>
    [...listeners].filter((listener) => listener(news, event)).length > 0;
  const tellTabs = openChannel('leadtag', spread);

  const warn = (row: Row, code: string) =>
    diagnose(document, { formId: row.formId, leadId: row.id, code }, `npx leadtag doctor ${row.url}`);

  const outbox = createOutbox({
    store: createStore({ indexedDB: () => indexedDB, clock }),
    drawer: localDrawer,
    csv: (entries) =>
      extended('', (extension) => extension.csv?.(entries)) || Promise.reject(new Error('needs leadtag.debug.js')),
    async attempt(row) {
      const { origin } = new URL(row.url);
      tried.add(row.url).add(origin);
      const verdict = await attempt(row);
      if ('code' in verdict && !/CSP|OPAQUE|OFFLINE/.test(verdict.code)) {
        warn(row, verdict.code);
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
    tab: String(Math.random()),
    locks: navigator.locks,
  });

  // only this event says why such a request has failed
  document.addEventListener('securitypolicyviolation', (event) => {
    const { blockedURI: url } = event;
    if (event.effectiveDirective !== 'connect-src' || event.disposition === 'report' || !tried.has(url)) return;
    forbidden.add(new URL(url).origin);
    diagnose(document, { formId: '', code: 'CSP_BLOCKED' }, `connect-src ${url}`);
  });

  const soon = (from: number, to: number) =>
    clock.after(from + Math.random() * (to - from), () => void outbox.drain(true));
  const wake = () => {
    outbox.wake();
    soon(0, 1000);
  };
  clock.after(0, journal);
  soon(500, 3000);
  outbox.sweep();
  addEventListener('online', () => soon(0, 1000));
  addEventListener('pageshow', (event) => event.persisted && wake());
  addEventListener('pagehide', journal);
  addEventListener('pagehide', outbox.rescue);
  document.addEventListener('visibilitychange', () => (document.hidden ? outbox.rescue() : wake()));

  const consent = (yes: boolean) => {
    granted = yes;
    if (!yes) forget();
    journal().keep(storage());
    redraw();
  };
  const kept = () => (journal().isKept() ? (attribution as 'session' | 'visitor') : 'none');
  const where = (at: number): Attribution => ({
    ...journal().attribution(at),
    // a tab knows nothing of other visits
    ...(kept() === 'visitor' && { session_count: journal().visits() }),
  });
  const site = (): Site => ({
    settings,
    has: isExtended,
    visit: () => extended(where(clock.now()), (extension, visit) => extension.visit?.(visit)),
    storage: kept,
    note: journal().note,
    track: journal().track,
    consent,
    use(other) {
      visitors = other;
      if (granted === false) forget();
      journal().keep(storage());
    },
  });
  const tell = (extension: Extension) => extension.page?.(site());
  extended(undefined, tell as () => undefined);
  onExtension(tell);

  page = {
    journal,
    outbox,
    attribution: where,
    storage: kept,
    locale: settings.locale,
    follow,
    consent,
    forget,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return page;
}

/** What forms go by that name no language of their own. */
export const localeOfPage = (): string | undefined => page?.locale;

/** What a page's listener may know of a lead's way: no personal data. */
export const eventDetail = (event: OutboxEvent) => ({
  formId: event.row.formId,
  leadId: event.row.id,
  ...('code' in event && { code: event.code, final: event.final }),
});

/** Notes something that the visitor did, such as `limit_reached`: it counts in the score of a lead. */
export const track = (signal: string): void => startPage().journal().track(String(signal));

/**
 * Whether the visitor agrees to be remembered: true or `granted`, anything else is a no. With a no, what is remembered of him
 * goes.
 */
export const setConsent = (state: boolean | 'granted' | 'denied'): void =>
  startPage().consent(state === true || state === 'granted');

/** Forgets where the visitor came from and what he did. Leads that wait to be sent stay. */
export const clearData = (): void => startPage().forget();

/** The leads that are kept on this device: to look at, send again, export and erase. For a browser only. */
export const outbox: OwnerApi = {
  list: async () => startPage().outbox.owner.list(),
  retry: async (id) => startPage().outbox.owner.retry(id),
  remove: async (id) => startPage().outbox.owner.remove(id),
  purge: async () => startPage().outbox.owner.purge(),
  export: async (format) => startPage().outbox.owner.export(format),
};
