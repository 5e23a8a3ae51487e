import { redact } from './redact.ts';
import { withoutQuery } from './without-query.ts';

/** The page that a lead comes from, without what may name a person. */
export function describePage() {
  return {
    url: withoutQuery(location.href) ?? '',
    title: redact(document.title),
    referrer: withoutQuery(document.referrer),
    locale: navigator.language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
