// src/lead/spam.ts
/** Signs that people give too, now and then: one alone is no ground for suspicion. */
var WEAK = /^(too_fast|no_input|captcha_missing)$/;
/** Circumstances, and nobody's fault. */
var NEUTRAL = /^(captcha_stale|pow_unavailable)$/;
/** Whether these reasons, taken together, make a lead suspect: one strong sign, or two weak ones. */
var isSuspected = (reasons) => reasons.some((reason) => !WEAK.test(reason) && !NEUTRAL.test(reason)) || reasons.filter((reason) => WEAK.test(reason)).length > 1;
/** Adds reasons to those that a lead has; each counts once. A suspicion that is there stays. */
function addSpamReasons(lead, found) {
	const reasons = [.../* @__PURE__ */ new Set([...lead.spam?.reasons ?? [], ...found])];
	lead.spam = {
		suspected: !!lead.spam?.suspected || isSuspected(reasons),
		reasons
	};
}
export { addSpamReasons as t };
