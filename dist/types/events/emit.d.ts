import type { EventDetail, EventName } from './names.ts';
/**
 * Tells the page: a composed, bubbling CustomEvent `leadtag:<name>`. What a listener throws goes to the browser's error
 * reporting and changes nothing for us.
 *
 * @returns false when a listener has cancelled it; only `submit` can be
 */
export declare const emit: <Detail extends EventDetail>(from: EventTarget, name: EventName, detail: Detail) => boolean;
