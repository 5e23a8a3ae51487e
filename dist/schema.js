import { S as options, _ as text, a as asBool, c as boolOrYes, d as int, f as link, g as records, h as record, i as webhooks, l as color, m as oneOf, o as asText, p as list, s as bool, t as webhook, u as firstOf, x as option, y as words } from "./webhook.js";
import { d as KINDS } from "./presets2.js";
// src/fields/known.ts
/**
* Keys that say by themselves what they ask for: the `autocomplete` token (WCAG 1.3.5) by which browsers fill them in, and the
* type where it is not text. A key that is not here is a text without a token.
*/
var KNOWN = {
	name: ["name"],
	first_name: ["given-name"],
	last_name: ["family-name"],
	email: ["email", "email"],
	phone: ["tel", "phone"],
	company: ["organization"],
	role: ["organization-title"],
	website: ["url"],
	country: ["country-name", "country"],
	city: ["address-level2"],
	postal_code: ["postal-code"],
	message: [void 0, "textarea"],
	date: [void 0, "date"]
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
var KEY = /^(?!constructor$|prototype$)[a-z]\w*$/;
/** What the shorthand alone can say of a field. All else that it has can stand in `data-field-<key>-<option>`. */
var NO_OPTION = /^(key|type|required|step)$/;
/**
* Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
* values. What does not fit is left out or replaced, and reported.
*/
function readFields({ fields, field, hidden }, report) {
	const made = /* @__PURE__ */ new Map();
	const add = (input) => {
		const name = asText(input?.key) ?? "";
		const key = name.toLowerCase().replace(/[\s-]+/g, "_");
		if (!KEY.test(key)) report("fields", `"${name}" is not a field name: a-z, 0-9, _`);
		else if (made.has(key)) report("fields", `"${name}" is there twice`);
		else {
			if (key !== name) report("fields", `"${name}" is "${key}" now`);
			const { type, required, step } = input;
			made.set(key, settle({
				...input,
				...field[key],
				key,
				type,
				required,
				step
			}, report));
		}
	};
	read(fields).forEach(add);
	if (!made.size) read(DEFAULT_FIELDS).forEach(add);
	for (const [key, value] of Object.entries(hidden)) add({
		key,
		type: "hidden",
		value
	});
	for (const [key, options] of Object.entries(field)) {
		const of = made.get(key);
		if (!of || !options) report(`field-${key}`, "there is no such option");
		else for (const name of Object.keys(options)) if (!Object.hasOwn(of, name) || NO_OPTION.test(name)) report(`field-${key}-${name}`, "there is no such option");
	}
	return [...made.values()];
}
/** The shorthand, or a list in which each field is an object or a shorthand of its own. */
var read = (fields) => typeof fields === "string" ? readShorthand(fields).map(fromShorthand) : fields.flatMap((field) => typeof field === "string" ? read(field) : field);
function fromShorthand({ head, choices, step }) {
	const [, key = head, star, type] = /^\s*([^*:]*?)\s*(\*?)\s*(?::\s*(\S+)\s*)?$/.exec(head) ?? [];
	return {
		key,
		type: type?.toLowerCase() ?? (choices[0] && "select"),
		required: !!star,
		step,
		options: choices
	};
}
/** A field with all that its key and its kind say. */
function settle(input, report) {
	const { key } = input;
	const [token, knownType = "text"] = KNOWN[key] ?? [];
	const wrong = (name, text) => report(`field-${key}-${name}`, text);
	let type = input.type ?? knownType;
	const options = readOptions(input.options);
	const bad = !Object.hasOwn(KINDS, type) ? `"${type}" is not a field type` : /^(select|radio|checkboxes)$/.test(type) && !options[0] && "needs options (a | b)";
	if (bad) {
		wrong("type", bad);
		type = "text";
	}
	const count = (name, otherwise) => {
		const n = Number(asText(input[name]) || otherwise);
		if (n >= 0 && n <= 1e5) return n;
		wrong(name, `"${input[name]}" is not a number`);
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
		min: asText(input.min) ?? "",
		max: asText(input.max) ?? "",
		options,
		"show-if": asText(input["show-if"]),
		country: asText(input.country)?.toUpperCase(),
		business: asBool(input.business) ?? false,
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
var headers = option((value) => {
	const entries = Object.entries(Object(value)).map(([name, text]) => [name, asText(text) ?? "\n"]);
	return entries.every((pair) => /^(?!content-type\n)[a-z][\w-]*\n[ -~]*$/i.test(pair.join("\n"))) && entries[0] ? Object.fromEntries(entries) : void 0;
}, "an object of header names and texts");
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
var ATTRIBUTIONS = [
	"session",
	"page",
	"visitor"
];
var CONSENT_MODES = ["wait", "none"];
var FRAMEWORKS = [
	"bant",
	"champ",
	"meddic"
];
var STAGES = [
	"lead",
	"mql",
	"pql",
	"sql"
];
var ROOTS = ["shadow", "light"];
var DISPLAYS = [
	"inline",
	"popup",
	"slide-in",
	"bar",
	"button"
];
var OPENS = [
	"click",
	"load",
	"delay",
	"scroll",
	"exit"
];
var PLACEMENTS = [
	"top",
	"bottom",
	"left",
	"right",
	"center"
];
var THEMES = [
	"auto",
	"light",
	"dark"
];
var DENSITIES = ["normal", "compact"];
// src/config/schema.ts
/** What can be said of one webhook. Attributes say it of all of them. */
var destination = {
	preset: firstOf(PRESETS),
	format: firstOf(FORMATS),
	mode: oneOf(MODES),
	redirects: firstOf(REDIRECTS),
	headers,
	map: record()
};
var destinationSchema = options({
	url: webhook,
	...destination
});
/** What optional scripts carry out, by the name of the script. */
var SCRIPTS = {
	display: {
		display: firstOf(DISPLAYS),
		open: oneOf(OPENS),
		openValue: int(0, 3600),
		openTarget: text,
		openLabel: text,
		frequency: int(0, 365),
		placement: oneOf(PLACEMENTS)
	},
	fields: { prefill: words },
	insights: {
		framework: oneOf(FRAMEWORKS),
		maxStage: oneOf(STAGES),
		score: record(),
		icp: record(),
		stages: record(),
		routes: list()
	},
	profiling: { profiling: int(1, 20) },
	variants: { variants: list() },
	analytics: {
		dataLayer: bool,
		metricsWebhook: webhook
	}
};
/** What speaks of the page, not of a form. Read from script tags only; a tag that says nothing else renders nothing. */
var page = {
	attribution: firstOf(ATTRIBUTIONS),
	consentMode: firstOf(CONSENT_MODES),
	excludeReferrers: words,
	locale: text,
	...SCRIPTS.analytics
};
var pageSchema = options(page);
/**
* Every option, once: its type and its default. Attribute strings and JS values go through the same door.
* The one-line docs stand in `docs.ts`, which stays out of the script.
*/
var optionsSchema = options({
	webhook: webhooks,
	fallbackWebhook: webhook,
	destinations: list(),
	...destination,
	test: bool,
	formId: text,
	offer: text,
	intent: oneOf(INTENTS),
	heading: text,
	text,
	cta: text,
	fields: option((value) => typeof value === "string" || Array.isArray(value) ? value : void 0, "a list", DEFAULT_FIELDS),
	field: records(),
	hidden: records(),
	step: records(),
	draft: boolOrYes,
	target: text,
	root: firstOf(ROOTS),
	success: text,
	redirect: link,
	download: link,
	whatsapp: text,
	calendar: link,
	contact: text,
	consent: text,
	consentRequired: bool,
	privacyUrl: link,
	purposes: list(),
	...page,
	...SCRIPTS.display,
	...SCRIPTS.fields,
	...SCRIPTS.insights,
	...SCRIPTS.profiling,
	...SCRIPTS.variants,
	theme: firstOf(THEMES),
	accent: color,
	radius: int(0, 40),
	density: firstOf(DENSITIES),
	messages: records()
});
export { readFields as a, pageSchema as i, destinationSchema as n, settle as o, optionsSchema as r, KNOWN as s, SCRIPTS as t };
