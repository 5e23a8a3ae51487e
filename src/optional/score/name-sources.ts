import { findShort } from '../../attribution/channel.ts';
import { classify } from '../../attribution/classify.ts';
import type { Lead } from '../../lead/schema.ts';

/** Gives the touches of a lead the names of their sources, and their channels, as Google Analytics groups them. */
export function nameSources({ attribution }: Pick<Lead, 'attribution'>): void {
  // a lead that is looked at twice: `fb-ads` is `facebook` by now, and would no longer be paid
  if (!attribution || attribution.last_touch.channel) return;
  const { first_touch: first, last_touch: last, click_ids = {} } = attribution;
  const clicks = Object.keys(click_ids);
  Object.assign(first, classify(first, findShort, first.at === last.at ? clicks : []));
  Object.assign(last, classify(last, findShort, clicks));
}
