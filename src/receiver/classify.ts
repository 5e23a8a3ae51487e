import { channelOf as channelBy, type Visit } from '../attribution/channel.ts';
import { type Classified, classify } from '../attribution/classify.ts';
import { siteOf } from '../attribution/hosts.ts';
import { type Category, createFinder, type Find } from '../attribution/lists/find.ts';
import FULL from '../attribution/lists/full.ts';
import type { Attribution, Touch } from '../lead/schema.ts';

export type { Classified } from '../attribution/classify.ts';

// pure: whoever only reads leads does not carry the list
const findFull = /* @__PURE__ */ createFinder(FULL);

/** By the full list. Who has a name on a platform (`ada.wordpress.com`) is somebody, and not the platform. */
const find: Find = (name) => {
  const known = findFull(name);
  const site = siteOf(name.replace(/^www\./, ''));
  const isTenant = site.includes('.') && known === findFull(site.slice(site.indexOf('.') + 1));
  return known && !isTenant ? { ...known, name: known.name.toLowerCase() } : undefined;
};

/** The category of a source (`search`, `social`, `video`, `shopping`, `email`, `ai`), by the full list. */
export const categoryOf = (source: string): Category | undefined => find(source)?.category;

/** The channel of a visit by the full list of sources: see `attribution/channel.ts`. */
export const channelOf = (visit: Visit): string => channelBy(visit, categoryOf);

/**
 * Source, medium and channel of a touch with the full list: 1,500 names where a page knows a hundred.
 *
 * @param clickIds those of this touch, where they are known: `attribution.click_ids` are of the last touch
 */
export const classifyTouch = (touch: Touch, clickIds: Attribution['click_ids'] = {}): Classified =>
  classify(touch, find, Object.keys(clickIds));
