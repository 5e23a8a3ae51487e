import { PAID } from './click-ids.ts';
import { type Category, createFinder, type Find } from './lists/find.ts';
import SHORT from './lists/short.ts';

/** The names that the visitor's script knows. */
export const findShort: Find = /* @__PURE__ */ createFinder(SHORT);

/** The category of a source, by the short list. */
export const shortCategory = (source: string): Category | undefined => findShort(source)?.category;

export interface Visit {
  source?: string;
  medium?: string;
  campaign?: string;
  /** Whether a click id says that somebody paid for this visit. */
  paid?: boolean;
}

/** `facebook-ads`, `fbad`, `yt_ads`: what is being advertised on; empty for other names. */
export const adStem = (source: string): string => /^(.+?)[ _.-]*ad(s|words)?$/.exec(source)?.[1] ?? '';

/**
 * The channel of a visit: GA4's default channel group for manual traffic, first match wins
 * (https://support.google.com/analytics/answer/9756891), in any case of letters. Ours on top: paid also by click id and by a
 * source such as `fb-ads`; newsletters and webmail are Email; the channel AI Assistant. Tagged, but fitting nowhere:
 * Unassigned. Nothing known at all: Direct.
 *
 * @param categoryOf another list than the one in the script
 */
export function channelOf(visit: Visit, categoryOf: (source: string) => Category | undefined = shortCategory): string {
  const lower = (text = '') => text.trim().toLowerCase();
  const source = lower(visit.source);
  const medium = lower(visit.medium);
  const campaign = lower(visit.campaign);
  const either = (name: RegExp) => name.test(source) || name.test(medium);
  const own = categoryOf(source);
  const category = own ?? categoryOf(adStem(source));
  const display = /^(display|banner|expandable|interstitial|cpm)$/.test(medium);
  // a banner that was clicked is still a banner
  const paid = PAID.test(medium) || category !== own || source === 'adwords' || (visit.paid && !display);
  const shop = category === 'shopping' || /(^|[^a-df-z])shop|shopping/.test(campaign);

  // what is sold by the source, or told by the medium of a visit that nobody paid for
  const kinds: [name: string, source: boolean, medium?: boolean][] = [
    ['Shopping', shop],
    ['Social', category === 'social', /^(social([ -](network|media))?|sm)$/.test(medium)],
    ['Video', category === 'video', medium.includes('video')],
    ['Search', category === 'search', medium === 'organic'],
  ];
  const kind = kinds.find(([, source, medium]) => source || (!paid && medium))?.[0];

  if (source ? source === '(direct)' && /^(\((none|not set)\))?$/.test(medium) : !medium && !campaign && !paid)
    return 'Direct';
  if (campaign.includes('cross-network')) return 'Cross-network';
  if (paid && kind) return `Paid ${kind}`;
  if (display) return 'Display';
  if (paid) return 'Paid Other';
  if (category === 'ai' || medium === 'ai-assistant') return 'AI Assistant';
  if (kind) return `Organic ${kind}`;
  if (/^(referral|app|link)$/.test(medium)) return 'Referral';
  if (category === 'email' || either(/e[-_ ]?mail|newsletter/)) return 'Email';
  if (/^affiliates?$/.test(medium)) return 'Affiliates';
  if (medium === 'audio') return 'Audio';
  if (either(/^sms$/)) return 'SMS';
  if (source === 'firebase' || /push$|mobile|notification/.test(medium)) return 'Mobile Push Notifications';
  return 'Unassigned';
}
