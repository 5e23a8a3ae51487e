import { t as extend } from "./extensions.js";
import { t as diagnose } from "./diagnose.js";
import { l as en, n as needsPresets, u as words } from "./presets2.js";
import { n as flatten, t as besides } from "./flatten.js";
import { t as whenLoaded } from "./parsed.js";
import { C as kebab } from "./webhook.js";
import { t as SCRIPTS } from "./schema.js";
// src/outbox/csv.ts
/** Rows of a table by RFC 4180: a line for each entry, a column for everything that any of them has. */
function toCsv(entries) {
	const lines = entries.map(({ lead, createdAt, nextAt, ...rest }) => {
		const fields = flat(lead);
		const ours = {
			...rest,
			created_at: time(createdAt),
			next_at: time(nextAt)
		};
		return {
			...besides(fields, ours),
			...fields
		};
	});
	const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
	return [columns, ...lines.map((line) => columns.map((column) => line[column]))].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}
/** A damaged row may hold anything: what is no time is nothing. */
var time = (at) => new Date(at).toJSON();
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
// src/webhook/mistakes.ts
/** Hosts that no visitor reaches: of private networks, and names without a domain. */
var PRIVATE = /^(.+\.(local(host)?|internal|lan)|[^.:]+|(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[(::1\]|f[cde].*))$/;
/** What names a secret, or looks like one. */
var SECRET_NAME = /auth|token|secret|api-?key/i;
var SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|key)[-_A-Z\d]/;
/**
* What can be seen to be wrong with a webhook before the first lead. For the doctor and for `leadtag.debug.js`: visitors have no
* use for it.
*
* @param page the address of the page
* @returns stable codes, which the README explains
*/
function mistakesOf({ url, preset, headers }, page) {
	const { hostname, pathname, origin } = new URL(url);
	const isPrivate = PRIVATE.test(hostname) && !PRIVATE.test(page.hostname);
	const hasSecret = Object.entries(headers ?? {}).some(([name, value]) => SECRET_NAME.test(name) || SECRET_VALUE.test(value));
	return [
		pathname.includes("/webhook-test/") && "TEST_URL",
		hostname === "api.airtable.com" && "NEEDS_SECRET",
		preset === "netlify" && origin !== page.origin && "NOT_SAME_ORIGIN",
		hasSecret && "SECRET_IN_CONFIG",
		isPrivate && "PRIVATE_NETWORK"
	].filter((code) => code !== false);
}
// src/optional/debug/missing.ts
/** The languages that have a script. */
var TAGS = "ar de es fr he hi id it ja ko nl pl pt pt-BR tr zh-CN".split(" ");
/** The script of a language tag; nothing for English, and for languages that have none. */
function languageScript(locale) {
	const tag = locale.toLowerCase().replace("_", "-");
	const [base] = tag.split("-");
	const find = (fits) => TAGS.find((known) => fits(known.toLowerCase()));
	return find((known) => known === tag) ?? find((known) => known === base) ?? find((known) => known.startsWith(`${base}-`));
}
/**
* What a form asks for that no script on the page carries out: it stands in the page, on one step, as plain texts, in English.
*
* @param has whether the optional script with this name is there
* @returns what is asked for, and the script that it needs
*/
function missing(config, has) {
	const found = Object.entries(SCRIPTS).map(([script, names]) => {
		const used = Object.keys(names).find((name) => !/^(|inline)$/.test(String(config[name] || "")));
		return [used && `data-${kebab(used)}`, script];
	});
	const of = (type) => config.fields.find((field) => type.test(field.type));
	found.push([config.fields.some((field) => field.step > 1) && "data-fields with a /", "steps"], [config.fields.some((field) => field["show-if"]) && "show-if", "steps"], [of(/^(url|number|date|radio|checkboxes)$/)?.type, "fields"], [of(/^country$/)?.type, "country"], [config.fields.some((field) => field.business) && "business", "hints"]);
	const language = languageScript(config.locale ?? "");
	const isSpoken = language && (has(language) || has(language.split("-")[0]));
	if (language && !isSpoken) found.push([`the language "${config.locale}"`, language]);
	return found.filter((each) => !!each[0] && !has(each[1]));
}
// src/optional/debug/index.ts
/** Every text that an owner can replace. */
var TEXTS = Object.assign({}, en, ...Object.values(words));
/**
* What an owner needs who sets a form up, or looks after things himself: what its options ask for that is not there, a closer look
* at its webhooks, and the leads on this device as a table.
*/
var debug = () => {
	let site;
	/** A form is dressed again and again; each thing about it is told once. */
	const told = /* @__PURE__ */ new Set();
	function examine(config) {
		const tell = (code, text) => {
			const said = JSON.stringify([
				config.formId,
				code,
				text
			]);
			if (!told.has(said)) diagnose(document, {
				formId: config.formId,
				code
			}, text);
			told.add(said);
		};
		for (const to of [...config.destinations, ...config.fallback]) {
			const isMissing = !site?.has("presets") && needsPresets(to.preset, to.url);
			const codes = [...mistakesOf(to, new URL(location.href)), ...isMissing ? ["PRESET_MISSING"] : []];
			for (const code of codes) tell(code, `npx leadtag doctor ${to.url}`);
		}
		for (const key of Object.keys(config.messages)) if (!(key in TEXTS)) tell("CONFIG", `form "${config.formId}"\nmessages: there is no text "${key}"`);
		for (const [what, script] of missing(config, (name) => !!site?.has(name))) tell("SCRIPT_MISSING", `form "${config.formId}": ${what} needs leadtag.${script}.js`);
	}
	return {
		name: "debug",
		page(known) {
			site = known;
		},
		form(config) {
			whenLoaded(() => examine(config));
			return config;
		},
		csv: toCsv
	};
};
// src/debug.ts
/** `import 'leadtag/debug'`: what an owner needs who looks after things himself, such as leads as a table. */
extend(debug());
