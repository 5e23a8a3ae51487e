import { i as parseUrl, n as UTM, r as readParams, t as CLICK_IDS } from "./params.js";
import { i as flatten, n as needsPresets, r as presetFor } from "./presets2.js";
import * as z from "zod/mini";
import { promisifyRequest } from "idb-keyval";
import { Fragment, h, render } from "preact";
// src/config/problem.ts
/** Thrown by `mount()`, and only there: every problem of the options at once. */
var ConfigError = class extends Error {
	problems;
	name = "ConfigError";
	constructor(problems) {
		super(spell(problems));
		this.problems = problems;
	}
};
/** All problems as one text, a line each. */
var spell = (problems) => problems.map(({ option, text }) => `data-${option}: ${text}`).join("\n");
// src/config/coerce.ts
/**
* One option: a reader that takes an attribute's string and a JS value alike.
*
* @param read turns what the owner wrote into the value, or into `undefined` when it does not fit
* @param expected what would fit, in an owner's words: it ends the sentence "… is not"
*/
function option(read, expected) {
	return z.transform((value, ctx) => {
		const out = read(value);
		if (out === void 0) ctx.issues.push({
			code: "custom",
			input: value,
			message: expected
		});
		return out;
	});
}
/** Strings, and numbers and booleans as their own spelling. Nothing else: an object could be mistaken for a part of the view. */
var asText = (value) => /^(string|number|boolean)$/.test(typeof value) ? String(value).trim() : void 0;
var text$1 = () => option(asText, "a text");
/** `""`, true, yes, 1 against false, no, 0. */
var bool = () => option((value) => {
	const word = asText(value) ?? "?";
	return /^(true|yes|1|)$/i.test(word) || (/^(false|no|0)$/i.test(word) ? false : void 0);
}, "yes or no");
/** A whole number from `min` to `max`, both included. */
var int = (min, max) => option((value) => {
	const n = asText(value) ? Number(value) : NaN;
	return Number.isInteger(n) && n >= min && n <= max ? n : void 0;
}, `a whole number from ${min} to ${max}`);
/** One name of a closed list, in any case. */
var oneOf = (names) => option((value) => names.find((name) => name === asText(value)?.toLowerCase()), `one of ${names.join(", ")}`);
/** A colour, as CSS writes them. */
var color = () => option((value) => {
	const css = asText(value);
	return css && CSS.supports("color", css) ? css : void 0;
}, "a CSS colour");
/** An address on the web that a visitor may be sent to; `javascript:` and every other protocol is refused. */
var link = () => option((value) => webUrl(value)?.href, "a web address");
/** An object with values of one kind by name. What the values are is judged by whoever uses them. */
var record = () => option((value) => value && typeof value === "object" && !Array.isArray(value) ? value : void 0, "an object");
/** The address that `value` writes, if it is one of http or https. Relative ones are taken from the page. */
function webUrl(value) {
	const url = parseUrl(asText(value) || "no:", document.baseURI);
	return url && /^https?:$/.test(url.protocol) ? url : void 0;
}
// src/locales/en.ts
/** Every text that a visitor can see. `{n}` stands for a number. */
var en = {
	cta: "Send",
	sending: "Sending…",
	choose: "Please choose",
	required: "Please fill in this field.",
	choose_one: "Please choose one of the options.",
	tick: "Please tick this box to go on.",
	email: "Please enter an email address like name@example.com.",
	phone: "Please enter a phone number with 7 to 15 digits.",
	too_short: "Please use at least {n} characters.",
	too_long: "Please use at most {n} characters.",
	pattern: "Please use the format that is asked for.",
	received_title: "Thank you",
	received: "We have received your details.",
	saved_title: "Saved on this device",
	saved: "Your details are kept on this device and will be sent by themselves as soon as possible.",
	failed: "This could not be sent. Everything you typed is still here. Please try again.",
	arrived: "What you sent earlier has arrived.",
	contact: "You can also reach us here:",
	download: "Download",
	privacy: "Privacy policy"
};
// src/config/case.ts
/** `consentRequired` as attributes spell it: `consent-required`. */
var kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** `consent-required` as code spells it: `consentRequired`. */
var camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
// src/config/accept.ts
/** Judges options, and drops what does not fit, one by one, until all of the rest does. */
function accept(schema, raw, report) {
	const result = schema.safeParse(raw);
	if (result.success) return result.data;
	for (const { code, keys, path, message } of result.error.issues) for (const name of keys ?? [String(path[0])]) {
		const text = code === "custom" ? `${shown(raw[name])} is not ${message}` : "there is no such option";
		report({
			option: kebab(name),
			text
		});
		delete raw[name];
	}
	return accept(schema, raw, report);
}
/** A value as an owner would write it. What cannot be written is named by its kind. */
function shown(value) {
	try {
		return JSON.stringify(value);
	} catch {
		return typeof value;
	}
}
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
var ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/i;
var email = {
	empty: "required",
	maxlength: 254,
	tidy(value) {
		const typed = value.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "").replace(/^mailto:/i, "").replace("＠", "@").replace(/\.$/, "");
		const at = typed.lastIndexOf("@");
		return at < 0 ? typed : typed.slice(0, at + 1) + asciiDomain(typed.slice(at + 1));
	},
	check: (value) => ADDRESS.test(value) ? void 0 : "email"
};
/** Lower case, and `bücher.example` as the `xn--` name that mail servers know. The part before the @ keeps its case. */
function asciiDomain(domain) {
	try {
		return /[^ -~]/.test(domain) && !/[/?#:\\]/.test(domain) ? new URL(`http://${domain}`).hostname : domain.toLowerCase();
	} catch {
		return domain;
	}
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
var digits = (value) => value.replace(/[ex#].*/i, "").replace(/\D/g, "").replace(/^00/, "");
// src/fields/select.ts
var select$1 = {
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
	select: select$1,
	checkbox,
	hidden
};
Object.keys(KINDS);
// src/fields/known.ts
/**
* Keys that say by themselves what they ask for: the type, and the `autocomplete` token (WCAG 1.3.5) by which browsers fill
* them in. A key that is not here is a text without a token.
*/
var KNOWN = {
	name: ["text", "name"],
	first_name: ["text", "given-name"],
	last_name: ["text", "family-name"],
	email: ["email", "email"],
	phone: ["phone", "tel"],
	company: ["text", "organization"],
	role: ["text", "organization-title"],
	website: ["text", "url"],
	country: ["text", "country-name"],
	city: ["text", "address-level2"],
	postal_code: ["text", "postal-code"],
	message: ["textarea"]
};
// src/config/shorthand.ts
/** An escaped character, a parenthesis with its content, a separator, or a run of plain text. */
var TOKEN = /\\.?|\((\\.|[^)\\])*\)?|[,/]|[^\\(,/]+/gs;
/**
* Cuts the field shorthand into items: `key[*][: type][(a | b)]`, `,` next field, `/` next step. Inside parentheses `, / *`
* are plain text; `\` takes the next character as it is. Never fails: what makes no sense ends up in a head that nobody knows.
*/
function readShorthand(source) {
	const items = [];
	let item = {
		head: "",
		choices: [],
		step: 1
	};
	const next = (step) => {
		if (item.head.trim()) items.push(item);
		item = {
			head: "",
			choices: [],
			step
		};
	};
	for (const [token] of source.matchAll(TOKEN)) if (token[0] === "(") item.choices = readChoices(token.replace(/^\(|\)$/g, ""));
	else if (token === ",") next(item.step);
	else if (token === "/") next(item.step + 1);
	else item.head += token[0] === "\\" ? token.slice(1) : token;
	next(0);
	return items;
}
/** Reads `a | b | value=Label`. */
function readChoices(source) {
	return (source.match(/(\\.|[^|\\])+/gs) ?? []).flatMap((part) => {
		const [, value, label] = /^((?:\\.|[^=\\])*)=?(.*)$/s.exec(part).map((text) => text.replace(/\\(.)/gs, "$1").trim());
		return value ? [{
			value,
			label: label || value
		}] : [];
	});
}
// src/config/fields.ts
/** What is asked for where an owner says nothing, or nothing that can be used. */
var DEFAULT_FIELDS = "name, email*, phone";
/** Names that would reach an object's prototype are none. */
var KEY$1 = /^(?!constructor$|prototype$)[a-z][a-z0-9_]*$/;
/** Every name that `data-field-<key>-<option>` can end with. */
var FIELD_OPTIONS = [
	"label",
	"placeholder",
	"help",
	"value",
	"autocomplete",
	"pattern",
	"minlength",
	"maxlength",
	"rows",
	"options"
];
/**
* Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
* values. What does not fit is left out or replaced, and reported.
*/
function readFields({ fields, field, hidden }, tell) {
	const made = /* @__PURE__ */ new Map();
	const report = (option, text) => tell({
		option,
		text
	});
	const add = (input) => {
		const name = asText(input?.key) ?? "";
		const key = name.toLowerCase().replace(/[\s-]+/g, "_");
		if (!KEY$1.test(key)) report("fields", `"${name}" is not a field name: a-z, 0-9, _`);
		else if (made.has(key)) report("fields", `"${name}" is there twice`);
		else {
			if (key !== name) report("fields", `"${name}" is not a field name; it is "${key}" now`);
			made.set(key, settle$1({
				...input,
				...pick(field[key]),
				key
			}, report));
		}
	};
	read(fields).forEach(add);
	if (!made.size) read(DEFAULT_FIELDS).forEach(add);
	for (const key of Object.keys(hidden)) add({
		key,
		type: "hidden",
		value: hidden[key]
	});
	for (const key of Object.keys(field)) {
		if (!made.has(key) || !field[key]) report(`field-${key}`, "there is no such field");
		for (const name of Object.keys(Object(field[key]))) if (!FIELD_OPTIONS.includes(name)) report(`field-${key}-${name}`, "there is no such option");
	}
	return [...made.values()];
}
/** What is known of a field's options. */
var pick = (options) => Object.fromEntries(Object.entries(Object(options)).filter(([name]) => FIELD_OPTIONS.includes(name)));
/** The shorthand, or a list in which each field is an object or a shorthand of its own. */
var read = (fields) => typeof fields === "string" ? readShorthand(fields).map(fromShorthand) : fields.flatMap((field) => typeof field === "string" ? read(field) : field);
function fromShorthand({ head, choices, step }) {
	const [, key = head, star, type] = /^\s*([^*:]*?)\s*(\*?)\s*(?::\s*(\S+)\s*)?$/.exec(head) ?? [];
	const input = {
		key,
		required: star === "*",
		step,
		options: choices
	};
	if (type || choices[0]) input.type = type?.toLowerCase() ?? "select";
	return input;
}
function settle$1(input, report) {
	const { key } = input;
	const [knownType = "text", token] = KNOWN[key] ?? [];
	const wrong = (name, text) => report(`field-${key}-${name}`, text);
	let type = input.type ?? knownType;
	const options = readOptions(input.options);
	const bad = !Object.hasOwn(KINDS, type) ? `"${type}" is not a field type` : type === "select" && !options[0] && "a select needs options, such as (a | b)";
	if (bad) {
		wrong("type", `${bad}; it is a text now`);
		type = "text";
	}
	const count = (name, otherwise) => {
		const n = Number(asText(input[name]) || otherwise);
		if (n >= 0 && n <= 1e5) return n;
		wrong(name, `"${input[name]}" is not a number up to 100000`);
		return otherwise;
	};
	let pattern;
	try {
		if (input.pattern) pattern = new RegExp(`^(?:${input.pattern})$`, "u");
	} catch {
		wrong("pattern", `"${input.pattern}" is not a regular expression`);
	}
	return {
		key,
		type,
		required: !!input.required,
		step: input.step ?? 1,
		label: asText(input.label) || (key[0].toUpperCase() + key.slice(1)).replace(/_/g, " "),
		value: asText(input.value) ?? "",
		minlength: count("minlength", 0),
		maxlength: count("maxlength", KINDS[type].maxlength),
		rows: count("rows", 4),
		options,
		placeholder: asText(input.placeholder),
		help: asText(input.help),
		autocomplete: asText(input.autocomplete) ?? (type === knownType ? token : void 0),
		pattern
	};
}
var readOptions = (options) => typeof options === "string" ? readChoices(options) : (Array.isArray(options) ? options : []).map((choice) => {
	const { value = choice, label = value } = Object(choice);
	return {
		value: String(value),
		label: String(label)
	};
});
// src/config/headers.ts
/** Headers by name, such as `fetch` takes: one that it does not would cost every lead. What kind of body it is, the format says. */
var headers = () => option((value) => {
	const entries = Object.entries(Object(value)).map(([name, text]) => [name, asText(text) ?? "\n"]);
	return entries.every(([name, text]) => /^(?!content-type$)[a-z][\w-]*$/i.test(name) && /^[\x20-\x7e]*$/.test(text)) && entries[0] && typeof value === "object" ? Object.fromEntries(entries) : void 0;
}, "an object of header names and plain texts");
// src/config/names.ts
/** The closed lists of names that options can take. Everybody else imports these as types. */
var FORMATS = [
	"auto",
	"json",
	"form",
	"text"
];
var MODES = ["cors", "no-cors"];
/** The tools that we know how to talk to; `generic` is any other. */
var PRESETS = [
	"auto",
	"none",
	"generic",
	"zapier",
	"make",
	"n8n",
	"node-red",
	"pipedream",
	"power-automate",
	"apps-script",
	"airtable",
	"formspree",
	"slack",
	"discord",
	"hubspot",
	"netlify",
	"mailchimp",
	"activecampaign",
	"salesforce"
];
var REDIRECTS = ["strict", "ok"];
var INTENTS = [
	"newsletter",
	"download",
	"webinar",
	"trial",
	"demo",
	"quote",
	"contact"
];
var ATTRIBUTIONS = ["session", "page"];
var THEMES = [
	"auto",
	"light",
	"dark"
];
var DENSITIES = ["normal", "compact"];
// src/config/webhook.ts
var LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
/**
* A webhook's full address, or nothing: https; plain http on http pages and for this very machine.
* No user name in it, since `fetch` refuses such an address.
*/
function webhookUrl(value) {
	const url = /^(https?:|\.*\/)/i.test(String(value)) ? webUrl(value) : void 0;
	return url && (url.protocol === "https:" || location.protocol === "http:" || LOCAL.test(url.hostname)) && !url.username && !url.password ? url.href : void 0;
}
/** The words of an owner's webhook option: one address or several, separated by spaces. */
var webhookWords = (value) => (Array.isArray(value) ? value : String(value ?? "").split(/\s+/)).map(String).filter(Boolean);
/** One webhook or several. Words that are no address are left out here and reported by `parse`. */
var webhooks = () => option((value) => [...new Set(webhookWords(value).flatMap((word) => webhookUrl(word) ?? []))], "an https address");
/** One webhook. */
var webhook = () => option(webhookUrl, "an https address");
// src/config/schema.ts
/** What can be said of one webhook. Attributes say it of all of them. */
var destination = {
	preset: z._default(oneOf(PRESETS), "auto"),
	format: z._default(oneOf(FORMATS), "auto"),
	mode: z.optional(oneOf(MODES)),
	redirects: z._default(oneOf(REDIRECTS), "strict"),
	headers: z.optional(headers()),
	map: z.optional(record())
};
var destinationSchema = z.strictObject({
	url: z.optional(webhook()),
	...destination
});
/**
* Every option, once: its type and its default. Attribute strings and JS values go through the same door.
* The one-line docs stand in `docs.ts`, which stays out of the script.
*/
var optionsSchema = z.strictObject({
	webhook: webhooks(),
	fallbackWebhook: z.optional(webhook()),
	destinations: z._default(option((value) => Array.isArray(value) ? value : void 0, "a list"), []),
	...destination,
	test: z._default(bool(), false),
	formId: z.optional(text$1()),
	offer: z.optional(text$1()),
	intent: z.optional(oneOf(INTENTS)),
	heading: z.optional(text$1()),
	text: z.optional(text$1()),
	cta: z.optional(text$1()),
	fields: z._default(option((value) => typeof value === "string" || Array.isArray(value) ? value : void 0, "a list of fields"), DEFAULT_FIELDS),
	field: z._default(record(), {}),
	hidden: z._default(record(), {}),
	target: z.optional(text$1()),
	success: z.optional(text$1()),
	redirect: z.optional(link()),
	download: z.optional(link()),
	contact: z.optional(text$1()),
	consent: z.optional(text$1()),
	consentRequired: z._default(bool(), false),
	privacyUrl: z.optional(link()),
	attribution: z._default(oneOf(ATTRIBUTIONS), "session"),
	theme: z._default(oneOf(THEMES), "auto"),
	accent: z.optional(color()),
	radius: z.optional(int(0, 40)),
	density: z._default(oneOf(DENSITIES), "normal"),
	messages: z._default(record(), {})
});
// src/config/destinations.ts
/** Where the leads of a form go. Attributes say how for all, an entry of `destinations` for itself. */
function readDestinations(options, report) {
	const { preset, format, mode, redirects, headers, map } = options;
	const common = {
		preset,
		format,
		mode,
		redirects,
		headers,
		map
	};
	return [...options.webhook, ...options.destinations].flatMap((entry) => {
		const own = typeof entry === "object" ? entry : { url: entry };
		const { url, ...ways } = accept(destinationSchema, {
			...common,
			url: "",
			...own
		}, report);
		if (!url) return [];
		const to = {
			url,
			...ways
		};
		const isSimple = /form|text/.test(to.format) && !to.headers;
		if (to.mode !== "no-cors" || isSimple) return [to];
		report({
			option: "mode",
			text: "no-cors needs data-format=\"form\" or \"text\", and no headers"
		});
		return [{
			...to,
			mode: "cors"
		}];
	});
}
// src/config/parse.ts
/**
* Judges what an owner wrote. Whatever does not fit falls back to its default and is named in `problems`; the config is always
* whole. Only a form that names no webhook at all gets none.
*/
function parse(raw) {
	const problems = [];
	const report = (problem) => problems.push(problem);
	const words = webhookWords(raw.webhook);
	for (const word of words) {
		if (webhookUrl(word)) continue;
		const mixed = /^http:/i.test(word) && { code: "MIXED_CONTENT" };
		report({
			option: "webhook",
			text: `"${word}" is not an https address`,
			...mixed
		});
	}
	const options = accept(optionsSchema, {
		__proto__: null,
		...raw
	}, report);
	for (const key of Object.keys(options.messages)) if (!Object.hasOwn(en, key)) report({
		option: "messages",
		text: `there is no text "${key}"`
	});
	const { destinations, fields, field, hidden, formId, ...rest } = options;
	const { fallbackWebhook, format, redirects, map } = rest;
	const to = readDestinations(options, report);
	if (!to[0] && !words[0]) return { problems: [...problems, {
		option: "webhook",
		text: "is missing: where should the leads go?"
	}] };
	const config = {
		__proto__: null,
		...rest,
		formId: formId || "form",
		fields: Object.freeze(readFields({
			fields,
			field,
			hidden
		}, report)),
		destinations: to,
		fallback: fallbackWebhook ? [{
			url: fallbackWebhook,
			preset: "auto",
			format,
			redirects,
			map
		}] : []
	};
	return {
		config: Object.freeze(config),
		problems
	};
}
// src/platform/log.ts
var said = /* @__PURE__ */ new Set();
/**
* Tells the owner, in the console, what is wrong: once per text and page load.
*
* @param code a stable name; the README explains each
* @param text what is wrong, where, and what to do
*/
function complain(code, text) {
	const line = `[leadtag] ${code}: ${text}`;
	if (said.has(line)) return;
	said.add(line);
	console.error(line);
}
// src/events/emit.ts
/**
* Tells the page: a composed, bubbling CustomEvent `leadtag:<name>`. What a listener throws goes to the browser's error
* reporting and changes nothing for us.
*
* @returns false when a listener has cancelled it; only `submit` can be
*/
var emit = (from, name, detail) => from.dispatchEvent(new CustomEvent(`leadtag:${name}`, {
	detail,
	bubbles: true,
	composed: true,
	cancelable: name === "submit"
}));
// src/events/diagnose.ts
/**
* Tells the owner that something needs attention: a line in the console, once for each problem and page load, and the event
* `leadtag:diagnostic`. The visitor sees none of it.
*
* @param text what is wrong, where, and what to do; the README explains the code
*/
function diagnose(from, detail, text) {
	complain(detail.code, text);
	emit(from, "diagnostic", detail);
}
// src/form/validate.ts
/** The longest value that an owner's pattern is run on; what a careless pattern costs grows with the length. */
var PATTERN_LIMIT = 200;
/** Blanks, and characters without a width that come along with pasted text. */
var BLANK_ENDS = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;
/** The value as it is sent: trimmed, and tidied by its kind. */
function tidy(field, value) {
	if (typeof value !== "string" || field.type === "hidden") return value;
	const kind = KINDS[field.type];
	const trimmed = value.replace(BLANK_ENDS, "");
	return kind.tidy ? kind.tidy(trimmed) : trimmed;
}
/** What is wrong with one value, if anything. `strict` also asks whether it may be missing. */
function judge(field, raw, strict) {
	const kind = KINDS[field.type];
	const value = tidy(field, raw);
	if (!value) return strict && field.required ? kind.empty : void 0;
	if (typeof value !== "string") return void 0;
	if (value.length < field.minlength) return "too_short";
	if (value.length > field.maxlength) return "too_long";
	if (field.pattern && (value.length > PATTERN_LIMIT || !field.pattern.test(value))) return "pattern";
	return kind.check?.(value, field);
}
/** Judges the whole form, as a submit does. */
var validate = (config, { values, consent }) => ({
	errors: validateAnswers(config, values),
	consentMissing: !!config.consent && config.consentRequired && !consent
});
/** Judges values by field key: those of a form, or those that the page's listeners have left in a lead. */
function validateAnswers({ fields }, values) {
	const errors = {};
	for (const field of fields) {
		const value = values[field.key] ?? "";
		const error = judge(field, typeof value === "boolean" ? value : String(value), true);
		if (error) errors[field.key] = error;
	}
	return errors;
}
// src/form/change.ts
/**
* A keystroke, a tick, an autofill. Nothing is judged while typing, but an error that is on the screen goes away with the very
* keystroke that mends it.
*/
function change(state, field, value) {
	const values = {
		...state.values,
		[field.key]: value
	};
	const shown = state.errors[field.key];
	return {
		...state,
		values,
		errors: shown ? withError(state, field, judge(field, value, shown === KINDS[field.type].empty)) : state.errors
	};
}
/** The visitor leaves a field: a malformed value is named, an empty one is not (it may be filled in later). */
function leave(state, field) {
	const error = judge(field, state.values[field.key] ?? "", false);
	return error ? {
		...state,
		errors: withError(state, field, error)
	} : state;
}
function withError({ errors }, { key }, error) {
	const { [key]: _, ...others } = errors;
	return error ? {
		...others,
		[key]: error
	} : others;
}
// src/form/state.ts
/** The form before anybody has touched it, or, with other options, after `previous`: what was typed stays, hidden values are the owner's. */
function initialState(config, previous) {
	return {
		values: Object.fromEntries(config.fields.map((field) => [field.key, fitting(field, previous?.values[field.key]) ?? initialValue(field)])),
		errors: previous?.errors ?? {},
		status: previous?.status ?? "editing",
		consent: previous?.consent ?? false,
		consentMissing: previous?.consentMissing ?? false,
		arrived: previous?.arrived ?? false
	};
}
/** A checkbox is never ticked by us. */
var initialValue = (field) => field.type === "checkbox" ? false : field.value;
var fitting = ({ type }, value) => type !== "hidden" && type === "checkbox" === (typeof value === "boolean") ? value : void 0;
// src/handle.ts
/** On a server there is nothing to hold. */
var inert = {
	element: void 0,
	open() {},
	close() {},
	toggle() {},
	update() {},
	follow() {},
	values: () => ({}),
	setValues() {},
	submit: async () => ({ status: "cancelled" }),
	reset() {},
	destroy() {}
};
// src/platform/without-query.ts
/** The address without its query; of the fragment only a router's path stays. Nothing for what is no address. */
function withoutQuery(address) {
	const url = parseUrl(address);
	if (!url) return void 0;
	url.search = "";
	url.hash = /^#!?\/[^?]*/.exec(url.hash)?.[0] ?? "";
	return url.href;
}
// src/attribution/touch.ts
/**
* Makes the touch of one arrival. `utm_*` beats a click id, which beats the referrer; with nothing of these the visit is
* `(direct)` / `(none)`. Where only a click id is known, source and medium stay unknown rather than guessed.
*
* @param now milliseconds since 1970
*/
function readTouch(url, referrer, { utm, clickIds }, now) {
	const touch = {
		at: new Date(now).toISOString(),
		landing_page: withoutQuery(url.href),
		referrer: withoutQuery(referrer)
	};
	for (const name of UTM) {
		const value = utm[`utm_${name}`];
		if (value) touch[name === "id" ? "campaign_id" : name] = /^(source|medium)$/.test(name) ? value.toLowerCase() : value;
	}
	const type = CLICK_IDS.find((id) => clickIds[id]);
	if (type) {
		touch.click_id_type = type;
		touch.click_id = clickIds[type];
	} else if (!touch.source && !touch.medium && !touch.campaign) {
		const host = referrerHost(url, referrer);
		touch.source = host ?? "(direct)";
		touch.medium = host ? "referral" : "(none)";
	}
	return touch;
}
/** The host that sent the visitor, unless that is this site itself or one of its subdomains. */
function referrerHost(url, referrer) {
	const here = host(url);
	const from = host(parseUrl(referrer));
	return !from || from === here || from.endsWith(`.${here}`) || here.endsWith(`.${from}`) ? void 0 : from;
}
var host = (url) => url?.hostname.replace(/^www\./, "") ?? "";
// src/attribution/journal.ts
var KEY = "leadtag:touches";
/**
* Notes this page view. An arrival from elsewhere (campaign parameters, a click id, a foreign referrer) is a new touch;
* a direct visit never replaces a known one. The first touch is written once.
*/
function openJournal({ url, referrer, now, storage, gpc }) {
	const params = readParams(url);
	if (gpc) {
		params.clickIds = {};
		storage = void 0;
	}
	const known = recall(storage);
	const touch = readTouch(url, referrer, params, now);
	const memory = !known || isArrival(known, touch, params, referrerHost(url, referrer)) ? {
		...params,
		first: known?.first ?? touch,
		last: touch,
		touches: (known?.touches ?? 0) + 1,
		pageviews: 0
	} : { ...known };
	memory.pageviews = (known?.pageviews ?? 0) + 1;
	try {
		storage?.setItem(KEY, JSON.stringify(memory));
	} catch {}
	return {
		/** Where the visit is kept, as the payload says it. */
		storage: storage ? "session" : "none",
		/** The attribution of a lead submitted at `at` (milliseconds since 1970). */
		attribution: (at) => ({
			model: "last_non_direct",
			first_touch: memory.first,
			last_touch: memory.last,
			click_ids: memory.clickIds,
			utm: memory.utm,
			touch_count: memory.touches,
			pageviews: memory.pageviews,
			seconds_to_lead: Math.max(0, Math.round((at - Date.parse(memory.first.at)) / 1e3))
		}),
		/** Forgets what is stored. */
		clear: () => storage?.removeItem(KEY)
	};
}
var isDate = (at) => Date.parse(at) > 0;
/** Whether this page view comes from elsewhere. A reload, or a link inside the site that carries the campaign along, does not. */
function isArrival({ last, utm, clickIds }, touch, params, from) {
	if (Object.keys({
		...params.utm,
		...params.clickIds
	})[0]) return !same(params, {
		utm,
		clickIds
	});
	return !!from && !(last.referrer === touch.referrer && last.landing_page === touch.landing_page);
}
var same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
function recall(storage) {
	try {
		const memory = JSON.parse(storage?.getItem(KEY) ?? "null");
		return memory && isDate(memory.first.at) && isDate(memory.last.at) && memory.pageviews > 0 ? memory : void 0;
	} catch {
		return;
	}
}
// src/webhook/encode.ts
/**
* A lead as the bytes of a request. `text` is JSON under a content type that asks no preflight; `form` is flat and urlencoded,
* for receivers that answer no preflight either and do not read JSON.
*/
function encode(lead, encoding) {
	if (encoding === "form") return {
		contentType: "application/x-www-form-urlencoded;charset=UTF-8",
		body: new URLSearchParams(flatten(lead)).toString()
	};
	return {
		contentType: encoding === "json" ? "application/json" : "text/plain;charset=UTF-8",
		body: JSON.stringify(lead)
	};
}
/** Length of a text on the wire, in bytes. */
var bytesOf = (text) => new TextEncoder().encode(text).length;
// src/webhook/rename.ts
/**
* A lead whose fields have the names that its receiver knows. Whatever the flat form holds can be asked for (`lead_id`,
* `utm_source`); what two keys bring under one name stands there side by side.
*/
function rename(lead, map) {
	const fields = { __proto__: null };
	for (const [key, value] of Object.entries({
		...flatten(lead),
		...lead.fields
	})) {
		if (!(key in lead.fields || key in map)) continue;
		const name = map[key] ?? key;
		fields[name] = name in fields ? `${fields[name]} ${value}` : value;
	}
	return {
		...lead,
		fields
	};
}
// src/webhook/plan.ts
/** How long an attempt may take, in milliseconds: tools that run a workflow first take their time. */
var TIMEOUT = 15e3;
var TOOL_TIMEOUT = 3e4;
/** One request for each destination. `auto` is what the tool at the address wants, else JSON. */
var plan = (lead, destinations) => destinations.map((to) => {
	if (needsPresets(to.preset, to.url)) {
		const { url, redirects } = to;
		return {
			...plan(lead, [{
				url,
				redirects,
				preset: "none",
				format: "json"
			}])[0],
			waitsFor: to
		};
	}
	const preset = presetFor(to.preset, to.url);
	const isAuto = to.format === "auto";
	const format = preset && (isAuto || preset.write) ? preset.format : isAuto ? "json" : to.format;
	const map = {
		...preset?.map,
		...to.map
	};
	const named = Object.keys(map)[0] ? rename(lead, map) : lead;
	const written = {
		url: to.url,
		...encode(named, format),
		...preset?.write?.(named, to.url)
	};
	const headers = {
		...preset?.headers,
		...to.headers
	};
	const mode = to.mode ?? preset?.mode;
	const { yes, no, once } = preset ?? {};
	return {
		...written,
		format,
		bytes: bytesOf(written.body),
		timeout: preset ? TOOL_TIMEOUT : TIMEOUT,
		redirects: preset?.redirects ?? to.redirects,
		...isAuto && !preset && !to.headers && { auto: true },
		...Object.keys(headers)[0] && { headers: withId(headers, lead.id) },
		...mode && { mode },
		...yes && { yes },
		...no && { no },
		...once && { once }
	};
});
/** `{{id}}` in a header is the lead's own id: what a server can tell repeats by. */
var withId = (headers, id) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace("{{id}}", id)]));
/** The same lead as a form, for a webhook that answers no preflight. */
function asForm({ auto, ...request }) {
	return {
		...request,
		...encode(JSON.parse(request.body), "form"),
		format: "form"
	};
}
// src/outbox/formats.ts
var formatKey = (url) => `form:${url}`;
/** How long that is believed, in milliseconds: the owner may have mended the webhook. */
var BELIEVED = 6048e5;
/** What this page knows of the formats that addresses take. */
function createFormats(clock) {
	const found = /* @__PURE__ */ new Map();
	return {
		/** Takes over what other pages have written down. */
		load(entries) {
			for (const [, value] of entries) {
				const known = value;
				const age = clock.now() - known?.at;
				if (known?.v === 1 && age >= 0 && age < BELIEVED) found.set(known.url, known);
			}
		},
		/** Learns from a row that its address takes no JSON; returns what is to be written down. A damaged row teaches nothing. */
		learn(row) {
			try {
				asForm(row);
			} catch {
				return;
			}
			const known = {
				v: 1,
				url: row.url,
				at: clock.now()
			};
			found.set(row.url, known);
			return known;
		},
		/** Learns that it was the moment, not the format: returns whether anything else was believed. */
		unlearn: (url) => found.delete(url),
		/** What is to be sent: a form where the address takes nothing else, and nobody has asked for JSON. The row stays as it is. */
		fit(row) {
			try {
				return row.auto && found.has(row.url) ? asForm(row) : row;
			} catch {
				return row;
			}
		}
	};
}
// src/outbox/rung.ts
/** No schedule waits longer, in milliseconds: a row that does has met a clock that jumped. */
var FAR = 9e7;
// src/outbox/schedule.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY$1 = 24 * HOUR;
/** How long a lead is tried; Safari erases a site's storage after seven days without a visit. */
var TRY_FOR = 7 * DAY$1;
/** How often it is tried at least: the clock of a device can be wrong by years. */
var TRIES = 8;
/** Waits of what only the owner can mend. */
var SLOW = [
	5 * MINUTE,
	HOUR,
	6 * HOUR,
	DAY$1
];
/** Waits of what a host has taken, or has not: its answer cannot be read. After the last it counts as handed over. */
var UNREAD = [10 * MINUTE, DAY$1];
/** How often a conflict is tried where no earlier attempt can have caused it. */
var CONFLICTS = 5;
/** No lease is longer than this; one that claims to be comes from a clock that has jumped. */
var MAX_LEASE = 10 * MINUTE;
/** How long a webhook has before its fallback gets the lead. */
var FALL_BACK_AFTER = HOUR;
/** Longest wait for the network, in milliseconds. */
var LONGEST_WAIT = 2 * HOUR;
/**
* Wait before attempt `n + 1`: doubling from two seconds to a quarter of an hour, then hours, jittered so that visitors spread.
*
* @param draw from 0 to 1
*/
var backOff = (n, draw) => (.5 + draw / 2) * (n > 12 ? LONGEST_WAIT : Math.min(2 * SECOND * 2 ** (n - 1), 15 * MINUTE));
/** How long a claim lasts: longer than any attempt, so that a dead tab's request has surely ended. */
var leaseFor = (row) => 3 * row.timeout;
/**
* When a row may be sent, in milliseconds since 1970; `Infinity`: not by itself.
*
* @param awake the network may be back: what only waits for it is due
*/
function dueAt({ state, nextAt, lease, reason }, now, awake = false) {
	if (state === "refused" || state === "unconfirmed" || nextAt === void 0) return Number.POSITIVE_INFINITY;
	if (nextAt > now + (lease ? MAX_LEASE : 9e7)) return now;
	const waitsForNetwork = state === "queued" && reason && !/^HTTP_|UNREAD|PREFLIGHT/.test(reason);
	return awake && waitsForNetwork ? Math.min(nextAt, now) : nextAt;
}
/** Whether a webhook has had its time with a lead, which now goes to another. */
var isOverdue = ({ fallback, createdAt }, now) => !!fallback && now - createdAt >= FALL_BACK_AFTER;
/** The same lead on its way to the other webhook: a first attempt again. */
function fallBack(row, now) {
	const { v, id, formId, destination, createdAt, bytes, fallback } = row;
	const known = {
		v,
		id,
		formId,
		destination,
		createdAt,
		bytes,
		attempts: 0,
		state: "queued",
		nextAt: now
	};
	return {
		...fallback,
		...known
	};
}
/** The row after an attempt that did not deliver it. */
function afterAttempt(row, verdict, now, draw) {
	const { lease, nextAt, ...rest } = row;
	const attempts = row.attempts + 1;
	const next = {
		...rest,
		attempts,
		reason: verdict.code,
		state: "queued"
	};
	const settle = (state) => ({
		...next,
		state,
		settledAt: now
	});
	/** A lead with a fallback is looked at again when its hour is over. */
	const wait = (state, ms) => {
		const hour = row.fallback ? Math.max(now, row.createdAt + FALL_BACK_AFTER) : Number.POSITIVE_INFINITY;
		return {
			...next,
			state,
			nextAt: Math.min(now + ms, hour)
		};
	};
	const slowly = () => wait("parked", SLOW[Math.min(attempts, SLOW.length) - 1]);
	if (verdict.is === "unconfirmed") return settle("unconfirmed");
	if (verdict.is === "refused" || now - row.createdAt > TRY_FOR && attempts > TRIES) return settle("refused");
	if (verdict.unanswered) next.unanswered = (row.unanswered ?? 0) + 1;
	if (verdict.is === "parked") return slowly();
	if (verdict.code === "HTTP_409" && row.unanswered) return settle("unconfirmed");
	if (verdict.code === "HTTP_409" && attempts >= CONFLICTS) return slowly();
	if (verdict.unread) {
		const pause = UNREAD[row.unread ?? 0];
		next.unread = (row.unread ?? 0) + 1;
		return pause ? wait("queued", pause) : settle("unconfirmed");
	}
	return wait("queued", Math.max(backOff(attempts, draw), verdict.wait ?? 0));
}
// src/outbox/gates.ts
var gateKey = (url) => `gate:${url}`;
/** After as many faults of the network, while the device is online, an address is hardly tried any more. */
var MANY = 5;
var PAUSE = 9e5;
/** Least time between two attempts where the network may be back. */
var BREATH = 2e3;
/** Answers that say how the server is, not how the lead is. */
var SERVER = /^HTTP_(429|5..)$/;
/** The gates as this page knows them. */
function createGates(clock, online) {
	const gates = /* @__PURE__ */ new Map();
	return {
		/** Takes over what other pages have written down. */
		load(entries) {
			for (const [, value] of entries) {
				const gate = value;
				const known = gates.get(gate?.url);
				if (gate?.v === 1 && (!known || known.at < gate.at)) gates.set(gate.url, gate);
			}
		},
		/**
		* Until when nothing may be sent to this address; a time that has passed: it may.
		*
		* @param who `clock`: its time has come; `network`: it may be back, and one attempt will show; `visitor`: somebody waits, whom
		*   only a server that has asked for peace can put off
		*/
		shutUntil(url, who) {
			const gate = gates.get(url);
			const now = clock.now();
			if (!gate || gate.at > now || gate.until > now + 72e5) return 0;
			if (who === "visitor" && gate.asked !== true) return 0;
			return who === "network" && gate.network ? Math.min(gate.until, gate.at + BREATH) : gate.until;
		},
		/**
		* Learns from an attempt.
		*
		* @param draw from 0 to 1
		* @returns what is to be written down; `null`: the gate is open again; `undefined`: nothing has changed
		*/
		learn({ url }, verdict, draw) {
			const known = gates.get(url);
			if (!(verdict.is === "retry" && !verdict.unread && (verdict.network || SERVER.test(verdict.code)))) return gates.delete(url) ? null : void 0;
			const { network, wait = 0 } = verdict;
			const now = clock.now();
			const fails = (known?.fails ?? 0) + 1;
			const pause = network && fails >= MANY && online() ? (.5 + draw / 2) * PAUSE : 0;
			const gate = {
				v: 1,
				url,
				fails,
				at: now,
				until: now + Math.max(backOff(fails, draw), wait, pause),
				network,
				asked: wait > 0 || /429|503/.test(verdict.code)
			};
			gates.set(url, gate);
			return gate;
		},
		open: (url) => gates.delete(url)
	};
}
// src/outbox/row.ts
/**
* One key for each lead and destination. Rows sort by age, and a list of keys tells how much room all of them take. The times
* have 13 digits until the year 2286.
*/
var rowKey = ({ createdAt, id, destination, bytes }) => `lead:${String(createdAt).padStart(13, "0")}:${id}:${destination}:${bytes}`;
/** The key of the tombstone that belongs to the key of a row. */
var tombstoneOf = (key) => `done:${key.split(":").slice(2, 4).join(":")}`;
/** The id of the lead, read from the key of its row. */
var idIn = (key) => key.split(":")[2] ?? "";
/** The bytes of a row's body, read from its key. */
var bytesIn = (key) => Number(key.split(":")[4]) || 0;
/** Whether a record is a row that nobody sends any more, and that was given up before `time`. */
function isSettled(record, time) {
	const row = record;
	return row?.v === 1 && row.nextAt === void 0 && !((row.settledAt ?? row.createdAt ?? 0) >= time);
}
/** Whether a record has what it takes to be sent. Others have written to this database too: older versions, hands, faulty disks. */
var isSound = ({ id, body, url, createdAt, nextAt, attempts, timeout }) => [
	id,
	body,
	url
].every((text) => typeof text === "string") && [
	createdAt,
	nextAt,
	attempts,
	timeout
].every(Number.isFinite);
// src/outbox/carry.ts
/** A database that hangs must not keep good news from the visitor for longer, in milliseconds. */
var PATIENCE$2 = 1e3;
/** Takes rows, sends them, and writes down what came of it. Who may send a row is decided by compare-and-set in the row itself. */
function createCarrier({ rungs, gates, formats, attempt, notify, warn, clock, random, tab }) {
	/** Delivered by this page: not sent again even where erasing fails. */
	const delivered = /* @__PURE__ */ new Set();
	/** On their way from this page. */
	const flying = /* @__PURE__ */ new Map();
	/** The row as one that this tab is about to send. One whose server has asked for peace is not. */
	const lease = (row) => {
		const until = gates.shutUntil(row.url, "visitor");
		const now = clock.now();
		return until > now ? {
			...row,
			nextAt: until
		} : {
			...row,
			state: "sending",
			lease: tab,
			nextAt: now + leaseFor(row)
		};
	};
	/** Whether another rung has seen this lead go, or a better one has it too: a write that was too late to be waited for. */
	async function isCopy(rung, key) {
		let found = false;
		for (const other of rungs.filter((other) => other !== rung)) {
			const isBetter = rungs.indexOf(other) < rungs.indexOf(rung);
			await other.change(key, (row, _, done) => {
				found ||= done || isBetter && !!row;
			}).catch(() => {});
		}
		return found;
	}
	/**
	* Takes a row for this tab, if it is due and nobody else has it. What can no longer be sent is put aside.
	*
	* @param awake the network may be back: rows that only wait for it are due
	* @param shut its address is left alone: only a row that is overdue can be taken, on its way to its fallback
	*/
	async function claim(rung, key, awake, shut) {
		const copied = await isCopy(rung, key);
		const claimed = await rung.change(key, (row, write, done) => {
			const now = clock.now();
			if (row?.v !== 1) return void 0;
			if (copied || done || delivered.has(key)) return void write(key, void 0);
			if (!isSound(row)) return row.settledAt ? void 0 : putAside(row, now);
			const due = dueAt(row, now, awake);
			if (due === Number.POSITIVE_INFINITY) return putAside(row, now, row.state, row.reason);
			if (due > now) return void 0;
			if (shut) return isOverdue(row, now) ? lease(fallBack(row, now)) : void 0;
			return lease(row);
		});
		if (claimed?.reason === "DAMAGED" && claimed.settledAt) {
			warn(claimed, "DAMAGED", "see leadtag.outbox.export()");
			notify({
				type: "rejected",
				row: claimed,
				code: "DAMAGED",
				final: true
			});
		}
		return claimed?.lease === tab ? claimed : void 0;
	}
	/** The row could not be erased: whoever finds it will see elsewhere that it has got through. */
	async function leaveTombstone(rung, key, now) {
		await rungs.find((other) => other !== rung && other.durable)?.change(key, (_, write) => void write(tombstoneOf(key), {
			v: 1,
			at: now
		})).catch(() => {});
	}
	/** Sends a row that is ours, and writes down what came of it. One whose turn it is not stays as it is. */
	function carry(row, rung, key = rowKey(row)) {
		if (row.lease !== tab || clock.now() >= row.nextAt) return Promise.resolve(row.state);
		if (delivered.has(key)) {
			rung.change(key, (_, write) => void write(key, void 0)).catch(() => {});
			return Promise.resolve("delivered");
		}
		const known = flying.get(key);
		if (known) return known.carried;
		const carried = send(row, rung, key).finally(() => flying.delete(key));
		flying.set(key, {
			carried,
			row,
			rung,
			since: clock.now()
		});
		return carried;
	}
	async function send(row, rung, key) {
		Object.assign(flying.get(key) ?? {}, {
			row,
			since: clock.now()
		});
		let verdict = await attempt(formats.fit(row)).catch(() => ({
			is: "parked",
			code: "DAMAGED"
		}));
		if (row.auto === false && "code" in verdict && verdict.code === "PREFLIGHT_LIKELY") verdict = {
			is: "refused",
			code: row.reason
		};
		const now = clock.now();
		const draw = random();
		const gate = gates.learn(row, verdict, draw);
		const keepGate = (write) => gate !== void 0 && write(gateKey(row.url), gate ?? void 0);
		if (verdict.is === "delivered") {
			delivered.add(key);
			const erased = rungs.map((each) => each.change(key, (stored, write) => {
				if (!stored && each !== rung) return void 0;
				write(key, void 0);
				write(tombstoneOf(key), {
					v: 1,
					at: now
				});
				keepGate(write);
			}).catch(() => each === rung ? leaveTombstone(rung, key, now) : void 0));
			await new Promise((resolve) => {
				const stop = clock.after(PATIENCE$2, resolve);
				erased[rungs.indexOf(rung)].then(() => resolve(stop()));
			});
			notify({
				type: "delivered",
				row
			});
			return "delivered";
		}
		let next = afterAttempt(row, verdict, now, draw);
		const isHandedOver = next.state === "unconfirmed";
		if (!isHandedOver && row.fallback && (next.state === "refused" || isOverdue(row, now))) next = lease(fallBack(next, now));
		let format;
		if (row.auto && verdict.code === "PREFLIGHT_LIKELY" && next.unread) {
			format = formats.learn(row);
			if (format) {
				next = lease({
					...next,
					unread: 0
				});
				warn(row, "FALLBACK_FORM", `${row.url}: data-format="form"`);
			}
		} else if (row.auto && /^HTTP/.test(verdict.code) && formats.unlearn(row.url)) {
			format = null;
			if (verdict.is === "refused") next = lease({
				...row,
				auto: false,
				reason: verdict.code
			});
		}
		let mine = true;
		await rung.change(key, (stored, write) => {
			keepGate(write);
			if (format !== void 0) write(formatKey(row.url), format ?? void 0);
			mine = stored?.lease === tab;
			return mine ? next : void 0;
		}).catch(() => {});
		if (!mine) return next.state;
		if (next.lease === tab) return send(next, rung, key);
		if (next.state !== "queued") notify({
			type: isHandedOver ? "unconfirmed" : "rejected",
			row: next,
			code: verdict.code,
			final: next.state !== "parked"
		});
		return next.state;
	}
	return {
		lease,
		claim,
		carry,
		/** Ends the leases of what is on its way as soon as those requests must have ended: this page is about to go. */
		async release() {
			await Promise.all([...flying].map(([key, { row, rung, since }]) => rung.change(key, (stored) => stored?.lease === tab ? {
				...stored,
				nextAt: since + row.timeout
			} : void 0).catch(() => {})));
		}
	};
}
/** A row that nobody sends by themselves, kept for the owner. */
function putAside(row, now, state = "refused", reason = "DAMAGED") {
	const { nextAt, lease, ...rest } = row;
	return {
		...rest,
		state,
		reason,
		settledAt: now
	};
}
// src/outbox/store.ts
var STORE = "kv";
/** Safari's first open of a database can hang for ever (https://bugs.webkit.org/show_bug.cgi?id=226547), and so can a write. */
var OPEN_TIMEOUT = 2e3;
var WRITE_TIMEOUT = 2500;
/** How long a database that fails is left alone: nobody waits twice for one that hangs. */
var REST = 3e4;
/** A connection that has died, often without telling. A new one may work; the callbacks of this module may run twice. */
var DEAD = /^(InvalidState|Abort|Unknown|NotFound)Error$/;
/** Rejections are never null, as those of IndexedDB can be. */
var unavailable = () => new DOMException("IndexedDB does not answer", "TimeoutError");
/**
* idb-keyval's own store keeps a failed open for the life of the page, never lets another tab upgrade, waits without an end and
* cannot ask for durability. This one re-opens, closes on `versionchange`, is bounded, and writes with `durability: 'strict'`:
* a lead is on the disk, not in a buffer, when a write resolves.
*/
function createStore({ indexedDB, clock, name = "leadtag" }) {
	let opened;
	let resting = false;
	let stopRest = () => {};
	const open = (create, version) => new Promise((resolve, reject) => {
		let late = false;
		const request = indexedDB().open(name, version);
		request.onupgradeneeded = () => {
			const { result: db, transaction } = request;
			if (!create) return transaction.abort();
			const table = db.objectStoreNames.contains(STORE) ? transaction.objectStore(STORE) : db.createObjectStore(STORE);
			if (!table.indexNames.contains("due")) table.createIndex("due", [
				"v",
				"url",
				"nextAt"
			]);
		};
		request.onerror = (event) => {
			stop();
			event.preventDefault();
			if (request.error?.name === "AbortError" && !create) resolve(void 0);
			else reject(request.error ?? unavailable());
		};
		request.onsuccess = () => {
			stop();
			const db = request.result;
			if (late) return db.close();
			db.onclose = () => {
				opened = void 0;
			};
			db.onversionchange = () => {
				opened = void 0;
				db.close();
			};
			try {
				if (isWhole(db)) return resolve(db);
			} catch (error) {
				return reject(error);
			}
			const isOurs = create || db.objectStoreNames.contains(STORE);
			db.close();
			resolve(isOurs ? open(true, db.version + 1) : void 0);
		};
		const stop = clock.after(OPEN_TIMEOUT, () => {
			late = true;
			reject(unavailable());
		});
	});
	/** The connection. A failure is not remembered, so that the next caller tries again. */
	const connect = async (create) => {
		const pending = opened ??= open(create).catch(() => open(create));
		const forget = () => {
			if (opened === pending) opened = void 0;
		};
		const db = await pending.catch((error) => {
			forget();
			throw error;
		});
		if (!db) forget();
		return db || !create ? db : connect(true);
	};
	const run = async (mode, callback) => {
		const transaction = (await connect(true)).transaction(STORE, mode, mode === "readwrite" ? { durability: "strict" } : void 0);
		const done = new Promise((resolve, reject) => {
			const stop = clock.after(WRITE_TIMEOUT, () => reject(unavailable()));
			transaction.addEventListener("complete", () => resolve(stop()));
			transaction.addEventListener("abort", () => {
				stop();
				reject(transaction.error ?? new DOMException("IndexedDB gave up", "AbortError"));
			});
		});
		try {
			const [result] = await Promise.all([callback(transaction.objectStore(STORE)), done]);
			return result;
		} catch (error) {
			done.catch(() => {});
			abort(transaction);
			throw error;
		}
	};
	/** Whether there may be a database: WebKit keeps an empty one of an open that was only a look. */
	const isListed = () => new Promise((resolve, reject) => {
		const factory = indexedDB();
		const stop = clock.after(OPEN_TIMEOUT, () => reject(unavailable()));
		const settle = (found) => {
			stop();
			resolve(found);
		};
		if (!factory.databases) return settle(true);
		factory.databases().then((list) => settle(list.some((database) => database.name === name)), () => settle(true));
	});
	const rest = (error) => {
		if (error?.name !== "TimeoutError" && !DEAD.test(String(error?.name))) return;
		stopRest();
		resting = true;
		opened = void 0;
		stopRest = clock.after(REST, wake);
	};
	const wake = () => {
		stopRest();
		resting = false;
	};
	return {
		async use(mode, callback) {
			if (resting) throw unavailable();
			try {
				return await run(mode, callback).catch((error) => {
					if (!DEAD.test(error?.name)) throw error;
					opened = void 0;
					return run(mode, callback);
				});
			} catch (error) {
				rest(error);
				throw error ?? unavailable();
			}
		},
		async exists() {
			if (resting) throw unavailable();
			try {
				return (opened || await isListed()) && !!await connect(false);
			} catch (error) {
				rest(error);
				if (error?.name === "TimeoutError") throw error;
				return false;
			}
		},
		wake
	};
}
/** Whether a database has all that this version needs. */
function isWhole(db) {
	return db.objectStoreNames.contains(STORE) && db.transaction(STORE).objectStore(STORE).indexNames.contains("due");
}
/** All or nothing, also where a callback has thrown half-way. */
function abort(transaction) {
	try {
		transaction.abort();
	} catch {}
}
// src/outbox/disk.ts
/** All keys that begin so. */
var beginning = (prefix) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
/** The first rung: IndexedDB. What is read is bounded by what is due, however many rows there are. */
var createDisk = ({ use, exists }) => ({
	durable: true,
	exists,
	put: (rows, erase) => use("readwrite", (table) => {
		for (const key of erase) table.delete(key);
		for (const row of rows) table.put(row, rowKey(row));
		table.transaction.commit?.();
	}),
	change: (key, step) => use("readwrite", (table) => new Promise((resolve, reject) => {
		const done = table.count(tombstoneOf(key));
		const stored = table.get(key);
		stored.onerror = () => reject(stored.error);
		stored.onsuccess = () => {
			const write = (key, value) => void (value ? table.put(value, key) : table.delete(key));
			const next = step(stored.result, write, done.result > 0);
			if (next) table.put(next, key);
			resolve(next);
		};
	})),
	urls: () => use("readonly", (table) => new Promise((resolve) => {
		const urls = [];
		const walk = table.index("due").openKeyCursor(IDBKeyRange.bound([1, ""], [1, "￿"]));
		walk.onsuccess = () => {
			const cursor = walk.result;
			if (!cursor) return resolve(urls);
			const [, url] = cursor.key;
			urls.push(url);
			cursor.continue([1, `${url}\0`]);
		};
	})),
	waiting: (url, until) => use("readonly", async (table) => {
		const index = table.index("due");
		const keys = (from, to) => promisifyRequest(index.getAllKeys(IDBKeyRange.bound(from, to), 20));
		const after = index.openKeyCursor(IDBKeyRange.bound([
			1,
			url,
			until
		], [
			1,
			url,
			Number.POSITIVE_INFINITY
		], true));
		const [due, far, next] = await Promise.all([
			keys([1, url], [
				1,
				url,
				until
			]),
			keys([
				1,
				url,
				until + FAR
			], [
				1,
				url,
				[]
			]),
			promisifyRequest(after)
		]);
		const isRow = (key) => String(key).startsWith("lead:");
		return {
			keys: [...due, ...far].filter(isRow),
			next: next ? next.key[2] : Number.POSITIVE_INFINITY
		};
	}),
	entries: (prefix) => use("readonly", async (table) => {
		const [keys, values] = await Promise.all([promisifyRequest(table.getAllKeys(beginning(prefix))), promisifyRequest(table.getAll(beginning(prefix)))]);
		return keys.map((key, i) => [key, values[i]]);
	}),
	sweep: (done, time) => use("readwrite", (table) => {
		table.delete(IDBKeyRange.bound("done:", done));
		return eraseSettled(table, `lead:${time}`, time);
	})
});
/** Erases rows with keys below `end` that were given up before `time`, the oldest first. */
function eraseSettled(table, end, time, most = Number.POSITIVE_INFINITY) {
	let left = most;
	return new Promise((resolve) => {
		const walk = table.openCursor(IDBKeyRange.bound("lead:", end));
		walk.onsuccess = () => {
			const cursor = walk.result;
			if (!cursor || !left) return resolve();
			if (isSettled(cursor.value, time)) {
				cursor.delete();
				left--;
			}
			cursor.continue();
		};
	});
}
// src/outbox/drain.ts
/** Longest sleep between two looks: laptops sleep and clocks jump. */
var TICK = 6e4;
var SOON = 250;
/** Number of milliseconds in which nothing is due. */
var NEVER = Number.POSITIVE_INFINITY;
/** How long we leave it to another tab that has the lock, and how often before we go without: a frozen tab never gives it back. */
var WAIT = 5e3;
var DENIALS = 6;
/** Sends what is due, and knows when to look again. Nothing of the queue is kept in memory. */
function createDrain({ rungs, gates, formats, carrier, clock, locks }) {
	let running;
	/** What was asked for while a drain ran. */
	let again;
	let denied = 0;
	let alarm = NEVER;
	let awakeThen = false;
	let cancelAlarm = () => {};
	/**
	* Makes sure that somebody looks again at `time`, or shortly after.
	*
	* @param awake what is looked for is due although its own time has not come
	*/
	function wakeAt(time, awake = false) {
		awakeThen ||= awake;
		if (!(time < alarm)) return;
		cancelAlarm();
		alarm = time;
		cancelAlarm = clock.after(Math.min(Math.max(time - clock.now(), SOON), TICK), () => {
			const awake = awakeThen;
			alarm = NEVER;
			awakeThen = false;
			drain(awake);
		});
	}
	/** Takes over what other pages have found out about addresses. */
	async function learn(rung) {
		gates.load(await rung.entries("gate:"));
		formats.load(await rung.entries("form:"));
	}
	/** The rows of one address, one after the other. When it does not answer, it is left in peace. */
	async function lane(rung, url, awake, pass) {
		const now = clock.now();
		const { keys } = await rung.waiting(url, awake ? now + LONGEST_WAIT : now);
		for (const key of keys) {
			if (pass.isOver) return;
			const asks = awake && !pass.tried.has(url);
			const until = gates.shutUntil(url, asks ? "network" : "clock");
			const shut = until > clock.now();
			const row = await carrier.claim(rung, key, awake, shut);
			if (row) {
				pass.tried.add(url);
				await carrier.carry(row, rung, key);
				if (row.fallback) wakeAt(clock.now());
			} else if (shut) wakeAt(until, asks);
		}
		const left = await rung.waiting(url, clock.now());
		const open = gates.shutUntil(url, "clock");
		wakeAt(left.keys[0] ? open : left.next);
		if (awake && keys.length >= 20 && pass.tried.has(url) && open <= clock.now()) wakeAt(clock.now(), true);
	}
	/** All rungs, in each all addresses at once: one that hangs delays no other. */
	async function run(awake, pass = { tried: /* @__PURE__ */ new Set() }) {
		for (const rung of rungs) try {
			if (!await rung.exists()) continue;
			await learn(rung);
			await Promise.all((await rung.urls()).map((url) => lane(rung, url, awake, pass)));
		} catch {
			wakeAt(clock.now() + TICK);
		}
	}
	/** A pass under the lock of all tabs, if it is free: a tab that is busy does not wait. */
	async function runAlone(awake) {
		if (!locks || denied >= DENIALS) {
			denied = 0;
			return run(awake);
		}
		const pass = { tried: /* @__PURE__ */ new Set() };
		try {
			await locks.request("leadtag:drain", { ifAvailable: true }, async (lock) => {
				denied = lock ? 0 : denied + 1;
				if (lock) await run(awake, pass);
				else wakeAt(clock.now() + WAIT, awake);
			});
		} catch (error) {
			pass.isOver = true;
			if (error?.name !== "AbortError") return run(awake);
			wakeAt(clock.now() + WAIT, awake);
		}
	}
	/**
	* One drain at a time in this page, and one tab at a time where locks exist. What is asked for meanwhile is done afterwards.
	*
	* @param awake the network may be back: what only waits for it is due now
	*/
	function drain(awake) {
		if (running) again = again || awake;
		running ??= runAlone(awake).finally(() => {
			running = void 0;
			const next = again;
			again = void 0;
			return next === void 0 ? void 0 : drain(next);
		});
		return running;
	}
	function stop() {
		cancelAlarm();
		alarm = -NEVER;
	}
	return {
		drain,
		learn,
		wakeAt,
		stop
	};
}
// src/outbox/csv.ts
/** Rows of a table by RFC 4180: a line for each entry, a column for everything that any of them has. */
function toCsv(entries) {
	const lines = entries.map(({ lead, createdAt, nextAt, ...rest }) => {
		const fields = flat(lead);
		const ours = Object.entries({
			...rest,
			created_at: time(createdAt),
			next_at: time(nextAt)
		});
		return {
			...Object.fromEntries(ours.map(([key, value]) => [key in fields ? `leadtag_${key}` : key, value])),
			...fields
		};
	});
	const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
	return [columns, ...lines.map((line) => columns.map((column) => line[column]))].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}
/** A damaged row may hold anything. */
function time(at) {
	const date = new Date(at);
	return Number.isFinite(date.getTime()) ? date.toISOString() : "";
}
/** A lead as pairs of text. One that came as pairs is one already, and what is no lead has none. */
function flat(lead) {
	try {
		return flatten(lead);
	} catch {
		return lead instanceof Object ? lead : {};
	}
}
/** A spreadsheet runs what begins so (https://owasp.org/www-community/attacks/CSV_Injection): a quote before it makes it text. */
var FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
function cell(value) {
	const text = value instanceof Object ? JSON.stringify(value) : String(value ?? "");
	return `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, "\"\"")}"`;
}
// src/outbox/owner.ts
function createOwner({ rungs, gates, drain, clock, wake }) {
	/** The rows of all rungs by key. A copy on a lower one does not count. */
	async function rows(prefix = "lead:") {
		const found = /* @__PURE__ */ new Map();
		wake();
		for (const rung of rungs) {
			const entries = await rung.exists().catch(() => false) ? await rung.entries(prefix).catch(() => []) : [];
			for (const [key, row] of entries) if (!found.has(key)) found.set(key, {
				row,
				rung
			});
		}
		return [...found].sort(([a], [b]) => a < b ? -1 : 1);
	}
	async function erase(keys) {
		for (const rung of rungs) if (await rung.exists().catch(() => false)) await rung.put([], keys).catch(() => {});
	}
	const api = {
		list: async () => (await rows()).map(([key, { row }]) => entryOf(key, row)),
		async retry(id) {
			let count = 0;
			for (const [key, { rung }] of await rows()) {
				if (id !== void 0 && idIn(key) !== id) continue;
				if (await rung.change(key, (stored, write) => {
					const isFlying = stored?.state === "sending" && dueAt(stored, clock.now()) > clock.now();
					if (stored?.v !== 1 || isFlying) return void 0;
					const { lease, ...rest } = stored;
					const next = {
						...rest,
						state: "queued",
						nextAt: 0
					};
					if (!isSound(next)) return void 0;
					gates.open(next.url);
					write(gateKey(next.url), void 0);
					return next;
				}).catch(() => void 0)) count++;
			}
			if (count) await drain(true);
			return count;
		},
		async remove(id) {
			const keys = (await rows()).map(([key]) => key).filter((key) => idIn(key) === id);
			await erase(keys);
			return keys.length;
		},
		async purge() {
			const keys = (await rows("")).map(([key]) => key);
			await erase(keys);
			return keys.filter((key) => key.startsWith("lead:")).length;
		},
		async export(format = "json") {
			const list = await api.list();
			return format === "csv" ? toCsv(list) : JSON.stringify(list, null, 2);
		}
	};
	return api;
}
function entryOf(key, row) {
	const [, createdAt] = key.split(":");
	const { attempts = 0, nextAt, url = "", reason, state = "refused" } = row ?? {};
	const isWhole = isSound({
		...row,
		nextAt: nextAt ?? 0
	});
	return {
		id: idIn(key),
		state: isWhole ? state : "refused",
		reason: isWhole ? reason : "DAMAGED",
		createdAt: Number(createdAt),
		attempts,
		nextAt,
		destination: url,
		lead: typeof row === "string" ? row : leadIn(row ?? {})
	};
}
/** The lead in a row; what cannot be read comes as it is. */
function leadIn({ format, body = "" }) {
	try {
		return format === "form" ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
	} catch {
		return body;
	}
}
// src/outbox/shelf.ts
/** The site's localStorage. Every method may throw, as it does in sandboxed frames. */
var localDrawer = {
	keys: () => Object.keys(localStorage),
	get: (key) => localStorage.getItem(key),
	set: (key, text) => localStorage.setItem(key, text),
	delete: (key) => localStorage.removeItem(key)
};
/** Our keys among those of the host page. */
var PREFIX = "leadtag:";
/** The host page lives on the same few megabytes. */
var MOST_ROWS$1 = 100;
var MOST_CHARACTERS = 1e6;
/** How long a claim must stand, in milliseconds: two tabs can write at once, and the later one wins. */
var SETTLE = 100;
/** A lower rung: few rows, each a text of its own. Durable on localStorage, and as good as the page's life on a `Map`. */
function createShelf(drawer, durable, clock) {
	const read = (key) => {
		const text = drawer.get(PREFIX + key) ?? void 0;
		try {
			return text && JSON.parse(text);
		} catch {
			return text;
		}
	};
	const write = (key, value) => {
		if (value) drawer.set(PREFIX + key, JSON.stringify(value));
		else drawer.delete(PREFIX + key);
	};
	const keys = (prefix) => [...drawer.keys()].filter((key) => key.startsWith(PREFIX + prefix)).map((key) => key.slice(8)).sort();
	const waiting = () => keys("lead:").map((key) => [key, read(key)]).filter(([, row]) => row?.v === 1 && Number.isFinite(row.nextAt));
	return {
		durable,
		async exists() {
			try {
				return !!keys("")[0];
			} catch {
				return false;
			}
		},
		async put(rows, erase) {
			const all = keys("lead:");
			const size = [...all.map((key) => drawer.get(PREFIX + key)), ...rows.map((row) => row.body)].join("").length;
			if (durable && (all.length >= MOST_ROWS$1 || size > MOST_CHARACTERS)) throw new Error("full");
			try {
				for (const row of rows) {
					write(rowKey(row), row);
					if (!read(rowKey(row))) throw new Error("not kept");
				}
			} catch (error) {
				for (const row of rows) write(rowKey(row), void 0);
				throw error;
			}
			for (const key of erase) write(key, void 0);
		},
		async change(key, step) {
			const next = step(read(key), write, !!read(tombstoneOf(key)));
			if (!next) return void 0;
			write(key, next);
			if (!durable || !next.lease) return next;
			await new Promise((resolve) => clock.after(SETTLE, resolve));
			return read(key)?.lease === next.lease ? next : void 0;
		},
		urls: async () => [...new Set(waiting().map(([, row]) => row.url))],
		async waiting(url, until) {
			const rows = waiting().filter(([, row]) => row.url === url);
			const at = ([, row]) => row.nextAt;
			const due = rows.filter((row) => at(row) <= until || at(row) > until + 9e7).sort((a, b) => at(a) - at(b));
			const later = rows.map(at).filter((time) => time > until);
			return {
				keys: due.slice(0, 20).map(([key]) => key),
				next: Math.min(...later)
			};
		},
		entries: async (prefix) => keys(prefix).map((key) => [key, read(key)]),
		async sweep(done, before) {
			for (const key of keys("")) if (key.startsWith("done:") ? key < done : isSettled(read(key), before)) write(key, void 0);
		}
	};
}
// src/platform/id.ts
/**
* A UUID of version 7 (RFC 9562): 48 bits of time, then random bits, so ids sort by age.
* Made from `getRandomValues`, because `crypto.randomUUID` is missing on plain http pages.
*
* @param now milliseconds since 1970
*/
function uuid(now) {
	const random = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(10));
	random[0] = random[0] & 15 | 112;
	random[2] = random[2] & 63 | 128;
	return (now.toString(16).padStart(12, "0") + [...random].map((b) => b.toString(16).padStart(2, "0")).join("")).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
// src/outbox/upkeep.ts
/** What the outbox may take of a visitor's device. */
var MOST_ROWS = 1e4;
var MOST_BYTES = 2e7;
var DAY = 864e5;
/** How long what was refused, or cannot be confirmed, is kept for the owner. */
var KEEP_FOR = 30 * DAY;
/** How long a tombstone stays after the submit: so at least a week after the delivery. */
var REMEMBER_FOR = 14 * DAY;
/** How many rows make room at once. */
var ROOM = 100;
var isFull = ({ rows, bytes }) => rows >= MOST_ROWS || bytes > MOST_BYTES;
/** Reads the keys only, which name the bytes. */
var measure = (use) => use("readonly", async (table) => {
	const keys = await promisifyRequest(table.getAllKeys(beginning("lead:")));
	return {
		rows: keys.length,
		bytes: keys.reduce((sum, key) => sum + bytesIn(key), 0)
	};
});
/** Erases what has been kept long enough: tombstones, and rows that nobody sends any more. */
async function sweep(rungs, now) {
	for (const rung of rungs) try {
		if (await rung.exists()) await rung.sweep(`done:${uuid(now - REMEMBER_FOR)}`, now - KEEP_FOR);
	} catch {}
}
/** Erases the oldest rows that nobody sends any more. Those that wait never make room for others. */
var makeRoom = (use) => use("readwrite", (table) => eraseSettled(table, "lead:￿", Number.POSITIVE_INFINITY, ROOM));
// src/outbox/outbox.ts
/** How long after the start of a page its old records are swept, in milliseconds. */
var SWEEP = 1e4;
/**
* The leads that are not delivered yet, on the best of three rungs: IndexedDB, localStorage, the page's memory. What lies on the
* device is the queue; the page remembers only what it is doing right now.
*/
function createOutbox(tools) {
	const { store, drawer, clock, warn, online, locks } = tools;
	const notify = (event) => {
		try {
			tools.notify(event);
		} catch {}
	};
	const disk = createDisk(store);
	const shelf = createShelf(drawer, true, clock);
	const memory = createShelf(/* @__PURE__ */ new Map(), false, clock);
	const rungs = [
		disk,
		shelf,
		memory
	];
	const gates = createGates(clock, online);
	const formats = createFormats(clock);
	const carrier = createCarrier({
		...tools,
		notify,
		rungs,
		gates,
		formats
	});
	const { drain, learn, wakeAt, stop } = createDrain({
		rungs,
		gates,
		formats,
		carrier,
		clock,
		locks
	});
	/** Where this page has put its own rows. */
	const places = /* @__PURE__ */ new Map();
	/** Rows that are being written this very moment. */
	const writing = /* @__PURE__ */ new Set();
	let rescued = false;
	let used;
	/** Why rows may not lie on the device, if so. Old rows that nobody sends any more make room for them. */
	async function refusal(rows) {
		if (rows.some(({ bytes }) => bytes > 256e3)) return ["LEAD_TOO_BIG", "a lead of more than 256 KB is sent, not kept"];
		if (!used || !isFull(used)) return void 0;
		await makeRoom(store.use);
		used = await measure(store.use);
		return isFull(used) ? ["OUTBOX_FULL", "see leadtag.outbox.list()"] : void 0;
	}
	/** Takes rows away, wherever they lie on these rungs. */
	const erase = (rows, from) => Promise.all(from.map((rung) => rung.put([], rows.map(rowKey)).catch(() => {})));
	return {
		drain,
		lease: carrier.lease,
		release: carrier.release,
		owner: createOwner({
			rungs,
			gates,
			drain,
			clock,
			wake: store.wake
		}),
		/** Sends a row of this page's own, without waiting for its turn. */
		async carry(row) {
			const rung = places.get(rowKey(row)) ?? memory;
			const carried = await carrier.carry(row, rung);
			if (carried === "delivered") {
				places.delete(rowKey(row));
				if (used) used = {
					rows: used.rows - 1,
					bytes: used.bytes - row.bytes
				};
				return carried;
			}
			if (!rung.durable) warn(row, "NOT_KEPT", "the lead is in memory only");
			wakeAt(clock.now());
			return carried;
		},
		/** Opens the database, so that a submit pays for nothing but its write, and goes out as its address wants it. */
		prepare() {
			const look = async () => {
				used ??= await measure(store.use);
				await learn(disk);
			};
			look().catch(() => {});
		},
		/**
		* Keeps rows on the best rung that takes them, in place of others. Says whether they outlive the page: only then may the
		* visitor be told "saved".
		*/
		async put(rows, instead = []) {
			for (const row of rows) writing.add(row);
			const refused = await refusal(rows).catch(() => void 0);
			const first = rows[0];
			if (refused && first) warn(first, ...refused);
			for (const rung of refused ? [memory] : rungs) {
				try {
					await rung.put(rows, instead.map(rowKey));
				} catch {
					continue;
				}
				for (const row of rows) {
					writing.delete(row);
					places.set(rowKey(row), rung);
				}
				await settle(rows, instead, rung);
				return rung.durable;
			}
			return false;
		},
		/** The page may go before the database has answered: what is being written is put where writing takes no time. */
		rescue() {
			if (!writing.size) return;
			rescued = true;
			shelf.put([...writing], []).catch(() => {});
		},
		/** The page is looked at again. */
		wake: store.wake,
		/** Erases old records, once the page has had time to come up. */
		sweep: () => clock.after(SWEEP, () => void sweep(rungs, clock.now())),
		stop
	};
	async function settle(rows, instead, rung) {
		if (rung === disk && used) used = {
			rows: used.rows + rows.length,
			bytes: rows.reduce((sum, { bytes }) => sum + bytes, used.bytes)
		};
		const others = rungs.filter((other) => other !== rung);
		if (instead[0]) await erase(instead, others);
		if (rescued && rung === disk) await erase(rows, [shelf]);
		if (rung.durable) for (const row of rows) notify({
			type: "queued",
			row
		});
	}
}
// src/platform/channel.ts
/**
* Tells the other tabs of the site. Nothing may depend on it: where there is no such thing, nobody hears.
*
* @returns what tells the others
*/
function openChannel(name, hear) {
	let channel;
	const open = () => {
		try {
			channel ??= new BroadcastChannel(name);
			channel.onmessage = ({ data }) => data && hear(data);
		} catch {}
	};
	open();
	addEventListener("pagehide", () => {
		channel?.close();
		channel = void 0;
	});
	addEventListener("pageshow", open);
	return (message) => channel?.postMessage(message);
}
// src/platform/clock.ts
var systemClock = {
	now: () => Date.now(),
	after(ms, fn) {
		const timer = setTimeout(fn, ms);
		return () => clearTimeout(timer);
	}
};
// src/platform/storage.ts
/** The tab's sessionStorage, or nothing where it is refused: even reading the property throws in sandboxed frames. */
function tabStorage() {
	try {
		return sessionStorage;
	} catch {
		return;
	}
}
// src/webhook/preflight.ts
/** Headers that a page may send without asking: https://fetch.spec.whatwg.org/#cors-safelisted-request-header. */
var SAFE = /^(accept|(accept|content)-language)$/i;
/** The headers for which a browser asks the server first, by an OPTIONS request. With none of them it just sends. */
var preflightHeaders = ({ format, headers = {} }) => [...format === "json" ? ["content-type"] : [], ...Object.keys(headers).filter((name) => !SAFE.test(name))];
// src/webhook/send.ts
/** Browsers allow 64 KiB of keepalive bodies in flight, all of a page's together; beyond that they fail the request. */
var KEEPALIVE_BYTES = 6e4;
var inFlight = 0;
/**
* One attempt. Never throws: a fault of the network is an answer too. The time-out covers the body, which is always read, since
* an unread one keeps the connection and the keepalive budget; the status counts as soon as it is known.
*/
async function send(request, { fetch, clock }) {
	const abort = new AbortController();
	let giveUp;
	/** A page's own `fetch` may not care for the signal. */
	const late = new Promise((resolve) => {
		giveUp = resolve;
	});
	const stop = clock.after(request.timeout, () => {
		giveUp({ fault: "TIMEOUT" });
		abort.abort();
	});
	const bytes = bytesOf(request.body);
	const keepalive = !request.attempts && inFlight + bytes <= KEEPALIVE_BYTES;
	let taken = keepalive ? bytes : 0;
	inFlight += taken;
	const done = () => {
		stop();
		inFlight -= taken;
		taken = 0;
	};
	const answer = async () => {
		try {
			const response = await fetch(request.url, {
				method: "POST",
				body: request.body,
				headers: {
					...request.headers,
					"content-type": request.contentType
				},
				mode: request.mode ?? "cors",
				credentials: "omit",
				keepalive,
				signal: abort.signal
			});
			const { status, redirected, headers } = response;
			const reading = response.text();
			reading.then(done, done);
			const text = request.yes || request.no ? await reading.catch(() => "") : "";
			return {
				status,
				redirected,
				retryAfter: headers.get("retry-after"),
				text
			};
		} catch {
			done();
			return { fault: "NETWORK" };
		}
	};
	return Promise.race([late, answer()]);
}
// src/webhook/verdict.ts
/** Of the refusals those that a later attempt may change. */
var LATER = [
	408,
	409,
	425,
	429
];
/** Those that the owner can change: a wrong address, a missing permission. */
var OWNER = [
	401,
	402,
	403,
	404,
	405,
	407,
	410,
	421,
	451,
	501,
	505,
	511
];
/** Longest wait that a server may ask for, in milliseconds. */
var MAX_WAIT = 36e5;
/**
* Judges an answer. A 2xx after a redirect is not a yes, since a browser may have dropped the body on the way.
*
* @param now milliseconds since 1970, for a `Retry-After` that is a date
*/
function judgeAnswer(answer, { redirects, yes, no }, now) {
	if ("fault" in answer) return {
		is: "retry",
		code: answer.fault,
		network: true,
		unanswered: true
	};
	const { status, redirected, retryAfter, text = "" } = answer;
	const code = `HTTP_${status}`;
	if (!status) return {
		is: "unconfirmed",
		code: "OPAQUE"
	};
	if (status >= 200 && status < 300) {
		if (redirected && redirects === "strict") return {
			is: "unconfirmed",
			code: "REDIRECTED"
		};
		return yes && !new RegExp(yes).test(text) || no && new RegExp(no).test(text) ? {
			is: "parked",
			code: "ANSWER_SAYS_NO"
		} : { is: "delivered" };
	}
	if (OWNER.includes(status) || status < 400) return {
		is: "parked",
		code
	};
	if (LATER.includes(status) || status >= 500) {
		const [, seconds] = /"retry_after": *([\d.]+)/.exec(text) ?? [];
		return {
			is: "retry",
			code,
			network: false,
			wait: readRetryAfter(retryAfter ?? (seconds && `${Math.ceil(+seconds)}`), now)
		};
	}
	return {
		is: "refused",
		code
	};
}
/** Seconds or a date, as milliseconds to wait; nonsense and the past are nothing. */
function readRetryAfter(header, now) {
	if (!header) return void 0;
	const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - now;
	return wait > 0 ? Math.min(wait, MAX_WAIT) : void 0;
}
// src/webhook/attempt.ts
/** A policy's own event comes a moment after the failed request. */
var MOMENT = 200;
/** How long a host has to show that it is there. */
var PROBE_TIMEOUT = 3e3;
/** How often a host may be too slow before it counts as one that never answers: Node-RED runs a flow all the same. */
var PATIENCE$1 = 4;
/** Then a server that has just restarted is back, and the visitor still looks at the screen. */
var SECOND_TRY = 1200;
/** Attempts as one page makes them: it remembers whose answers it could read. */
function createAttempts(tools) {
	const { fetch, clock, origin: home, online, isForbidden } = tools;
	const readable = /* @__PURE__ */ new Set();
	const pause = (ms) => new Promise((resolve) => clock.after(ms, resolve));
	/** An opaque look at the root of the host: never at the webhook itself, which might take it for a lead. */
	async function isThere(origin) {
		try {
			const opaque = fetch(`${origin}/`, {
				mode: "no-cors",
				credentials: "omit",
				cache: "no-store"
			});
			return await Promise.race([opaque.then(() => true), pause(PROBE_TIMEOUT).then(() => false)]);
		} catch {
			return false;
		}
	}
	/**
	* One attempt: sends, judges the answer, and where there is none finds out what a page can find out about it. JSON that may
	* become a form has a second one: it may be the moment, and what follows from it lasts.
	*/
	return async function attempt(request, isSecond) {
		if (request.waitsFor) {
			const [ready] = plan(JSON.parse(request.body), [request.waitsFor]);
			if (ready.waitsFor) return {
				is: "parked",
				code: "PRESET_MISSING"
			};
			return attempt({
				...ready,
				attempts: request.attempts ?? 0
			});
		}
		const { origin } = new URL(request.url);
		const answer = await send(request, tools);
		const verdict = judgeAnswer(answer, request, clock.now());
		const way = request.format + request.url;
		if ("status" in answer && answer.status) readable.add(way);
		if (verdict.is !== "retry" || !verdict.network) return verdict;
		const isRead = origin === home || readable.has(way);
		if (verdict.code === "TIMEOUT") return (request.attempts ?? 0) >= PATIENCE$1 && !isRead && await isThere(origin) ? {
			is: "parked",
			code: verdict.code,
			unanswered: true
		} : verdict;
		if (!online()) return {
			...verdict,
			code: "OFFLINE"
		};
		await pause(MOMENT);
		if (isForbidden(origin)) return {
			...verdict,
			code: "CSP_BLOCKED",
			unanswered: false
		};
		if (!await isThere(origin)) return {
			...verdict,
			code: "HOST_UNREACHABLE"
		};
		const [asks] = preflightHeaders(request);
		const code = asks ? "PREFLIGHT_LIKELY" : "CORS_UNREADABLE";
		if (isRead) return {
			...verdict,
			code
		};
		if (request.auto && !isSecond) {
			await pause(SECOND_TRY);
			return attempt(request, true);
		}
		if (asks && !request.auto) return {
			is: "parked",
			code,
			unanswered: true
		};
		return request.once ? {
			is: "unconfirmed",
			code
		} : {
			...verdict,
			code,
			unread: true
		};
	};
}
// src/page.ts
/** Whether the visitor asks not to be tracked across sites: https://www.w3.org/TR/gpc/. */
var hasGpc = () => navigator.globalPrivacyControl === true;
var page;
/**
* Starts what every page of a site does, with or without a form: notes where the visit came from, and sends what an earlier
* page has left. Only the first call counts.
*/
function startPage(attribution = "session") {
	if (page) return page;
	const clock = systemClock;
	const online = () => navigator.onLine;
	const tried = /* @__PURE__ */ new Set();
	const forbidden = /* @__PURE__ */ new Set();
	const listeners = /* @__PURE__ */ new Set();
	const journal = openJournal({
		url: new URL(location.href),
		referrer: document.referrer,
		now: clock.now(),
		storage: attribution === "page" ? void 0 : tabStorage(),
		gpc: hasGpc()
	});
	const attempt = createAttempts({
		fetch: (...request) => fetch(...request),
		clock,
		origin: location.origin,
		online,
		isForbidden: (origin) => forbidden.has(origin)
	});
	const spread = (news, event) => [...listeners].filter((listener) => listener(news, event)).length > 0;
	const tellTabs = openChannel("leadtag", (news) => spread(news));
	const warn = ({ formId, id }, code, text) => diagnose(document, {
		formId,
		leadId: id,
		code
	}, text);
	const outbox = createOutbox({
		store: createStore({
			indexedDB: () => indexedDB,
			clock
		}),
		drawer: localDrawer,
		async attempt(row) {
			const { origin } = new URL(row.url);
			tried.add(row.url).add(origin);
			const verdict = await attempt(row);
			if ("code" in verdict && !/CSP|OPAQUE|OFFLINE/.test(verdict.code)) warn(row, verdict.code, `npx leadtag doctor ${row.url}`);
			return verdict;
		},
		notify(event) {
			const news = {
				type: event.type,
				id: event.row.id,
				formId: event.row.formId
			};
			if (!spread(news, event)) emit(document, event.type, eventDetail(event));
			tellTabs(news);
		},
		warn,
		clock,
		random: Math.random,
		online,
		tab: uuid(clock.now()),
		locks: navigator.locks
	});
	document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, disposition }) => {
		if (effectiveDirective !== "connect-src" || disposition === "report" || !tried.has(blockedURI)) return;
		forbidden.add(new URL(blockedURI).origin);
		diagnose(document, {
			formId: "",
			code: "CSP_BLOCKED"
		}, `this page's policy forbids ${blockedURI}: connect-src`);
	});
	const soon = (from, to) => clock.after(from + Math.random() * (to - from), () => void outbox.drain(true));
	const wake = () => {
		outbox.wake();
		soon(0, 1e3);
	};
	soon(500, 3e3);
	outbox.sweep();
	addEventListener("online", () => soon(0, 1e3));
	addEventListener("pageshow", (event) => event.persisted && wake());
	addEventListener("pagehide", outbox.rescue);
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" ? wake() : outbox.rescue());
	page = {
		journal,
		outbox,
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
	return page;
}
/** What a page's listener may know of a lead's way: no personal data. */
var eventDetail = (event) => ({
	formId: event.row.formId,
	leadId: event.row.id,
	..."code" in event && {
		code: event.code,
		final: event.final
	}
});
/** The leads that are kept on this device: to look at, send again, export and erase. For a browser only. */
var outbox = {
	list: async () => startPage().outbox.owner.list(),
	retry: async (id) => startPage().outbox.owner.retry(id),
	remove: async (id) => startPage().outbox.owner.remove(id),
	purge: async () => startPage().outbox.owner.purge(),
	export: async (format) => startPage().outbox.owner.export(format)
};
// src/platform/parsed.ts
/**
* Runs `fn` once an element and all of its children are there: at once, or when the page has been read. An async script meets
* elements that are half read, whose JSON child is still on its way.
*/
function whenParsed(element, fn) {
	if (isParsed(element)) fn();
	else document.addEventListener("DOMContentLoaded", fn, { once: true });
}
/** Something follows an element only when it has been closed. */
function isParsed(element) {
	if (document.readyState !== "loading") return true;
	for (let at = element; at; at = at.parentNode) if (at.nextSibling) return true;
	return false;
}
/** Runs `fn` once the page and all of its scripts have loaded. */
function whenLoaded(fn) {
	if (document.readyState === "complete") fn();
	else addEventListener("load", fn, { once: true });
}
// src/platform/select.ts
/** The element that a selector finds; nothing for one that is no selector. */
function select(selector) {
	try {
		return document.querySelector(selector);
	} catch {
		return null;
	}
}
// src/form/answers.ts
/**
* The values as they are sent: tidy, by field key. Empty ones are left out, an unticked checkbox is `false`. Where tidying
* changed an e-mail address or a phone number, what was typed stands beside it as `<key>_raw`.
*/
function answers({ fields }, { values }) {
	const sent = {};
	for (const field of fields) {
		const typed = values[field.key] ?? "";
		const value = tidy(field, typed);
		if (value === "") continue;
		sent[field.key] = value;
		const raw = `${field.key}_raw`;
		if (/^(email|phone)$/.test(field.type) && value !== typed && !(raw in values)) sent[raw] = typed;
	}
	return sent;
}
// src/qualification/qualify.ts
/**
* Sorts a lead by what its form was for: whoever asks for a demo, a quote or a talk with sales is hot, whatever else is known;
* whoever only takes a newsletter is a subscriber. A form without an intent is not judged.
*/
function qualify(intent) {
	if (!intent) return void 0;
	return {
		model: "default@1",
		.../^(demo|quote|contact)$/.test(intent) && { temperature: "hot" },
		stage: intent === "newsletter" ? "subscriber" : "lead",
		stage_basis: "intent"
	};
}
// src/lead/build.ts
/** The one place that makes a lead. From here on it never changes: every attempt sends the same. */
function buildLead({ id, now, config, fields, consent, attribution, page, privacy }) {
	const at = new Date(now).toISOString();
	return compact({
		type: "lead.submitted",
		version: 1,
		id,
		submitted_at: at,
		form: {
			id: config.formId,
			offer: config.offer,
			intent: config.intent
		},
		fields,
		consent: config.consent ? [{
			purpose: "marketing",
			granted: consent,
			text: config.consent.replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1"),
			locale: page.locale,
			at,
			mechanism: "checkbox",
			policy_url: config.privacyUrl
		}] : void 0,
		attribution,
		qualification: qualify(config.intent),
		page,
		privacy,
		client: {
			name: "leadtag",
			version: "0.1.0"
		},
		test: config.test || void 0
	});
}
/** The same without what is unknown or empty; `false` and `0` are neither, and `fields` are there even when nothing was filled in. */
function compact(value) {
	if (Array.isArray(value) || !value || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, part]) => [key, compact(part)]).filter(([key, part]) => key === "fields" || part !== void 0 && part !== "" && !isEmptyObject(part));
	return Object.fromEntries(entries);
}
var isEmptyObject = (value) => value !== null && typeof value === "object" && Object.keys(value).length === 0;
// src/lead/clean-fields.ts
/** What a listener of the page has left in the fields: only what a payload can hold, and nothing empty. */
function cleanFields(shown) {
	try {
		return Object.fromEntries(Object.entries(Object(shown.fields)).filter(([, value]) => typeof value === "string" && value || typeof value === "boolean" || Number.isFinite(value) || Array.isArray(value) && value.every((item) => typeof item === "string")));
	} catch {
		return;
	}
}
// src/outbox/hand-over.ts
/** How long a visitor waits for an answer once the lead is on the disk, in milliseconds. */
var PATIENCE = 3e3;
/**
* Writes a new lead to the disk, in place of an earlier one that was not taken, then sends it, and says as soon as possible what
* the visitor may be told.
*/
async function handOver(outbox, rows, clock, instead = []) {
	const claimed = rows.map(outbox.lease);
	const durable = await outbox.put(claimed, instead);
	return new Promise((resolve) => {
		let open = claimed.length;
		let waiting = false;
		const stop = durable ? clock.after(PATIENCE, () => resolve("saved")) : () => {};
		const settle = (handed) => {
			stop();
			resolve(handed);
		};
		if (!open) settle("failed");
		for (const row of claimed) outbox.carry(row).then((carried) => {
			if (carried === "delivered" || carried === "unconfirmed") settle("received");
			waiting ||= carried !== "refused";
			if (--open === 0) settle(durable && waiting ? "saved" : "failed");
		});
	});
}
// src/platform/describe-page.ts
/** The page that a lead comes from. Addresses lose their query, which may name a person. */
function describePage() {
	return {
		url: withoutQuery(location.href) ?? "",
		title: document.title,
		referrer: withoutQuery(document.referrer),
		locale: navigator.language,
		timezone: Intl.DateTimeFormat().resolvedOptions().timeZone
	};
}
// src/submit.ts
/** The way from a click to an outcome: judge, build, store, send. */
function createSubmission({ page, emit, hear, config, state, set, showErrors, download }) {
	const clock = systemClock;
	const since = clock.now();
	let running;
	/** The last lead of this form that did not get through, and what it was made of. */
	let last;
	/** The destinations that have refused it for good. */
	let refused = /* @__PURE__ */ new Set();
	/** Counts the times that the form was emptied or taken away: what an older round brings must not touch the screen. */
	let round = 0;
	/** A click, Enter, and a second click: one lead. After an outcome there is no form left to submit. */
	function run() {
		const mine = round;
		const { status } = state();
		if (!running && (status === "received" || status === "saved")) return Promise.resolve({
			status,
			...last?.rows[0] && { leadId: last.rows[0].id }
		});
		running ??= submit(mine).catch((error) => {
			complain("INTERNAL", String(error));
			if (mine === round) set({
				...state(),
				status: "failed"
			});
			return { status: "failed" };
		}).finally(() => {
			if (mine === round && !/received|saved/.test(state().status)) running = void 0;
		});
		return running;
	}
	async function submit(mine) {
		const form = config();
		const refuse = (found) => {
			set({
				...state(),
				...found,
				status: "editing"
			});
			emit("invalid", { code: Object.values(found.errors)[0] ?? "tick" });
			showErrors();
			return { status: "invalid" };
		};
		const found = validate(form, state());
		if (Object.keys(found.errors)[0] || found.consentMissing) return refuse(found);
		const { consent } = state();
		const fields = answers(form, state());
		const print = printOf(fields);
		let rows = last?.print === print ? last.rows : void 0;
		const instead = rows ? [] : last?.rows;
		if (!rows) {
			const now = clock.now();
			const lead = buildLead({
				id: uuid(now),
				now,
				config: form,
				fields,
				consent,
				attribution: page.journal.attribution(now),
				page: describePage(),
				privacy: {
					gpc: hasGpc(),
					storage: page.journal.storage
				}
			});
			const shown = structuredClone(lead);
			if (!emit("submit", {
				leadId: lead.id,
				lead: shown
			})) return { status: "cancelled" };
			lead.fields = cleanFields(shown) ?? lead.fields;
			const errors = validateAnswers(form, lead.fields);
			if (Object.keys(errors)[0]) return refuse({
				errors,
				consentMissing: false
			});
			const [fallback] = plan(lead, form.fallback);
			rows = plan(lead, form.destinations).map((request, destination) => ({
				...request,
				...!destination && fallback && { fallback },
				v: 1,
				id: lead.id,
				formId: form.formId,
				destination,
				createdAt: now,
				attempts: 0,
				nextAt: now,
				state: "queued"
			}));
		}
		last = {
			print,
			rows
		};
		refused = /* @__PURE__ */ new Set();
		set({
			...state(),
			errors: {},
			status: "sending"
		});
		const leadId = rows[0]?.id;
		const status = await handOver(page.outbox, rows, clock, instead);
		const outcome = {
			status,
			...leadId && { leadId }
		};
		if (mine !== round) return outcome;
		set({
			...state(),
			status
		});
		if (status !== "failed") await afterwards(form);
		return outcome;
	}
	const printOf = (fields) => JSON.stringify([fields, state().consent]);
	/**
	* News of leads. One that gets through later turns "saved" into "thank you", and so does one that was kept nowhere, if nothing
	* was typed since. Of a lead that this form has sent on an earlier page a quiet word is enough.
	*/
	function listen({ type, id, formId }, event) {
		const isMine = id === last?.rows[0]?.id;
		if (isMine && event) hear(event);
		const { status } = state();
		if (isMine && event?.type === "rejected" && event.final) {
			refused.add(event.row.destination);
			if (status === "saved" && refused.size === last?.rows.length) {
				running = void 0;
				set({
					...state(),
					status: "failed"
				});
			}
		}
		if (!/^(delivered|unconfirmed)$/.test(type)) return isMine;
		const isShown = status === "saved" || status === "failed" && last?.print === printOf(answers(config(), state()));
		if (isMine && isShown) set({
			...state(),
			status: "received"
		});
		else if (event && event.row.createdAt < since && formId === config().formId && /editing|failed/.test(status)) set({
			...state(),
			arrived: true
		});
		return isMine;
	}
	const unlisten = page.listen(listen);
	async function afterwards({ redirect, download: file }) {
		if (file && new URL(file).origin === location.origin) download();
		if (!redirect || !navigator.onLine) return;
		await page.outbox.release();
		location.assign(redirect);
	}
	return {
		run,
		/** Lets go of the last lead; it is sent all the same. */
		forget() {
			round++;
			running = void 0;
			last = void 0;
		},
		stop: unlisten
	};
}
// src/view/FieldMessage.tsx
/** What is wrong, and the help, below a control. */
var FieldMessage = ({ id, help, error }) => /* @__PURE__ */ h(Fragment, null, error && /* @__PURE__ */ h("p", {
	part: "error",
	class: "error",
	id: `${id}-error`
}, error), help && /* @__PURE__ */ h("p", {
	part: "help",
	class: "help",
	id: `${id}-help`
}, help));
/** What a control says to assistive technology about its help and its error. */
var described = ({ id, help, error }) => ({
	"aria-invalid": error ? "true" : void 0,
	"aria-describedby": [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(" ") || void 0
});
// src/view/Links.tsx
/** Plain text in which `[text](address)` is a link. Only to the web, by e-mail or by phone; anything else stays text. */
var Links = ({ text }) => /* @__PURE__ */ h(Fragment, null, text.split(/(\[[^\]]+\]\([^)\s]+\))/).map((part) => {
	const [, label, href] = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part) ?? [];
	return href && isSafe(href) ? /* @__PURE__ */ h("a", {
		part: "link",
		href,
		target: "_blank",
		rel: "noopener noreferrer"
	}, label) : part;
}));
/** Preact renders `javascript:` addresses, so the protocol is judged on the parsed address. */
var isSafe = (href) => /^(https?|mailto|tel):$/.test(parseUrl(href, document.baseURI)?.protocol ?? "");
// src/view/Consent.tsx
/** The consent box: never ticked beforehand. Its text is the one that the lead carries. */
function Consent({ config, state, say, on }) {
	const id = "leadtag-consent";
	const error = state.consentMissing ? say("tick") : void 0;
	return /* @__PURE__ */ h("div", {
		part: "field field-consent",
		class: "field tick"
	}, /* @__PURE__ */ h("input", {
		part: "checkbox",
		type: "checkbox",
		id,
		name: id,
		checked: state.consent,
		"aria-required": config.consentRequired || void 0,
		onInput: (event) => on.consent(event.currentTarget.checked),
		...described({
			id,
			error
		})
	}), /* @__PURE__ */ h("label", {
		part: "label",
		for: id
	}, /* @__PURE__ */ h(Links, { text: config.consent }), config.privacyUrl && /* @__PURE__ */ h(Fragment, null, " ", /* @__PURE__ */ h(Links, { text: `[${say("privacy")}](${config.privacyUrl})` }))), /* @__PURE__ */ h(FieldMessage, {
		id,
		error
	}));
}
// src/view/Contact.tsx
/** The owner's other way to be reached: an address, an e-mail address or a phone number becomes a link, other text stays text. */
function Contact({ contact, say }) {
	if (!contact) return null;
	const protocol = /^\S+@\S+$/.test(contact) ? "mailto:" : /^\+?[\d\s()-]+$/.test(contact) ? "tel:" : "";
	const target = protocol + (protocol === "tel:" ? contact.replace(/[^\d+]/g, "") : contact);
	const isLink = protocol || /^(https?|mailto|tel):/.test(contact);
	return /* @__PURE__ */ h("p", null, say("contact"), " ", /* @__PURE__ */ h(Links, { text: isLink ? `[${contact}](${target})` : contact }));
}
// src/view/Control.tsx
/** The keyboard that a phone shows, and what it does to the letters. E-mail and phone are left-to-right in every language. */
var TYPING = {
	email: {
		type: "email",
		inputMode: "email",
		autoCapitalize: "none",
		spellcheck: false,
		dir: "ltr"
	},
	phone: {
		type: "tel",
		inputMode: "tel",
		dir: "ltr"
	}
};
/** What the visitor types into, ticks or chooses from. */
function Control({ field, value, error, say, on }) {
	const { key, type, required } = field;
	const common = {
		part: "input",
		id: key,
		name: key,
		autoComplete: field.autocomplete,
		inputMode: field.autocomplete === "url" ? "url" : void 0,
		"aria-required": required || void 0,
		...described({
			id: key,
			help: field.help,
			error
		}),
		onBlur: () => on.blur(field)
	};
	const typed = {
		...common,
		value: String(value ?? ""),
		onInput: (event) => on.input(field, event.currentTarget.value)
	};
	if (type === "checkbox") {
		const tick = (event) => on.input(field, event.currentTarget.checked);
		return /* @__PURE__ */ h("input", {
			...common,
			part: "checkbox",
			type: "checkbox",
			checked: value === true,
			onInput: tick
		});
	}
	if (type === "textarea") return /* @__PURE__ */ h("textarea", {
		...typed,
		rows: field.rows,
		placeholder: field.placeholder
	});
	if (type === "select") return /* @__PURE__ */ h("select", typed, /* @__PURE__ */ h("option", { value: "" }, field.placeholder ?? say("choose")), field.options.map((choice) => /* @__PURE__ */ h("option", {
		key: choice.value,
		value: choice.value
	}, choice.label)));
	return /* @__PURE__ */ h("input", {
		type: "text",
		...typed,
		...TYPING[type],
		placeholder: field.placeholder
	});
}
// src/view/Field.tsx
/** A label, its control, the help and what is wrong. Ids are those of this form's shadow root alone. */
function Field(props) {
	const { field, error, say } = props;
	const { key, type, label, required } = field;
	if (type === "hidden") return /* @__PURE__ */ h("input", {
		type: "hidden",
		name: key,
		value: field.value
	});
	const control = /* @__PURE__ */ h(Control, props);
	const name = /* @__PURE__ */ h("label", {
		part: "label",
		for: key
	}, label, required && /* @__PURE__ */ h("span", {
		class: "star",
		"aria-hidden": "true"
	}, " ", "*"));
	const message = {
		id: key,
		help: field.help,
		error: error && say(error, error === "too_short" ? field.minlength : field.maxlength)
	};
	return type === "checkbox" ? /* @__PURE__ */ h("div", {
		part: `field field-${key}`,
		class: "field tick"
	}, control, name, /* @__PURE__ */ h(FieldMessage, message)) : /* @__PURE__ */ h("div", {
		part: `field field-${key}`,
		class: "field"
	}, name, control, /* @__PURE__ */ h(FieldMessage, message));
}
// src/view/Form.tsx
/** A form as it stands. Holds nothing: the same props always draw the same form. */
function Form({ config, state, say, on }) {
	const sending = state.status === "sending";
	const submit = (event) => {
		event.preventDefault();
		on.submit();
	};
	const stay = (event) => event.preventDefault();
	return /* @__PURE__ */ h("form", {
		part: "form",
		noValidate: true,
		method: "post",
		onSubmit: submit
	}, config.heading && /* @__PURE__ */ h("h2", { part: "heading" }, config.heading), config.text && /* @__PURE__ */ h("p", {
		part: "text",
		class: "text"
	}, config.text), config.fields.map((field) => /* @__PURE__ */ h(Field, {
		key: field.key,
		field,
		value: state.values[field.key],
		error: state.errors[field.key],
		say,
		on
	})), config.consent && /* @__PURE__ */ h(Consent, {
		config,
		state,
		say,
		on
	}), state.status === "failed" && /* @__PURE__ */ h("div", {
		part: "note",
		class: "note"
	}, say("failed"), /* @__PURE__ */ h(Contact, {
		contact: config.contact,
		say
	})), /* @__PURE__ */ h("button", {
		part: "button",
		class: "button",
		type: "submit",
		"aria-disabled": sending,
		onMouseDown: stay,
		onClick: submit
	}, sending ? say("sending") : config.cta || say("cta")), state.arrived && /* @__PURE__ */ h("small", {
		part: "notice",
		class: "notice"
	}, say("arrived")), !config.consent && config.privacyUrl && /* @__PURE__ */ h("small", null, /* @__PURE__ */ h("a", {
		part: "link",
		href: config.privacyUrl,
		target: "_blank",
		rel: "noopener noreferrer"
	}, say("privacy"))));
}
// src/view/Panel.tsx
/** What stands in place of the form once the lead is received, or safe on this device. Says which of the two. */
function Panel({ config, state, say }) {
	const received = state.status === "received";
	return /* @__PURE__ */ h("div", {
		part: "panel",
		class: `panel ${state.status}`
	}, /* @__PURE__ */ h("span", {
		class: "mark",
		"aria-hidden": "true"
	}), /* @__PURE__ */ h("h2", {
		part: "heading",
		tabIndex: -1
	}, say(received ? "received_title" : "saved_title")), /* @__PURE__ */ h("p", {
		part: "text",
		class: "text"
	}, received ? config.success || say("received") : say("saved")), config.download && /* @__PURE__ */ h("a", {
		part: "button",
		class: "button",
		href: config.download,
		download: "",
		target: "_blank",
		rel: "noopener noreferrer"
	}, say("download")));
}
// src/view/styles.css?inline
var styles_default = "/* The host is the page's: it may be sized and moved, but a page's resets must not make it vanish. */\n:host {\n  display: block !important;\n  opacity: 1 !important;\n  height: auto !important;\n  max-height: none !important;\n  overflow: visible !important;\n}\n:host([hidden]),\n:host([style*=\"display: none\"]),\n:host([style*=\"display:none\"]) {\n  display: none !important;\n}\n::slotted([role=\"status\"]) {\n  display: block !important;\n}\n\n/* From the page come the font, the direction and the colour scheme, nothing else. */\n.root {\n  all: initial;\n  visibility: inherit;\n  --accent: var(--leadtag-accent, #2f55d4);\n  --text: var(--leadtag-text, #191c22);\n  --muted: var(--leadtag-muted, #565d6b);\n  --field: var(--leadtag-field, #fff);\n  --border: var(--leadtag-border, #868e9c);\n  --error: var(--leadtag-error, #b3261e);\n  --radius: var(--leadtag-radius, 8px);\n  --gap: var(--leadtag-gap, 18px);\n  --pad: 11px;\n  --focus: color-mix(in oklab, var(--accent) 65%, var(--text));\n  color-scheme: light;\n  display: block;\n  position: relative;\n  box-sizing: border-box;\n  font-family: var(--leadtag-font, inherit);\n  font-size: max(16px, var(--leadtag-font-size, 16px));\n  line-height: 1.5;\n  color: var(--text);\n  text-align: start;\n  overflow-wrap: anywhere;\n}\n.dark {\n  --accent: var(--leadtag-accent, #9db2ff);\n  --text: var(--leadtag-text, #f1f3f7);\n  --muted: var(--leadtag-muted, #b0b7c4);\n  --field: var(--leadtag-field, #171a21);\n  --border: var(--leadtag-border, #7d8696);\n  --error: var(--leadtag-error, #ffb4ab);\n  color-scheme: dark;\n}\n.compact {\n  --gap: var(--leadtag-gap, 12px);\n  --pad: 7px;\n}\n*,\n::before,\n::after {\n  box-sizing: border-box;\n}\nform,\n.panel {\n  display: grid;\n  gap: var(--gap);\n  margin: 0;\n}\nh2 {\n  margin: 0;\n  font-size: 1.375em;\n  line-height: 1.25;\n  letter-spacing: -0.01em;\n  text-wrap: balance;\n}\nh2:focus {\n  outline: none;\n}\np {\n  margin: 0;\n  white-space: pre-line;\n}\n.field {\n  display: grid;\n  gap: 6px;\n  min-width: 0;\n}\n.tick {\n  grid-template-columns: auto 1fr;\n  column-gap: 10px;\n  align-items: start;\n}\n.tick > p {\n  grid-column: 2;\n}\n/* an email address starts at the left in every language, but an empty field's hint stands where all others do */\n.root:dir(rtl) [dir=\"ltr\"]:placeholder-shown {\n  text-align: right;\n}\nlabel {\n  font-weight: 600;\n  font-size: 0.9375em;\n}\n.tick label {\n  font-weight: 400;\n  padding-block: 1px;\n}\n.help,\n.text,\nsmall {\n  color: var(--muted);\n}\n.help,\n.error,\nsmall {\n  font-size: 0.875em;\n}\nform > h2 + .text {\n  margin-block-start: calc(var(--gap) * -0.55);\n}\n.star {\n  color: var(--error);\n}\ninput,\ntextarea,\nselect,\nbutton {\n  font: inherit;\n  line-height: 1.5;\n  color: inherit;\n  margin: 0;\n  border-radius: var(--radius);\n  transition:\n    border-color 0.15s,\n    box-shadow 0.15s,\n    background-color 0.15s;\n}\ninput,\ntextarea,\nselect {\n  width: 100%;\n  min-width: 0;\n  padding: var(--pad) 13px;\n  background-color: var(--field);\n  border: 1px solid var(--border);\n}\ntextarea {\n  resize: vertical;\n  min-height: 3em;\n}\nselect {\n  appearance: none;\n  padding-inline-end: 38px;\n  background-image:\n    linear-gradient(45deg, #0000 50%, var(--muted) 50%), linear-gradient(-45deg, #0000 50%, var(--muted) 50%);\n  background-position:\n    calc(100% - 20px) calc(50% + 1px),\n    calc(100% - 14px) calc(50% + 1px);\n  background-size: 6px 6px;\n  background-repeat: no-repeat;\n}\nselect:dir(rtl) {\n  background-position:\n    14px calc(50% + 1px),\n    20px calc(50% + 1px);\n}\n::placeholder {\n  color: var(--muted);\n  opacity: 1;\n}\ninput:hover,\ntextarea:hover,\nselect:hover {\n  border-color: var(--text);\n}\n:focus-visible {\n  outline: 3px solid color-mix(in srgb, var(--focus) 40%, transparent);\n  border-color: var(--focus);\n}\n:is(input, textarea, select)[aria-invalid] {\n  border-color: var(--error);\n  box-shadow: 0 0 0 1px var(--error);\n  outline-color: color-mix(in srgb, var(--error) 35%, transparent);\n}\n:autofill {\n  box-shadow: 0 0 0 99px color-mix(in srgb, var(--accent) 9%, var(--field)) inset;\n  -webkit-text-fill-color: var(--text);\n}\n[type=\"checkbox\"] {\n  width: 20px;\n  height: 20px;\n  margin: 3px 0 0;\n  padding: 0;\n  border-radius: 4px;\n  accent-color: var(--accent);\n}\n.error {\n  font-weight: 500;\n  color: var(--error);\n  display: flex;\n  gap: 7px;\n}\n.error::before,\n.mark {\n  content: \"!\" / \"\";\n  flex: none;\n  width: 1.15em;\n  height: 1.15em;\n  margin-block-start: 0.15em;\n  border-radius: 50%;\n  background: var(--error);\n  color: var(--field);\n  font-weight: 700;\n  line-height: 1.2;\n  text-align: center;\n}\n.button {\n  display: inline-flex;\n  align-items: center;\n  justify-content: center;\n  gap: 10px;\n  min-height: 44px;\n  padding: var(--pad) 22px;\n  border: 1px solid color-mix(in srgb, var(--text) 16%, transparent);\n  background: var(--accent);\n  color: var(--leadtag-on-accent, #fff);\n  font-weight: 650;\n  text-decoration: none;\n  border-radius: var(--radius);\n  cursor: pointer;\n}\n.button:hover {\n  background: color-mix(in srgb, var(--accent) 88%, var(--text));\n}\n.button:focus-visible {\n  outline: 3px solid var(--focus);\n  outline-offset: 2px;\n}\n.button:active {\n  transform: translateY(1px);\n}\n[aria-disabled=\"true\"] {\n  cursor: progress;\n}\n[aria-disabled=\"true\"]::before {\n  content: \"\";\n  width: 1em;\n  height: 1em;\n  border: 2px solid;\n  border-inline-end-color: #0000;\n  border-radius: 50%;\n  animation: turn 0.8s linear infinite;\n}\n@keyframes turn {\n  to {\n    transform: rotate(1turn);\n  }\n}\n.note {\n  padding: 12px 14px;\n  border: 1px solid var(--error);\n  border-radius: var(--radius);\n  background: color-mix(in srgb, var(--error) 7%, transparent);\n}\na {\n  color: inherit;\n  text-underline-offset: 2px;\n}\n.panel {\n  justify-items: start;\n  gap: 10px;\n  padding-block: 8px;\n}\n.panel .button {\n  margin-block-start: 8px;\n}\n.mark {\n  width: 44px;\n  height: 44px;\n  margin-block-end: 4px;\n  background: color-mix(in srgb, var(--accent) 14%, transparent);\n  display: grid;\n  place-items: center;\n}\n.mark::before {\n  content: \"\";\n  width: 11px;\n  height: 19px;\n  border: solid var(--focus);\n  border-width: 0 3px 3px 0;\n  transform: translateY(-2px) rotate(42deg);\n}\n.saved .mark::before {\n  width: 22px;\n  height: 22px;\n  border-width: 3px;\n  border-radius: 50%;\n  /* the hands of a clock */\n  background:\n    linear-gradient(var(--focus) 0 0) 7px 3px / 2px 7px no-repeat,\n    linear-gradient(var(--focus) 0 0) 7px 8px / 5px 2px no-repeat;\n  transform: none;\n}\n.hear {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n/* black or white, whichever stands out from the accent */\n@supports (color: oklch(from red l c h)) {\n  .button {\n    color: var(--leadtag-on-accent, oklch(from var(--accent) clamp(0, (0.6 - l) * 999, 1) 0 0));\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  *,\n  ::before {\n    transition: none !important;\n    animation: none !important;\n  }\n}\n@media (forced-colors: active) {\n  select {\n    appearance: auto;\n    background-image: none;\n  }\n  .error::before,\n  .button {\n    border-color: currentColor;\n    border-style: solid;\n  }\n  :focus-visible {\n    outline-color: Highlight !important;\n  }\n}\n";
// src/view/theme.ts
/**
* Whether the page behind an element is dark: the first background that is not see-through decides, and the browser's canvas
* where there is none. It is the page's word that counts, not the operating system's.
*/
function isDarkBehind(element) {
	for (let at = element; at; at = at.parentElement ?? (at.getRootNode().host || null)) {
		const light = lightness(getComputedStyle(at).backgroundColor);
		if (light !== void 0) return light < .5;
	}
	const scheme = getComputedStyle(element).colorScheme;
	return scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
}
/** From 0 (black) to 1 (white); nothing for a see-through colour. Browsers write computed colours as rgb, color(), oklch or lab. */
function lightness(color) {
	const [a = 0, b = 0, c = 0, alpha = 1] = (color.replace(/^color\(\S+/, "").match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
	if (!color || color === "transparent" || alpha < .5) return void 0;
	if (color.startsWith("ok")) return a;
	if (color.startsWith("l")) return a / 100;
	return (.2126 * a + .7152 * b + .0722 * c) / (color.startsWith("rgb") ? 255 : 1);
}
/** Calls back whenever the page may have changed its colours: an attribute of its root, a background
* that has faded over, or the visitor's preference. */
function watchTheme(changed) {
	const faded = ({ propertyName }) => propertyName === "background-color" && changed();
	const media = matchMedia("(prefers-color-scheme: dark)");
	const observer = new MutationObserver(changed);
	for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
	media.addEventListener("change", changed);
	document.addEventListener("transitionend", faded);
	return () => {
		observer.disconnect();
		media.removeEventListener("change", changed);
		document.removeEventListener("transitionend", faded);
	};
}
// src/view/host.ts
/** The shadow roots that are ours: a root of the page's own is nothing to draw into. */
var roots = /* @__PURE__ */ new WeakSet();
var shared;
/**
* Style sheets are constructed, not inserted: a strict Content-Security-Policy forbids `<style>`. The live region stands in the
* light DOM, since VoiceOver does not hear one inside of a shadow root (https://github.com/coveo/ui-kit/pull/1715).
*/
function createHost(target, place) {
	const own = new CSSStyleSheet();
	const onto = (place === "onto" && target.shadowRoot && roots.has(target.shadowRoot) ? target.shadowRoot : void 0) ?? (place === "onto" ? attach(target) : void 0);
	const element = onto ? target : document.createElement("div");
	const root = onto ?? attach(element);
	if (place === "behind") target.after(element);
	else if (!onto) target.append(element);
	roots.add(root);
	root.replaceChildren();
	if (!shared) {
		shared = new CSSStyleSheet();
		shared.replaceSync(styles_default);
	}
	root.adoptedStyleSheets = [shared, own];
	const status = document.createElement("div");
	status.slot = "leadtag-status";
	status.setAttribute("role", "status");
	status.setAttribute("aria-atomic", "true");
	element.append(status);
	let drawing = false;
	let alive = true;
	const keep = (event) => /^(Escape|Tab|F\d+)$/.test(event.key) || event.stopPropagation();
	const keys = [
		"keydown",
		"keyup",
		"keypress"
	];
	for (const key of keys) root.addEventListener(key, keep);
	return {
		element,
		draw(now) {
			if (drawing) return;
			drawing = true;
			let drawn;
			for (let props = now(); alive && drawn !== props.state; props = now()) {
				drawn = props.state;
				const { config, state } = props;
				const dark = config.theme === "dark" || config.theme === "auto" && isDarkBehind(element);
				const view = state.status === "received" || state.status === "saved" ? Panel : Form;
				const live = h("div", { class: "hear" }, h("slot", { name: status.slot }));
				render(h("div", {
					part: "root",
					class: `root ${dark ? "dark" : ""} ${config.density}`
				}, h(view, props), live), root);
			}
			drawing = false;
		},
		look({ accent, radius }) {
			own.replaceSync(`:host{${accent ? `--leadtag-accent:${accent};` : ""}${radius === void 0 ? "" : `--leadtag-radius:${radius}px`}}`);
		},
		watch: watchTheme,
		announce(text) {
			status.textContent = text;
		},
		focus(selector) {
			const field = root.querySelector(selector);
			((field && root.querySelector(`label[for="${field.id}"]`)) ?? field)?.scrollIntoView({ block: "nearest" });
			field?.focus({ preventScroll: true });
		},
		click: (selector) => root.querySelector(selector)?.click(),
		destroy() {
			if (!alive) return;
			alive = false;
			render(null, root);
			for (const key of keys) root.removeEventListener(key, keep);
			root.adoptedStyleSheets = [];
			status.remove();
			if (onto) root.append(document.createElement("slot"));
			else element.remove();
		}
	};
}
/** A placeholder becomes the form's host; any other element keeps what it holds. */
var placeIn = (element) => element.matches("[data-leadtag],lead-form") ? "onto" : "inside";
/** Most elements can hold a shadow root; links, lists and tables cannot, nor can those that have one. */
function attach(element) {
	try {
		return element.attachShadow({ mode: "open" });
	} catch {
		return;
	}
}
// src/view/words.ts
/** The dictionary, with an owner's own words before it. */
var speaker = (messages) => (key, n) => String(messages[key] ?? en[key]).replace("{n}", String(n));
// src/webhook/mistakes.ts
/** Hosts that no visitor reaches: of private networks, and names without a domain. */
var PRIVATE = /^(.+\.(localhost|local|internal|lan)|[^.:]+|(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[(::1|f[cde].*)\])$/;
/** What names a secret, or looks like one. */
var SECRET_NAME = /auth|token|secret|api-?key/i;
var SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|key)[-_A-Z\d]/;
/**
* What can be seen to be wrong with a webhook before the first lead.
*
* @param page the address of the page
* @returns stable codes, which the README explains
*/
function mistakesOf({ url, preset, headers }, page) {
	const { hostname, pathname, origin } = new URL(url);
	const isPrivate = PRIVATE.test(hostname) && !PRIVATE.test(page.hostname);
	const hasSecret = Object.entries(headers ?? {}).some(([name, value]) => SECRET_NAME.test(name) || SECRET_VALUE.test(value));
	const found = {
		TEST_URL: pathname.includes("/webhook-test/"),
		NEEDS_SECRET: hostname === "api.airtable.com",
		SECRET_IN_CONFIG: hasSecret,
		PRIVATE_NETWORK: isPrivate,
		NOT_SAME_ORIGIN: preset === "netlify" && origin !== page.origin,
		PRESET_MISSING: needsPresets(preset, url)
	};
	return Object.keys(found).filter((code) => found[code]);
}
// src/mount.ts
var forms = /* @__PURE__ */ new Map();
/**
* Puts a form into an element, after what is there (in place of it, where the element is a `data-leadtag` placeholder).
*
* ```ts
* const form = mount('#hero', { webhook: 'https://hooks.example.com/abc', fields: 'name, email*', cta: 'Book a demo' });
* ```
*
* @param target an element, or a selector that finds one
* @param options the options of the README, in camelCase; what attributes can say fits as well
* @returns the handle; on a server, where there is no document, one that does nothing
* @throws ConfigError listing every problem of the options at once, a target that is not there among them
*/
function mount(target, options) {
	if (typeof document === "undefined") return inert;
	const element = typeof target === "string" ? select(target) : target;
	if (element?.nodeType !== 1) throw new ConfigError([{
		option: "target",
		text: `there is no ${target} on this page`
	}]);
	return mountOn(element, {
		raw: { ...options },
		place: placeIn(element),
		strict: true
	});
}
/**
* Puts a form on the page. The one place that knows all stations of a lead's way.
*
* @returns nothing if the options name no webhook, and they are not `strict`
* @throws ConfigError listing every problem, if they are `strict`
*/
function mountOn(target, { raw, place, problems = [], strict }) {
	const first = settle(target, raw, strict ? void 0 : problems);
	if (!first) return void 0;
	const page = startPage(first.attribution);
	forms.get(target)?.handle.destroy();
	const view = createHost(target, place);
	const host = view.element;
	let options = raw;
	let config = first;
	let say = speaker(config.messages);
	let state = initialState(config);
	let started = false;
	const draw = () => view.draw(() => ({
		config,
		state,
		say,
		on
	}));
	const set = (next) => {
		state = next;
		draw();
	};
	const touch = (next) => {
		if (!started) {
			page.outbox.prepare();
			emit(host, "start", { formId: config.formId });
		}
		started = true;
		set(next);
	};
	/** Takes over a whole new set of options. */
	const follow = (next, known) => {
		const settled = settle(target, next, known);
		if (!settled) return;
		options = next;
		config = settled;
		say = speaker(config.messages);
		view.look(config);
		set(initialState(config, state));
	};
	const submission = createSubmission({
		page,
		emit: (name, detail) => emit(host, name, {
			formId: config.formId,
			...detail
		}),
		hear: (event) => emit(host, event.type, eventDetail(event)),
		config: () => config,
		state: () => state,
		set(next) {
			const { status: before, arrived } = state;
			set(next);
			if (next.arrived && !arrived) view.announce(say("arrived"));
			if (next.status === before) return;
			view.announce(next.status === "editing" ? "" : say({
				received: "received_title",
				saved: "saved_title",
				failed: "failed",
				sending: "sending"
			}[next.status]));
			if (before === "sending") view.focus(next.status === "failed" ? ".button" : "[tabindex]");
		},
		showErrors: () => view.focus("[aria-invalid=true]"),
		download: () => view.click("[download]")
	});
	const on = {
		input: (field, value) => touch(change(state, field, value)),
		blur: (field) => state.status === "editing" && set(leave(state, field)),
		consent: (consent) => touch({
			...state,
			consent,
			consentMissing: false
		}),
		submit: () => void submission.run()
	};
	const unwatch = view.watch(draw);
	view.look(config);
	draw();
	const handle = {
		element: host,
		open: () => view.focus("input:not([type=hidden]),textarea,select,[tabindex]"),
		close() {},
		toggle: () => handle.open(),
		update: (changes) => follow({
			...options,
			...changes
		}),
		follow,
		values: () => ({ ...state.values }),
		setValues(values) {
			for (const field of config.fields) {
				const value = values?.[field.key];
				const isTick = field.type === "checkbox";
				const text = asText(value);
				if (text !== void 0) state = change(state, field, isTick ? value === true : text);
			}
			draw();
		},
		submit: () => submission.run(),
		reset() {
			submission.forget();
			started = false;
			set(initialState(config));
		},
		destroy() {
			unwatch();
			submission.stop();
			submission.forget();
			if (forms.get(host)?.handle === handle) forms.delete(host);
			view.destroy();
		}
	};
	forms.set(host, {
		handle,
		config: () => config
	});
	emit(host, "ready", { formId: config.formId });
	return handle;
}
/** Judges options. Without a list of `known` problems new ones are thrown, with one all are told to the owner. */
function settle(target, raw, known) {
	const { config, problems } = parse({
		...target.id && { formId: target.id },
		...raw
	});
	const all = [...known ?? [], ...problems];
	if (all[0] && !known) throw new ConfigError(all);
	const formId = config?.formId ?? String(raw.formId ?? "");
	const tell = (code, text) => diagnose(target, {
		formId,
		code
	}, text);
	for (const known of new Set(all.map(({ code }) => code))) tell(known ?? "CONFIG", `form "${formId}"\n${spell(all.filter(({ code }) => code === known))}`);
	whenLoaded(() => {
		for (const to of [...config?.destinations ?? [], ...config?.fallback ?? []]) for (const code of mistakesOf(to, new URL(location.href))) tell(code, `npx leadtag doctor ${to.url}`);
	});
	return config;
}
export { startPage as a, kebab as c, outbox as i, ConfigError as l, mountOn as n, optionsSchema as o, whenParsed as r, camel as s, mount as t };
