import type { Extension } from '../../extensions.ts';
export interface AltchaOptions {
    /** Where your server gives out challenges. */
    challengeUrl: string;
}
/**
 * ALTCHA: the visitor's device does a little work, and the proof of it goes along as the field `altcha`, which only your server can
 * check. Nobody is asked anything and nothing is drawn.
 */
export declare const altcha: (options: AltchaOptions, clock?: import("../../platform/clock.ts").Clock) => Extension;
