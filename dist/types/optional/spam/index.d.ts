import type { Extension } from '../../extensions.ts';
/**
 * Marks leads that look as if a program had sent them, in `lead.spam`. Nothing is held back for it and nobody is told: a sign is
 * not a proof, and what a visitor has sent arrives.
 */
export declare const spam: (now?: () => number) => Extension;
