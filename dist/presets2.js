import { t as parseUrl } from "./parse-url.js";
import { h } from "preact";
// src/fields/checkbox.ts
/** One box to tick; never ticked by us. */
var checkbox = {
	empty: "tick",
	maxlength: 5,
	start: () => false
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
	hidden,
	url: text,
	number: text,
	date: text,
	country: text,
	radio: select,
	checkboxes: select
};
// src/locales/en.ts
/** Every text that a visitor can see in a form of `leadtag.js` alone. `{n}` stands for a number, a date or an address. */
var en = {
	cta: "Send",
	sending: "Sending…",
	choose: "Please choose",
	required: "Please fill in this field.",
	choose_one: "Please choose an option.",
	tick: "Please tick this box.",
	email: "Please enter an email address like name@example.com.",
	phone: "Please enter a phone number with 7 to 15 digits.",
	too_short: "Please use at least {n} characters.",
	too_long: "Please use at most {n} characters.",
	pattern: "Please use the format asked for.",
	received_title: "Thank you",
	received: "We have received your details.",
	saved_title: "Saved on this device",
	saved: "Your details will be sent by themselves as soon as possible.",
	failed: "This could not be sent. What you typed is still here. Please try again.",
	arrived: "What you sent earlier has arrived.",
	contact: "You can also reach us here:",
	download: "Download",
	calendar: "Book a call",
	whatsapp: "WhatsApp",
	privacy: "Privacy policy"
};
/** What optional scripts add to it, each its own part. */
var words = {
	fields: {
		url: "Please enter a web address like example.com.",
		number: "Please enter a number.",
		too_low: "Please enter {n} or more.",
		too_high: "Please enter {n} or less.",
		date: "Please enter a date.",
		too_early: "Please choose {n} or later.",
		too_late: "Please choose {n} or earlier."
	},
	display: { close: "Close" },
	steps: {
		next: "Next",
		back: "Back",
		step: "Step {n} of {m}"
	},
	country: { calling_code: "Country code" },
	hints: {
		did_you_mean: "Did you mean {n}?",
		business: "Please use your work email address."
	},
	profiling: {
		welcome_back: "Welcome back",
		not_you: "Not you?"
	}
};
// src/locales/languages.ts
/** The dictionaries that are there, by language tag in lower case. */
var languages = /* @__PURE__ */ new Map([["en", en]]);
/** Adds texts to a language. */
var learn = (tag, words) => {
	const key = tag.toLowerCase();
	languages.set(key, {
		...languages.get(key),
		...words
	});
};
/**
* The dictionary for a language tag: of that very language, else of the language at large, else of the same one in another
* country, else English.
*/
function language(wanted) {
	const tag = wanted.toLowerCase().replace("_", "-");
	const [base] = tag.split("-");
	const found = [tag, base].find((known) => languages.has(known)) ?? [...languages.keys()].find((known) => known.startsWith(`${base}-`)) ?? "en";
	return [found, languages.get(found)];
}
// src/view/FieldMessage.tsx
var PARTS = ["error", "help"];
/** What is wrong, and the help, below a control. */
var FieldMessage = ({ id, ...texts }) => PARTS.map((part) => texts[part] && /* @__PURE__ */ h("p", {
	part,
	id: `${id}-${part}`
}, texts[part]));
/** What a control says to assistive technology about its help and its error. */
var described = ({ id, ...texts }) => ({
	"aria-invalid": texts.error ? "true" : void 0,
	"aria-describedby": PARTS.filter((part) => texts[part]).map((part) => `${id}-${part}`).join(" ") || void 0
});
// src/view/Control.tsx
/** The keyboard that a phone shows, and what it does to the letters. E-mail and phone are left-to-right in every language. */
var TYPING = {
	email: {
		type: "email",
		inputmode: "email",
		autocapitalize: "none",
		spellcheck: false,
		dir: "ltr"
	},
	phone: {
		type: "tel",
		inputmode: "tel",
		dir: "ltr"
	}
};
/** How optional scripts draw kinds of fields. */
var CONTROLS = {};
/** What the visitor types into, ticks or chooses from. */
function Control(props) {
	const { field, value, error, say, on, id } = props;
	const { key, type, required } = field;
	const common = {
		part: "input",
		id,
		name: key,
		autocomplete: field.autocomplete,
		inputmode: field.autocomplete === "url" ? "url" : void 0,
		"aria-required": required || void 0,
		...described({
			id,
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
	if (CONTROLS[type]) return CONTROLS[type](props);
	if (type === "checkbox") {
		const tick = (event) => on.input(field, event.currentTarget.checked);
		return /* @__PURE__ */ h("input", {
			...common,
			part: "checkbox",
			type: "checkbox",
			value: "true",
			checked: value === true,
			onInput: tick
		});
	}
	if (type === "textarea") return /* @__PURE__ */ h("textarea", {
		...typed,
		rows: field.rows,
		placeholder: field.placeholder
	});
	if (field.options[0]) return /* @__PURE__ */ h("select", typed, /* @__PURE__ */ h("option", { value: "" }, field.placeholder ?? say("choose")), field.options.map((choice) => /* @__PURE__ */ h("option", { value: choice.value }, choice.label)));
	return /* @__PURE__ */ h("input", {
		type: "text",
		...typed,
		...TYPING[type],
		placeholder: field.placeholder
	});
}
// src/webhook/presets/index.ts
/** Those that are always there. The others stand in `optional/presets/`. */
var known = [
	{
		name: "zapier",
		at: /^hooks\.zapier\.com\//,
		format: "form"
	},
	{
		name: "make",
		at: /^hook\.([a-z\d]+\.make|integromat)\.com\//,
		format: "form",
		once: true
	},
	{
		name: "n8n",
		at: /^[^/]*n8n[^/]*\/(.+\/)?webhook\/|\/webhook\/[\da-f]{8}-/,
		format: "json"
	},
	{
		name: "node-red",
		format: "form"
	},
	{
		name: "pipedream",
		at: /\.m\.pipedream\.net\//,
		format: "form"
	},
	{
		name: "power-automate",
		at: /\.(logic\.azure|api\.powerplatform)\.com\//,
		format: "json"
	},
	{
		name: "apps-script",
		at: /^script\.google\.com\//,
		format: "form",
		redirects: "ok",
		no: "\"(result|status)\"\\s*:\\s*\"(error|fail)|<title>Error"
	},
	{
		name: "airtable",
		at: /^hooks\.airtable\.com\//,
		format: "form",
		once: true
	},
	{
		name: "formspree",
		at: /^(api\.)?(formspree\.io|usebasin\.com|getform\.(io|com)|forminit\.com|web3forms\.com)\//,
		format: "form",
		headers: { accept: "application/json" },
		no: "\"success\"\\s*:\\s*false"
	}
];
var BUILT_IN = known.length;
/** The addresses of those that are not. */
var RARE = /^([^/]+\.)?(hooks\.slack|discord(app)?|hsforms|webto\.salesforce|list-manage|activehosted)\.com\//;
/** Makes further tools known. */
function addPresets(more) {
	known.push(...more);
}
/** The tool with this name, or with `auto` the one that the address belongs to. */
function presetFor(name, url) {
	const place = placeOf(url);
	return known.find((preset) => name === "auto" ? preset.at?.test(place) : preset.name === name);
}
/** Whether it takes the optional script to talk to this address. */
var needsPresets = (name, url) => !/^(none|generic)$/.test(name) && !presetFor(name, url) && (name !== "auto" || known.length === BUILT_IN && RARE.test(placeOf(url)));
function placeOf(url) {
	const at = new URL(url);
	return at.hostname + at.pathname;
}
export { Control as a, learn as c, KINDS as d, select as f, CONTROLS as i, en as l, email as m, needsPresets as n, FieldMessage as o, phone as p, presetFor as r, language as s, addPresets as t, words as u };
