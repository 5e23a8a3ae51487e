import { adStem, channelOf } from './channel.ts';
import { isPaid } from './click-ids.ts';
import { hostOf } from './hosts.ts';
import type { Find } from './lists/find.ts';

/** What a touch says of its source. */
export interface Classified {
  source?: string;
  medium?: string;
  channel: string;
}

interface Touched {
  source?: string | undefined;
  medium?: string | undefined;
  campaign?: string | undefined;
  referrer?: string | undefined;
  click_id_type?: string | undefined;
  /** As it was found before. */
  channel?: string | undefined;
}

/** Media of those who send visitors by themselves; whoever is not here sends a `referral`. */
const MEDIA: Record<string, string> = { search: 'organic', ai: 'ai-assistant', email: 'email' };

/**
 * Source, medium and channel of a touch by a list of names: `m.facebook.com` and `fb-ads` are `facebook`, and a referral by a
 * search engine is `organic`. What the link's maker wrote as a medium stays.
 *
 * @param find the list
 * @param clickIds the names of all click ids of this touch, where they are known
 */
export function classify(touch: Touched, find: Find, clickIds: readonly string[] = []): Classified {
  const { source = '', medium, campaign, referrer = '', click_id_type = '', channel = '' } = touch;
  const known = find(source) ?? find(adStem(source));
  const isReferral = medium === 'referral' && !!source && source === hostOf(referrer);
  const found = {
    ...(source && { source: known?.name ?? source }),
    ...(medium && { medium: (isReferral && MEDIA[`${known?.category}`]) || medium }),
  };
  const paid = /^Paid/.test(channel) || isPaid([click_id_type, ...clickIds]);
  // `fb-ads` says more than `facebook`
  const visit = { source: source || '(not set)', medium: found.medium, campaign, paid };
  return { ...found, channel: channelOf(visit, (name) => find(name)?.category) };
}
