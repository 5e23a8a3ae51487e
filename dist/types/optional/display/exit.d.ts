import type { Clock } from '../../platform/clock.ts';
/**
 * Calls back when the visitor is about to leave: with a mouse, when it leaves the window by its upper edge; on a phone, when the
 * page is flung upwards after it was read for a while. Returns what ends the watch.
 */
export declare function onExit(leave: () => void, { now }: Clock): () => void;
