import { channelNameOf, SOURCES } from './plan.mjs';

/** @typedef {import('leadtag/receiver').Touch} Touch */
/** @typedef {import('./plan.mjs').Source} Source */

const MINUTE = 60_000;
const DAY = 86_400_000;
export const SITE = 'https://plumbline.example';
/** How likely somebody has been there before: nobody asks for a quote on a first visit. */
const BEFORE = { newsletter: 0.3, download: 0.42, webinar: 0.46, trial: 0.6, contact: 0.62, demo: 0.78, quote: 0.82 };
const PAGES = ['/', '/', '/guide', '/pricing', '/review-call', '/letter'];

/**
 * Where somebody came from, as far as the browser was allowed to remember it.
 * @param {import('./random.mjs').Random} random
 * @param {{ at: number, source: Source, form: import('./plan.mjs').Form, storage: 'none' | 'session' | 'visitor' }} visit
 * @returns {import('leadtag/receiver').Attribution}
 */
export function makeAttribution(random, { at, source, form, storage }) {
  const last = touchOf(random, source, at - Math.round(35 * Math.exp(random.next() * 3.4)) * 1000, form.page);
  const earlier =
    storage !== 'none' && random.chance(BEFORE[form.intent])
      ? random.weighed(SOURCES.slice(0, 15), ({ views }) => views)
      : undefined;
  // in one tab only minutes lie between two touches; a visitor is known for weeks
  const gap =
    storage === 'visitor'
      ? Math.round(Math.min(Math.exp(random.next() * 3 + random.next() * 3.4 - 1.4), 84) * DAY)
      : random.whole(3, 150) * MINUTE;
  const isDirect = source.source === '(direct)';
  const first = earlier ? touchOf(random, earlier, Date.parse(last.at) - gap, random.pick(PAGES)) : last;
  // a direct visit takes nothing away from the source before it
  const counted = isDirect && earlier && earlier.source !== '(direct)' ? first : last;
  const visits = storage === 'visitor' ? 1 + (earlier ? random.whole(1, 4) : 0) : 1;
  const clickId = counted.click_id_type && counted.click_id ? { [counted.click_id_type]: counted.click_id } : undefined;
  return {
    model: 'last_non_direct',
    first_touch: first,
    last_touch: counted,
    ...(clickId && { click_ids: clickId }),
    ...(counted.campaign && {
      utm: { utm_source: counted.source ?? '', utm_medium: counted.medium ?? '', utm_campaign: counted.campaign },
    }),
    ...(storage !== 'none' && {
      touch_count: earlier ? 2 + (random.chance(0.3) ? 1 : 0) : 1,
      ...(storage === 'visitor' && { session_count: visits }),
      pageviews: visits * random.whole(1, 3) + random.whole(0, 2),
    }),
    seconds_to_lead: Math.round((at - Date.parse(first.at)) / 1000),
  };
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {Source} source
 * @param {number} at
 * @param {string} page
 * @returns {Touch}
 */
function touchOf(random, source, at, page) {
  const { medium, campaign, clickId, referrer } = source;
  return {
    at: new Date(at).toISOString(),
    channel: channelNameOf(source),
    source: source.source,
    medium,
    ...(campaign && { campaign }),
    ...(clickId && { click_id: `sample-${random.whole(100_000, 999_999)}`, click_id_type: clickId }),
    landing_page: SITE + page,
    ...(referrer && { referrer }),
  };
}
