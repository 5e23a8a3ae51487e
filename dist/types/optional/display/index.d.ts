import type { Extension } from '../../extensions.ts';
import { type Clock } from '../../platform/clock.ts';
/**
 * Displays: a pop-up, a slide-in, a bar or a floating button with the form behind it, and when they open: by a click, at once,
 * after a while, far enough down the page, or when the visitor is about to leave.
 */
export declare function display(clock?: Clock): Extension;
