import type { Lead } from './schema.ts';

/** Signs that people give too, now and then: one alone is no ground for suspicion. */
const WEAK = /^(too_fast|no_input|captcha_missing)$/;
/** Circumstances, and nobody's fault. */
const NEUTRAL = /^(captcha_stale|pow_unavailable)$/;

/** Whether these reasons, taken together, make a lead suspect: one strong sign, or two weak ones. */
export const isSuspected = (reasons: readonly string[]): boolean =>
  reasons.some((reason) => !WEAK.test(reason) && !NEUTRAL.test(reason)) ||
  reasons.filter((reason) => WEAK.test(reason)).length > 1;

/** Adds reasons to those that a lead has; each counts once. A suspicion that is there stays. */
export function addSpamReasons(lead: Lead, found: readonly string[]): void {
  const reasons = [...new Set([...(lead.spam?.reasons ?? []), ...found])];
  lead.spam = { suspected: !!lead.spam?.suspected || isSuspected(reasons), reasons };
}
