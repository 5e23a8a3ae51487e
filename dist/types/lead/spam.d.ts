import type { Lead } from './schema.ts';
/** Whether these reasons, taken together, make a lead suspect: one strong sign, or two weak ones. */
export declare const isSuspected: (reasons: readonly string[]) => boolean;
/** Adds reasons to those that a lead has; each counts once. A suspicion that is there stays. */
export declare function addSpamReasons(lead: Lead, found: readonly string[]): void;
