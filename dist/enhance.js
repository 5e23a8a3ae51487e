import { o as complain, t as extend } from "./extensions.js";
import { _ as diagnose, m as encode, n as mount, p as bytesOf } from "./mount.js";
import { n as whenParsed } from "./parsed.js";
import { m as email, p as phone } from "./presets2.js";
import { p as KNOWN } from "./words.js";
import { c as isClickId } from "./hand-raiser.js";
import { n as flatten } from "./flatten.js";
// src/optional/enhance/own.ts
/**
* A property or method of a form's own. In a form, inputs named `action`, `id` or `style` take the place of what the element says
* of itself, so it is asked for at the prototype.
*/
var own = (form, name) => Reflect.get(HTMLFormElement.prototype, name, form);
/** An attribute of a form; nothing where it is missing or empty. */
var attribute = (form, name) => own(form, "getAttribute").call(form, name) || void 0;
/** Everything that can be filled in or pressed, in order; what the form names by `form="…"` too. */
var controlsOf = (form) => Array.from(own(form, "elements"));
/** A form that asks to be enhanced. */
var isOurs = (form) => form instanceof HTMLFormElement && own(form, "hasAttribute").call(form, "data-leadtag");
// src/optional/enhance/keys.ts
/** The name of an input as a key of a lead: `Your Email` is `your_email`, `fields[email]` is `fields_email`. */
function keyOf(name) {
	const key = name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
	return /^[a-z]/.test(key) && !/^(constructor|prototype)$/.test(key) ? key : `field_${key}`.replace(/_$/, "");
}
/** The same without what page builders put around each name: `form_fields[utm_source]`. */
var plainKey = (name) => keyOf(name).replace(/^(form_)?fields?_(?=.)/, "");
/** The same key once more, with a number: two names can be one key. */
function freeKey(key, taken) {
	let free = key;
	for (let n = 2; free in taken; n++) free = `${key}_${n}`;
	return free;
}
var BY_TYPE = {
	email: "email",
	tel: "phone",
	url: "website"
};
/** What inputs are called that say nothing else of themselves; the first that fits counts. */
var BY_NAME = [
	["email", /(^|_)e?_?mail(_address)?$|^e?mail_/],
	["phone", /(^|_)(tele)?phone(_number)?$|(^|_)(tel|mobile)$/],
	["first_name", /(^|_)(first|given)_?name$|^fname$/],
	["last_name", /(^|_)(last|family|sur)_?name$|^lname$/],
	["company", /(^|_)(company|organi[sz]ation)(_name)?$/],
	["message", /(^|_)(message|comments?)$/],
	["name", /^((your|full|contact)_)?name$/]
];
/** The known key that an input asks for by its type or its `autocomplete`: `email`, `phone`, `name`, … */
function keyByKind({ type, autocomplete }) {
	const token = autocomplete?.split(/\s+/).pop();
	return BY_TYPE[type] ?? Object.keys(KNOWN).find((key) => token && KNOWN[key][0] === token);
}
/** The same by its name alone: a guess. */
var keyByName = ({ type, name }) => /^(text|textarea|search)$/.test(type) ? BY_NAME.find(([, names]) => names.test(plainKey(name)))?.[0] : void 0;
// src/optional/enhance/read.ts
/** Browsers send each line break as two characters. */
var asSent = (text) => text.replace(/\r\n?|\n/g, "\r\n");
/** What is typed into these is made tidy where it lands under its known key. */
var TIDY = {
	email: (value) => email.tidy(value, void 0),
	phone: (value) => phone.tidy(value, void 0)
};
/**
* Reads a form as the browser would send it.
*
* @param button what was pressed: its name and value go along
* @param boxes boxes that are consent, and no fields
*/
function read(form, button, boxes) {
	const data = new FormData(form, button);
	const pairs = Array.from(data, ([name, value]) => [asSent(name), asSent(String(value))]);
	const controls = controlsOf(form).filter(({ name }) => name);
	const byName = (name) => controls.filter((control) => asSent(control.name) === name);
	const fields = {};
	const names = {};
	const add = (key, value, name) => {
		fields[key] = value;
		names[key] = name;
	};
	const unticked = controls.filter((control) => isAlone(control, byName(control.name)) && !control.disabled);
	for (const name of new Set([...pairs, ...unticked.map(({ name }) => [name])].map(([name]) => name))) {
		const same = byName(name);
		if (same.some((control) => boxes.includes(control))) continue;
		const values = pairs.filter((pair) => pair[0] === name).map(([, value]) => value.replace(/\r\n/g, "\n").trim());
		add(freeKey(keyOf(name), fields), answerOf(values, same), name);
	}
	for (const known of [keyByKind, keyByName]) for (const control of controls) {
		const key = known(control);
		const at = Object.keys(names).find((at) => names[at] === asSent(control.name));
		const typed = at && fields[at];
		if (!key || !typed || typeof typed !== "string" || key in fields && key !== at) continue;
		const tidy = TIDY[key]?.(typed) ?? typed;
		add(key, tidy, control.name);
		if (tidy !== typed && !(`${key}_raw` in fields)) add(`${key}_raw`, typed, control.name);
	}
	return {
		pairs,
		fields,
		names,
		hidden: new Set(controls.filter(({ type }) => type === "hidden").map(({ name }) => asSent(name)))
	};
}
/** A single box without a value of its own is a yes or a no. */
var isAlone = (control, same) => control.type === "checkbox" && same.length === 1 && !control.hasAttribute("value");
function answerOf(values, same) {
	const [first] = same;
	if (first && isAlone(first, same)) return first.checked;
	const types = same.map(({ type }) => type);
	if (types.includes("hidden") && types.includes("checkbox")) return values.at(-1) ?? "";
	return types[0] === "select-multiple" || types[0] === "checkbox" && same.length > 1 || values.length > 1 ? values.filter(Boolean) : values[0] ?? "";
}
/** What a visitor has done to a form, in short: what nobody sees does not count. */
var printOf = (form) => JSON.stringify(controlsOf(form).filter(({ type }) => !/^(hidden|submit|button|reset|image|fieldset|output)$/.test(type)).map((control) => {
	if (/checkbox|radio/.test(control.type)) return control.checked;
	const { selectedOptions } = control;
	return selectedOptions ? Array.from(selectedOptions, ({ value }) => value) : control.value;
}));
// src/optional/enhance/write.ts
/** Fills in a form by the keys that its inputs have in a lead, as if a visitor had; unknown keys are ignored. */
function write(form, values) {
	for (const control of controlsOf(form)) {
		const value = control.name && values[keyOf(control.name)];
		if (value === void 0 || value === "" || /^(submit|button|image|reset|fieldset)$/.test(control.type)) continue;
		const wanted = [value].flat().map(String);
		if (/checkbox|radio/.test(control.type)) control.checked = value === true || wanted.includes(control.value);
		else control.value = wanted[0] ?? "";
		for (const name of ["input", "change"]) control.dispatchEvent(new Event(name, { bubbles: true }));
	}
}
// src/optional/enhance/by-hand.ts
/** What of a form's handle has to go through the page's own inputs. */
var byHand = (form, adopted, reset) => ({
	async submit() {
		if (adopted.isNative()) return { status: "cancelled" };
		return own(form, "noValidate") || own(form, "reportValidity").call(form) ? adopted.send(null) : { status: "invalid" };
	},
	reset() {
		reset();
		own(form, "reset").call(form);
	},
	values: () => ({ ...read(form, null, []).fields }),
	setValues: (values) => write(form, values)
});
// src/optional/enhance/consent.ts
/** The boxes of a form that are consent: those that `data-leadtag-consent-field` names, else those whose names say so. */
function boxesOf(form) {
	const named = attribute(form, "data-leadtag-consent-field")?.split(/[\s,]+/);
	const taken = {};
	for (const box of controlsOf(form)) {
		if (box.type !== "checkbox" || !box.name) continue;
		if (!(named ? named.includes(box.name) : /consent|gdpr|marketing|newsletter/i.test(box.name))) continue;
		const key = plainKey(box.name).replace(/(^|_)consent(?=_|$)/, "");
		const purpose = freeKey(key ? keyOf(key) : "consent", taken);
		taken[purpose] = {
			purpose,
			text: wordsOf$1(box),
			box
		};
	}
	return Object.values(taken);
}
/** The words beside a box, as they are shown. */
function wordsOf$1(box) {
	return (Array.from(box.labels ?? [], (label) => label.innerText ?? label.textContent).join(" ") || box.getAttribute("aria-label") || box.name).replace(/\s+/g, " ").trim() || box.name;
}
// src/optional/enhance/field.ts
/** An input of the page's as a field: the browser has judged what is in it, so there is nothing left to judge. */
var fieldOf = (key, value) => ({
	key,
	type: typeof value === "boolean" ? "checkbox" : "hidden",
	required: false,
	step: 1,
	label: key,
	value: "",
	minlength: 0,
	maxlength: Number.POSITIVE_INFINITY,
	rows: 1,
	min: "",
	max: "",
	options: []
});
// src/optional/enhance/tokens.ts
/** The last touch, as forms ask for it by short names. */
var SHORT = [
	"source",
	"medium",
	"campaign",
	"term",
	"content"
];
/** Further names that hidden inputs may ask for, beside `utm_*`, the touches and click ids. */
var NAMES = /^(utm|(first|last)_touch|lead)_\w+$|^(source|medium|campaign|term|content|channel|referrer|landing_page|page_url|form_id|submitted_at)$/;
/** Whether a name is one that we fill in where it is known. */
var isAskedFor = (name) => NAMES.test(name) || isClickId(name);
/** What a value asks for by being a token: `[utm_source]`, `{utm_source}` or `{{utm_source}}`, and nothing else. */
function tokenIn(value) {
	const [, square, twice, once] = /^\s*(?:\[\s*([\w-]+)\s*\]|\{\{\s*([\w-]+)\s*\}\}|\{\s*([\w-]+)\s*\})\s*$/.exec(value) ?? [];
	const name = plainKey(square ?? twice ?? once ?? "");
	return isAskedFor(name) ? name : void 0;
}
/** What is known of a visit, under the names that hidden inputs have. */
function valuesOf(visit, formId, pageUrl) {
	const { last_touch } = visit;
	const lead = {
		fields: {},
		form: { id: formId },
		page: { url: pageUrl },
		attribution: visit
	};
	return {
		...Object.fromEntries(SHORT.map((name) => [name, last_touch?.[name] ?? ""])),
		...flatten(lead)
	};
}
// src/optional/enhance/fill.ts
/** What stood in an input before we have filled it in, and what we wrote. */
var before = /* @__PURE__ */ new WeakMap();
/**
* Fills in the hidden inputs of a form that ask for it: an empty one by its name, any by a token that is its value. A token of
* which nothing is known leaves nothing. What is visible, or has a value of the page's, stays.
*/
function fill(form, values) {
	for (const input of controlsOf(form)) {
		if (input.type !== "hidden") continue;
		const known = before.get(input);
		const was = known?.is === input.value ? known.was : input.value;
		const named = plainKey(input.name);
		const name = was ? tokenIn(was) : isAskedFor(named) && named;
		if (!name) continue;
		const is = values[name] ?? "";
		before.set(input, {
			was,
			is
		});
		input.value = is;
	}
}
// src/optional/enhance/native.ts
/**
* Why a form is left to the browser, in an owner's words; nothing where it is not.
*
* @param elsewhere the owner has named a webhook: how the form itself would be sent does not matter then
*/
function whyNative(form, elsewhere, button) {
	const said = (name) => button?.getAttribute(`form${name}`) ?? own(form, name);
	const controls = controlsOf(form);
	if (/^dialog$/i.test(said("method"))) return "method=\"dialog\"";
	if (button?.hasAttribute("formaction") && button.formAction !== own(form, "action")) return "a formaction";
	if (controls.some(({ type }) => type === "file")) return "a file";
	if (controls.some(({ type, autocomplete }) => type === "password" || /(^|\s)cc-/.test(autocomplete))) return "a password, or a card";
	if (elsewhere) return void 0;
	if (!/^post$/i.test(said("method"))) return "method=\"get\"";
	if (/multipart|text/i.test(said("enctype"))) return `enctype="${said("enctype")}"`;
	return /^(_self)?$/i.test(said("target")) ? void 0 : `target="${said("target")}"`;
}
// src/optional/enhance/options.ts
/** What this script alone understands. */
var OWN = /^(config|takeover|consent-field|(success|failure)-target)$/;
/**
* Reads the options of a form: `data-leadtag-<option>` only, since `data-*` is the page's own, and below them the JSON child or the
* one that `data-leadtag-config` names. The webhook is the form's address, unless one is named. Boxes to tick are the form's own.
*/
function readOptions(form) {
	let problem;
	let raw = {};
	try {
		raw = readJson(form);
	} catch (error) {
		problem = `data-leadtag-config cannot be read: ${error}`;
	}
	for (const { name: written, value } of Array.from(own(form, "attributes"))) {
		const [, name] = /^data-leadtag-(.+)/.exec(written) ?? [];
		if (!name || OWN.test(name)) continue;
		const [, hidden] = /^hidden-(.+)/.exec(name) ?? [];
		if (hidden) raw.hidden = Object.fromEntries([...Object.entries(Object(raw.hidden)), [hidden, value]]);
		else raw[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] = value;
	}
	const { consent, consentRequired, purposes, ...rest } = raw;
	if (consent || purposes) problem = "data-leadtag-consent-field=\"name\" names a box of the form; there is no other";
	return {
		raw: {
			...rest,
			formId: rest.formId || attribute(form, "id") || attribute(form, "name") || "form",
			webhook: rest.webhook ?? (rest.destinations ? void 0 : own(form, "action").replace(/#.*/, "")),
			draft: false
		},
		elsewhere: !!(rest.webhook || rest.destinations),
		...problem && { problem }
	};
}
function readJson(form) {
	const selector = attribute(form, "data-leadtag-config");
	const source = selector ? document.querySelector(selector) : own(form, "querySelector").call(form, ":scope>script[type=\"application/json\"]");
	if (selector && !source) throw new Error(`there is no ${selector} on this page`);
	return source ? { ...JSON.parse(source.textContent) } : {};
}
// src/optional/enhance/body.ts
/**
* The body that the browser would send, and ours behind it. What the page's listeners have changed in the fields is changed in
* it; an empty hidden input that has the name of one of ours gets its value.
*/
function bodyOf({ pairs, fields, names, hidden }, lead) {
	const ours = flatten({
		...lead,
		fields: {}
	});
	const changed = /* @__PURE__ */ new Map();
	for (const [key, name] of Object.entries(names)) {
		const now = lead.fields[key];
		if (now === void 0 && !isEmpty(fields[key]) || now !== void 0 && String(now) !== String(fields[key])) changed.set(name, asTexts(now));
	}
	const body = [];
	for (const [name, value] of pairs) {
		const instead = changed.get(name);
		if (instead) body.push(...instead.splice(0).map((value) => [name, value]));
		else body.push([name, value || hidden.has(name) && ours[plainKey(name)] || value]);
	}
	for (const [name, values] of changed) for (const value of values) body.push([name, value]);
	for (const [key, value] of Object.entries(lead.fields)) if (!(key in names)) body.push(...asTexts(value).map((value) => [key, value]));
	const taken = new Map(body);
	for (const [key, value] of Object.entries(ours)) if (!taken.has(key)) body.push([key, value]);
	else if (taken.get(key) !== value) body.push([`leadtag_${key}`, value]);
	return new URLSearchParams(body).toString();
}
var isEmpty = (value) => value === "" || value === void 0 || Array.isArray(value) && !value[0];
/** A value as a form says it: a box that is not ticked says nothing. */
var asTexts = (value) => Array.isArray(value) ? value.map(String) : value === true ? ["on"] : isEmpty(value) || value === false ? [] : [String(value)];
// src/optional/enhance/request.ts
/**
* What is different in a request for a lead of an existing form. To its own site it goes with the cookies, as the browser would
* send it, and what answers with a page to go to has taken it. Unless the owner or the tool wants it otherwise, the body is the
* form's own.
*
* @param strict the owner has said that a redirect is no yes
*/
function requestOf(request, lead, filled, strict) {
	const home = new URL(request.url).origin === location.origin ? {
		credentials: "same-origin",
		redirects: strict ? "strict" : "ok"
	} : {};
	const form = encode(lead, "form");
	if (!(request.format === "form" ? request.body === form.body : request.auto && request.format === "json") || request.auto && request.body !== JSON.stringify(lead)) return home;
	const body = bodyOf(filled, lead);
	return {
		...home,
		body,
		bytes: bytesOf(body),
		contentType: form.contentType,
		format: "form",
		auto: void 0
	};
}
// src/optional/enhance/panels.ts
var WEBFLOW = {
	success: ".w-form-done",
	failure: ".w-form-fail"
};
/**
* The page's own panel for an outcome: the one that the owner names, one marked `data-leadtag-success` or `-failure` in the form or
* after it, or that of a page builder (Webflow, Contact Form 7).
*/
function panelOf(form, which) {
	const at = (root, selector) => root?.querySelector(selector);
	const inside = (selector) => own(form, "querySelector").call(form, selector);
	const target = attribute(form, `data-leadtag-${which}-target`);
	const named = target && at(document, target);
	if (named) return around(form, named);
	const mark = `[data-leadtag-${which}]:not(form)`;
	const marked = inside(mark) ?? after(form, mark);
	if (marked) return around(form, marked);
	const webflow = at(own(form, "closest").call(form, ".w-form"), WEBFLOW[which]);
	if (webflow) return {
		element: webflow,
		instead: which === "success"
	};
	const output = inside(".wpcf7-response-output");
	return output ? {
		element: output,
		empty: true
	} : void 0;
}
/** One that the owner has marked stands in place of the form, unless it stands in it. */
var around = (form, element) => ({
	element,
	empty: !element.textContent?.trim(),
	instead: !own(form, "contains").call(form, element) && !!element.closest("[data-leadtag-success]")
});
/** The first match behind the form, below the same parent. */
function after(form, selector) {
	const all = own(form, "parentElement")?.querySelectorAll(selector) ?? [];
	return Array.from(all).find((element) => form.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}
// src/optional/enhance/show.ts
/** Shows an element, whichever way a page hides its panels; returns what hides it again in the same way. */
function show(element) {
	const { hidden, style } = element;
	const { display } = style;
	const aria = element.getAttribute("aria-hidden");
	element.hidden = false;
	element.removeAttribute("aria-hidden");
	if (getComputedStyle(element).display === "none") style.display = "block";
	return () => {
		element.hidden = hidden;
		style.display = display;
		if (aria !== null) element.setAttribute("aria-hidden", aria);
	};
}
/** Takes an element off the screen; returns what brings it back. */
function hide(style) {
	const { display } = style;
	style.display = "none";
	return () => {
		style.display = display;
	};
}
/** Moves the focus to an element that is not made for it. */
function focusOn(element) {
	if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
	element.focus();
}
// src/optional/enhance/status.ts
/** Elementor draws its messages itself, into the form; its styles know them by these classes. */
var ELEMENTOR = {
	success: "elementor-message-success",
	failure: "elementor-message-danger"
};
/** A live region after the form (in it, where the page is made with Elementor), as soon as there is something to say. */
function createStatus(form) {
	const element = document.createElement("div");
	const isElementor = own(form, "classList").contains("elementor-form");
	element.className = "leadtag-status";
	element.setAttribute("role", "status");
	return {
		element,
		say(texts, links = []) {
			if (texts[0] && !element.isConnected) {
				if (isElementor) own(form, "append").call(form, element);
				else own(form, "after").call(form, element);
			}
			const paragraphs = texts.map((text) => {
				const p = document.createElement("p");
				p.textContent = text;
				return p;
			});
			element.replaceChildren(...paragraphs, ...links);
			if (!element.firstChild) element.remove();
		},
		look(which) {
			if (isElementor) element.className = which ? `leadtag-status elementor-message ${ELEMENTOR[which]}` : "leadtag-status";
		},
		remove: () => element.remove()
	};
}
// src/optional/enhance/words.ts
/** What a visitor reads of an outcome, a paragraph each. */
function wordsOf(outcome, { success, contact }, say) {
	if (outcome === "sending") return [say("sending")];
	if (outcome === "failed") return [say("failed"), ...contact ? [`${say("contact")} ${contact}`] : []];
	return outcome === "received" ? success ? [success] : [say("received_title"), say("received")] : [say("saved_title"), say("saved")];
}
/** What is offered after an outcome: the file that was promised, and the next step. */
function linksOf({ download, calendar, whatsapp = "" }, say) {
	const [, number, text] = /^\+?([\d\s()-]{7,})(.*)$/s.exec(whatsapp) ?? [];
	const chat = number && `https://wa.me/${number.replace(/\D/g, "")}${text && `?text=${encodeURIComponent(text)}`}`;
	return Object.entries({
		download,
		calendar,
		whatsapp: chat
	}).flatMap(([name, href]) => {
		if (!href) return [];
		const link = document.createElement("a");
		Object.assign(link, {
			href,
			target: "_blank",
			rel: "noopener noreferrer"
		});
		if (name === "download") link.download = "";
		link.textContent = say(name);
		return link;
	});
}
// src/optional/enhance/view.ts
var CF7 = /\b(init|submitting|sent|failed|invalid|aborted|spam)\b/g;
/** @param speak the texts of the form's language */
function createNativeView(form, speak) {
	const status = createStatus(form);
	let now = () => void 0;
	let shown = "";
	/** What takes back what is on the screen. */
	const undo = [];
	/** Where the visitor is led. */
	let place = status.element;
	const clear = () => {
		for (const back of undo.splice(0).reverse()) back();
		status.say([]);
		status.look();
	};
	function reflect({ config, state }) {
		const { status: is, arrived } = state;
		if (shown === `${is}${arrived}`) return;
		shown = `${is}${arrived}`;
		const wasHere = status.element.contains(document.activeElement);
		clear();
		place = status.element;
		if (is === "editing") {
			if (arrived) status.say([speak()("arrived")]);
			return;
		}
		const way = state.way ?? config;
		const texts = wordsOf(is, way, speak());
		if (is === "sending") {
			status.say(texts);
			for (const button of controlsOf(form)) if (/^(submit|image)$/.test(button.type)) undo.push(busy(button));
			return;
		}
		const which = is === "failed" ? "failure" : "success";
		const panel = is === "saved" ? void 0 : panelOf(form, which);
		status.look(which);
		const links = is === "failed" ? [] : linksOf(way, speak());
		status.say(panel ? [] : texts, links);
		if (panel && links[0]) own(form, "after").call(form, status.element);
		if (panel) {
			place = panel.element;
			const words = panel.element.textContent;
			if (panel.empty || which === "success" && way.success) {
				panel.element.textContent = texts.join(" ");
				undo.push(() => {
					panel.element.textContent = words;
				});
			}
			undo.push(mark(form, is === "failed" ? "failed" : "sent"), show(panel.element));
			if (panel.instead) undo.push(hide(own(form, "style")));
		}
		if (wasHere) focusOn(place);
		if (is === "received" && view.sent === printOf(form)) own(form, "reset").call(form);
	}
	const view = {
		element: form,
		root: form,
		now: () => now(),
		draw(next) {
			now = next;
			reflect(now());
		},
		look() {},
		watch: () => () => {},
		announce() {},
		focus(selector) {
			if (selector === ".button" || selector === "[tabindex]") focusOn(place);
			else own(form, "querySelector").call(form, selector)?.focus();
		},
		click: (selector) => status.element.querySelector(selector)?.click(),
		destroy() {
			clear();
			status.remove();
		}
	};
	return view;
}
/** A button that is pressed once is enough; `disabled` would take the focus away. */
function busy(button) {
	const was = button.getAttribute("aria-disabled");
	button.setAttribute("aria-disabled", "true");
	return () => was === null ? button.removeAttribute("aria-disabled") : button.setAttribute("aria-disabled", was);
}
/** Contact Form 7 shows its panel by a class of the form. */
function mark(form, state) {
	const classes = own(form, "className");
	if (!/\bwpcf7-form\b/.test(classes)) return () => {};
	const list = own(form, "classList");
	list.remove(...classes.match(CF7) ?? []);
	list.add(state);
	return () => {
		list.remove(state);
		list.add(...classes.match(CF7) ?? []);
	};
}
// src/optional/enhance/adopt.ts
/** Puts a form that stands in the page under our care; nothing, and why is told, where it is left to the browser. */
function adopt(form, { mount, site, speak, expect }) {
	const { raw, elsewhere, problem } = readOptions(form);
	const formId = String(raw.formId);
	if (problem) diagnose(form, {
		formId,
		code: "CONFIG"
	}, `form "${formId}": ${problem}`);
	const why = whyNative(form, elsewhere);
	if (why) {
		diagnose(form, {
			formId,
			code: "ENHANCE_NATIVE"
		}, `form "${formId}" is left to the browser, since it has ${why}`);
		return;
	}
	const view = createNativeView(form, () => speak(view.now().config.formId));
	let boxes = boxesOf(form);
	let filled = {
		pairs: [],
		fields: {},
		names: {},
		hidden: /* @__PURE__ */ new Set()
	};
	const purposes = () => boxes.map(({ purpose, text }) => ({
		purpose,
		text
	}));
	const input = (field, value) => view.now().on.input(field, value);
	const adopted = {
		handle: void 0,
		form: void 0,
		part: { ask(config) {
			const own = Object.entries(filled.fields).map(([key, value]) => fieldOf(key, value));
			const hidden = config.fields.filter(({ type, key }) => type === "hidden" && !(key in filled.fields));
			const made = filled;
			return {
				...config,
				fields: [...own, ...hidden],
				write: (request, lead) => requestOf(request, lead, made, raw.redirects === "strict")
			};
		} },
		start: () => input(fieldOf("", ""), ""),
		isNative: (button) => !!whyNative(form, elsewhere, button) || !view.now().config.destinations[0],
		send(button) {
			const { status } = view.now().state;
			if (status === "sending") return run();
			const print = printOf(form);
			if (/received|saved/.test(status)) {
				if (print === view.sent) return run();
				reset();
			}
			const visit = site()?.visit();
			if (visit) fill(form, valuesOf(visit, formId, location.href));
			const before = JSON.stringify(purposes());
			boxes = boxesOf(form);
			if (JSON.stringify(purposes()) !== before) adopted.handle.follow({
				...raw,
				purposes: purposes()
			}, []);
			filled = read(form, button, boxes.map(({ box }) => box));
			for (const [key, value] of Object.entries(filled.fields)) input(fieldOf(key, value), value);
			for (const field of view.now().config.purposes) input(field, boxes.some(({ purpose, box }) => purpose === field.purpose && box.checked));
			view.sent = print;
			return run();
		}
	};
	expect(form, adopted);
	const handle = mount(form, {
		...raw,
		purposes: purposes()
	}, view);
	if (!handle) return void 0;
	const { submit: run, reset } = handle;
	return Object.assign(adopted, { handle: Object.assign(handle, byHand(form, adopted, reset)) });
}
// src/optional/enhance/watch.ts
/**
* Listens on the window, behind all listeners of the page: what one of them has prevented is not sent. A form with
* `data-leadtag-takeover` is taken before them, since the page's own script would send it by itself.
*/
function watch({ changed, submit, input, invalid }) {
	const onSubmit = (event, isFirst) => {
		const form = event.target;
		if (event.defaultPrevented || !isOurs(form)) return;
		if (own(form, "hasAttribute").call(form, "data-leadtag-takeover") !== isFirst || !submit(form, event.submitter)) return;
		event.preventDefault();
		if (isFirst) event.stopImmediatePropagation();
	};
	const formOf = (event) => event.target?.form;
	addEventListener("submit", (event) => onSubmit(event, true), true);
	addEventListener("submit", (event) => onSubmit(event, false));
	addEventListener("input", (event) => {
		const form = formOf(event);
		if (isOurs(form)) input(form);
	});
	addEventListener("invalid", (event) => {
		const form = formOf(event);
		if (isOurs(form)) invalid(form, event.target);
	}, true);
	new MutationObserver(changed).observe(document, {
		childList: true,
		subtree: true
	});
	document.addEventListener("DOMContentLoaded", changed);
	changed();
}
// src/optional/enhance/why-invalid.ts
/** What the browser has found wrong with an input, as the codes of our own fields say it. */
var CODES = [
	["valueMissing", "required"],
	["patternMismatch", "pattern"],
	["tooShort", "too_short"],
	["tooLong", "too_long"],
	["rangeUnderflow", "too_low"],
	["rangeOverflow", "too_high"]
];
/** @returns a code of the event `leadtag:invalid`; `custom` where the page itself has said no */
function whyInvalid({ validity, type }) {
	if (validity.customError) return "custom";
	return validity.typeMismatch ? type : CODES.find(([name]) => validity[name])?.[1] ?? type;
}
// src/optional/enhance/index.ts
/**
* Forms that stand in the page already, `<form data-leadtag action="…" method="post">`: they look, check and send as they are, and
* their leads are stored first, sent again where it is needed, and say where they came from. A form that cannot be had so, and any
* form if something of ours fails, is sent by the browser.
*/
function enhance(mount) {
	let site;
	const says = /* @__PURE__ */ new Map();
	const forms = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new WeakSet();
	/** Those of which the page has been told, in this turn, that something is wrong with them. */
	const wrong = /* @__PURE__ */ new Set();
	const safely = (run) => {
		try {
			return run();
		} catch (error) {
			complain("INTERNAL", `leadtag.enhance.js: ${error}`);
			return;
		}
	};
	const take = (form) => {
		if (forms.has(form) || told.has(form)) return forms.get(form);
		const adopted = safely(() => adopt(form, {
			mount,
			site: () => site,
			speak: (formId) => says.get(formId),
			expect: (form, adopted) => forms.set(form, adopted)
		}));
		if (!adopted) {
			forms.delete(form);
			told.add(form);
		}
		return adopted;
	};
	const changed = () => {
		for (const [form, { handle }] of forms) {
			if (own(form, "isConnected")) continue;
			forms.delete(form);
			safely(() => handle.destroy());
		}
		for (const form of document.querySelectorAll("form[data-leadtag]")) if (isOurs(form) && !forms.has(form) && !told.has(form)) whenParsed(form, () => own(form, "isConnected") && take(form));
	};
	return {
		name: "enhance",
		page(given) {
			site = given;
			queueMicrotask(() => safely(() => watch({
				changed: () => safely(changed),
				submit: (form, button) => !!safely(() => {
					const adopted = take(form);
					if (!adopted || adopted.isNative(button)) return false;
					adopted.send(button);
					return true;
				}),
				input: (form) => safely(() => forms.get(form)?.start()),
				invalid(form, input) {
					if (wrong.has(form)) return;
					wrong.add(form);
					queueMicrotask(() => wrong.delete(form));
					safely(() => forms.get(form)?.form.tell("invalid", { code: whyInvalid(input) }));
				}
			})));
		},
		form(config, say) {
			says.set(config.formId, say);
			return config;
		},
		mounted(form) {
			const adopted = forms.get(form.host);
			if (adopted) adopted.form = form;
			return adopted?.part;
		}
	};
}
// src/enhance.ts
/** `import 'leadtag/enhance'`: forms that stand in the page already, from `start()` or the first `mount()` on. */
extend(enhance(mount));
