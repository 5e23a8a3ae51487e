import { t as parseUrl } from "./parse-url.js";
import * as z from "zod/mini";
// src/config/problem.ts
/** Takes problems into a list. */
var reportTo = (problems) => (option, text, code) => problems.push({
	option,
	text,
	code
});
/** Thrown by `mount()`, and only there: every problem of the options at once. */
var ConfigError = class extends Error {
	problems;
	name = "ConfigError";
	constructor(problems) {
		super(spell(problems));
		this.problems = problems;
	}
};
/** A value as an owner would write it. What cannot be written is named by its kind. */
function shown(value) {
	try {
		return JSON.stringify(value);
	} catch {
		return typeof value;
	}
}
/** All problems as one text, a line each. */
var spell = (problems) => problems.map((problem) => `data-${problem.option}: ${problem.text}`).join("\n");
// src/platform/base.ts
/** What relative addresses are taken from: the page, or where there is none a host that no page has. */
var base = () => typeof document === "undefined" ? "https://page.invalid/" : document.baseURI;
// src/config/case.ts
/** `consentRequired` as attributes spell it: `consent-required`. */
var kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** `consent-required` as code spells it: `consentRequired`. */
var camel = (name) => name.replace(/-[a-z]/g, (dash) => dash[1].toUpperCase());
// src/config/option.ts
function option(read, expected, otherwise) {
	const type = z.transform((value, ctx) => {
		const out = read(value);
		if (out === void 0) ctx.issues.push({
			code: "custom",
			input: value,
			message: expected
		});
		return out;
	});
	return otherwise === void 0 ? z.optional(type) : z._default(type, otherwise);
}
/** Options by name. There are no others. */
var options = z.strictObject;
/** Judges options, and drops what does not fit, one by one, until all of the rest does. */
function accept(schema, raw, report) {
	const rest = {
		__proto__: null,
		...raw
	};
	const result = schema.safeParse(rest);
	if (result.success) return result.data;
	for (const { code, path, message, ...issue } of result.error.issues) for (const name of "keys" in issue ? issue.keys : [String(path[0])]) {
		const text = code === "custom" ? `${shown(rest[name])} is not ${message}` : "there is no such option";
		report(kebab(name), text);
		delete rest[name];
	}
	return accept(schema, rest, report);
}
// src/config/coerce.ts
/** Strings, and numbers and booleans as their own spelling. Nothing else: an object could be mistaken for a part of the view. */
var asText = (value) => /string|number|boolean/.test(typeof value) ? String(value).trim() : void 0;
var text = option(asText, "a text");
/** `""`, true, yes, 1 against false, no, 0. */
var asBool = (value) => {
	const word = asText(value) ?? "?";
	return /^(true|yes|1|)$/i.test(word) || (/^(false|no|0)$/i.test(word) ? false : void 0);
};
var bool = option(asBool, "yes or no", false);
/** The same, where nothing is a yes. */
var boolOrYes = option(asBool, "yes or no", true);
/** A whole number from `min` to `max`, both included. */
var int = (min, max) => option((value) => {
	const n = Number(asText(value) || NaN);
	return Number.isInteger(n) && n >= min && n <= max ? n : void 0;
}, `a whole number from ${min} to ${max}`);
var named = (names, otherwise) => option((value) => names.find((name) => name === asText(value)?.toLowerCase()), `one of ${names.join(", ")}`, otherwise);
/** One name of a closed list, in any case. */
var oneOf = (names) => named(names);
/** The same; the first name is the default. */
var firstOf = (names) => named(names, names[0]);
/** A colour, as CSS writes them. */
var color = option((value) => {
	const css = asText(value);
	return (typeof CSS === "undefined" ? /^[\w#%(),./ +-]+$/.test(css ?? "") : css && CSS.supports("color", css)) ? css : void 0;
}, "a CSS colour");
/** An address on the web that a visitor may be sent to; `javascript:` and every other protocol is refused. */
var link = option((value) => webUrl(value)?.href, "a web address");
var asRecord = (value) => value && typeof value === "object" && !Array.isArray(value) ? value : void 0;
var anyRecord = option(asRecord, "an object");
var anyRecords = option(asRecord, "an object", {});
var anyList = option((value) => Array.isArray(value) ? value : void 0, "a list", []);
/** An object. What stands in it is judged by whoever uses it. */
var record = () => anyRecord;
/** An object with values of one kind by name; none by default. */
var records = () => anyRecords;
/** A list; what stands in it is judged by whoever uses it. */
var list = () => anyList;
/** Words with spaces or commas between, or a list of them. */
var words = option((value) => (Array.isArray(value) ? value.map(String) : asText(value)?.match(/[^\s,]+/g)) ?? [], "a list", []);
/** The address that `value` writes, if it is one of http or https. Relative ones are taken from the page. */
function webUrl(value) {
	const url = parseUrl(asText(value) || "no:", base());
	return url && /^https?:$/.test(url.protocol) ? url : void 0;
}
// src/config/webhook.ts
var LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
/** Whether the page is one of plain http; a server knows of no page. */
var isPlain = () => typeof location !== "undefined" && location.protocol === "http:";
/**
* A webhook's full address, or nothing: https; plain http on http pages and for this very machine.
* No user name in it, since `fetch` refuses such an address.
*/
function webhookUrl(value) {
	const url = /^(https?:|\.*\/)/i.test(String(value)) ? webUrl(value) : void 0;
	return url && (url.protocol === "https:" || isPlain() || LOCAL.test(url.hostname)) && !url.username && !url.password ? url.href : void 0;
}
/** The words of an owner's webhook option: one address or several, separated by spaces. */
var webhookWords = (value) => (Array.isArray(value) ? value : String(value ?? "").split(/\s+/)).map(String).filter(Boolean);
/** One webhook or several. Words that are no address are left out here and reported by `parse`. The types ask code for one. */
var webhooks = option((value) => [...new Set(webhookWords(value).flatMap((word) => webhookUrl(word) ?? []))], "an https address", []);
/** One webhook. */
var webhook = option(webhookUrl, "an https address");
export { kebab as C, spell as D, reportTo as E, camel as S, ConfigError as T, webUrl as _, asText as a, option as b, color as c, link as d, list as f, text as g, records as h, webhooks as i, firstOf as l, record as m, webhookUrl as n, bool as o, oneOf as p, webhookWords as r, boolOrYes as s, webhook as t, int as u, words as v, base as w, options as x, accept as y };
