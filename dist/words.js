import { E as reportTo, a as asText, b as option, c as color, d as link, f as list, g as text, h as records, i as webhooks, l as firstOf, m as record, n as webhookUrl, o as bool, p as oneOf, r as webhookWords, s as boolOrYes, t as webhook, u as int, v as words, w as base, x as options, y as accept } from "./webhook.js";
import { a as Control, d as KINDS, o as FieldMessage, s as language } from "./presets2.js";
import { t as parseUrl } from "./parse-url.js";
import { t as whenLoaded } from "./parsed.js";
import { h, render } from "preact";
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
var textOrNone = option(asText, "a text", "");
/** As many characters, or lines. */
var count = int(0, 1e5);
/** What can stand in `data-field-<key>-<option>`. All else that a field has only the shorthand can say. */
var fieldSchema = options({
	label: text,
	placeholder: text,
	help: text,
	value: textOrNone,
	autocomplete: text,
	pattern: option(readPattern, "a regular expression"),
	minlength: count,
	maxlength: count,
	min: textOrNone,
	max: textOrNone,
	rows: count,
	options: option(readOptions, "a list", []),
	"show-if": text,
	country: option((value) => asText(value)?.toUpperCase(), "a text"),
	business: bool
});
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
			made.set(key, settle({
				...input,
				key
			}, report, field[key]));
		}
	};
	read(fields).forEach(add);
	if (!made.size) read(DEFAULT_FIELDS).forEach(add);
	for (const [key, value] of Object.entries(hidden)) add({
		key,
		type: "hidden",
		value
	});
	for (const [key, said] of Object.entries(field)) if (!made.has(key) || !said) report(`field-${key}`, "there is no such option");
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
/** A field with all that its key and its kind say, and what its owner says in `data-field-<key>-<option>`. */
function settle(input, report, said) {
	const { key, type: wanted, required, step = 1, ...others } = input;
	const wrong = (name, text) => report(`field-${key}-${name}`, text);
	const [token, knownType = "text"] = KNOWN[key] ?? [];
	const own = accept(fieldSchema, {
		...others,
		...said
	}, wrong);
	let type = wanted ?? knownType;
	const bad = !Object.hasOwn(KINDS, type) ? `"${type}" is not a field type` : /^(select|radio|checkboxes)$/.test(type) && !own.options[0] && "needs options (a | b)";
	if (bad) {
		wrong("type", bad);
		type = "text";
	}
	return {
		...own,
		key,
		type,
		required: !!required,
		step,
		label: own.label || key.replace(/_/g, " ").replace(/^./, (letter) => letter.toUpperCase()),
		minlength: own.minlength ?? 0,
		maxlength: own.maxlength ?? KINDS[type].maxlength,
		rows: own.rows ?? 4,
		autocomplete: own.autocomplete ?? (type === knownType ? token : void 0)
	};
}
function readPattern(value) {
	try {
		return value ? new RegExp(`^(?:${value})$`, "u") : void 0;
	} catch {
		return;
	}
}
function readOptions(options) {
	return typeof options === "string" ? readChoices(options) : (Array.isArray(options) ? options : []).map((choice) => {
		const { value = choice, label = value } = Object(choice);
		return {
			value: String(value),
			label: String(label)
		};
	});
}
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
/** What speaks of the page, not of a form. Read from script tags only; a tag that says nothing else renders nothing. */
var page = {
	attribution: firstOf(ATTRIBUTIONS),
	consentMode: firstOf(CONSENT_MODES),
	excludeReferrers: words,
	locale: text,
	dataLayer: bool,
	metricsWebhook: webhook
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
	display: firstOf(DISPLAYS),
	open: oneOf(OPENS),
	openValue: int(0, 3600),
	openTarget: text,
	openLabel: text,
	frequency: int(0, 365),
	placement: oneOf(PLACEMENTS),
	prefill: words,
	framework: oneOf(FRAMEWORKS),
	maxStage: oneOf(STAGES),
	score: record(),
	icp: record(),
	stages: record(),
	routes: list(),
	profiling: int(1, 20),
	variants: list(),
	theme: firstOf(THEMES),
	accent: color,
	radius: int(0, 40),
	density: firstOf(DENSITIES),
	messages: records()
});
// src/config/destinations.ts
/** Where the leads of a form go. Attributes say how for all, an entry of `destinations` for itself. */
function readDestinations(options, report) {
	const common = Object.fromEntries(Object.keys(destinationSchema.shape).map((name) => [name, options[name]]));
	return [...options.webhook, ...options.destinations].flatMap((entry) => {
		const own = typeof entry === "object" ? entry : { url: entry };
		const to = accept(destinationSchema, {
			...common,
			url: "",
			...own
		}, report);
		if (!to.url) return [];
		const isSimple = /form|text/.test(to.format) && !to.headers;
		if (to.mode !== "no-cors" || isSimple) return [to];
		report("mode", "no-cors needs format form or text, no headers");
		return [{
			...to,
			mode: "cors"
		}];
	});
}
// src/config/purposes.ts
/** Makes a box, or a notice, of each purpose. A box is never ticked beforehand, whatever an owner writes. */
function readPurposes(inputs, report) {
	const made = /* @__PURE__ */ new Map();
	for (const input of inputs) {
		const { purpose, text, required, notice } = Object(input);
		const name = asText(purpose) ?? "";
		const label = asText(text);
		const isNotice = notice === true;
		if (!label || !/^[a-z]\w*$/.test(name) || made.has(name)) {
			report("purposes", "each needs a purpose, and a text");
			continue;
		}
		const box = settle({
			key: `consent_${name}`,
			type: "checkbox",
			label,
			required: required === true && !isNotice
		}, report);
		made.set(name, {
			...box,
			purpose: name,
			notice: isNotice
		});
	}
	return [...made.values()];
}
// src/config/parse.ts
/**
* Judges what an owner wrote. Whatever does not fit falls back to its default and is named in `problems`; the config is always
* whole. Only a form that names no webhook at all gets none.
*/
function parse(raw) {
	const problems = [];
	const report = reportTo(problems);
	const words = webhookWords(raw.webhook);
	for (const word of words) {
		const code = /^http:/i.test(word) ? "MIXED_CONTENT" : void 0;
		if (!webhookUrl(word)) report("webhook", `"${word}" is not an https address`, code);
	}
	const options = accept(optionsSchema, raw, report);
	const { fallbackWebhook, format, redirects, map, consent: text, consentRequired: required } = options;
	const destinations = readDestinations(options, report);
	if (!destinations[0] && !words[0]) {
		report("webhook", "is missing");
		return { problems };
	}
	const config = {
		__proto__: null,
		...options,
		formId: options.formId || "form",
		fields: Object.freeze(readFields(options, report)),
		purposes: readPurposes([...text ? [{
			purpose: "marketing",
			text,
			required
		}] : [], ...options.purposes], report),
		destinations,
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
// src/form/state.ts
/** The form before anybody has touched it, or, with other options, after `previous`: what was typed stays, hidden values are the owner's. */
function initialState(config, previous = {}) {
	const values = Object.fromEntries([...config.fields, ...config.purposes].map((field) => [field.key, startingValue(field, previous.values?.[field.key])]));
	return {
		errors: {},
		status: "editing",
		arrived: false,
		...previous,
		values
	};
}
function startingValue({ type, value }, typed) {
	const initial = KINDS[type].start?.(value) ?? value;
	return type !== "hidden" && typeof typed === typeof initial ? typed : initial;
}
// src/view/Links.tsx
/** Plain text in which `[text](address)` is a link. Only to the web, by e-mail or by phone; anything else stays text. */
var Links = ({ text }) => text.split(/\[([^\]]+)\]\(([^)\s]+)\)/).map((part, i, { [i + 1]: href = "" }) => i % 3 === 1 ? isSafe(href) ? /* @__PURE__ */ h("a", {
	part: "link",
	href,
	target: "_blank",
	rel: "noopener"
}, part) : `[${part}](${href})` : !(i % 3) && part);
/** Preact renders `javascript:` addresses, so the protocol is judged on the parsed address. */
var isSafe = (href) => /^(https?|mailto|tel):$/.test(parseUrl(href, base())?.protocol ?? "");
// src/view/Contact.tsx
/** The owner's other way to be reached: an address, an e-mail address or a phone number becomes a link, other text stays text. */
function Contact({ contact, say }) {
	if (!contact) return null;
	const link = /^(https?|mailto|tel):/.test(contact) ? contact : /^\S+@\S+$/.test(contact) ? `mailto:${contact}` : /^\+?[\d\s()-]+$/.test(contact) && `tel:${contact.replace(/[^\d+]/g, "")}`;
	return /* @__PURE__ */ h("p", null, say("contact"), " ", /* @__PURE__ */ h(Links, { text: link ? `[${contact}](${link})` : contact }));
}
// src/view/Field.tsx
/** A label, its control, the help and what is wrong. In a shadow root of its own, ids are those of this form alone. */
function Field(props) {
	const { field, error, say, id } = props;
	const { key, type, label, required } = field;
	if (type === "hidden") return /* @__PURE__ */ h("input", {
		type: "hidden",
		name: key,
		value: field.value
	});
	const kind = KINDS[type];
	const control = /* @__PURE__ */ h(Control, props);
	const isTick = type === "checkbox";
	const words = [/* @__PURE__ */ h(Links, { text: label }), required && /* @__PURE__ */ h("span", { "aria-hidden": "true" }, " *")];
	return /* @__PURE__ */ h("div", {
		part: `field field-${key}`,
		class: isTick ? "tick" : void 0
	}, isTick && control, kind.group ? /* @__PURE__ */ h("div", {
		part: "label",
		id: `${id}-label`
	}, words) : /* @__PURE__ */ h("label", {
		part: "label",
		for: id
	}, words), !isTick && control, /* @__PURE__ */ h(FieldMessage, {
		id,
		help: field.help,
		error: error && say(error, kind.limit?.(error, field) ?? field[error === "too_short" ? "minlength" : "maxlength"])
	}));
}
// src/view/Form.tsx
/** A form as it stands. Holds nothing: the same props always draw the same form. */
function Form({ config, state, say, on, above, beside }) {
	const sending = state.status === "sending";
	const submit = (event) => {
		event.preventDefault();
		on.submit();
	};
	const stay = (event) => event.preventDefault();
	const draw = (field) => /* @__PURE__ */ h(Field, {
		key: field.key,
		field,
		id: config.root === "light" ? `${config.formId}-${field.key}` : field.key,
		value: state.values[field.key],
		error: state.errors[field.key],
		say,
		on
	});
	const policy = config.privacyUrl && `[${say("privacy")}](${config.privacyUrl})`;
	return /* @__PURE__ */ h("form", {
		part: "form",
		novalidate: true,
		method: "post",
		onSubmit: submit
	}, config.heading && /* @__PURE__ */ h("h2", { part: "heading" }, config.heading), config.text && /* @__PURE__ */ h("p", { part: "text" }, /* @__PURE__ */ h(Links, { text: config.text })), above, config.fields.map(draw), config.purposes.map((purpose, i) => {
		const label = policy && !i ? `${purpose.label} ${policy}` : purpose.label;
		return purpose.notice ? /* @__PURE__ */ h("p", { part: "text" }, /* @__PURE__ */ h(Links, { text: label })) : draw({
			...purpose,
			label
		});
	}), state.status === "failed" && /* @__PURE__ */ h("div", { part: "note" }, say("failed"), /* @__PURE__ */ h(Contact, {
		contact: config.contact,
		say
	})), /* @__PURE__ */ h("div", { part: "actions" }, beside, /* @__PURE__ */ h("button", {
		part: "button",
		type: "submit",
		"aria-disabled": sending,
		onMouseDown: stay,
		onClick: submit
	}, sending ? say("sending") : config.cta || say("cta"))), state.arrived && /* @__PURE__ */ h("small", { part: "notice" }, say("arrived")), policy && !config.purposes[0] && /* @__PURE__ */ h("small", null, /* @__PURE__ */ h(Links, { text: policy })));
}
// src/view/look.ts
/** The options of the look as a style sheet: what makes this form differ from all others. */
var lookOf = ({ accent, radius }) => `:host{--leadtag-accent:${accent ?? "inherit"};--leadtag-radius:${radius === void 0 ? "inherit" : `${radius}px`}}`;
// src/view/Panel.tsx
/** `+351 912 345 678 Hello!` as a link that opens a chat with this number and text: https://faq.whatsapp.com/5913398998672934. */
function chat(whatsapp = "") {
	const [, number, text] = /^\+?([\d\s()-]{7,})(.*)$/s.exec(whatsapp) ?? [];
	return number && `https://wa.me/${number.replace(/\D/g, "")}${text && `?text=${encodeURIComponent(text)}`}`;
}
/** What stands in place of the form once the lead is received, or safe on this device. Says which of the two. */
function Panel({ state, say, ...form }) {
	const config = state.way ?? form.config;
	const status = state.status;
	const links = {
		...config,
		whatsapp: chat(config.whatsapp)
	};
	return /* @__PURE__ */ h("div", {
		part: "panel",
		class: `panel ${status}`
	}, /* @__PURE__ */ h("span", {
		class: "mark",
		"aria-hidden": "true"
	}), /* @__PURE__ */ h("h2", {
		part: "heading",
		tabindex: -1
	}, say(`${status}_title`)), /* @__PURE__ */ h("p", { part: "text" }, status === "received" && config.success || say(status)), [
		"download",
		"calendar",
		"whatsapp"
	].map((next) => {
		const href = links[next];
		return href && /* @__PURE__ */ h("a", {
			part: "button",
			href,
			download: next === "download" ? "" : void 0,
			target: "_blank",
			rel: "noopener"
		}, say(next));
	}));
}
// src/view/styles.css?inline
var styles_default = "/* The host is the page's: it may be sized and moved, but a page's resets must not make it vanish. */\n:host {\n  display: block !important;\n  opacity: 1 !important;\n  height: auto !important;\n  max-height: none !important;\n  overflow: visible !important;\n}\n:host([hidden]),\n:host([style*=\"display: none\"]),\n:host([style*=\"display:none\"]) {\n  display: none !important;\n}\n::slotted([role=\"status\"]) {\n  display: block !important;\n}\n\n/* From the page come the font, the direction and the colour scheme, nothing else. */\n.root {\n  all: initial;\n  visibility: inherit;\n  --accent: var(--leadtag-accent, #2f55d4);\n  --text: var(--leadtag-text, #191c22);\n  --muted: var(--leadtag-muted, #565d6b);\n  --field: var(--leadtag-field, #fff);\n  --border: var(--leadtag-border, #868e9c);\n  --error: var(--leadtag-error, #b3261e);\n  --radius: var(--leadtag-radius, 8px);\n  --gap: var(--leadtag-gap, 18px);\n  --pad: var(--leadtag-pad, 11px);\n  --focus: var(--leadtag-focus, color-mix(in oklab, var(--accent) 65%, var(--text)));\n  color-scheme: light;\n  display: block;\n  position: relative;\n  box-sizing: border-box;\n  font-family: var(--leadtag-font, inherit);\n  font-size: max(16px, var(--leadtag-font-size, 16px));\n  line-height: 1.5;\n  color: var(--text);\n  text-align: start;\n  overflow-wrap: anywhere;\n}\n.dark {\n  --accent: var(--leadtag-accent, #9db2ff);\n  --text: var(--leadtag-text, #f1f3f7);\n  --muted: var(--leadtag-muted, #b0b7c4);\n  --field: var(--leadtag-field, #171a21);\n  --border: var(--leadtag-border, #7d8696);\n  --error: var(--leadtag-error, #ffb4ab);\n  color-scheme: dark;\n}\n.compact {\n  --gap: var(--leadtag-gap, 12px);\n  --pad: var(--leadtag-pad, 7px);\n}\n*,\n::before,\n::after {\n  box-sizing: border-box;\n  margin: 0;\n}\nform,\n.panel {\n  display: grid;\n  gap: var(--gap);\n  /* lines and fields that can be taken in at a glance, however wide the place is */\n  max-width: var(--leadtag-width, 640px);\n}\nh2 {\n  font-size: 1.375em;\n  line-height: 1.25;\n  margin-bottom: -6px;\n}\np {\n  white-space: pre-line;\n}\n.tick {\n  display: grid;\n  grid-template-columns: auto 1fr;\n  column-gap: 10px;\n  align-items: start;\n}\n.tick > p {\n  grid-column: 2;\n}\n[part=\"label\"] {\n  font-weight: 600;\n  font-size: 0.9375em;\n}\n.tick label {\n  font-size: 0.9375em;\n  font-weight: 400;\n  padding-block: 3px;\n}\n[part=\"help\"],\n[part=\"text\"],\nsmall {\n  color: var(--muted);\n}\n[part=\"help\"],\n[part=\"error\"],\nsmall {\n  font-size: 0.875em;\n}\n[part=\"label\"] span {\n  color: var(--error);\n}\ninput,\ntextarea,\nselect,\nbutton {\n  font: inherit;\n  color: inherit;\n  border: 1px solid var(--border);\n  border-radius: var(--radius);\n  transition:\n    border-color 0.15s,\n    background-color 0.15s;\n}\n[part=\"input\"] {\n  width: 100%;\n  min-width: 0;\n  /* dates are as high as all others */\n  min-height: calc(1.5em + var(--pad) * 2 + 2px);\n  padding: var(--pad) 13px;\n  background-color: var(--field);\n}\ntextarea {\n  resize: vertical;\n}\n[part=\"choices\"],\n[part^=\"field\"] {\n  display: grid;\n  gap: 6px;\n  min-width: 0;\n}\n::placeholder {\n  color: var(--muted);\n  opacity: 1;\n}\n[part=\"input\"]:hover {\n  border-color: var(--text);\n}\n:focus-visible {\n  outline: 2px solid var(--focus);\n  outline-offset: 2px;\n}\n/* what takes the focus for the sake of reading on is no control */\n[tabindex]:focus {\n  outline: none;\n}\n[part=\"input\"]:focus-visible {\n  outline-offset: -1px;\n  box-shadow: 0 0 0 4px color-mix(in srgb, var(--focus) 16%, transparent);\n}\n[part=\"input\"][aria-invalid] {\n  border-color: var(--error);\n  outline-color: var(--error);\n  box-shadow: 0 0 0 1px var(--error);\n}\n:autofill {\n  box-shadow: 0 0 0 99px color-mix(in srgb, var(--accent) 9%, var(--field)) inset;\n  -webkit-text-fill-color: var(--text);\n}\n[part=\"checkbox\"] {\n  width: 20px;\n  height: 20px;\n  margin: 4px 0 0;\n  accent-color: var(--accent);\n}\n[part=\"error\"] {\n  font-weight: 500;\n  color: var(--error);\n  display: flex;\n  gap: 7px;\n}\n[part=\"error\"]::before,\n.mark {\n  content: \"!\" / \"\";\n  flex: none;\n  width: 1.15em;\n  height: 1.15em;\n  margin-block-start: 0.15em;\n  border-radius: 50%;\n  background: var(--error);\n  color: var(--field);\n  font-weight: 700;\n  line-height: 1.2;\n  text-align: center;\n}\n[part=\"actions\"] {\n  display: flex;\n  gap: 10px;\n}\n[part~=\"button\"] {\n  flex: 1;\n  display: inline-flex;\n  align-items: center;\n  justify-content: center;\n  gap: 10px;\n  min-height: 44px;\n  padding: var(--pad) 22px;\n  border: 1px solid color-mix(in srgb, var(--text) 16%, transparent);\n  background: var(--accent);\n  color: var(--leadtag-on-accent, #fff);\n  font-weight: 600;\n  text-decoration: none;\n  border-radius: var(--radius);\n  cursor: pointer;\n}\n[part~=\"button\"]:hover {\n  background: color-mix(in srgb, var(--accent) 88%, var(--text));\n}\n[aria-disabled=\"true\"] {\n  cursor: progress;\n}\n[aria-disabled=\"true\"]::before {\n  content: \"\";\n  width: 1em;\n  height: 1em;\n  border: 2px solid;\n  border-inline-end-color: #0000;\n  border-radius: 50%;\n  animation: turn 0.8s linear infinite;\n}\n@keyframes turn {\n  to {\n    transform: rotate(1turn);\n  }\n}\n[part=\"note\"] {\n  padding: 12px 14px;\n  border: 1px solid var(--error);\n  border-radius: var(--radius);\n}\na {\n  color: inherit;\n}\n.panel {\n  justify-items: start;\n  padding-block: 8px;\n}\n.mark {\n  width: 44px;\n  height: 44px;\n  background: color-mix(in srgb, var(--accent) 14%, transparent);\n  display: grid;\n  place-items: center;\n}\n@media (prefers-contrast: more) {\n  .root {\n    --muted: var(--text);\n    --border: var(--text);\n  }\n}\n.mark::before {\n  content: \"\";\n  width: 11px;\n  height: 19px;\n  border: solid var(--focus);\n  border-width: 0 3px 3px 0;\n  transform: translateY(-2px) rotate(42deg);\n}\n/* not there yet */\n.saved .mark {\n  background: none;\n  border: 2px dashed var(--focus);\n}\n.hear {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n/* black or white, whichever stands out from the accent */\n@supports (color: oklch(from red l c h)) {\n  [part~=\"button\"] {\n    color: var(--leadtag-on-accent, oklch(from var(--accent) clamp(0, (0.6 - l) * 999, 1) 0 0));\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  *,\n  ::before {\n    transition: none !important;\n    animation: none !important;\n  }\n}\n@media (forced-colors: active) {\n  [part=\"error\"]::before,\n  [part~=\"button\"] {\n    border: 1px solid !important;\n  }\n  :focus-visible {\n    outline-color: Highlight !important;\n  }\n}\n";
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
	return lightness(getComputedStyle(element).color) > .5;
}
/**
* From 0 (black) to 1 (white); nothing for a see-through colour. Browsers write computed colours as rgb, color(), oklch or lab.
* Of red, green and blue it is green that the eye goes by, for seven tenths: near enough.
*/
function lightness(color) {
	const [a = 0, b = 0, , alpha = 1] = (color.replace(/^color\(\S+/, "").match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
	if (!color || alpha < .5) return void 0;
	if (/^[ol]/.test(color)) return color < "o" ? a / 100 : a;
	return b / (color < "r" ? 1 : 255);
}
/** Calls back whenever the page may have changed its colours: an attribute of its root, a background
* that has faded over, or the visitor's preference. */
function watchTheme(changed) {
	const faded = (event) => event.propertyName === "background-color" && changed();
	const media = matchMedia("(prefers-color-scheme: dark)");
	const observer = new MutationObserver(changed);
	for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
	const end = new AbortController();
	media.addEventListener("change", changed, end);
	document.addEventListener("transitionend", faded, end);
	return () => {
		observer.disconnect();
		end.abort();
	};
}
// src/view/host.ts
var shared;
/**
* Style sheets are constructed, not inserted: a strict Content-Security-Policy forbids `<style>`. The live region stands in the
* light DOM, since VoiceOver does not hear one inside of a shadow root (https://github.com/coveo/ui-kit/pull/1715).
*/
function createHost(target, place, light) {
	const own = new CSSStyleSheet();
	/** Looked up before anything is changed: after that, the browser would have to style the page once more only to tell. */
	let dark = isDarkBehind(target);
	const onto = light || place !== "onto" ? void 0 : attach(target);
	const element = onto ? target : document.createElement("div");
	const root = onto ?? (light ? element.appendChild(document.createElement("div")) : attach(element));
	/** What a form in the page itself stands in place of. */
	const replaced = light && place === "onto" ? [...target.childNodes] : [];
	for (const node of replaced) node.remove();
	if (place === "behind") target.after(element);
	else if (!onto) target.append(element);
	if (!shared) {
		shared = new CSSStyleSheet();
		shared.replaceSync(styles_default);
	}
	const dress = (...sheets) => {
		if ("adoptedStyleSheets" in root) root.adoptedStyleSheets = sheets;
	};
	dress(shared, own);
	root.querySelector("style,slot:not([name])")?.remove();
	const status = document.createElement("div");
	status.slot = "leadtag-status";
	status.setAttribute("role", "status");
	element.append(status);
	let drawing = false;
	let alive = true;
	const keep = (event) => {
		if (!/^(Escape|Tab|F\d+)$/.test(event.key)) event.stopPropagation();
	};
	return {
		element,
		root,
		draw(now, around) {
			if (drawing) return;
			drawing = true;
			let drawn;
			for (let props = now(); alive && drawn !== props.state; props = now()) {
				drawn = props.state;
				const { config, state } = props;
				const isDark = config.theme === "auto" ? dark : config.theme === "dark";
				const view = /received|saved/.test(state.status) ? Panel : Form;
				const className = `root ${isDark ? "dark" : ""} ${config.density}`;
				const [lang, { dir }] = language(config.locale ?? "");
				status.lang = lang;
				const inside = (given) => [h(view, given), h("div", { class: "hear" }, h("slot", { name: status.slot }))];
				render(h("div", {
					part: "root",
					class: className,
					lang,
					dir,
					onKeyDown: keep,
					onKeyUp: keep,
					onKeyPress: keep
				}, around(inside)(props)), root);
			}
			drawing = false;
		},
		look(config) {
			own.replaceSync(lookOf(config));
		},
		watch(changed) {
			const look = () => {
				const before = dark;
				dark = isDarkBehind(element);
				return dark === before || changed();
			};
			whenLoaded(() => setTimeout(look));
			return watchTheme(look);
		},
		announce(text) {
			status.textContent = text;
		},
		focus(selector) {
			const found = root.querySelector(selector);
			const field = found?.querySelector("input") ?? found;
			((field && root.querySelector(`label[for="${field.id}"]`)) ?? field)?.scrollIntoView({ block: "nearest" });
			field?.focus({ preventScroll: true });
		},
		click: (selector) => root.querySelector(selector)?.click(),
		destroy() {
			if (!alive) return;
			alive = false;
			render(null, root);
			dress();
			status.remove();
			target.append(...replaced);
			const slot = document.createElement("slot");
			slot.className = STILL;
			if (onto) root.append(slot);
			else element.remove();
		}
	};
}
/** A placeholder becomes the form's host; any other element keeps what it holds. */
var placeIn = (element) => element.matches("[data-leadtag],lead-form") ? "onto" : "inside";
/** Marks a shadow root that is free to be drawn into: one that a form has left, or that came with the page. No other is ours. */
var STILL = "leadtag-still";
/** Most elements can hold a shadow root; links, lists and tables cannot, nor can those that have one. */
function attach(element) {
	const root = element.shadowRoot;
	if (root?.querySelector(`.leadtag-still`)) return root;
	try {
		return element.attachShadow({ mode: "open" });
	} catch {
		return;
	}
}
// src/view/words.ts
/** The texts of a language, with an owner's own words before them, and English where it has none. */
var speaker = (messages, words = {}) => (key, n, m) => String(messages[key] ?? words[key] ?? language("en")[1][key]).replace("{n}", String(n)).replace("{m}", String(m));
export { styles_default as a, Contact as c, optionsSchema as d, pageSchema as f, placeIn as i, initialState as l, STILL as n, lookOf as o, KNOWN as p, createHost as r, Form as s, speaker as t, parse as u };
