import { o as complain, t as extend } from "./extensions.js";
import { _ as diagnose, a as clearData, d as landingUrl, f as plan, g as judge, i as select, o as outbox, s as setConsent, t as find, u as preflightHeaders } from "./mount.js";
import { d as KINDS, l as en, n as needsPresets, u as words } from "./presets2.js";
import { n as flatten, t as besides } from "./flatten.js";
import { t as whenLoaded } from "./parsed.js";
import { t as storageOf } from "./storage.js";
import { C as kebab, y as accept } from "./webhook.js";
import { d as optionsSchema, f as pageSchema, u as parse } from "./words.js";
import { t as readElement } from "./read.js";
import { a as radio, i as checkboxes, n as number, r as date, t as url } from "./url.js";
import { n as shownFields } from "./shown.js";
import { t as condition } from "./condition.js";
import { Fragment, h, render } from "preact";
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
var SECRET_VALUE$1 = /^(Bearer|Basic) |^(pat|sk|key)[-_A-Z\d]/;
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
	const hasSecret = Object.entries(headers ?? {}).some(([name, value]) => SECRET_NAME.test(name) || SECRET_VALUE$1.test(value));
	return [
		pathname.includes("/webhook-test/") && "TEST_URL",
		hostname === "api.airtable.com" && "NEEDS_SECRET",
		preset === "netlify" && origin !== page.origin && "NOT_SAME_ORIGIN",
		hasSecret && "SECRET_IN_CONFIG",
		isPrivate && "PRIVATE_NETWORK"
	].filter((code) => code !== false);
}
// src/optional/debug/access.ts
/** Names of this very machine: whoever is here is setting the page up. */
var LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
/** What in the address asks for the panel. */
var PARAMETER = "leadtag-debug";
/**
* Whether the panel shows, and how. It shows nothing but what lies on this device and in the page's source, so anybody may ask for it
* by the address; what asks once is remembered for the tab. In a frame of somebody else's page it never shows: clicks could be led
* astray there. In an own one it has to be asked for, since frames remember what their page does.
*/
function showing({ urls, frame, kept }) {
	const [here] = urls;
	const isAsked = urls.some((url) => url.searchParams.has(PARAMETER));
	if (frame === "foreign") return "not";
	if (frame === "none" && (kept === "open" || kept === "tab")) return kept;
	if (isAsked) return "open";
	return here && isLocal(here) && frame === "none" && kept !== "off" ? "tab" : "not";
}
/** Whether a page is on the machine of whoever looks at it. */
var isLocal = ({ protocol, hostname }) => protocol === "file:" || LOCAL.test(hostname);
/** Whose page this one is framed by. */
function frameOf(page) {
	try {
		if (page.top === page) return "none";
		return page.top?.location.origin === page.location.origin && page.origin !== "null" ? "own" : "foreign";
	} catch {
		return "foreign";
	}
}
// src/optional/debug/memory.ts
var KEY$1 = "leadtag:debug";
/** What is remembered. Somebody else's value, or a storage that is refused, is nothing. */
function recall() {
	return { ...read(KEY$1) };
}
/** Remembers; nothing is the end of it. */
function remember(kept) {
	write(KEY$1, kept);
}
/** Anything that the tab keeps for the panel, under a name of its own. */
function read(key) {
	try {
		return JSON.parse(storageOf("sessionStorage")?.getItem(key) ?? "null");
	} catch {
		return null;
	}
}
function write(key, value) {
	try {
		const storage = storageOf("sessionStorage");
		if (value === void 0) storage?.removeItem(key);
		else storage?.setItem(key, JSON.stringify(value));
	} catch {}
}
// src/optional/debug/log.ts
/** Every event there is, so that one that is missing does not compile. */
var NAMES$1 = {
	ready: true,
	view: true,
	open: true,
	close: true,
	start: true,
	step: true,
	invalid: true,
	submit: true,
	queued: true,
	delivered: true,
	unconfirmed: true,
	rejected: true,
	diagnostic: true
};
var KEY = "leadtag:debug:events";
/**
* Listens to our events, the newest last. Of a lead nothing is written down but its id.
*/
function openLog(page) {
	let all = [];
	let isOurs = (_) => false;
	let heard = () => {};
	const before = read(KEY);
	if (Array.isArray(before)) all = before.filter((each) => each && typeof each.name === "string");
	write(KEY, void 0);
	const hear = (event) => {
		if (isOurs(event)) return;
		const { lead, ...detail } = Object(event.detail);
		all = [...all.slice(-199), {
			at: Date.now(),
			name: event.type.slice(8),
			detail
		}];
		heard();
	};
	for (const name of Object.keys(NAMES$1)) page.addEventListener(`leadtag:${name}`, hear, true);
	return {
		all: () => all,
		clear() {
			all = [];
		},
		attach(ours, changed) {
			isOurs = ours;
			heard = changed;
		},
		keep() {
			const { pathname } = page.location;
			write(KEY, all.slice(-60).map((each) => ({
				page: pathname,
				...each
			})));
		},
		end() {
			for (const name of Object.keys(NAMES$1)) page.removeEventListener(`leadtag:${name}`, hear, true);
		}
	};
}
// src/config/scripts.ts
var { display, open, openValue, openTarget, openLabel, frequency, placement, ...others } = optionsSchema.shape;
var { prefill, profiling, variants, dataLayer, metricsWebhook } = others;
var { framework, maxStage, score, icp, stages, routes } = others;
/** What optional scripts carry out, by the name of the script. Kept out of the script that all pages load. */
var SCRIPTS = {
	display: {
		display,
		open,
		openValue,
		openTarget,
		openLabel,
		frequency,
		placement
	},
	fields: { prefill },
	insights: {
		framework,
		maxStage,
		score,
		icp,
		stages,
		routes
	},
	profiling: { profiling },
	variants: { variants },
	analytics: {
		dataLayer,
		metricsWebhook
	}
};
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
// src/optional/debug/sample.ts
var BY_KEY = {
	name: "Ada Lovelace",
	first_name: "Ada",
	last_name: "Lovelace",
	company: "Analytical Engines Ltd",
	role: "Head of Research",
	city: "London",
	postal_code: "EC1A 1BB",
	message: "A test from the debug panel."
};
var BY_TYPE = {
	email: "ada@analytical.example",
	phone: "+442079460958",
	url: "https://analytical.example",
	number: "12",
	date: "2030-01-15",
	text: "Sample",
	textarea: "A test from the debug panel.",
	country: "GB"
};
/** A value that fits a field, for whoever tries a form out. Boxes are not ticked: consent is not for us to give. */
function sampleOf({ type, key, options, required, min, maxlength }) {
	if (type === "hidden") return void 0;
	const [first] = options;
	if (type === "checkbox") return required ? true : void 0;
	if (type === "checkboxes") return first ? [first.value] : [];
	if (/select|radio|country/.test(type) && first) return first.value;
	if (/number|date/.test(type) && min) return min;
	return (type === "text" && Object.hasOwn(BY_KEY, key) && BY_KEY[key] || BY_TYPE[type] || BY_TYPE.text).slice(0, maxlength || void 0);
}
// src/optional/debug/acts.ts
/** How long a button waits for its second click, and says that something was copied (milliseconds). */
var WAIT = 4e3;
var PATIENCE = 5e3;
/** Everything that an owner can do in the panel. What fails is said where it was asked for. */
function createActs(given) {
	const { held, tools, root, draw } = given;
	let timer;
	const focus = (selector) => root.querySelector(selector)?.focus();
	const say = (about, text) => {
		if (about) held.news = {
			...held.news,
			[about]: text
		};
		draw();
	};
	const later = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			held.confirming = held.copied = void 0;
			draw();
		}, WAIT);
	};
	const run = (act, about) => {
		(async () => act())().then((news) => say(about, typeof news === "string" ? news : "")).catch((error) => say(about ?? "outbox", `That did not work: ${error}`));
	};
	const rows = (count, done) => `${count === 1 ? "One lead" : `${count} leads`} ${done}.`;
	return {
		run,
		section(to) {
			held.section = to;
			held.confirming = void 0;
			held.news = {};
			given.keep();
			draw();
			root.querySelector("[aria-selected=true]")?.scrollIntoView({
				block: "nearest",
				inline: "nearest"
			});
			given.lookIntoOutbox();
		},
		choose(form) {
			held.form = form;
			draw();
		},
		open() {
			held.show = "open";
			given.keep();
			draw();
			focus("[aria-selected=true]");
			given.lookIntoOutbox();
		},
		collapse() {
			held.show = "tab";
			given.keep();
			draw();
			focus(".tab button");
		},
		close: given.close,
		swap() {
			held.side = held.side === "end" ? "start" : "end";
			given.keep();
			draw();
		},
		confirm(id, act) {
			const isSecond = held.confirming === id;
			held.confirming = isSecond ? void 0 : id;
			if (isSecond) run(act, id.replace(/^remove-/, "row-"));
			else later();
			draw();
		},
		copy(id, text) {
			run(async () => {
				await copied(text, root);
				held.copied = id;
				later();
			});
		},
		async save(name, type, text) {
			const url = URL.createObjectURL(new Blob([await text], { type }));
			const link = document.createElement("a");
			link.href = url;
			link.download = name;
			link.click();
			setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
			return `${name} is saved.`;
		},
		exported: (format) => tools.outbox.export(format),
		point(form) {
			if (form.config().display !== "inline") tools.find(form.host)?.open();
			form.host.scrollIntoView({ block: "center" });
			form.host.animate([{
				outline: "3px solid #4f5bd5",
				outlineOffset: "4px"
			}, { outline: "3px solid transparent" }], 1600);
		},
		fill(form) {
			const values = Object.fromEntries(form.config().fields.flatMap((field) => {
				const value = sampleOf(field);
				return value === void 0 ? [] : [[field.key, value]];
			}));
			run(() => tools.find(form.host)?.setValues(values));
		},
		empty(form) {
			run(() => tools.find(form.host)?.reset());
		},
		async test(form) {
			if (form.state().way) return "The form has made its lead already: empty it first.";
			return OUTCOMES[(await given.test(form, () => tools.find(form.host)?.submit()))?.status ?? "cancelled"];
		},
		async retry(id) {
			const count = await tools.outbox.retry(id);
			await given.lookIntoOutbox();
			return rows(count, "tried again");
		},
		async remove(id) {
			const count = await tools.outbox.remove(id);
			await given.lookIntoOutbox();
			held.news = {
				...held.news,
				outbox: rows(count, "erased")
			};
			return "";
		},
		clearLog() {
			given.log.clear();
			draw();
		},
		consent(granted) {
			tools.setConsent(granted);
		},
		forget() {
			tools.clearData();
		},
		reach: (origin) => reach(origin, (since) => held.violations.some(({ at, blocked }) => at >= since && blocked.startsWith(origin))),
		async readPolicy() {
			const answer = await fetch(location.href, {
				method: "HEAD",
				credentials: "same-origin",
				cache: "no-store"
			});
			held.policy = answer.headers.get("content-security-policy") ?? "";
		},
		end: () => clearTimeout(timer)
	};
}
var OUTCOMES = {
	received: "It has arrived: the webhook has said yes.",
	saved: "It is safe on this device, and not through yet. Outbox says why.",
	failed: "It could not be sent. Outbox and Events say why.",
	invalid: "The form is not filled in as it should be: it says so itself.",
	cancelled: "A listener of the page has stopped it."
};
/** Whether anything answers at the root of a host: an opaque look, and never at the webhook itself. */
async function reach(origin, isStopped) {
	const since = Date.now();
	const { host } = new URL(origin);
	try {
		const signal = AbortSignal.timeout(PATIENCE);
		await fetch(`${origin}/`, {
			mode: "no-cors",
			credentials: "omit",
			cache: "no-store",
			signal
		});
		return `${host} answers. Whether the webhook takes a lead from this page, the doctor knows, or a test lead.`;
	} catch {
		await new Promise((resolve) => setTimeout(resolve, 200));
		return isStopped(since) ? `The policy of this page does not let it ask ${host}.` : `Nothing answers at ${host}: is it up? A blocker in this browser does the same.`;
	}
}
/** Plain http pages have no clipboard; there an old way works. */
async function copied(text, root) {
	if (navigator.clipboard) return navigator.clipboard.writeText(text);
	const field = document.createElement("textarea");
	const before = root.activeElement;
	field.value = text;
	field.className = "unseen";
	root.append(field);
	field.select();
	document.execCommand("copy");
	field.remove();
	before?.focus();
}
// src/optional/debug/corner.ts
/** Corners where the tab may stand, the best first; where none is free it is a dot on the edge. */
var CORNERS = [
	"bottom left",
	"bottom right",
	"top left",
	"top right"
];
var NOWHERE = "bottom left dot";
/** Room that it takes, with what is around it (pixels). */
var WIDTH = 140;
var HEIGHT = 52;
/** A corner in which nothing of our forms that can be used, or floats over the page, is at the moment. */
function freeCorner(forms) {
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const taken = forms.flatMap(({ root }) => [...root.querySelectorAll("input,select,textarea,button,[part~=overlay]")]).map((element) => element.getBoundingClientRect()).filter((box) => box.width && box.height);
	const isFree = (corner) => {
		const left = corner.endsWith("left") ? 0 : width - WIDTH;
		const top = corner.startsWith("top") ? 0 : height - HEIGHT;
		return taken.every((box) => box.right <= left || box.left >= left + WIDTH || box.bottom <= top || box.top >= top + HEIGHT);
	};
	return CORNERS.find(isFree) ?? NOWHERE;
}
// src/optional/debug/facts/source.ts
/** Reads once more what an owner wrote, to tell where each option comes from and what does not fit. */
function factsOf(form, site) {
	const config = form.config();
	const { element, where } = placeOf(form);
	const { raw, problems } = element ? readElement(element) : {
		raw: {},
		problems: []
	};
	const own = Object(form.host.config);
	const options = {
		...form.host.localName === "lead-form" && own,
		...raw
	};
	const judged = element && form.host.localName !== "form" ? parse({
		locale: site.settings.locale,
		...form.host.id && { formId: form.host.id },
		...options
	}) : void 0;
	const defaults = accept(optionsSchema, {}, () => {});
	const names = Object.keys(optionsSchema.shape).filter((name) => !/^(field|hidden|step|target|destinations|purposes)$/.test(name));
	const written = new Set([
		"field",
		"hidden",
		"step",
		"target",
		"destinations",
		"purposes"
	].filter((name) => options[name]));
	return {
		where,
		problems: [...problems, ...judged?.problems ?? []],
		options: [...names, ...written].map((name) => {
			const value = optionValue(config, name, options);
			if (Object.hasOwn(pageSchema.shape, name) && !(name in raw)) {
				const set = site.settings[name];
				const isDefault = print(set) === print(defaults[name]);
				return {
					name,
					value: set ?? value,
					from: isDefault ? void 0 : "a setting of the page"
				};
			}
			if (name in options) return {
				name,
				value,
				from: fromOf(element, name, name in raw)
			};
			const isDefault = print(value) === print(defaults[name]) || name === "formId" && (value === "form" || form.host.id);
			const changed = judged?.config && print(optionValue(judged.config, name, options)) !== print(value);
			return {
				name,
				value,
				from: isDefault ? void 0 : changed || !element ? "code, or a script of leadtag" : "code"
			};
		})
	};
}
/** What stands in the page for a form: its host, or the script tag that has made it. */
function placeOf({ host }) {
	if (host.localName === "form") return {
		element: host,
		where: "an existing form of the page"
	};
	if (host.localName === "lead-form") return {
		element: host,
		where: "the element <lead-form>"
	};
	if (host.matches("[data-leadtag]")) return {
		element: host,
		where: "a placeholder, data-leadtag"
	};
	const before = host.previousElementSibling;
	if (before instanceof HTMLScriptElement && makesForm(before)) return {
		element: before,
		where: "the script tag before it"
	};
	const tag = [...document.querySelectorAll("script[src]")].filter(makesForm).find((script) => {
		const { target } = readElement(script).raw;
		const place = target ? select(String(target)) : document.body;
		return place === host || place === host.parentElement;
	});
	return tag ? {
		element: tag,
		where: "a script tag elsewhere in the page"
	} : { where: "code: mount()" };
}
var makesForm = (script) => /leadtag[^/]*$/.test(script.src) && Object.keys(readElement(script).raw).some((name) => !Object.hasOwn(pageSchema.shape, name));
function fromOf(element, name, isWritten) {
	if (!isWritten) return "the property config";
	const wanted = kebab(name);
	const attribute = Array.from(element?.attributes ?? []).find(({ name: written }) => {
		const bare = written.replace(/^data-(leadtag-)?/, "");
		return written.startsWith("data-") && (bare === wanted || /^(field|hidden|step)$/.test(name) && bare.startsWith(`${name}-`));
	});
	return attribute ? attribute.name : "JSON";
}
/** An option's value as its owner would know it again. */
function optionValue(config, name, raw) {
	if (/^(field|hidden|step|target)$/.test(name)) return raw[name];
	if (name === "fields") return raw.fields ?? fieldsOf(config);
	if (name === "consent" && raw.consent === void 0) return config.consent;
	return config[name];
}
/** The fields by name, where nobody has written them down for us to read. */
function fieldsOf({ fields }) {
	return fields.map(({ key, required }) => `${key}${required ? "*" : ""}`).join(", ");
}
var print = (value) => JSON.stringify(value) ?? "";
// src/optional/debug/judge.ts
/** Judges a form as it stands, quietly: the visitor is told nothing. */
function judgeForm(config, state, has) {
	if (has("fields")) Object.assign(KINDS, {
		url,
		number,
		date,
		radio,
		checkboxes
	});
	const shown = new Set(has("steps") ? shownFields(config, state.values) : config.fields);
	return [...config.fields, ...config.purposes.filter(({ notice }) => !notice)].map((field) => {
		const value = state.values[field.key] ?? "";
		const asked = shown.has(field) || field.key.startsWith("consent_");
		return {
			field,
			value,
			asked,
			error: asked ? judge(field, value, true) ?? state.errors[field.key] : void 0,
			unsure: unsureBy(field, has)
		};
	});
}
var unsureBy = ({ type, business }, has) => type === "phone" && has("phone") ? "phone" : type === "email" && business && has("hints") ? "hints" : void 0;
/**
* The options by which a lead can be made of a form that is not filled in yet: what is wrong or missing is not asked for. Nothing is
* to be sent of it, so there is nowhere to.
*/
function withoutWrong(config, judged) {
	const byKey = new Map(judged.map((each) => [each.field.key, each]));
	const fields = config.fields.flatMap((field) => {
		const { error, value, unsure } = byKey.get(field.key) ?? {};
		if (error && String(value)) return [];
		return [{
			...field,
			required: false,
			...unsure && {
				type: "text",
				pattern: void 0
			}
		}];
	});
	const purposes = config.purposes.map((purpose) => ({
		...purpose,
		required: false
	}));
	return {
		...config,
		fields,
		purposes,
		destinations: [],
		fallback: []
	};
}
// src/optional/debug/model.ts
var SECTIONS = [
	"forms",
	"outbox",
	"attribution",
	"score",
	"events",
	"page"
];
// src/optional/debug/rehearsal.ts
/**
* Makes the lead of a form without sending it, by the form's own ways: it is submitted, all scripts of the page complete the lead, and
* at the event `leadtag:submit` it is stopped, which is what the event is for. Nobody hears of it, and nothing is remembered.
*/
function createRehearsal(site, tools) {
	let now;
	/** Stops a submit, and keeps its event from everybody. */
	const stop = (event) => {
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	return {
		isOn: () => !!now,
		/** @returns nothing where there is nothing to rehearse: the form has sent its lead, or is read only when it is sent */
		run(form) {
			const { status, way } = form.state();
			const handle = tools.find(form.host);
			if (!handle || now || status !== "editing" || way || isNative(form) || !form.host.isConnected) return void 0;
			const { note } = site;
			now = {
				form,
				judged: judgeForm(form.config(), form.state(), site.has)
			};
			site.note = (name, value) => value === void 0 ? note(name) : void 0;
			form.host.addEventListener("leadtag:submit", stop);
			try {
				handle.submit().catch(() => {});
				return now.found;
			} finally {
				form.host.removeEventListener("leadtag:submit", stop);
				site.note = note;
				now = void 0;
			}
		},
		/** What a form asks while it is rehearsed. */
		ask: (form, config, _) => now?.form === form ? withoutWrong(config, now.judged) : config,
		/** Takes the lead, when all others have completed it. It goes nowhere, also by a route. */
		lead(lead, way, visitor) {
			if (!now) return void 0;
			now.found = {
				lead: structuredClone(lead),
				way,
				visitor
			};
			return {
				...way,
				destinations: [],
				fallback: []
			};
		},
		/** Whether this event is one of a rehearsal; then it ends here. */
		hears(event) {
			if (!now || !/leadtag:(submit|invalid)/.test(event.type)) return false;
			stop(event);
			return true;
		}
	};
}
/** A form of the page's own, which is read when it is sent. */
var isNative = ({ host }) => host.localName === "form";
// src/optional/debug/styles.css?inline
var styles_default = "/* Nothing of the page reaches in here, and nothing of the page can hide it. */\n:host {\n  all: initial !important;\n  display: block !important;\n  position: fixed !important;\n  inset: auto auto 0 0 !important;\n  width: 0 !important;\n  height: 0 !important;\n  z-index: 2147483647 !important;\n}\n*,\n::before,\n::after {\n  box-sizing: border-box;\n  margin: 0;\n}\n.root {\n  color-scheme: light dark;\n  --ground: light-dark(#fff, #18191d);\n  --raised: light-dark(#f7f7f9, #202227);\n  --sunken: light-dark(#f2f3f5, #121317);\n  --text: light-dark(#1a1b20, #ececf1);\n  --muted: light-dark(#5b5e68, #a6a9b5);\n  --line: light-dark(#e1e3e8, #32353d);\n  --edge: light-dark(#83868f, #787c88);\n  --accent: light-dark(#3d49cc, #a3b0ff);\n  --on-accent: light-dark(#fff, #12142b);\n  --bad: light-dark(#b3261e, #ff9e94);\n  --warn: light-dark(#855300, #f0c267);\n  --good: light-dark(#0d6b44, #74d3a5);\n  --note: light-dark(#34568f, #a5c4f2);\n  --mono: ui-monospace, \"SF Mono\", \"Cascadia Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;\n  font:\n    13px / 1.5 system-ui,\n    -apple-system,\n    \"Segoe UI\",\n    Roboto,\n    \"Noto Sans\",\n    sans-serif;\n  color: var(--text);\n  text-align: left;\n  overflow-wrap: anywhere;\n}\nh2,\nh3 {\n  font-size: inherit;\n  font-weight: 600;\n}\nb {\n  font-weight: 600;\n}\nbutton,\nselect {\n  font: inherit;\n  color: inherit;\n}\nbutton {\n  cursor: pointer;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 1px;\n}\ncode,\npre,\n.value {\n  font-family: var(--mono);\n  font-size: 12px;\n}\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\n/* Folded away. */\n.tab,\n.panel {\n  position: fixed;\n  margin: 0;\n  padding: 0;\n  border: 0;\n  overflow: visible;\n  color: inherit;\n}\n.tab {\n  background: none;\n}\n.bottom.left {\n  inset: auto auto 12px 12px;\n}\n.bottom.right {\n  inset: auto 12px 12px auto;\n}\n.top.left {\n  inset: 12px auto auto 12px;\n}\n.top.right {\n  inset: 12px 12px auto auto;\n}\n.tab button {\n  display: flex;\n  align-items: center;\n  gap: 7px;\n  min-height: 32px;\n  padding: 0 11px 0 9px;\n  border: 1px solid var(--line);\n  border-radius: 99px;\n  background: var(--ground);\n  font-weight: 600;\n  box-shadow: 0 2px 10px rgb(0 0 0 / 18%);\n}\n.tab button:hover {\n  border-color: var(--edge);\n}\n.logo {\n  width: 14px;\n  height: 14px;\n  border-radius: 4px 4px 4px 0;\n  background: var(--accent);\n  flex: none;\n}\n.badge {\n  display: inline-block;\n  min-width: 17px;\n  padding: 0 5px;\n  border-radius: 99px;\n  background: color-mix(in srgb, var(--text) 11%, transparent);\n  color: var(--text);\n  font-size: 11px;\n  font-weight: 600;\n  line-height: 17px;\n  text-align: center;\n  font-variant-numeric: tabular-nums;\n}\n.badge.bad {\n  background: var(--bad);\n  color: var(--ground);\n}\n\n/* Open. */\n.panel {\n  inset: 0 0 0 auto;\n  width: min(480px, 100vw);\n  height: 100dvh;\n  max-width: none;\n  max-height: none;\n  overflow: hidden;\n  background: var(--ground);\n  border-left: 1px solid var(--line);\n  box-shadow: 0 0 40px rgb(0 0 0 / 14%);\n  grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);\n}\n.panel.start {\n  inset: 0 auto 0 0;\n  border: 0;\n  border-right: 1px solid var(--line);\n}\n.panel:popover-open {\n  display: grid;\n}\n@supports not selector(:popover-open) {\n  .panel {\n    display: grid;\n  }\n}\n.bar {\n  display: flex;\n  align-items: center;\n  gap: 4px;\n  padding: 8px 8px 4px 16px;\n}\n.bar h2 {\n  flex: 1;\n  padding-left: 5px;\n  font-size: 14px;\n  font-weight: 650;\n}\nsmall {\n  margin-left: 3px;\n  font: 11px var(--mono);\n  color: var(--muted);\n}\n.icon {\n  position: relative;\n  width: 30px;\n  height: 30px;\n  border: 0;\n  border-radius: 6px;\n  background: none;\n  color: var(--muted);\n}\n.icon:hover {\n  background: var(--sunken);\n  color: var(--text);\n}\n.icon::before,\n.icon::after {\n  content: \"\";\n  position: absolute;\n  inset: 0;\n  margin: auto;\n  width: 12px;\n  height: 1.5px;\n  background: currentcolor;\n}\n.icon.close::before {\n  rotate: 45deg;\n}\n.icon.close::after {\n  rotate: -45deg;\n}\n.icon.fold::after {\n  display: none;\n}\n.icon.swap::before {\n  width: 14px;\n  height: 12px;\n  border: 1.5px solid;\n  border-radius: 2px;\n  background: none;\n}\n.icon.swap::after {\n  width: 4px;\n  height: 12px;\n  translate: 5px 0;\n}\n.start .icon.swap::after {\n  translate: -5px 0;\n}\n.tabs {\n  display: flex;\n  overflow-x: auto;\n  scrollbar-width: none;\n  padding: 0 10px;\n  border-bottom: 1px solid var(--line);\n}\n.tabs button {\n  flex: none;\n  display: flex;\n  align-items: center;\n  gap: 5px;\n  padding: 8px 7px 9px;\n  border: 0;\n  background: none;\n  color: var(--muted);\n  font-weight: 500;\n}\n.tabs button:hover {\n  color: var(--text);\n}\n.tabs [aria-selected=\"true\"] {\n  color: var(--text);\n  box-shadow: inset 0 -2px var(--accent);\n}\n.tabs button:focus-visible {\n  outline-offset: -3px;\n  border-radius: 6px;\n}\n.content {\n  overflow: auto;\n  overscroll-behavior: contain;\n  padding: 14px 16px 28px;\n}\n.content:focus-visible {\n  outline-offset: -2px;\n}\n.foot {\n  padding: 7px 16px;\n  border-top: 1px solid var(--line);\n  background: var(--raised);\n  color: var(--muted);\n  font-size: 12px;\n}\n.behind {\n  margin-bottom: 12px;\n  padding: 8px 12px;\n  border-radius: 8px;\n  background: var(--sunken);\n}\n\n/* No corner is free: no more than a dot on the edge. */\n.tab.dot button {\n  width: 24px;\n  min-height: 24px;\n  padding: 4px;\n  overflow: hidden;\n  justify-content: start;\n  color: #0000;\n}\n.bottom.left.dot {\n  inset: auto auto 2px 2px;\n}\n.dot .badge {\n  display: none;\n}\n\n/* What stands in a section. */\n.stack {\n  display: grid;\n  gap: 12px;\n}\n.stack > :empty {\n  display: none;\n}\n.chooser {\n  display: flex;\n  align-items: center;\n  gap: 8px;\n  color: var(--muted);\n}\nselect {\n  flex: 1;\n  min-width: 0;\n  min-height: 30px;\n  padding: 2px 8px;\n  border: 1px solid var(--edge);\n  border-radius: 6px;\n  background: var(--ground);\n  color: var(--text);\n}\n.about,\n.soft,\n.hint,\n.from {\n  color: var(--muted);\n}\n.hint,\n.about,\n.from,\n.news {\n  font-size: 12px;\n}\n.title,\n.card > header {\n  display: flex;\n  align-items: baseline;\n  gap: 8px;\n}\n.title h3 {\n  font-size: 15px;\n}\n.title .about,\n.card > header h3 {\n  flex: 1;\n}\n.card {\n  display: grid;\n  gap: 10px;\n  padding: 12px 14px;\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  min-width: 0;\n}\n.row {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 6px;\n}\n.row .soft {\n  flex: 1;\n}\n.button {\n  min-height: 28px;\n  padding: 2px 10px;\n  border: 1px solid color-mix(in srgb, var(--edge) 55%, transparent);\n  border-radius: 6px;\n  background: var(--ground);\n  font-size: 12px;\n  font-weight: 500;\n}\n.button:hover {\n  background: var(--sunken);\n}\n.button.main {\n  border-color: var(--accent);\n  background: var(--accent);\n  color: var(--on-accent);\n}\n.button.danger {\n  border-color: var(--bad);\n  background: var(--bad);\n  color: var(--ground);\n}\n.button.quiet {\n  border-color: transparent;\n  background: none;\n  color: var(--accent);\n}\n.button.quiet:hover {\n  background: var(--sunken);\n}\n.news:empty {\n  display: none;\n}\n.news {\n  font-weight: 500;\n}\n.pill {\n  --tone: var(--muted);\n  padding: 1px 8px;\n  border-radius: 99px;\n  background: color-mix(in srgb, var(--tone) 13%, transparent);\n  color: var(--tone);\n  font-size: 11px;\n  font-weight: 600;\n  white-space: nowrap;\n}\n.pill.bad,\n.callout.bad,\n.alert {\n  --tone: var(--bad);\n}\n.pill.warn,\n.callout.warn {\n  --tone: var(--warn);\n}\n.pill.good,\n.callout.good {\n  --tone: var(--good);\n}\n.pill.note,\n.callout.note {\n  --tone: var(--note);\n}\n.callout {\n  display: grid;\n  gap: 3px;\n  padding: 8px 12px;\n  border-radius: 2px 8px 8px 2px;\n  background: color-mix(in srgb, var(--tone) 8%, transparent);\n  box-shadow: inset 3px 0 var(--tone);\n  font-size: 12px;\n}\n.code {\n  margin-left: 6px;\n  padding: 1px 5px;\n  border-radius: 4px;\n  background: color-mix(in srgb, var(--tone) 14%, transparent);\n  color: var(--tone);\n  font-size: 11px;\n}\n.command {\n  display: block;\n  margin-top: 4px;\n  padding: 5px 8px;\n  border-radius: 6px;\n  background: var(--sunken);\n  color: var(--text);\n}\n.hook {\n  display: grid;\n  gap: 8px;\n}\n.hook + .hook {\n  padding-top: 10px;\n  border-top: 1px solid var(--line);\n}\n.facts {\n  display: grid;\n  grid-template-columns: minmax(76px, max-content) minmax(0, 1fr);\n  gap: 3px 14px;\n  font-size: 12px;\n}\n.facts dt {\n  color: var(--muted);\n  max-width: 150px;\n}\n.source {\n  font-size: 17px;\n  font-weight: 600;\n  line-height: 1.3;\n}\n.source .soft {\n  font-weight: 400;\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 12px;\n}\nth {\n  padding: 0 10px 4px 0;\n  color: var(--muted);\n  font-weight: 500;\n  text-align: left;\n}\ntd {\n  padding: 5px 10px 5px 0;\n  border-top: 1px solid var(--line);\n  vertical-align: top;\n}\ntd:last-child,\nth:last-child {\n  padding-right: 0;\n}\n.must {\n  display: block;\n  color: var(--muted);\n  font-size: 11px;\n}\n.options td:first-child {\n  width: 34%;\n}\n.from {\n  display: block;\n  font-size: 11px;\n}\n.points td:first-child {\n  width: 44px;\n  font-weight: 600;\n  font-variant-numeric: tabular-nums;\n}\n.points .soft {\n  font-size: 11px;\n}\n.wrong {\n  color: var(--bad);\n}\n.right {\n  color: var(--good);\n}\n.json {\n  position: relative;\n}\ndetails > summary {\n  padding: 3px 0;\n  color: var(--muted);\n  font-size: 12px;\n  font-weight: 500;\n  cursor: pointer;\n}\ndetails[open] > summary {\n  margin-bottom: 6px;\n}\nsummary:hover {\n  color: var(--text);\n}\ndetails > .json {\n  margin-top: 6px;\n}\n.json .button {\n  position: absolute;\n  inset: 4px 4px auto auto;\n  background: var(--sunken);\n}\n.scroll {\n  max-height: 300px;\n  overflow: auto;\n  border-radius: 8px;\n}\npre {\n  padding: 10px 12px;\n  border-radius: 8px;\n  background: var(--sunken);\n  line-height: 1.55;\n  white-space: pre-wrap;\n}\n.key {\n  color: var(--accent);\n}\n.string {\n  color: var(--good);\n}\npre .value {\n  color: var(--warn);\n  font-size: inherit;\n}\n.total {\n  gap: 12px;\n}\n.sum {\n  display: flex;\n  align-items: center;\n  gap: 14px;\n}\n.number {\n  flex: none;\n  font-size: 40px;\n  font-weight: 650;\n  line-height: 1;\n  letter-spacing: -0.02em;\n  font-variant-numeric: tabular-nums;\n}\n.sum .pill {\n  margin-right: 4px;\n}\n.meter {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 110px 58px;\n  align-items: center;\n  gap: 10px;\n  font-size: 12px;\n}\n.meter > b {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n.meter > b .soft {\n  font-weight: 400;\n}\nprogress {\n  appearance: none;\n  width: 100%;\n  height: 6px;\n  border: 0;\n  border-radius: 3px;\n  overflow: hidden;\n  background: color-mix(in srgb, var(--text) 12%, transparent);\n}\nprogress::-webkit-progress-bar {\n  background: none;\n}\nprogress::-webkit-progress-value {\n  border-radius: 3px;\n  background: var(--accent);\n}\nprogress::-moz-progress-bar {\n  border-radius: 3px;\n  background: var(--accent);\n}\n.events {\n  padding: 0;\n  list-style: none;\n  font-size: 12px;\n}\n.events li {\n  display: grid;\n  grid-template-columns: 58px minmax(0, 1fr);\n  gap: 10px;\n  padding: 6px 8px;\n  border-top: 1px solid var(--line);\n}\n.events time {\n  font: 11px / 18px var(--mono);\n  color: var(--muted);\n}\n.events .alert {\n  margin-block: 3px;\n  border-radius: 8px;\n  border-color: transparent;\n  background: color-mix(in srgb, var(--tone) 8%, transparent);\n}\n.events .badge {\n  margin-left: 5px;\n}\n.alert .code {\n  margin-left: 0;\n}\n.alert b {\n  color: var(--tone);\n}\n.delivered b {\n  color: var(--good);\n}\n.empty {\n  display: grid;\n  gap: 4px;\n  padding: 36px 24px;\n  border: 1px dashed var(--line);\n  border-radius: 10px;\n  color: var(--muted);\n  text-align: center;\n}\n.empty b {\n  color: var(--text);\n}\n\n/* A phone: a sheet at the bottom, the form stays in sight above it. */\n@media (max-width: 640px) {\n  .panel,\n  .panel.start {\n    inset: auto 0 0 0;\n    width: 100%;\n    height: 62dvh;\n    border: 0;\n    border-top: 1px solid var(--line);\n    border-radius: 14px 14px 0 0;\n    box-shadow: 0 -8px 40px rgb(0 0 0 / 22%);\n  }\n  .swap {\n    display: none;\n  }\n  .tabs {\n    padding: 0 6px;\n    font-size: 12.5px;\n  }\n  .tabs button {\n    padding-inline: 5px;\n  }\n  .icon {\n    width: 40px;\n    height: 36px;\n  }\n  .button {\n    min-height: 34px;\n  }\n  .meter {\n    grid-template-columns: minmax(0, 1fr) 70px 58px;\n  }\n}\n@media print {\n  .root {\n    display: none;\n  }\n}\n@media (forced-colors: active) {\n  .badge,\n  .pill,\n  .callout,\n  .button,\n  .icon {\n    border: 1px solid;\n  }\n  .tabs [aria-selected=\"true\"] {\n    border-bottom: 2px solid Highlight;\n  }\n}\n";
// src/optional/debug/words/channel.ts
/** Media that somebody pays for, as Google Analytics has it. */
var PAID = /cp|^(ppc|retargeting)$|^paid/;
var KIND = {
	Shopping: "a shop",
	Social: "a social network",
	Video: "a video platform",
	Search: "a search engine"
};
/** Where source and medium of a touch were read, in words. */
function whereFrom(touch, utm = {}) {
	const { source, medium, referrer, click_id_type: id } = touch;
	if (source === "(direct)") return "No campaign, no click id and no referrer: the visitor came by the address itself.";
	const parts = [];
	const tagged = [
		"source",
		"medium",
		"campaign"
	].filter((name) => utm[`utm_${name}`]).map((name) => `utm_${name}`);
	if (tagged[0]) parts.push(`${tagged.join(", ")} in the address`);
	if (id && (!utm.utm_source || !utm.utm_medium)) parts.push(`the click id ${id}`);
	if (referrer && !utm.utm_source && !id) parts.push(`the page that linked here, ${hostIn(referrer)}`);
	if (!parts[0]) return source || medium ? "Read from the address." : "Neither source nor medium is known.";
	return `Read from ${parts.join(", and ")}.`;
}
/** Which rule has made the channel of a touch what it is: that of Google Analytics, which takes the first that fits. */
function whyChannel(touch, clickIds = []) {
	const { channel = "", source = "", medium = "", campaign = "" } = touch;
	const [, paid, kind = ""] = /^(Paid|Organic) (.+)$/.exec(channel) ?? [];
	const money = PAID.test(medium) ? `the medium “${medium}” is one that is paid for` : clickIds[0] ? `the click id ${touch.click_id_type ?? clickIds[0]} hangs on paid clicks` : `the source “${source}” is an advertising account`;
	if (Object.hasOwn(KIND, kind)) {
		const byCampaign = kind === "Shopping" && /shop/.test(campaign);
		const byMedium = /social|sm$|video|organic/.test(medium) && !paid?.startsWith("P");
		const what = byCampaign ? `the campaign “${campaign}” speaks of shopping` : byMedium ? `the medium “${medium}” says so` : `“${source}” is known as ${KIND[kind]}`;
		return paid === "Paid" ? `${what}, and ${money}` : what;
	}
	switch (channel) {
		case "Direct": return "nothing says where the visitor came from";
		case "Paid Other": return `${money}, and the source is no search engine, social network, shop or video platform`;
		case "Display": return `the medium “${medium}” is one of banners`;
		case "Cross-network": return `the campaign “${campaign}” is of several networks`;
		case "AI Assistant": return `“${source}” is known as an AI assistant`;
		case "Unassigned": return "it is tagged, but fits no rule: check utm_medium against the names of Google Analytics";
		case "Email": return /e-?mail|newsletter/.test(`${medium} ${source}`) ? `source or medium say email` : `“${source}” is known as a mail service`;
		default: return medium ? `the medium is “${medium}”` : `the source is “${source}”`;
	}
}
function hostIn(address) {
	try {
		return new URL(address).host;
	} catch {
		return address;
	}
}
// src/optional/debug/view/parts.tsx
var Button = ({ label, onClick, tone, title }) => /* @__PURE__ */ h("button", {
	type: "button",
	class: `button ${tone ?? ""}`,
	title,
	onClick
}, label);
/** A button that asks back before it does what cannot be undone. */
function ConfirmButton(props) {
	const { model, id, label, ask, act } = props;
	const asks = model.confirming === id;
	return /* @__PURE__ */ h("button", {
		type: "button",
		class: `button ${asks ? "danger" : ""}`,
		onClick: () => model.do.confirm(id, act)
	}, asks ? ask : label);
}
function CopyButton({ model, id, text, label }) {
	return /* @__PURE__ */ h("button", {
		type: "button",
		class: "button",
		onClick: () => model.do.copy(id, text)
	}, model.copied === id ? "Copied" : label);
}
/** A thing to know: what it is, and what to do about it. */
var Callout = (props) => /* @__PURE__ */ h("div", { class: `callout ${props.tone}` }, /* @__PURE__ */ h("p", null, /* @__PURE__ */ h("b", null, props.title), props.code && /* @__PURE__ */ h("code", { class: "code" }, props.code)), props.children);
var Pill = ({ tone, text }) => /* @__PURE__ */ h("span", { class: `pill ${tone}` }, text);
/** Facts by name, of which those that are not known are left out. */
var Facts = ({ of }) => /* @__PURE__ */ h("dl", { class: "facts" }, of.filter(([, value]) => value !== void 0 && value !== "" && value !== false && value !== null).map(([name, value]) => /* @__PURE__ */ h(Fragment, null, /* @__PURE__ */ h("dt", null, name), /* @__PURE__ */ h("dd", null, value))));
var Card = (props) => /* @__PURE__ */ h("section", { class: "card" }, /* @__PURE__ */ h("header", null, /* @__PURE__ */ h("h3", null, props.title), props.about && /* @__PURE__ */ h("span", { class: "about" }, props.about)), props.children);
var Empty = ({ title, text }) => /* @__PURE__ */ h("div", { class: "empty" }, /* @__PURE__ */ h("b", null, title), /* @__PURE__ */ h("p", null, text));
/** Something to unfold. */
var Fold = (props) => /* @__PURE__ */ h("details", { open: props.open || void 0 }, /* @__PURE__ */ h("summary", null, props.label), props.children);
/** A line that tells what the last act has come to; heard, too. */
var News = ({ model, of }) => /* @__PURE__ */ h("p", {
	class: "news",
	role: "status"
}, model.news[of] ?? "");
// src/optional/debug/view/Attribution.tsx
/** Where the visit comes from, why we think so, and what of it is remembered. */
function Attribution({ model }) {
	const { visit } = model;
	const { first_touch: first, last_touch: last, click_ids = {}, utm = {} } = visit;
	const said = {
		...utm,
		...click_ids
	};
	const isOne = first.at === last.at;
	return /* @__PURE__ */ h("div", { class: "stack" }, /* @__PURE__ */ h(TouchCard, {
		title: isOne ? "This visit: first and last touch" : "Last touch",
		touch: last,
		why: whyChannel(last, Object.keys(click_ids)),
		from: whereFrom(last, utm)
	}), !isOne && /* @__PURE__ */ h(TouchCard, {
		title: "First touch",
		touch: first,
		why: whyChannel(first),
		from: whereFrom(first)
	}), !last.channel && /* @__PURE__ */ h(Callout, {
		tone: "note",
		title: "Channels and names of sources come with leadtag.insights.js."
	}), /* @__PURE__ */ h(Card, { title: "As the address said it" }, Object.keys(said)[0] ? /* @__PURE__ */ h(Facts, { of: Object.entries(said) }) : /* @__PURE__ */ h("p", { class: "soft" }, "No utm_* parameters, and no click ids.")), /* @__PURE__ */ h(Memory, { model }));
}
var TouchCard = ({ title, touch, why, from }) => /* @__PURE__ */ h(Card, {
	title,
	about: touch.channel && /* @__PURE__ */ h(Pill, {
		tone: "note",
		text: touch.channel
	})
}, /* @__PURE__ */ h("p", { class: "source" }, touch.source ?? "unknown", " ", /* @__PURE__ */ h("span", { class: "soft" }, "/"), " ", touch.medium ?? "unknown"), /* @__PURE__ */ h("p", { class: "hint" }, from, " ", touch.channel && `${touch.channel}: ${why}.`), /* @__PURE__ */ h(Facts, { of: [
	["Campaign", touch.campaign],
	["Campaign id", touch.campaign_id],
	["Term", touch.term],
	["Content", touch.content],
	["Click id", touch.click_id && `${touch.click_id_type}: ${touch.click_id}`],
	["Landing page", touch.landing_page],
	["Referrer", touch.referrer],
	["At", new Date(touch.at).toLocaleString("en-GB")]
] }));
var MODES = {
	session: "this tab (sessionStorage)",
	visitor: "this browser, for 180 days (localStorage), if the visitor says yes",
	page: "this page only: nothing is stored"
};
function Memory({ model }) {
	const { site, visit } = model;
	const { attribution, consentMode } = site.settings;
	const kept = site.storage();
	const gpc = navigator.globalPrivacyControl === true;
	const why = gpc ? "The visitor’s browser asks for privacy (GPC): nothing is stored, and click ids are dropped." : kept !== "none" ? attribution === "visitor" && consentMode === "wait" ? "The visitor has said yes." : "No yes is needed for this." : attribution === "page" ? "So the owner wants it." : attribution === "visitor" && consentMode === "wait" ? "No yes of the visitor so far." : "The visitor has said no, or this browser lets the site keep nothing.";
	const { signals = {} } = (model.form && model.rehearsed(model.form)?.visitor) ?? {};
	const seen = Object.entries(signals).map(([name, [count]]) => `${name} ${count}×`);
	return /* @__PURE__ */ h(Card, {
		title: "Memory",
		about: /* @__PURE__ */ h(Pill, {
			tone: kept === "none" ? "plain" : "good",
			text: kept === "none" ? "stores nothing" : "stores"
		})
	}, /* @__PURE__ */ h(Facts, { of: [
		["Option", `attribution="${attribution}": ${MODES[attribution]}`],
		["Consent", why],
		["GPC", gpc ? "on" : "off"],
		["Touches", String(visit.touch_count ?? "")],
		["Page views", String(visit.pageviews ?? "")],
		["Visits", visit.session_count === void 0 ? "not known: a tab knows only its own" : String(visit.session_count)],
		["First seen", visit.seconds_to_lead === void 0 ? "" : `${visit.seconds_to_lead} seconds ago`],
		["Signals", seen.join(", ")]
	] }), /* @__PURE__ */ h("div", { class: "row" }, /* @__PURE__ */ h(Button, {
		label: "Visitor says yes",
		onClick: () => model.do.run(() => model.do.consent(true), "memory")
	}), /* @__PURE__ */ h(Button, {
		label: "Visitor says no",
		onClick: () => model.do.run(() => model.do.consent(false), "memory")
	}), /* @__PURE__ */ h(ConfirmButton, {
		model,
		id: "forget",
		label: "Forget the visitor",
		ask: "Forget it all?",
		act: () => model.do.run(model.do.forget, "memory")
	})), /* @__PURE__ */ h(News, {
		model,
		of: "memory"
	}));
}
// src/optional/debug/words/codes.ts
var CODES = {
	CONFIG: {
		meaning: "An option does not fit.",
		todo: "The section Forms names it."
	},
	SCRIPT_MISSING: {
		meaning: "An option needs a script that is not on the page.",
		todo: "Add the tag that is named in the section Forms."
	},
	ENHANCE_NATIVE: {
		meaning: "An existing form is left to the browser.",
		todo: "The console says what it has that cannot be had otherwise."
	},
	IN_HEAD: {
		meaning: "The snippet stands in the head; its form is at the end of the page.",
		todo: "Move it, or add data-target."
	},
	HTTP_4: {
		meaning: "The webhook did not say yes. The lead is kept.",
		todo: "Check its address, its permissions and its log."
	},
	HTTP_401: {
		meaning: "The webhook wants a permission.",
		todo: "Look for a setting that allows everybody to post."
	},
	HTTP_404: {
		meaning: "Nothing is at that address.",
		todo: "Check the address, and whether the workflow or form is active."
	},
	HTTP_405: {
		meaning: "The address takes no POST.",
		todo: "Check the address."
	},
	HTTP_413: {
		meaning: "The lead is too large for the webhook.",
		todo: "Raise its limit."
	},
	HTTP_415: {
		meaning: "The webhook does not take this kind of body.",
		todo: "Try data-format=\"form\", or a relay."
	},
	HTTP_429: {
		meaning: "The webhook asks for patience.",
		todo: "Wait a minute; check its quota."
	},
	HTTP_5: {
		meaning: "The webhook fails.",
		todo: "Look into its log. n8n says so while the workflow is not active."
	},
	HTTP_3: {
		meaning: "The webhook redirects to nowhere.",
		todo: "Check the address."
	},
	OFFLINE: {
		meaning: "This device has no network.",
		todo: "Nothing: it goes out when the network is back."
	},
	NETWORK: {
		meaning: "The request did not get through.",
		todo: "It is tried again by itself."
	},
	HOST_UNREACHABLE: {
		meaning: "Nothing answers at that address.",
		todo: "Is the webhook up, and is the address right? A blocker in this browser does the same."
	},
	TIMEOUT: {
		meaning: "No answer came in time.",
		todo: "Let the webhook answer sooner. Node-RED: end the flow with an \"http response\" node."
	},
	CORS_UNREADABLE: {
		meaning: "The host has probably taken the lead, but this page may not read its answer.",
		todo: "Let the webhook answer with Access-Control-Allow-Origin."
	},
	PREFLIGHT_LIKELY: {
		meaning: "The host is there, but this page may not send it JSON, or a header of yours.",
		todo: "Let the webhook answer OPTIONS, or say data-format=\"form\". n8n: activate the workflow."
	},
	FALLBACK_FORM: {
		meaning: "The webhook takes no JSON from this page, but a form.",
		todo: "data-format=\"form\" spares every visitor the trials."
	},
	ANSWER_SAYS_NO: {
		meaning: "The tool said 200, and no in words. The lead is kept.",
		todo: "Look into the tool's log."
	},
	OUTBOX_FULL: {
		meaning: "Too much waits on this device.",
		todo: "Look into the section Outbox."
	},
	LEAD_TOO_BIG: {
		meaning: "The lead is sent, but was too large to be kept here.",
		todo: "Ask for shorter texts."
	},
	NOT_KEPT: {
		meaning: "This browser lets the site keep nothing.",
		todo: "A sandboxed frame, a private window, or a full disk: nothing you can mend, but for the frame."
	},
	DAMAGED: {
		meaning: "A lead on this device cannot be read any more.",
		todo: "Export it: what is left is there."
	},
	OPAQUE: {
		meaning: "Sent by no-cors: nobody can read the answer.",
		todo: "Nothing."
	},
	TEST_URL: {
		meaning: "The address is n8n’s for testing: it listens only while its editor waits.",
		todo: "Activate the workflow, and use /webhook/…."
	},
	NEEDS_SECRET: {
		meaning: "This API wants a key that no page can keep.",
		todo: "Use the tool’s webhook; for Airtable, that of an automation."
	},
	SECRET_IN_CONFIG: {
		meaning: "A header looks like a key, and every visitor can read it.",
		todo: "Use a webhook without a key, or a relay."
	},
	MIXED_CONTENT: {
		meaning: "An http address on an https page: browsers refuse it.",
		todo: "Use https."
	},
	PRIVATE_NETWORK: {
		meaning: "The address is in a private network: visitors do not reach it.",
		todo: "Use a public address, or a tunnel."
	},
	NOT_SAME_ORIGIN: {
		meaning: "Netlify takes forms of its own site only.",
		todo: "Use the address of a page of this site."
	},
	PRESET_MISSING: {
		meaning: "This tool needs leadtag.presets.js.",
		todo: "Add the script."
	},
	REDIRECTED: {
		meaning: "A yes, but after a redirect: the lead may have been dropped.",
		todo: "Use the final address, or data-redirects=\"ok\"."
	},
	CSP_BLOCKED: {
		meaning: "The policy of this page forbids the webhook.",
		todo: "Add its origin to connect-src."
	},
	CALLBACK: {
		meaning: "A callback given to leadtag.push() has thrown.",
		todo: "Mend the callback."
	},
	INTERNAL: {
		meaning: "Something in leadtag has failed.",
		todo: "The console says more. Please report it."
	}
};
/** What to do about a code; nothing for one that is none of ours. */
function adviceFor(code) {
	const name = code ?? "";
	const of = (key) => Object.hasOwn(CODES, key) ? CODES[key] : void 0;
	if (/^HTTP_403$/.test(name)) return of("HTTP_401");
	if (/^HTTP_410$/.test(name)) return of("HTTP_404");
	return of(name) ?? of(/^HTTP_\d/.exec(name)?.[0] ?? "");
}
// src/optional/debug/view/Events.tsx
var ABOUT = {
	ready: "the form is on the page",
	view: "it has been in sight for a second",
	open: "it has opened",
	close: "it has closed",
	start: "the first input",
	step: "another step",
	invalid: "something is missing or wrong",
	submit: "a lead is about to be stored",
	queued: "it is safe on this device",
	delivered: "the webhook has said yes",
	unconfirmed: "handed over, the answer cannot be read",
	rejected: "the webhook has said no",
	diagnostic: "something for you to mend"
};
/** What has happened, the newest first. */
function Events({ model }) {
	const { log } = model;
	if (!log[0]) return /* @__PURE__ */ h(Empty, {
		title: "Nothing has happened yet",
		text: "Events of forms and leads show here. What came before leadtag.debug.js was there is not known: put it first."
	});
	return /* @__PURE__ */ h("div", { class: "stack" }, /* @__PURE__ */ h("div", { class: "row" }, /* @__PURE__ */ h("span", { class: "soft" }, String(log.length), " events, the newest first"), /* @__PURE__ */ h(Button, {
		label: "Clear",
		tone: "quiet",
		onClick: model.do.clearLog
	})), /* @__PURE__ */ h("ol", { class: "events" }, grouped(log).map(({ times, ...each }) => /* @__PURE__ */ h(Line, {
		happening: each,
		times
	}))));
}
/** The newest first; what is said several times in a row stands there once. */
function grouped(log) {
	const print = ({ name, detail, page }) => JSON.stringify([
		name,
		detail,
		page
	]);
	const lines = [];
	for (const each of [...log].reverse()) {
		const last = lines.at(-1);
		if (last && print(last) === print(each)) last.times++;
		else lines.push({
			...each,
			times: 1
		});
	}
	return lines;
}
function Line({ happening: { at, name, detail, page }, times }) {
	const { formId, code, step, final, leadId, variant } = detail;
	const advice = adviceFor(code);
	const isBad = /diagnostic|rejected/.test(name);
	const more = [
		formId && `form ${formId}`,
		variant && `variant ${variant}`,
		step && `step ${step}`,
		code && !isBad && `code ${code}`,
		final && "for good",
		leadId && `lead ${leadId.slice(0, 8)}…`,
		page
	].filter(Boolean);
	return /* @__PURE__ */ h("li", { class: isBad ? "alert" : name }, /* @__PURE__ */ h("time", { datetime: new Date(at).toISOString() }, new Date(at).toTimeString().slice(0, 8)), /* @__PURE__ */ h("div", null, /* @__PURE__ */ h("b", null, name), times > 1 && /* @__PURE__ */ h("span", { class: "badge" }, `${times}×`), " ", /* @__PURE__ */ h("span", { class: "soft" }, ABOUT[name]), isBad && code && /* @__PURE__ */ h("p", null, /* @__PURE__ */ h("code", { class: "code" }, code), " ", advice ? `${advice.meaning} ${advice.todo}` : ""), more[0] && /* @__PURE__ */ h("p", { class: "soft" }, more.join(" · "))));
}
// src/optional/debug/mask.ts
/** Words under which secrets stand; a key is one only with a word before it. `author` and `keyword` are none. */
var SECRET_WORD = /^(auth|authorization|bearer|token|secret|password|passwd|apikey|altcha)$/i;
var isSecret = (name) => /[^a-z]key$/i.test(kebab(name)) || kebab(name).split(/[^a-z0-9]+/i).some((word) => SECRET_WORD.test(word));
/** What looks like one wherever it stands. */
var SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|pk|key|xox[a-z])[-_][\w.-]{8,}/;
/** Headers of which everybody may know. */
var PLAIN_HEADER = /^(accept|accept-language|content-type|content-language)$/i;
var HIDDEN = "••••••";
/** The same with what may be a secret painted over. Nothing that is shown or copied has it. */
function masked(value, name = "") {
	if (typeof value === "string") {
		if (value && (isSecret(name) || SECRET_VALUE.test(value))) return HIDDEN;
		return /^https?:\/\/[^\s]+$/i.test(value) ? maskedUrl(value) : value;
	}
	if (Array.isArray(value)) return value.map((each) => masked(each, name));
	if (!value || typeof value !== "object") return value;
	if (value instanceof RegExp) return String(value);
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === "headers" ? maskedHeaders(part) : masked(part, key)]));
}
/** Of headers only the usual ones keep their text, and those that carry nothing but the lead's id. */
function maskedHeaders(headers) {
	return Object.fromEntries(Object.entries(Object(headers)).map(([name, text]) => [name, PLAIN_HEADER.test(name) || text === "{{id}}" ? text : HIDDEN]));
}
/** An address without the values of parameters that are named as secrets are, and without a user. */
function maskedUrl(address) {
	try {
		const url = new URL(address);
		let changed = !!url.password;
		url.password = "";
		for (const [name, value] of [...url.searchParams]) {
			if (!isSecret(name) && !SECRET_VALUE.test(value) && !/^(sig|signature|code)$/i.test(name)) continue;
			url.searchParams.set(name, HIDDEN);
			changed = true;
		}
		return changed ? decodeURIComponent(url.href) : address;
	} catch {
		return address;
	}
}
// src/optional/debug/view/Chooser.tsx
/** Which of several forms is looked at. */
function Chooser({ model }) {
	const { forms, form } = model;
	if (forms.length < 2) return /* @__PURE__ */ h("div", null);
	return /* @__PURE__ */ h("label", { class: "chooser" }, "Form", /* @__PURE__ */ h("select", {
		value: String(form ? forms.indexOf(form) : 0),
		onChange: (event) => model.do.choose(forms[Number(event.currentTarget.value)])
	}, forms.map((each, at) => /* @__PURE__ */ h("option", { value: String(at) }, each.config().formId))));
}
// src/optional/debug/view/Json.tsx
var TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
/** A value as JSON, in colours, with secrets painted over. */
function Json({ value, model, id }) {
	const text = JSON.stringify(masked(value), null, 2) ?? "undefined";
	return /* @__PURE__ */ h("div", { class: "json" }, /* @__PURE__ */ h(CopyButton, {
		model,
		id,
		text,
		label: "Copy"
	}), /* @__PURE__ */ h("section", {
		class: "scroll",
		tabindex: 0,
		"aria-label": "As JSON"
	}, /* @__PURE__ */ h("pre", null, coloured(text))));
}
function coloured(text) {
	const parts = [];
	let end = 0;
	for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(TOKEN)) {
		if (index > end) parts.push(text.slice(end, index));
		const kind = colon ? "key" : string ? "string" : "value";
		parts.push(/* @__PURE__ */ h("span", { class: kind }, colon ? string : token));
		if (colon) parts.push(colon);
		end = index + token.length;
	}
	parts.push(text.slice(end));
	return parts;
}
// src/optional/debug/view/Forms.tsx
/** Each form on the page: what is wrong with it, what it would send now, its fields and options as they were understood. */
function Forms({ model }) {
	const { form } = model;
	if (!form) return /* @__PURE__ */ h(Empty, {
		title: "There is no form on this page",
		text: "Leads that wait on this device are in Outbox. Where the visit came from is in Attribution."
	});
	const facts = model.facts(form);
	return /* @__PURE__ */ h("div", { class: "stack" }, /* @__PURE__ */ h(Chooser, { model }), /* @__PURE__ */ h("div", { class: "title" }, /* @__PURE__ */ h("h3", null, form.config().formId), /* @__PURE__ */ h("span", { class: "about" }, facts.where), /* @__PURE__ */ h(Button, {
		label: "Show it",
		tone: "quiet",
		onClick: () => model.do.point(form)
	})), /* @__PURE__ */ h(Problems, {
		model,
		form,
		facts
	}), /* @__PURE__ */ h(SentNow, {
		model,
		form
	}), /* @__PURE__ */ h(FieldList, {
		model,
		form
	}), /* @__PURE__ */ h(Options, { facts }));
}
function Problems({ model, form, facts }) {
	const { formId } = form.config();
	const told = model.told.filter((each) => each.formId === formId);
	return /* @__PURE__ */ h(Fragment, null, facts.problems.map(({ option, text }) => /* @__PURE__ */ h(Callout, {
		tone: "warn",
		title: `data-${option}: ${text}`,
		code: "CONFIG"
	})), told.map(({ code, text }) => /* @__PURE__ */ h(Callout, {
		tone: "warn",
		title: adviceFor(code)?.meaning ?? text,
		code
	}, /* @__PURE__ */ h("p", null, /^npx/.test(text) ? adviceFor(code)?.todo : text.replace(/^form ".*?":?\s*/, "")))), !facts.problems[0] && !told[0] && /* @__PURE__ */ h(Callout, {
		tone: "good",
		title: "Every option was understood."
	}));
}
/** The lead that would be made of what stands in the form now. */
function SentNow({ model, form }) {
	const now = model.rehearsed(form);
	const sent = now ? void 0 : model.sent(form);
	const wrong = model.judged(form).filter(({ error }) => error);
	const id = `test-${form.config().formId}`;
	const isOver = !now && /received|saved/.test(form.state().status);
	return /* @__PURE__ */ h(Card, {
		title: now || !sent ? "Would be sent now" : "Was sent",
		about: now && (wrong[0] ? /* @__PURE__ */ h(Pill, {
			tone: "warn",
			text: "not ready"
		}) : /* @__PURE__ */ h(Pill, {
			tone: "good",
			text: "ready"
		}))
	}, now && wrong[0] && /* @__PURE__ */ h("p", { class: "hint" }, "The form would not go yet: ", wrong.map(({ field }) => field.label).join(", "), ". Below is what there is of the lead so far."), !now && !sent && /* @__PURE__ */ h("p", { class: "hint" }, isNative(form) ? "An existing form is read when it is sent. Its lead shows here then." : "Its lead shows here once it can be made."), /* @__PURE__ */ h("div", { class: "row" }, !isOver && !isNative(form) && /* @__PURE__ */ h(Button, {
		label: "Fill in samples",
		onClick: () => model.do.fill(form)
	}), !isOver && /* @__PURE__ */ h(ConfirmButton, {
		model,
		id,
		label: "Send as a test",
		ask: "Really send it?",
		act: () => model.do.test(form)
	}), /* @__PURE__ */ h(Button, {
		label: "Empty the form",
		tone: "quiet",
		onClick: () => model.do.empty(form)
	})), model.confirming === id && /* @__PURE__ */ h("p", { class: "hint" }, "What stands in the form goes to ", hostsOf(form), ", marked ", /* @__PURE__ */ h("code", null, "\"test\": true"), ". Counting tools of the page count it, too."), /* @__PURE__ */ h(News, {
		model,
		of: id
	}), (now ?? sent) && /* @__PURE__ */ h(Json, {
		model,
		id: "lead",
		value: (now ?? sent).lead
	}), now && /* @__PURE__ */ h(Requests, {
		model,
		form,
		now
	}));
}
var hostsOf = (form) => form.config().destinations.map(({ url }) => new URL(url).host).join(" and ");
/** The lead as it goes to each webhook. */
function Requests({ model, form, now }) {
	const { fallback } = form.config();
	const to = now.way.destinations;
	return /* @__PURE__ */ h(Fragment, null, plan(now.lead, [...to, ...fallback]).map((request, at) => {
		const asks = preflightHeaders(request);
		const waits = request.waitsFor && model.site.has("presets");
		return /* @__PURE__ */ h(Fold, { label: `${at < to.length ? "POST" : "If that fails: POST"} ${new URL(request.url).host}` }, /* @__PURE__ */ h("p", { class: "hint" }, maskedUrl(request.url), /* @__PURE__ */ h("br", null), waits ? "leadtag.presets.js writes it as this tool wants it." : `As ${request.format}, ${request.bytes} bytes. ${asks[0] ? `The browser asks first (preflight), for ${asks.join(", ")}.` : "No preflight."}`, request.headers && ` Headers: ${JSON.stringify(masked({ headers: request.headers }))}`), !waits && request.format !== "json" && /* @__PURE__ */ h(Json, {
			model,
			id: `body-${at}`,
			value: bodyOf(request.body)
		}));
	}));
}
function bodyOf(body) {
	try {
		return JSON.parse(body);
	} catch {
		return Object.fromEntries(new URLSearchParams(body));
	}
}
function FieldList({ model, form }) {
	return /* @__PURE__ */ h(Card, { title: "Fields" }, /* @__PURE__ */ h("table", null, /* @__PURE__ */ h("thead", null, /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("th", null, "Key"), /* @__PURE__ */ h("th", null, "Type"), /* @__PURE__ */ h("th", null, "Now"))), /* @__PURE__ */ h("tbody", null, model.judged(form).map(({ field, value, asked, error, unsure }) => /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("td", null, /* @__PURE__ */ h("code", null, field.key), field.required && /* @__PURE__ */ h("span", { class: "must" }, "required")), /* @__PURE__ */ h("td", null, field.type), /* @__PURE__ */ h("td", null, !asked ? /* @__PURE__ */ h("span", { class: "soft" }, "not asked now") : error ? /* @__PURE__ */ h("span", { class: "wrong" }, form.say(error, field[error === "too_short" ? "minlength" : "maxlength"])) : String(value) && value !== false ? /* @__PURE__ */ h("span", { class: "right" }, unsure ? `leadtag.${unsure}.js judges it` : "fits") : /* @__PURE__ */ h("span", { class: "soft" }, "empty")))))));
}
function Options({ facts }) {
	const set = facts.options.filter(({ from }) => from);
	const rest = facts.options.filter(({ from }) => !from);
	return /* @__PURE__ */ h(Card, { title: "Options" }, /* @__PURE__ */ h(OptionTable, { options: set }), /* @__PURE__ */ h(Fold, { label: `${rest.length} options at their default` }, /* @__PURE__ */ h(OptionTable, { options: rest })));
}
var OptionTable = ({ options }) => /* @__PURE__ */ h("table", { class: "options" }, /* @__PURE__ */ h("thead", null, /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("th", null, "Option"), /* @__PURE__ */ h("th", null, "Value"))), /* @__PURE__ */ h("tbody", null, options.map(({ name, value, from }) => /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("td", null, /* @__PURE__ */ h("code", null, kebab(name))), /* @__PURE__ */ h("td", null, /* @__PURE__ */ h("span", { class: "value" }, written(name, value)), from && /* @__PURE__ */ h("span", { class: "from" }, from))))));
function written(name, value) {
	const safe = name === "headers" ? masked({ headers: value }).headers : masked(value, name);
	if (value === void 0 || value === "" || value === null) return "none";
	if (typeof safe === "boolean") return safe ? "yes" : "no";
	if (Array.isArray(safe) && !safe.length) return "none";
	if (Array.isArray(safe) && safe.every((each) => typeof each !== "object")) return safe.join(" ");
	return typeof safe === "object" ? JSON.stringify(safe) : String(safe);
}
// src/optional/debug/words/outbox.ts
/** A state of a row, short, and in a sentence. */
var STATES = {
	queued: {
		name: "Waiting",
		about: "It is sent by itself.",
		tone: "wait"
	},
	sending: {
		name: "Sending",
		about: "It is on its way from a tab.",
		tone: "wait"
	},
	parked: {
		name: "Parked",
		about: "The webhook says something that you can mend. It is tried slowly.",
		tone: "bad"
	},
	refused: {
		name: "Refused",
		about: "The webhook does not want it. It goes out again only by hand.",
		tone: "bad"
	},
	unconfirmed: {
		name: "Unconfirmed",
		about: "Handed over, and the answer cannot be read. It has probably arrived.",
		tone: "good"
	}
};
/** How long until, or since, in the largest unit that says something. */
function timeFrom(now, at) {
	const seconds = Math.round(Math.abs(at - now) / 1e3);
	const [unit, size] = [
		["day", 86400],
		["hour", 3600],
		["minute", 60],
		["second", 1]
	].find(([, size]) => seconds >= size) ?? ["second", 1];
	if (seconds < 2) return "now";
	const count = Math.round(seconds / size);
	const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
	return at > now ? `in ${words}` : `${words} ago`;
}
/** Who a lead is from: the first of these that it has. */
function nameOf(lead) {
	const { fields = lead } = Object(lead);
	const { name, first_name, last_name, email, phone } = Object(fields);
	const whole = [first_name, last_name].filter(Boolean).join(" ");
	return String(name || whole || email || phone || "A lead");
}
// src/optional/debug/view/Outbox.tsx
/** The leads that wait on this device. */
function Outbox({ model }) {
	const { outbox } = model;
	if (!outbox) return /* @__PURE__ */ h(Empty, {
		title: "Looking…",
		text: ""
	});
	if (!outbox[0]) return /* @__PURE__ */ h("div", { class: "stack" }, /* @__PURE__ */ h(Empty, {
		title: "Nothing waits on this device",
		text: "A lead is here from the moment that it is sent until its webhook has said yes."
	}), /* @__PURE__ */ h(News, {
		model,
		of: "outbox"
	}));
	const save = (format) => () => model.do.save(`leads.${format}`, format === "csv" ? "text/csv" : "application/json", model.do.exported(format));
	return /* @__PURE__ */ h("div", { class: "stack" }, /* @__PURE__ */ h("div", { class: "row" }, /* @__PURE__ */ h(Button, {
		label: "Retry all",
		tone: "main",
		onClick: () => model.do.run(() => model.do.retry(), "outbox")
	}), /* @__PURE__ */ h(Button, {
		label: "Export JSON",
		onClick: () => model.do.run(save("json"), "outbox")
	}), /* @__PURE__ */ h(Button, {
		label: "Export CSV",
		onClick: () => model.do.run(save("csv"), "outbox")
	})), /* @__PURE__ */ h(News, {
		model,
		of: "outbox"
	}), outbox.map((entry) => /* @__PURE__ */ h(Row, {
		key: `${entry.id}:${entry.destination}`,
		model,
		entry
	})));
}
function Row({ model, entry }) {
	const { id, state, reason, createdAt, attempts, nextAt, destination, lead } = entry;
	const { name, about, tone } = STATES[state];
	const advice = adviceFor(reason);
	const act = (act) => () => model.do.run(act, `row-${id}`);
	return /* @__PURE__ */ h("article", {
		class: "card",
		"aria-label": `Lead of ${nameOf(lead)}`
	}, /* @__PURE__ */ h("header", null, /* @__PURE__ */ h("h3", null, nameOf(lead)), /* @__PURE__ */ h(Pill, {
		tone: tone === "wait" ? "note" : tone,
		text: name
	})), /* @__PURE__ */ h("p", { class: "hint" }, about), reason && /* @__PURE__ */ h(Callout, {
		tone: tone === "good" ? "note" : "warn",
		title: advice?.meaning ?? "It did not get through.",
		code: reason
	}, advice && /* @__PURE__ */ h("p", null, advice.todo)), /* @__PURE__ */ h(Facts, { of: [
		["To", maskedUrl(destination)],
		["Made", timeFrom(model.now, createdAt)],
		["Attempts", String(attempts)],
		["Next try", nextAt === void 0 ? "not by itself" : timeFrom(model.now, Math.max(nextAt, model.now))]
	] }), /* @__PURE__ */ h("div", { class: "row" }, /* @__PURE__ */ h(Button, {
		label: "Retry",
		onClick: act(() => model.do.retry(id))
	}), /* @__PURE__ */ h(ConfirmButton, {
		model,
		id: `remove-${id}`,
		label: "Remove",
		ask: "Erase it for good?",
		act: () => model.do.remove(id)
	}), reason && /* @__PURE__ */ h(CopyButton, {
		model,
		id: `doctor-${id}`,
		text: `npx leadtag doctor ${destination}`,
		label: "Copy doctor command"
	})), /* @__PURE__ */ h(News, {
		model,
		of: `row-${id}`
	}), /* @__PURE__ */ h(Fold, { label: "The lead" }, /* @__PURE__ */ h(Json, {
		model,
		id: `json-${id}`,
		value: lead
	})));
}
// src/optional/debug/facts/contrast.ts
/** What is seen where one colour lies over another. */
var over = ([r, g, b, a], [r2, g2, b2, a2]) => {
	const alpha = a + a2 * (1 - a);
	const mix = (top, below) => alpha ? (top * a + below * a2 * (1 - a)) / alpha : 0;
	return [
		mix(r, r2),
		mix(g, g2),
		mix(b, b2),
		alpha
	];
};
/** The contrast of two opaque colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one, other) {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + .05) / (dark + .05);
}
function luminance([r, g, b]) {
	const [red, green, blue] = [
		r,
		g,
		b
	].map((part) => {
		const share = part / 255;
		return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
	});
	return .2126 * red + .7152 * green + .0722 * blue;
}
// src/optional/debug/facts/look.ts
var WHITE = [
	255,
	255,
	255,
	1
];
/** Looks at a form as it stands: whether its texts can be read, its inputs are named, and nothing zooms on a phone. */
function lookAt(root) {
	const rgba = createReader();
	const found = /* @__PURE__ */ new Map();
	let texts = 0;
	for (const element of root.querySelectorAll("h2,h3,p,label,small,button,a,span,input,select,textarea,[part]")) {
		const words = wordsOf(element);
		if (!words || !element.checkVisibility?.({
			opacityProperty: true,
			visibilityProperty: true
		})) continue;
		texts++;
		const style = getComputedStyle(element);
		const ground = backgroundOf(element, rgba);
		if (!ground) continue;
		const ratio = contrast(over(rgba(style.color), ground), ground);
		const size = Number.parseFloat(style.fontSize);
		const least = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700 ? 3 : 4.5;
		if (ratio < least) {
			const shown = `“${words.slice(0, 40)}” has a contrast of ${ratio.toFixed(1)} : 1`;
			found.set(shown, {
				what: shown,
				todo: `${least} : 1 is the least that can be read by everybody.`
			});
		}
	}
	for (const input of root.querySelectorAll("input:not([type=hidden]),select,textarea")) {
		if (!input.checkVisibility?.()) continue;
		if (!(input.labels?.length || input.ariaLabel || input.getAttribute("aria-labelledby") || input.title)) {
			const what = `“${input.name || input.type}” has no label`;
			found.set(what, {
				what,
				todo: "Screen readers cannot tell what it asks for. A placeholder is no label."
			});
		}
		const size = Number.parseFloat(getComputedStyle(input).fontSize);
		if (size < 16 && !/checkbox|radio/.test(input.type)) {
			const what = `The text in “${input.name || input.type}” is ${Math.round(size)} px high`;
			found.set(what, {
				what,
				todo: "Below 16 px an iPhone zooms into the form at each tap."
			});
		}
	}
	return {
		texts,
		blemishes: [...found.values()]
	};
}
/** The text that stands in the element itself, or that its visitor has typed. */
function wordsOf(element) {
	if ("value" in element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.nodeName)) {
		const { type, value, placeholder } = element;
		return /checkbox|radio|hidden/.test(type) ? "" : value || placeholder || "";
	}
	return [...element.childNodes].map((node) => node.nodeType === 3 ? node.textContent ?? "" : "").join(" ").trim();
}
/** The colour behind an element, through shadow roots; nothing where a picture or a gradient is in the way. */
function backgroundOf(element, rgba) {
	let so = [
		0,
		0,
		0,
		0
	];
	for (let at = element; at; at = parentOf(at)) {
		const { backgroundColor, backgroundImage } = getComputedStyle(at);
		if (backgroundImage !== "none") return void 0;
		so = over(so, rgba(backgroundColor));
		if (so[3] > .99) return so;
	}
	const isDark = getComputedStyle(document.documentElement).colorScheme.startsWith("dark");
	return over(so, isDark ? [
		18,
		18,
		18,
		1
	] : WHITE);
}
var parentOf = (element) => element.assignedSlot ?? element.parentElement ?? (element.getRootNode().host || null);
/** Reads any colour that browsers write, by painting it. */
function createReader() {
	const known = /* @__PURE__ */ new Map();
	const canvas = document.createElement("canvas");
	canvas.width = canvas.height = 1;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	return (css) => {
		const [, r, g, b, a = "1"] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css) ?? [];
		if (r) return [
			Number(r),
			Number(g),
			Number(b),
			Number(a)
		];
		if (!known.has(css) && context) {
			context.clearRect(0, 0, 1, 1);
			context.fillStyle = css;
			context.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
			known.set(css, [
				red,
				green,
				blue,
				alpha / 255
			]);
		}
		return known.get(css) ?? WHITE;
	};
}
// src/optional/debug/facts/policy.ts
/** Reads one policy, as a header or a `<meta>` has it. Of a directive that stands there twice the first counts. */
function readPolicy(text) {
	const policy = /* @__PURE__ */ new Map();
	for (const part of text.split(";")) {
		const [name, ...sources] = part.trim().split(/\s+/);
		if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
	}
	return policy;
}
/** Policies of a header, which can hold several with commas between. */
var readPolicies = (header) => header.split(",").filter((text) => text.trim()).map(readPolicy);
/** What stands in for a directive that is not written. */
var FALLBACK = "default-src";
/**
* Whether a policy lets the page at `page` ask `url`, by this directive: as browsers match source lists
* (https://www.w3.org/TR/CSP3/#match-url-to-source-list), without redirects. What it does not speak of, it allows.
*/
function allows(policy, directive, url, page) {
	const sources = policy.get(directive) ?? policy.get(FALLBACK);
	return !sources || sources.some((source) => matches(source.toLowerCase(), url, page));
}
function matches(source, url, page) {
	if (source === "'self'") return sameOrSafer(url, page);
	if (source.startsWith("'")) return false;
	if (source === "*") return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;
	const [, scheme] = /^([a-z][a-z0-9+.-]*):$/.exec(source) ?? [];
	if (scheme) return schemeFits(`${scheme}:`, url.protocol);
	const [, written, host = "", port, path = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+|\[[^\]]+\])(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
	if (!host || !schemeFits(written ? `${written}:` : page.protocol, url.protocol)) return false;
	if (!(host.startsWith("*.") ? url.hostname.endsWith(host.slice(1)) : host === url.hostname) && host !== "*") return false;
	const ports = {
		"http:": "80",
		"https:": "443"
	};
	const at = url.port || ports[url.protocol];
	if (port ? port !== "*" && port !== at && !(port === "80" && at === "443") : url.port && url.port !== ports[url.protocol]) return false;
	if (!path || path === "/") return true;
	return path.endsWith("/") ? url.pathname.startsWith(path) : url.pathname === path;
}
/** `http` also allows `https`. */
var schemeFits = (wanted, has) => wanted === has || wanted === "http:" && has === "https:";
var sameOrSafer = (url, page) => url.origin === page.origin || url.hostname === page.hostname && !page.port && !url.port && url.protocol === "https:";
// src/optional/debug/facts/scripts.ts
/** What carries one of our names: also with a version in it, and with a query behind. */
var OURS = /(?:^|\/)(leadtag(?:[.-][\w.-]+?)?\.js)(?:[?#].*)?$/;
/** Our scripts on this page, by file. */
function scriptsOn(page, performance) {
	const found = /* @__PURE__ */ new Map();
	for (const tag of page.querySelectorAll("script[src]")) {
		const [, file] = OURS.exec(tag.src) ?? [];
		if (!file) continue;
		const known = found.get(file);
		const timing = performance.getEntriesByName(tag.src)[0];
		found.set(file, {
			file,
			tags: (known?.tags ?? 0) + 1,
			blocks: known?.blocks || !tag.async && !tag.defer && tag.type !== "module",
			...timing?.encodedBodySize && {
				wire: timing.encodedBodySize,
				size: timing.decodedBodySize
			}
		});
	}
	return [...found.values()];
}
// src/optional/debug/view/Page.tsx
/** What of the page decides whether a form works: its policy, its webhooks, its colours, our scripts. */
function Page({ model }) {
	return /* @__PURE__ */ h("div", { class: "stack" }, /* @__PURE__ */ h(Webhooks, { model }), /* @__PURE__ */ h(Policy, { model }), /* @__PURE__ */ h(Look, { model }), /* @__PURE__ */ h(Scripts, { model }));
}
/** Codes that speak of how a webhook and a browser get on. */
var ABOUT_CORS = /CORS|PREFLIGHT|FALLBACK|REDIRECTED|UNREACHABLE|TIMEOUT|OPAQUE|MIXED|HTTP_|TEST_URL|PRIVATE/;
function Webhooks({ model }) {
	const urls = urlsOf(model);
	const codes = new Set([...model.log.filter(({ name, page }) => !page && /diagnostic|unconfirmed|rejected/.test(name)).map(({ detail }) => detail.code ?? ""), ...(model.outbox ?? []).map(({ reason = "" }) => reason)].filter((code) => ABOUT_CORS.test(code)));
	return /* @__PURE__ */ h(Card, { title: "Webhooks" }, /* @__PURE__ */ h("p", { class: "hint" }, urls[0] ? "A page cannot see why a webhook refuses it. The doctor can; it runs in a terminal." : "No form on this page names one."), [...codes].map((code) => {
		const advice = adviceFor(code);
		return /* @__PURE__ */ h(Callout, {
			tone: "warn",
			title: advice?.meaning ?? code,
			code
		}, /* @__PURE__ */ h("p", null, advice?.todo));
	}), urls.map((url) => /* @__PURE__ */ h(Webhook, {
		model,
		url
	})));
}
function Webhook({ model, url }) {
	const { origin, host } = new URL(url);
	return /* @__PURE__ */ h("div", { class: "hook" }, /* @__PURE__ */ h("code", { class: "command" }, "npx leadtag doctor ", maskedUrl(url)), /* @__PURE__ */ h("div", { class: "row" }, /* @__PURE__ */ h(CopyButton, {
		model,
		id: `doctor-${url}`,
		text: `npx leadtag doctor ${url}`,
		label: "Copy the command"
	}), /* @__PURE__ */ h(Button, {
		label: `Is ${host} there?`,
		title: "Asks for the root of the host, never for the webhook itself",
		onClick: () => model.do.run(() => model.do.reach(origin), `reach-${url}`)
	})), /* @__PURE__ */ h(News, {
		model,
		of: `reach-${url}`
	}));
}
function Policy({ model }) {
	const { violations, policy } = model;
	const metas = [...document.querySelectorAll("meta[http-equiv=\"content-security-policy\" i]")];
	const written = [.../* @__PURE__ */ new Set([
		...metas.map(({ content }) => content),
		...violations.filter(({ disposition }) => disposition === "enforce").map((each) => each.policy),
		...policy ? [policy] : []
	])];
	const page = new URL(location.href);
	const policies = written.flatMap(readPolicies);
	const urls = urlsOf(model).filter((url) => policies.some((each) => !allows(each, "connect-src", new URL(url), page)));
	const forbidden = [...new Set(urls.map((url) => new URL(url).origin))];
	const others = violations.filter(({ blocked }) => !forbidden.some((origin) => blocked.startsWith(origin)));
	return /* @__PURE__ */ h(Card, {
		title: "Content-Security-Policy",
		about: forbidden[0] || others[0] ? /* @__PURE__ */ h(Pill, {
			tone: "bad",
			text: "look here"
		}) : written[0] ? /* @__PURE__ */ h(Pill, {
			tone: "good",
			text: "lets us"
		}) : void 0
	}, forbidden.map((origin) => /* @__PURE__ */ h(Callout, {
		tone: "bad",
		title: `It forbids the webhook at ${new URL(origin).host}`,
		code: "CSP_BLOCKED"
	}, /* @__PURE__ */ h("p", null, "Add to connect-src: ", /* @__PURE__ */ h("code", null, origin)))), others.map(({ directive, blocked, disposition }) => /* @__PURE__ */ h(Callout, {
		tone: disposition === "report" ? "note" : "warn",
		title: `${directive} ${disposition === "report" ? "would have stopped" : "has stopped"} ${maskedUrl(blocked)}`
	})), written[0] ? /* @__PURE__ */ h(Fragment, null, !forbidden[0] && urlsOf(model)[0] && /* @__PURE__ */ h("p", { class: "hint" }, "It lets the page send to every webhook of its forms."), /* @__PURE__ */ h(Fold, { label: "The policy, as far as it is known" }, written.map((text) => /* @__PURE__ */ h("pre", { class: "policy" }, text.replace(/;\s*/g, ";\n").trim())))) : /* @__PURE__ */ h("p", { class: "hint" }, policy === "" ? "The page’s answer carries none." : "None stands in the page, and none has stopped anything. One in the headers cannot be seen from here."), policy === void 0 && /* @__PURE__ */ h("div", { class: "row" }, /* @__PURE__ */ h(Button, {
		label: "Read the headers",
		title: "Asks this site for this very page once more (HEAD)",
		onClick: () => model.do.run(model.do.readPolicy, "policy")
	})), /* @__PURE__ */ h(News, {
		model,
		of: "policy"
	}));
}
function Look({ model }) {
	const { form } = model;
	if (!form) return /* @__PURE__ */ h("div", null);
	const { texts, blemishes } = lookAt(form.root);
	return /* @__PURE__ */ h(Card, {
		title: "Look",
		about: blemishes[0] ? /* @__PURE__ */ h(Pill, {
			tone: "warn",
			text: String(blemishes.length)
		}) : /* @__PURE__ */ h(Pill, {
			tone: "good",
			text: "fine"
		})
	}, /* @__PURE__ */ h(Chooser, { model }), /* @__PURE__ */ h("p", { class: "hint" }, texts ? `${texts} texts of the form as it stands: contrast, labels, sizes.` : "Nothing of the form is in sight now."), blemishes.map(({ what, todo }) => /* @__PURE__ */ h(Callout, {
		tone: "warn",
		title: what
	}, /* @__PURE__ */ h("p", null, todo))));
}
function Scripts({ model }) {
	const { version, core, site } = model;
	const scripts = scriptsOn(document, performance);
	const isClobbered = !!core && typeof window.leadtag?.version !== "string";
	const wire = scripts.reduce((sum, each) => sum + (each.wire ?? 0), 0);
	const unsaid = scripts.some(({ wire }) => !wire);
	return /* @__PURE__ */ h(Card, {
		title: "Scripts",
		about: wire ? `${kilobytes(wire)}${unsaid ? " and more" : ""}` : void 0
	}, isClobbered && /* @__PURE__ */ h(Callout, {
		tone: "bad",
		title: "Something on the page has taken the name window.leadtag"
	}, /* @__PURE__ */ h("p", null, "Forms work all the same; your own code and further scripts do not find it. Look for name=\"leadtag\" or id=\"leadtag\".")), core && core !== version && /* @__PURE__ */ h(Callout, {
		tone: "warn",
		title: `leadtag.js is ${core}, leadtag.debug.js ${version}`
	}, /* @__PURE__ */ h("p", null, "Load all scripts of leadtag from one release.")), scripts.filter(({ tags, file }) => tags > 1 && file !== "leadtag.js").map(({ file, tags }) => /* @__PURE__ */ h(Callout, {
		tone: "warn",
		title: `${file} is on the page ${tags} times`
	}, /* @__PURE__ */ h("p", null, "One is enough. The others do nothing."))), /* @__PURE__ */ h("table", null, /* @__PURE__ */ h("thead", null, /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("th", null, "File"), /* @__PURE__ */ h("th", null, "On the wire"), /* @__PURE__ */ h("th", null, "Unpacked"))), /* @__PURE__ */ h("tbody", null, scripts.map(({ file, wire, size, tags, blocks }) => /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("td", null, /* @__PURE__ */ h("code", null, file), tags > 1 && /* @__PURE__ */ h("span", { class: "soft" }, " ", String(tags), " tags"), blocks && /* @__PURE__ */ h("span", { class: "soft" }, " without async")), /* @__PURE__ */ h("td", null, wire ? kilobytes(wire) : "not told"), /* @__PURE__ */ h("td", null, size ? kilobytes(size) : "not told"))))), unsaid && scripts[0] && /* @__PURE__ */ h("p", { class: "hint" }, "A script of another site tells its size only with the header Timing-Allow-Origin."), /* @__PURE__ */ h(Facts, { of: [["Version", core ?? version], ["With", KNOWN.filter((name) => site.has(name)).join(", ")]] }));
}
var KNOWN = "presets insights analytics consent profiling variants subdomains enhance display spam turnstile altcha steps fields country phone hints".split(" ");
var kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
var urlsOf = ({ forms }) => [...new Set(forms.flatMap((form) => [...form.config().destinations, ...form.config().fallback].map(({ url }) => url)))];
// src/optional/debug/facts/route.ts
/** What of a route can be told from the way that a lead goes. */
var PARTS = [
	"redirect",
	"download",
	"calendar",
	"success",
	"whatsapp"
];
/** The route that has made the way of this lead what it is: it says all that the way does, and its condition holds. */
function routeTaken(config, way, lead) {
	const fits = config.routes.flatMap((route, at) => {
		const { when, webhook, ...said } = Object(route);
		if (typeof when !== "string") return [];
		return PARTS.every((part) => {
			const text = String(said[part] ?? "");
			return !text || text.includes("{") || isSame(String(way[part] ?? ""), text);
		}) && (!webhook || way.destinations.some(({ url }) => isSame(url, String(webhook)))) ? [{
			number: at + 1,
			when
		}] : [];
	});
	const { qualification = void 0, form, attribution, fields } = lead;
	const { temperature, stage, score, fit, engagement } = qualification ?? {};
	const { channel, source, medium, campaign } = attribution?.last_touch ?? {};
	const facts = {
		...fields,
		intent: form.intent,
		temperature,
		stage,
		score,
		fit,
		engagement,
		channel,
		source,
		medium,
		campaign
	};
	const changes = PARTS.some((part) => way[part] !== config[part]) || way.destinations !== config.destinations;
	return fits.find(({ when }) => condition(when)?.(facts)) ?? (changes ? fits[0] : void 0);
}
/** An address may come with a slash more than it was written with. */
var isSame = (a, b) => a === b || a === `${b}/` || a.endsWith(b);
// src/optional/debug/words/rules.ts
/** The rules of a score, by family, in the words of someone in sales. */
var WORDS = {
	"role.c_level": "runs the company",
	"role.director": "heads a department",
	"role.manager": "manages a team",
	"role.staff": "no leading role",
	"role.student": "student or trainee",
	"role.target": "has a role you look for",
	"size.target": "company of a size you look for",
	"size.other": "company of another size than you look for",
	"industry.target": "in an industry you look for",
	"industry.near": "in an industry close to yours",
	"industry.other": "in another industry",
	"country.served": "in a country you serve",
	"country.not_served": "in a country you do not serve",
	"email.work": "work email",
	"email.free": "private email",
	"email.education": "email of a school or university",
	"email.disposable": "throw-away email",
	"email.competitor": "email of a competitor",
	"intent.demo": "asks for a demo",
	"intent.quote": "asks for a quote",
	"intent.contact": "asks to be contacted",
	"intent.trial": "starts a trial",
	"intent.webinar": "signs up for a webinar",
	"intent.download": "downloads something",
	"intent.newsletter": "signs up for the newsletter",
	"phone.given": "leaves a phone number",
	shared_out: "makes up for what is not asked"
};
var GROUPS = {
	fit: "who they are",
	engagement: "what they did",
	framework: "their answers",
	score: "a score"
};
var SIGNALS = {
	pricing: "looked at pricing",
	proof: "read about other customers",
	careers: "looked at jobs",
	pages: "pages in this visit",
	visits: "visits in a week",
	limit_reached: "reached the limit of the free plan",
	teammates_invited: "invited colleagues",
	integration_connected: "connected another tool",
	upgraded: "upgraded"
};
/** A rule as one says it; one of the owner's is called what he calls it. */
function ruleInWords(rule, qualification) {
	if (Object.hasOwn(WORDS, rule)) return WORDS[rule];
	const [, family = "", name = ""] = /^([a-z]+)\.([\w]+)$/.exec(rule) ?? [];
	if (/^(cap|floor)$/.test(name) && Object.hasOwn(GROUPS, family)) return `${GROUPS[family]} ${name === "cap" ? "counts no more than that" : "counts no less than nothing"}`;
	if (family === "size") return `company of ${spelled(name)}${name === "1000" ? "+" : ""} people`;
	if (family === "signal") {
		const count = Object.hasOwn(qualification?.signals ?? {}, name) ? qualification.signals[name] : 1;
		const words = Object.hasOwn(SIGNALS, name) ? SIGNALS[name] : spelled(name);
		return /^(pages|visits)$/.test(name) ? `${count} ${words}` : `${words} ${times(count)}`;
	}
	if (/^(bant|champ|meddic)$/.test(family)) {
		const answer = qualification?.answers?.[name]?.value;
		return `${spelled(name)}${answer ? `: ${spelled(answer)}` : ""}`;
	}
	return rule;
}
var spelled = (name) => name.replace(/(\d)_(?=\d)/g, "$1–").replaceAll("_", " ");
var times = (count) => [
	"",
	"once",
	"twice"
][count] ?? `${count} times`;
// src/optional/debug/view/Score.tsx
var TONES = {
	hot: "bad",
	warm: "warn",
	cold: "note"
};
var STAGES = {
	subscriber: "Subscriber",
	lead: "Lead",
	mql: "Marketing qualified (MQL)",
	sql: "Sales qualified (SQL)",
	pql: "Product qualified (PQL)",
	unqualified: "Unqualified"
};
var BASES = {
	score: "by the score",
	intent: "by what the form is for",
	self_reported: "by the answers",
	product: "by what they do in the product"
};
/** How good the lead is that stands in the form, and why. */
function Score({ model }) {
	const { form, site } = model;
	if (!form) return /* @__PURE__ */ h(Empty, {
		title: "There is no form on this page",
		text: "A score is that of a lead, and a lead comes from a form."
	});
	const known = model.rehearsed(form) ?? model.sent(form);
	const qualification = known?.lead.qualification;
	const isThere = site.has("insights");
	return /* @__PURE__ */ h("div", { class: "stack" }, /* @__PURE__ */ h(Chooser, { model }), !isThere && /* @__PURE__ */ h(Callout, {
		tone: "note",
		title: "Points come with leadtag.insights.js."
	}, /* @__PURE__ */ h("p", null, "Without it a lead is hot when its form asks for a demo, a quote or contact, and that is all.")), !known && /* @__PURE__ */ h(Empty, {
		title: "No lead yet",
		text: isNative(form) ? "An existing form is read when it is sent." : "The form has sent its lead, or is about to."
	}), known && !qualification && /* @__PURE__ */ h(Empty, {
		title: "Nothing is known of this lead",
		text: "Give the form an intent, or ask more."
	}), qualification && /* @__PURE__ */ h(Total, {
		qualification,
		config: form.config()
	}), qualification?.reasons?.[0] && /* @__PURE__ */ h(Reasons, { qualification }), known && isThere && /* @__PURE__ */ h(Way, {
		model,
		config: form.config(),
		lead: known.lead,
		way: known.way
	}));
}
function Total({ qualification, config }) {
	const { score, temperature, stage, stage_basis, framework } = qualification;
	const { hot = 70, warm = 40 } = Object(config.score);
	const groups = [
		[
			"Fit: who they are",
			qualification.fit,
			40
		],
		[
			"Engagement: what they did",
			qualification.engagement,
			30
		],
		[
			`Answers${framework ? ` (${framework.toUpperCase()})` : ""}`,
			qualification.framework_score,
			30
		]
	];
	return /* @__PURE__ */ h("section", { class: "card total" }, /* @__PURE__ */ h("div", { class: "sum" }, /* @__PURE__ */ h("output", { class: "number" }, score === void 0 ? "–" : String(score)), /* @__PURE__ */ h("div", null, /* @__PURE__ */ h("p", null, temperature && /* @__PURE__ */ h(Pill, {
		tone: TONES[temperature],
		text: temperature
	}), " ", /* @__PURE__ */ h("b", null, STAGES[stage]), " ", /* @__PURE__ */ h("span", { class: "soft" }, BASES[stage_basis])), /* @__PURE__ */ h("p", { class: "hint" }, score === void 0 ? "No score: nothing that has points is known of it." : `Warm from ${warm}, hot from ${hot}. Who asks for a demo, a quote or contact is always hot.`))), groups.map(([name, points, most]) => points !== void 0 && /* @__PURE__ */ h("div", { class: "meter" }, /* @__PURE__ */ h("span", null, name), /* @__PURE__ */ h("progress", {
		value: String(points),
		max: String(most),
		"aria-label": name
	}), /* @__PURE__ */ h("b", null, String(points), " ", /* @__PURE__ */ h("span", { class: "soft" }, "of ", String(most))))));
}
var Reasons = ({ qualification }) => /* @__PURE__ */ h(Card, {
	title: "Points",
	about: `${qualification.reasons?.length} rules`
}, /* @__PURE__ */ h("table", { class: "points" }, /* @__PURE__ */ h("thead", { class: "unseen" }, /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("th", null, "Points"), /* @__PURE__ */ h("th", null, "Reason"))), /* @__PURE__ */ h("tbody", null, qualification.reasons?.map(({ rule, points }) => /* @__PURE__ */ h("tr", null, /* @__PURE__ */ h("td", { class: points < 0 ? "wrong" : "right" }, points > 0 ? `+${points}` : String(points).replace("-", "−")), /* @__PURE__ */ h("td", null, ruleInWords(rule, qualification), " ", /* @__PURE__ */ h("code", { class: "soft" }, rule)))))));
function Way({ model, config, lead, way }) {
	const route = routeTaken(config, way, lead);
	const due = lead.follow_up?.due_at;
	return /* @__PURE__ */ h(Card, { title: "Where it goes" }, config.routes[0] ? route ? /* @__PURE__ */ h("p", null, "Route ", String(route.number), ": ", /* @__PURE__ */ h("code", null, route.when)) : /* @__PURE__ */ h("p", { class: "hint" }, "None of the ", String(config.routes.length), " routes fits: it goes the form’s own way.") : /* @__PURE__ */ h("p", { class: "hint" }, "The form has no routes: every lead goes the same way."), /* @__PURE__ */ h(Facts, { of: [
		["Webhook", way.destinations.map(({ url }) => maskedUrl(url)).join(" ")],
		["Redirect", way.redirect],
		["Download", way.download],
		["Calendar", way.calendar],
		["WhatsApp", way.whatsapp],
		["Says", way.success],
		["Follow-up", due && `${lead.follow_up?.channel ?? ""} ${timeFrom(model.now, Date.parse(due))}`.trim()]
	] }));
}
// src/optional/debug/view/Panel.tsx
var CONTENT = {
	forms: Forms,
	outbox: Outbox,
	attribution: Attribution,
	score: Score,
	events: Events,
	page: Page
};
var NAMES = {
	forms: "Forms",
	outbox: "Outbox",
	attribution: "Attribution",
	score: "Score",
	events: "Events",
	page: "Page"
};
/** The panel as it stands. Holds nothing. */
function Panel({ model }) {
	const { section, side } = model;
	const Content = CONTENT[section];
	const badges = {
		outbox: model.outbox?.length ?? 0,
		events: model.log.filter(({ name }) => name === "diagnostic").length
	};
	/** One stop of the Tab key for all tabs; arrows lead from one to the next. */
	const onKeyDown = (event) => {
		const at = SECTIONS.indexOf(section);
		const to = {
			ArrowRight: at + 1,
			ArrowLeft: at - 1,
			Home: 0,
			End: SECTIONS.length - 1
		}[event.key];
		if (to === void 0) return;
		event.preventDefault();
		const list = event.currentTarget;
		model.do.section(SECTIONS.at(to % SECTIONS.length));
		list.querySelector("[aria-selected=true]")?.focus();
	};
	return /* @__PURE__ */ h("section", {
		class: `panel ${side}`,
		popover: "manual",
		"aria-label": "leadtag debug panel",
		onKeyDown: (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			model.do.collapse();
		}
	}, /* @__PURE__ */ h("header", { class: "bar" }, /* @__PURE__ */ h("span", {
		class: "logo",
		"aria-hidden": "true"
	}), /* @__PURE__ */ h("h2", null, "leadtag ", /* @__PURE__ */ h("small", null, model.version)), /* @__PURE__ */ h("button", {
		type: "button",
		class: "icon swap",
		"aria-label": "Move to the other side",
		onClick: model.do.swap
	}), /* @__PURE__ */ h("button", {
		type: "button",
		class: "icon fold",
		"aria-label": "Fold away",
		onClick: model.do.collapse
	}), /* @__PURE__ */ h("button", {
		type: "button",
		class: "icon close",
		"aria-label": "Close for good",
		onClick: model.do.close
	})), /* @__PURE__ */ h("div", {
		class: "tabs",
		role: "tablist",
		"aria-label": "Sections",
		onKeyDown
	}, SECTIONS.map((name) => /* @__PURE__ */ h("button", {
		type: "button",
		role: "tab",
		id: `tab-${name}`,
		"aria-selected": name === section,
		"aria-controls": "content",
		tabindex: name === section ? 0 : -1,
		onClick: () => model.do.section(name)
	}, NAMES[name], (badges[name] ?? 0) > 0 && /* @__PURE__ */ h("span", { class: `badge ${name === "events" ? "bad" : ""}` }, String(badges[name]))))), /* @__PURE__ */ h("div", {
		class: "content",
		id: "content",
		role: "tabpanel",
		"aria-labelledby": `tab-${section}`,
		tabindex: 0
	}, model.behind && /* @__PURE__ */ h("p", { class: "behind" }, "A dialog of the page is open. You can read here; to click, close it first."), /* @__PURE__ */ h(Content, {
		key: section,
		model
	})), /* @__PURE__ */ h("footer", { class: "foot" }, "Only you see this. Nothing of it leaves this browser."));
}
// src/optional/debug/view/Tab.tsx
/** The panel while it is folded away: small, in a corner. */
var Tab = ({ problems, place, open }) => /* @__PURE__ */ h("div", {
	class: `tab ${place}`,
	popover: "manual"
}, /* @__PURE__ */ h("button", {
	type: "button",
	onClick: open
}, /* @__PURE__ */ h("span", {
	class: "logo",
	"aria-hidden": "true"
}), /* @__PURE__ */ h("span", null, /* @__PURE__ */ h("span", { class: "unseen" }, "Open the debug panel of "), "leadtag"), problems > 0 && /* @__PURE__ */ h("span", { class: "badge bad" }, String(problems), /* @__PURE__ */ h("span", { class: "unseen" }, " to look at"))));
// src/optional/debug/panel.tsx
/** How often the outbox is looked at while it is on the screen (milliseconds): other tabs work on it, too. */
var LOOK_AGAIN = 2e3;
/**
* Puts the panel on the page, as a tab or open. It works on its own: what fails in here ends here, and the page and its forms never
* hear of it.
*
* @param told what this script has told the owner, form by form
*/
function startPanel(site, tools, told, { show: first, isLocal, log }) {
	const kept = recall();
	const rehearsal = createRehearsal(site, tools);
	const forms = /* @__PURE__ */ new Set();
	const facts = /* @__PURE__ */ new WeakMap();
	const rehearsed = /* @__PURE__ */ new WeakMap();
	const sent = /* @__PURE__ */ new Map();
	const held = {
		show: first,
		section: SECTIONS.find((name) => name === kept.section) ?? "forms",
		side: kept.side === "start" ? "start" : "end",
		news: {},
		violations: []
	};
	/** What the owner tries out: a form whose next lead is marked as a test. */
	let testing;
	let outbox;
	let frame = 0;
	let timer;
	let isOver = false;
	const host = document.createElement("leadtag-debug");
	const root = host.attachShadow({ mode: "open" });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles_default);
	root.adoptedStyleSheets = [sheet];
	host.translate = false;
	for (const type of [
		"keydown",
		"keyup",
		"keypress"
	]) host.addEventListener(type, keep);
	const safely = (run) => {
		try {
			return run();
		} catch (error) {
			complain("INTERNAL", `leadtag.debug.js: ${error}`);
			return;
		}
	};
	const problems = () => log.all().filter(({ name, page }) => name === "diagnostic" && !page).length;
	const ours = () => [...forms].filter((form) => form.host.isConnected);
	const model = () => {
		const all = ours();
		const { core, version } = {
			core: tools.version,
			version: "0.1.0"
		};
		return {
			...held,
			version,
			core,
			site,
			forms: all,
			form: all.includes(held.form) ? held.form : all[0],
			log: log.all(),
			told: told(),
			outbox,
			behind: isBehind(),
			visit: site.visit(),
			now: Date.now(),
			facts(form) {
				const config = form.config();
				if (!facts.has(config)) facts.set(config, factsOf(form, site));
				return facts.get(config);
			},
			judged: (form) => judgeForm(form.config(), form.state(), site.has),
			rehearsed: rehearse,
			sent: (form) => sent.get(form.config().formId),
			do: acts
		};
	};
	/** Anew only where something is another than before. */
	function rehearse(form) {
		const { values, status, way } = form.state();
		const by = [
			values,
			status,
			way,
			form.config(),
			site.storage(),
			JSON.stringify(site.visit().last_touch)
		];
		const before = rehearsed.get(form);
		if (before?.by.every((part, at) => part === by[at])) return before.is;
		rehearsed.set(form, {
			by,
			is: void 0
		});
		const is = rehearsal.run(form);
		rehearsed.set(form, {
			by,
			is
		});
		return is;
	}
	/** A dialog of somebody else takes all clicks. */
	const isBehind = () => [document, ...ours().map(({ root }) => root)].some((place) => place.querySelector("dialog:modal"));
	const layers = () => root.querySelectorAll("[popover]");
	function draw() {
		cancelAnimationFrame(frame);
		frame = 0;
		if (isOver) return;
		safely(() => {
			if (!host.isConnected) document.documentElement.append(host);
			const drawn = held.show === "open" ? /* @__PURE__ */ h(Panel, {
				key: "panel",
				model: model()
			}) : /* @__PURE__ */ h(Tab, {
				key: "tab",
				problems: problems(),
				place: freeCorner(ours()),
				open: acts.open
			});
			render(/* @__PURE__ */ h("div", {
				class: "root",
				lang: "en",
				dir: "ltr"
			}, drawn), root);
			for (const layer of layers()) if (!layer.matches(":popover-open")) layer.showPopover?.();
		});
	}
	const changed = () => {
		if (!isOver && !frame) frame = requestAnimationFrame(draw);
	};
	/** What opens later lies above what is open: so the panel opens anew, unless somebody works in it. */
	const raise = () => {
		if (root.activeElement) return;
		safely(() => {
			for (const layer of layers()) {
				layer.hidePopover?.();
				layer.showPopover?.();
			}
		});
		changed();
	};
	const lookIntoOutbox = async () => {
		clearTimeout(timer);
		if (isOver || held.show !== "open") return;
		const found = await tools.outbox.list().catch(() => outbox ?? []);
		if (isOver) return;
		const isOther = JSON.stringify(found) !== JSON.stringify(outbox);
		outbox = found;
		const isShown = held.section === "outbox" && document.visibilityState === "visible";
		if (isOther || isShown) changed();
		clearTimeout(timer);
		if (held.show === "open" && held.section === "outbox") timer = setTimeout(lookIntoOutbox, LOOK_AGAIN);
	};
	log.attach(rehearsal.hears, () => {
		changed();
		lookIntoOutbox();
	});
	const acts = createActs({
		held,
		site,
		tools,
		log,
		root,
		draw,
		forms: ours,
		lookIntoOutbox,
		keep: () => remember({
			show: held.show,
			section: held.section,
			side: held.side
		}),
		test(form, run) {
			testing = form;
			try {
				return run();
			} finally {
				testing = void 0;
			}
		},
		close() {
			remember(isLocal ? { show: "off" } : void 0);
			end();
		}
	});
	const violated = (event) => {
		const { effectiveDirective: directive, blockedURI: blocked, disposition, originalPolicy: policy } = event;
		const others = held.violations.filter((each) => each.directive !== directive || each.blocked !== blocked);
		held.violations = [...others.slice(-49), {
			at: Date.now(),
			directive,
			blocked,
			disposition,
			policy
		}];
		changed();
	};
	const ending = new AbortController();
	const { signal } = ending;
	document.addEventListener("securitypolicyviolation", violated, { signal });
	document.addEventListener("toggle", ({ target }) => isLayer(target) && raise(), {
		signal,
		capture: true
	});
	addEventListener("leadtag:open", () => queueMicrotask(raise), {
		signal,
		capture: true
	});
	addEventListener("leadtag:close", changed, {
		signal,
		capture: true
	});
	addEventListener("pagehide", () => held.show === "open" && log.keep(), { signal });
	document.addEventListener("visibilitychange", () => void lookIntoOutbox(), { signal });
	const settled = () => held.show === "tab" && changed();
	document.addEventListener("scrollend", settled, { signal });
	addEventListener("resize", settled, { signal });
	function end() {
		if (isOver) return;
		isOver = true;
		cancelAnimationFrame(frame);
		clearTimeout(timer);
		ending.abort();
		log.end();
		acts.end();
		safely(() => render(null, root));
		host.remove();
		forms.clear();
	}
	changed();
	lookIntoOutbox();
	return {
		part(form) {
			forms.add(form);
			changed();
			return {
				ask(config, state) {
					if (testing === form) return {
						...config,
						test: true
					};
					return rehearsal.ask(form, config, state);
				},
				draw(props, next) {
					if (held.show === "open") changed();
					return next(props);
				},
				end() {
					forms.delete(form);
					changed();
				}
			};
		},
		lead(lead, way, visitor) {
			const rehearsing = rehearsal.lead(lead, way, visitor);
			if (rehearsing || isOver) return rehearsing;
			sent.set(way.formId, {
				lead,
				way
			});
			return testing ? {
				...way,
				redirect: void 0,
				download: void 0
			} : void 0;
		},
		changed,
		end
	};
}
/** What lies above the page: a `<details>` is told of by the same event. */
var isLayer = (target) => target instanceof Element && target.matches("dialog,[popover]") && target.localName !== "leadtag-debug";
/** Keys that are pressed in here are none of the page's business. */
var keep = (event) => {
	if (!/^(Tab|F\d+)$/.test(event.key)) event.stopPropagation();
};
// src/optional/debug/index.ts
/** Every text that an owner can replace. */
var TEXTS = Object.assign({}, en, ...Object.values(words));
/**
* What an owner needs who sets a form up, or looks after things himself: what its options ask for that is not there, a closer look
* at its webhooks, the leads on this device as a table, and the panel that shows all of it.
*
* @param tools what the panel works with; without them there is none
*/
var debug = (tools) => {
	let site;
	let panel;
	/** A form is dressed again and again; each thing about it is told once. */
	const told = /* @__PURE__ */ new Map();
	function examine(config) {
		const { formId } = config;
		const tell = (code, text) => {
			const said = JSON.stringify([
				formId,
				code,
				text
			]);
			if (told.has(said)) return;
			told.set(said, {
				formId,
				code,
				text
			});
			diagnose(document, {
				formId,
				code
			}, text);
		};
		for (const to of [...config.destinations, ...config.fallback]) {
			const isMissing = !site?.has("presets") && needsPresets(to.preset, to.url);
			const codes = [...mistakesOf(to, new URL(location.href)), ...isMissing ? ["PRESET_MISSING"] : []];
			for (const code of codes) tell(code, `npx leadtag doctor ${to.url}`);
		}
		for (const key of Object.keys(config.messages)) if (!(key in TEXTS)) tell("CONFIG", `form "${formId}"\nmessages: there is no text "${key}"`);
		for (const [what, script] of missing(config, (name) => !!site?.has(name))) tell("SCRIPT_MISSING", `form "${formId}": ${what} needs leadtag.${script}.js`);
	}
	/** Whatever goes wrong with the panel, the page goes on without it. */
	const safely = (run) => {
		try {
			return run();
		} catch (error) {
			complain("INTERNAL", `leadtag.debug.js: ${error}`);
			return;
		}
	};
	/** At once, so that nothing that happens is missed; a server shows nothing. */
	const beginning = tools && typeof document === "object" ? safely(begin) : void 0;
	return {
		name: "debug",
		late: true,
		page(known) {
			site = known;
			if (beginning && tools) panel = safely(() => startPanel(known, tools(), () => [...told.values()], beginning));
		},
		mounted: (form) => panel?.part(form),
		form(config) {
			whenLoaded(() => examine(config));
			return config;
		},
		lead: (lead, config, visitor) => panel?.lead(lead, config, visitor),
		csv: toCsv
	};
};
/** Whether there is a panel, and how it begins. */
function begin() {
	const urls = [new URL(location.href), landingUrl()];
	const show = showing({
		urls,
		frame: frameOf(window),
		kept: recall().show
	});
	if (show === "not") return void 0;
	if (show === "open") remember({
		...recall(),
		show
	});
	return {
		show,
		isLocal: isLocal(urls[0]),
		log: openLog(window)
	};
}
// src/debug.ts
/** `import 'leadtag/debug'`: what an owner needs who sets a form up, or looks after things himself. */
extend(debug(() => ({
	outbox,
	find,
	setConsent,
	clearData
})));
