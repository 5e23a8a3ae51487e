import { withoutQuery } from './without-query.ts';

/** The page that a lead comes from. Addresses lose their query, which may name a person. */
export function describePage() {
  return {
    url: withoutQuery(location.href) ?? '',
    title: document.title,
    referrer: withoutQuery(document.referrer),
    locale: navigator.language,
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
