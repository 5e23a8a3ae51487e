import { type Visit } from '../attribution/channel.ts';
import { type Classified } from '../attribution/classify.ts';
import { type Category } from '../attribution/lists/find.ts';
import type { Attribution, Touch } from '../lead/schema.ts';
export type { Classified } from '../attribution/classify.ts';
/** The category of a source (`search`, `social`, `video`, `shopping`, `email`, `ai`), by the full list. */
export declare const categoryOf: (source: string) => Category | undefined;
/** The channel of a visit by the full list of sources: see `attribution/channel.ts`. */
export declare const channelOf: (visit: Visit) => string;
/**
 * Source, medium and channel of a touch with the full list: 1,500 names where a page knows a hundred.
 *
 * @param clickIds those of this touch, where they are known: `attribution.click_ids` are of the last touch
 */
export declare const classifyTouch: (touch: Touch, clickIds?: Attribution["click_ids"]) => Classified;
