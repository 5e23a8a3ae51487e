import { t as redact } from "./redact.js";
import { c as isClickId } from "./hand-raiser.js";
// src/attribution/params.ts
/** The longest value that is kept: whoever makes a link decides what stands in it. */
var LIMIT = 255;
/** Longer than any click id. One that is cut is none, so such a value is left out. */
var CLICK_LIMIT = 1e3;
/** The nine campaign parameters of Google's URL builder, without their `utm_`. */
var UTM = "source medium campaign id term content source_platform creative_format marketing_tactic".split(" ");
/**
* Campaign parameters of an address: the query first, then the fragment (`#/path?utm_source=…` too). Names are found in any
* case; of several with one name the first that is not empty counts. Values of `utm_*` lose control characters and what is
* beyond 255; those of click ids are left alone.
*/
function readParams(url) {
	const utm = {};
	const clickIds = {};
	const text = url.search + url.hash.replace(/^#!?\/[^?]*\?/, "&");
	for (const [, name = "", value = ""] of text.matchAll(/([^?#&=]+)=([^&#]*)/g)) {
		const key = decode(name).toLowerCase();
		const isUtm = UTM.some((name) => key === `utm_${name}`);
		if (!isUtm && !isClickId(key)) continue;
		const raw = decode(value);
		const kept = isUtm ? tidy(raw) : raw.length <= CLICK_LIMIT && raw.trim() && raw;
		if (kept) (isUtm ? utm : clickIds)[key] ??= kept;
	}
	return {
		utm,
		clickIds
	};
}
/** Percent signs that mean nothing are text. */
var decode = (text) => text.replaceAll("+", " ").replace(/(%[\da-f]{2})+/gi, (codes) => {
	try {
		return decodeURIComponent(codes);
	} catch {
		return codes;
	}
});
/** Without control characters and addresses of people, and never half a character at the end. */
var tidy = (value) => redact(value.replace(/[^ -~\xa0-\uffff]/g, "")).trim().slice(0, LIMIT).replace(/[\s\uD800-\uDBFF]+$/, "");
export { readParams as n, UTM as t };
