import { c as kebab, n as mountOn, o as optionsSchema, r as whenParsed, s as camel } from "./mount.js";
// src/config/distance.ts
/** How many letters must be added, removed or changed to make one word out of the other (Levenshtein). */
function distance(a, b) {
	let row = [...b, ""].map((_, i) => i);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j++) next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + +(letter !== b[j])));
		row = next;
	}
	return row[b.length];
}
// src/config/read.ts
var NAMES = Object.keys(optionsSchema.shape);
/**
* Reads what an owner wrote on an element: `data-*` and `data-leadtag-*` attributes, and below them the JSON child (or the one
* that `data-config="#id"` names). `attributes` is read, never `dataset`, which turns `data-__proto__` into a trap.
*/
function readElement(element) {
	const problems = [];
	const raw = readJson(element, problems);
	const field = {
		__proto__: null,
		...raw.field
	};
	const hidden = {
		__proto__: null,
		...raw.hidden
	};
	for (const { name: attribute, value } of Array.from(element.attributes)) {
		const name = /^data-(?:leadtag-)?(.+)/.exec(attribute)?.[1];
		if (!name || name === "leadtag" || name === "config") continue;
		const [, part, key, option] = /^(field|hidden)-([^-]+)-?(.*)$/.exec(name) ?? [];
		if (part === "hidden" && !option) hidden[key] = value;
		else if (part === "field" && option) field[key] = {
			...field[key],
			[option]: value
		};
		else if (NAMES.includes(camel(name))) raw[camel(name)] = value;
		else {
			const [known] = NAMES.map(kebab).filter((known) => isSlip(name, known)).sort((a, b) => distance(a, name) - distance(b, name));
			if (part || known) problems.push({
				option: name,
				text: `there is no such option${known ? `, but data-${known}` : ""}`
			});
		}
	}
	if (Object.keys(field)[0]) raw.field = field;
	if (Object.keys(hidden)[0]) raw.hidden = hidden;
	return {
		raw,
		problems
	};
}
/** A short name is soon near another: other tools' `data-testid` is not our `test`, but `feilds` are our `fields`. */
var isSlip = (name, known) => distance(name, known) <= (name.length > 6 || name.length > 4 && name.length === known.length ? 2 : 1);
function readJson(element, problems) {
	const selector = element.getAttribute("data-config") ?? element.getAttribute("data-leadtag-config");
	try {
		const source = selector ? document.querySelector(selector) : Array.from(element.children).find((child) => child.matches("script[type=\"application/json\"]"));
		if (source) return { ...JSON.parse(source.textContent) };
		if (selector) problems.push({
			option: "config",
			text: `there is no ${selector} on this page`
		});
	} catch (error) {
		problems.push({
			option: "config",
			text: `cannot be read: ${error}`
		});
	}
	return {};
}
// src/element.ts
/** On a server there are no elements; importing this file must work there all the same. */
var Base = globalThis.HTMLElement ?? class {};
/**
* `<lead-form data-webhook="…" data-fields="…">`: a form for any framework. Follows its attributes; options that no attribute
* can hold go into `config`, below the attributes.
*/
var LeadFormElement = class extends Base {
	#handle;
	#config = {};
	#observer;
	/** The form's handle, once it is on the page. */
	get handle() {
		return this.#handle;
	}
	get config() {
		return this.#config;
	}
	set config(config) {
		this.#config = { ...config };
		this.#refresh();
	}
	connectedCallback() {
		if (Object.hasOwn(this, "config")) {
			const { config } = this;
			Reflect.deleteProperty(this, "config");
			this.config = config;
		}
		queueMicrotask(() => whenParsed(this, () => this.#refresh(true)));
		this.#observer ??= new MutationObserver((changes) => {
			if (changes.some(({ attributeName }) => attributeName?.startsWith("data-"))) this.#refresh();
		});
		this.#observer.observe(this, { attributes: true });
	}
	disconnectedCallback() {
		queueMicrotask(() => {
			if (this.isConnected) return;
			this.#observer?.disconnect();
			this.#handle?.destroy();
			this.#handle = void 0;
		});
	}
	#refresh(connected = false) {
		const { raw, problems } = readElement(this);
		const options = {
			...this.#config,
			...raw
		};
		if (this.#handle) this.#handle.follow(options, problems);
		else if (this.isConnected && (connected || options.webhook)) this.#handle = mountOn(this, {
			raw: options,
			problems,
			place: "onto"
		});
	}
};
if (globalThis.customElements && !customElements.get("lead-form")) customElements.define("lead-form", LeadFormElement);
export { LeadFormElement };
