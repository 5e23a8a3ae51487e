import type { EventDetail } from './names.ts';
/**
 * Tells the owner that something needs attention: a line in the console, once for each problem and page load, and the event
 * `leadtag:diagnostic`. The visitor sees none of it.
 *
 * @param text what is wrong, where, and what to do; the README explains the code
 */
export declare function diagnose(from: EventTarget, detail: EventDetail & {
    code: string;
}, text: string): void;
