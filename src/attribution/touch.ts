import { parseUrl } from '../platform/parse-url.ts';
import { withoutQuery } from '../platform/without-query.ts';
import { CLICK_IDS, type Params, UTM } from './params.ts';

/** One visit with its source. Names as in the payload. */
export interface Touch {
  at: string;
  source?: string;
  medium?: string;
  landing_page?: string;
  referrer?: string;
  [part: string]: string | undefined;
}

/**
 * Makes the touch of one arrival. `utm_*` beats a click id, which beats the referrer; with nothing of these the visit is
 * `(direct)` / `(none)`. Where only a click id is known, source and medium stay unknown rather than guessed.
 *
 * @param now milliseconds since 1970
 */
export function readTouch(url: URL, referrer: string, { utm, clickIds }: Params, now: number): Touch {
  const touch: Touch = {
    at: new Date(now).toISOString(),
    landing_page: withoutQuery(url.href),
    referrer: withoutQuery(referrer),
  };
  for (const name of UTM) {
    const value = utm[`utm_${name}`];
    if (value)
      touch[name === 'id' ? 'campaign_id' : name] = /^(source|medium)$/.test(name) ? value.toLowerCase() : value;
  }

  const type = CLICK_IDS.find((id) => clickIds[id]);
  if (type) {
    touch.click_id_type = type;
    touch.click_id = clickIds[type];
  } else if (!touch.source && !touch.medium && !touch.campaign) {
    const host = referrerHost(url, referrer);
    touch.source = host ?? '(direct)';
    touch.medium = host ? 'referral' : '(none)';
  }
  return touch;
}

/** The host that sent the visitor, unless that is this site itself or one of its subdomains. */
export function referrerHost(url: URL, referrer: string): string | undefined {
  const here = host(url);
  const from = host(parseUrl(referrer));
  const own = !from || from === here || from.endsWith(`.${here}`) || here.endsWith(`.${from}`);
  return own ? undefined : from;
}

const host = (url: URL | undefined): string => url?.hostname.replace(/^www\./, '') ?? '';
