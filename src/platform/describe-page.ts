import { redact } from './redact.ts';
import { withoutQuery } from './without-query.ts';

/** A name that a page may have given to something else. */
interface Clocks {
  Temporal?: { Now?: { timeZoneId?(): string } };
}

/** The page that a lead comes from, without what may name a person. */
export function describePage() {
  return {
    url: withoutQuery(location.href) ?? '',
    title: redact(document.title),
    referrer: withoutQuery(document.referrer),
    locale: navigator.language,
    // a browser without `Temporal` loads its calendars first: 13 ms on a fast machine, between a click and its lead
    timezone: (globalThis as Clocks).Temporal?.Now?.timeZoneId?.() ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
