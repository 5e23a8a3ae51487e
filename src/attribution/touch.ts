import { withoutQuery } from '../platform/without-query.ts';
import { PAID, readClick } from './click-ids.ts';
import { hostOf, isDoor, isListed, siteOf } from './hosts.ts';
import { type Params, UTM } from './params.ts';

/** One visit with its source. Names as in the payload. */
export interface Touch {
  at: string;
  channel?: string;
  source?: string;
  medium?: string;
  landing_page?: string;
  referrer?: string;
  [part: string]: string | undefined;
}

/**
 * Makes the touch of one arrival. For source and medium, each by itself, `utm_*` beats a click id, which beats the referrer;
 * with nothing of these the visit is `(direct)` / `(none)`. Where a campaign is known and its source is not, both stay unknown
 * rather than guessed. Names are in lower case, hosts without `www.`: what they are called, and the channel, is found out with the
 * lists, see `classify.ts`.
 *
 * @param url the landing page as it was before a router cleaned it
 * @param now milliseconds since 1970
 * @param exclude the owner's own list of referrers that are none, see {@link isListed}
 */
export function readTouch(
  url: URL,
  referrer: string,
  { utm, clickIds }: Params,
  now: number,
  exclude?: readonly string[],
): Touch {
  const touch: Touch = { at: new Date(now).toISOString() };
  for (const name of UTM) touch[name === 'id' ? 'campaign_id' : name] = utm[`utm_${name}`];

  const click = readClick(url, clickIds);
  let source = touch.source?.toLowerCase();
  let medium = touch.medium?.toLowerCase();

  // what hangs on every shared link does not contradict whoever tagged it
  const isShared = /^(social|organic)$/.test(click.medium);
  const agrees = (!source || source === click.source) && (!medium || medium === click.medium || PAID.test(medium));
  if (!isShared || agrees) {
    source ||= click.source;
    medium ||= click.medium;
  }
  if (!source && !utm.utm_medium) {
    const host = referrerHost(url, referrer, exclude);
    const isTagged = medium || touch.campaign || touch.campaign_id || Object.keys(clickIds)[0];
    source = host ?? (isTagged ? undefined : '(direct)');
    medium ||= host ? 'referral' : source && '(none)';
  }

  touch.source = source || undefined;
  touch.medium = medium || undefined;
  touch.click_id_type = click.id;
  touch.click_id = clickIds[click.id!];
  touch.landing_page = withoutQuery(url.href);
  touch.referrer = withoutQuery(referrer);
  return touch;
}

/**
 * The host that sent the visitor: neither this site with its subdomains, nor one where visitors only pay or sign in, nor one of
 * the owner's list.
 */
export function referrerHost(url: URL, referrer: string, exclude: readonly string[] = []): string | undefined {
  const from = hostOf(referrer);
  const isOwn = () => siteOf(from) === siteOf(hostOf(url.href));
  return !from || isOwn() || isDoor(from) || isListed(from, exclude) ? undefined : from;
}
