import { t as parseUrl } from "./parse-url.js";
// src/fields/checkbox.ts
/** One box to tick; never ticked by us. */
var checkbox = {
	empty: "tick",
	maxlength: 5
};
// src/fields/email.ts
/**
* The rule of HTML's `type=email` (https://html.spec.whatwg.org/#valid-e-mail-address) plus a dot in the domain. zod's own
* e-mail rule is stricter: it refuses what browsers accept, `o&o@example.com` and every `xn--` domain among them.
*/
var ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(\b[a-z\d-]{0,62}[a-z\d]\.)+\b[a-z\d-]{0,62}[a-z\d]$/i;
var email = {
	empty: "required",
	maxlength: 254,
	tidy(value) {
		return value.replace(/[\s\u200b-\u200f\u2060]/g, "").replace(/^mailto:|\.$/gi, "").replace("＠", "@").replace(/@[^@]*$/, asciiDomain);
	},
	check: (value) => ADDRESS.test(value) ? void 0 : "email"
};
/** `@` and a domain in lower case, `bücher.example` as the `xn--` name that mail servers know. What precedes keeps its case. */
function asciiDomain(domain) {
	const url = /[^ -~]/.test(domain) && !/[/?#:\\]/.test(domain) && parseUrl(`http://${domain}`);
	return url ? `@${url.hostname}` : domain.toLowerCase();
}
// src/fields/hidden.ts
/** A value of the owner's that the visitor neither sees nor changes. */
var hidden = {
	empty: "required",
	maxlength: 1e5
};
// src/fields/phone.ts
var SPELLING = /^[\d\s()+./-]+((ext|x|#)\.?\s*\d+)?$/i;
var E164 = /^[1-9]\d{6,14}$/;
/**
* Any spelling of 7 to 15 digits. The tidy value is E.164 where that is certain (the number begins with + or 00 and has no
* extension), else what was typed: a country is never guessed.
*/
var phone = {
	empty: "required",
	maxlength: 40,
	tidy(value) {
		const number = digits(value.replace("(0)", ""));
		return /^(\+|00)[\d\s()./-]+$/.test(value) && E164.test(number) ? `+${number}` : value;
	},
	check: (value) => SPELLING.test(value) && /^\d{7,15}$/.test(digits(value)) ? void 0 : "phone"
};
/** The digits of the number itself, without the international prefix 00 and without an extension. */
var digits = (value) => value.replace(/[ex#].*|\D/gi, "").replace(/^00/, "");
// src/fields/select.ts
var select = {
	empty: "choose_one",
	maxlength: 5e3,
	check: (value, field) => field.options.some((choice) => choice.value === value) ? void 0 : "choose_one"
};
// src/fields/text.ts
var text = {
	empty: "required",
	maxlength: 5e3
};
// src/fields/kinds.ts
/** Every field kind by the name that owners write. */
var KINDS = {
	text,
	email,
	phone,
	textarea: text,
	select,
	checkbox,
	hidden
};
export { KINDS as t };
