// src/platform/parse-url.ts
/**
* An address, or nothing where the text is none.
*
* @param base what a relative address is taken from; without it only whole addresses count
*/
function parseUrl(address, base) {
	try {
		return new URL(address, base);
	} catch {
		return;
	}
}
// src/attribution/params.ts
/** The longest value that is kept: whoever makes a link decides what stands in it. */
var LIMIT = 255;
/** The nine campaign parameters of Google's URL builder, without their `utm_`. */
var UTM = "source medium campaign id term content source_platform creative_format marketing_tactic".split(" ");
/**
* Click ids in lower case, those of paid clicks first: of several the first names the touch. Tokens that name a person (those
* of e-mail tools) are not collected.
*/
var CLICK_IDS = "gclid gbraid wbraid dclid msclkid ttclid twclid li_fat_id sccid rdt_cid qclid yclid tblci dicbo obclid irclickid cjevent fbclid igshid igsh epik srsltid gad_source".split(" ");
/**
* Campaign parameters of an address: the query first, then the fragment (`#/path?utm_source=…` too). Names are found in any
* case; of several with one name the first that is not empty counts.
*/
function readParams(url) {
	const utm = {};
	const clickIds = {};
	const fragment = url.hash.replace(/^#([^?]*\?)?/, "");
	for (const source of [url.search, fragment]) for (const [name, value] of new URLSearchParams(source)) {
		const key = name.toLowerCase();
		const found = key.startsWith("utm_") && UTM.includes(key.slice(4)) ? utm : CLICK_IDS.includes(key) ? clickIds : void 0;
		const clean = value.replace(/\p{Cc}/gu, "").trim().slice(0, LIMIT);
		if (found && clean) found[key] ??= clean;
	}
	return {
		utm,
		clickIds
	};
}
export { parseUrl as i, UTM as n, readParams as r, CLICK_IDS as t };
