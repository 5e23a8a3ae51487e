import { a as styles_default, c as Contact, d as optionsSchema, f as pageSchema, l as initialState, n as STILL$1, o as lookOf, s as Form, t as speaker, u as parse } from "./words.js";
import { C as kebab, n as webhookUrl, r as webhookWords } from "./webhook.js";
import { n as needsPresets, r as presetFor, s as language } from "./presets2.js";
import { t as besides } from "./flatten.js";
// src/snippet/escape.ts
/** Text as it may stand between tags, and in a quoted attribute. */
var escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
/** A style sheet inside of `<style>`: no tag ends it. CSS itself needs no `<`, so one in it came with an owner's value. */
var escapeCss = (css) => css.replaceAll("<", "\\3c ");
/** A value as JSON inside of `<script>`: no tag ends it, and no comment begins. */
var escapeJson = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
// src/snippet/serialize.ts
var VOID = /^(input|br|hr|img)$/;
/**
* What the views draw, as HTML: that of an element, a text, or a list of them. Events are left out. Components run at once,
* since those of the views are functions of their props.
*/
function serialize(node, amend = (_, props) => props) {
	if (Array.isArray(node)) return node.map((child) => serialize(child, amend)).join("");
	if (node === null || node === void 0 || typeof node === "boolean") return "";
	if (typeof node !== "object") return escapeHtml(String(node));
	const { type, props } = node;
	if (typeof type === "function") return serialize(type(props), amend);
	const { children, ...own } = props;
	const { value, ...attributes } = amend(type, own);
	if (type === "textarea") return element(type, attributes, `\n${escapeHtml(String(value ?? ""))}`);
	if (type === "select") {
		const choose = (inner, of) => inner === "option" ? {
			...of,
			selected: of.value === value
		} : of;
		return element(type, attributes, serialize(children, choose));
	}
	return element(type, type === "input" && value === "" ? attributes : {
		...attributes,
		value
	}, serialize(children, amend));
}
/** An element as HTML; `inside` is HTML. `true` writes the bare name of an attribute, except where ARIA wants the word. */
function element(type, attributes, inside = "") {
	return `<${type}${Object.entries(attributes).flatMap(([name, value]) => {
		if (value === null || value === void 0 || typeof value === "function" || /^__/.test(name)) return [];
		const isWord = /^(aria-|spellcheck$)/.test(name);
		if (typeof value === "boolean" && !isWord) return value ? ` ${name}` : [];
		return ` ${name}="${escapeHtml(String(value))}"`;
	}).join("")}>${VOID.test(type) ? "" : `${inside}</${type}>`}`;
}
// src/snippet/host-element.ts
var isKnown = (name) => Object.hasOwn(optionsSchema.shape, name);
var isOfPage = (name) => Object.hasOwn(pageSchema.shape, name);
/** The placeholder around a form: options as attributes, and as JSON what these cannot hold. */
function placeholder(raw, inside) {
	const own = Object.entries(raw).filter(([name]) => isKnown(name) && !isOfPage(name));
	const rest = own.filter(([, value]) => value && typeof value === "object");
	const json = rest[0] ? element("script", { type: "application/json" }, escapeJson(Object.fromEntries(rest))) : "";
	return element("div", {
		"data-leadtag": true,
		...attributesOf(own)
	}, json + inside);
}
/** The script tags: settings of the page stand on the first. */
function scriptTags(raw, { script, scripts, integrity }) {
	const settings = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value.join(" ") : value]);
	const hashes = typeof integrity === "string" ? { [fileOf(script)]: integrity } : integrity;
	const checked = (src) => hashes?.[fileOf(src)] ? {
		integrity: hashes[fileOf(src)],
		crossorigin: "anonymous"
	} : {};
	const own = attributesOf(settings.filter(([name]) => isOfPage(name)));
	return [element("script", {
		src: script,
		async: true,
		...checked(script),
		...own
	}), ...scripts.map((src) => element("script", {
		src,
		async: true,
		...checked(src)
	}))].join("");
}
/** The last part of an address. */
var fileOf = (src) => src.replace(/[?#].*/, "").replace(/.*\//, "");
var attributesOf = (options) => Object.fromEntries(options.filter(([, value]) => /^(string|number|boolean)$/.test(typeof value)).map(([name, value]) => [`data-${kebab(name)}`, String(value)]));
// src/snippet/plain-post.ts
/**
* Where a form may be posted without a script, as the owner has written it: the first of its webhooks that takes forms under our
* keys. Those are: `format: form`, tools that we send forms to, and addresses of the site itself.
*/
function actionOf(config, raw) {
	const to = config.destinations.find(({ url, preset: name, format, headers, map }) => {
		const preset = presetFor(name, url);
		if (needsPresets(name, url) || headers || map || preset?.write || preset?.map) return false;
		if (format !== "auto") return format === "form";
		return preset ? preset.format === "form" : isOfTheSite(writtenAs(url, raw));
	});
	return to && writtenAs(to.url, raw);
}
/** What a form carries that is posted without a script: what flat leads say of it, under the same names. */
function carried({ fields, formId, offer, intent, test }) {
	const ours = {
		form_id: formId,
		offer,
		intent,
		test: test ? "true" : void 0
	};
	const all = besides(Object.fromEntries(fields.map(({ key }) => [key, true])), ours);
	return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => value ? [[name, value]] : []));
}
var isOfTheSite = (address) => /^\.*\/(?!\/)/.test(address);
/** A settled address as it stands in the options: what is relative is so to a page that is not there yet. */
function writtenAs(url, { webhook, destinations }) {
	const entries = Array.isArray(destinations) ? destinations.map((entry) => String(Object(entry).url)) : [];
	return [...webhookWords(webhook), ...entries].find((word) => webhookUrl(word) === url) ?? url;
}
// src/snippet/markup.ts
var idle = {
	input() {},
	blur() {},
	submit() {}
};
/**
* The form as the script draws it first, as HTML. What scripts would do until they are there: with an `action` the browser
* checks what must be filled in, and posts; without one it does nothing, and where scripts are off the contact stands there.
*/
function markupOf(config, action) {
	const [lang, words] = language(config.locale ?? "");
	const say = speaker(config.messages, words);
	const form = Form({
		config,
		state: initialState(config),
		say,
		on: idle
	});
	const amend = (type, { novalidate, ...props }) => {
		if (type === "form") return {
			...props,
			...action ? {
				action,
				"accept-charset": "utf-8"
			} : { method: "dialog" }
		};
		if (!action || !/^(input|select|textarea)$/.test(type)) return props;
		return {
			...props,
			required: !!props["aria-required"]
		};
	};
	const extra = action ? Object.entries(carried(config)).map(([name, value]) => element("input", {
		type: "hidden",
		name,
		value
	})) : [element("noscript", {}, `${serialize(Contact({
		contact: config.contact,
		say
	}))}<slot></slot>`)];
	const look = {
		auto: "auto",
		light: "",
		dark: "dark"
	}[config.theme];
	const hear = element("div", { class: "hear" }, element("slot", { name: "leadtag-status" }));
	const inside = serialize(form, amend);
	const whole = action ? inside.replace(/<\/form>$/, `${extra.join("")}</form>`) + hear : inside + hear + extra.join("");
	return element("div", {
		part: "root",
		class: `root ${look} ${config.density} ${STILL$1}`,
		lang,
		dir: words.dir
	}, whole);
}
// src/snippet/style.ts
/** Comes after the rules of all forms. Where scripts are off, a form that nobody takes without them is not shown. */
var STILL = "@media (scripting:none){[method=\"dialog\"]{display:none}}";
/** All style of a form that stands in HTML: the very rules of the script, and what stands in for its looking at the page. */
var styleOf = (config) => escapeCss(small(styles_default) + lookOf(config) + STILL + (config.theme === "auto" ? byScheme(styles_default) : ""));
/**
* HTML cannot look at the page behind it, as the script does: until then a page's `color-scheme` decides. The colours are those
* of the two themes.
*/
function byScheme(css) {
	const colours = (rule) => new Map([...rule.matchAll(/(--[\w-]+):\s*(var\([^;]*\));/g)].map(([, name, value]) => [name, value]));
	const [, light = ""] = /\.root\s*\{([^}]*)\}/.exec(css) ?? [];
	const [, dark = ""] = /\.dark\s*\{([^}]*)\}/.exec(css) ?? [];
	const lights = colours(light);
	return `@supports (color:light-dark(red,red)){.auto{color-scheme:inherit;${[...colours(dark)].map(([name, value]) => `${name}:light-dark(${lights.get(name)},${value})`).join(";")}}}`;
}
/** Without comments, and without the spaces that CSS can do without. */
var small = (css) => css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1").trim();
// src/snippet/draw.ts
/** Draws a form as the script would first, as far as HTML can. */
function drawSnippet(raw) {
	const { config, problems } = parse(raw);
	if (!config) return {
		html: "",
		problems
	};
	const reason = whyNot(config);
	if (reason) return {
		html: placeholder(raw, ""),
		problems: [...problems, reason]
	};
	const action = actionOf(config, raw);
	if (!action) problems.push({
		option: "webhook",
		text: "takes no plain form posts: until the script is there, the button does nothing"
	});
	const style = styleOf(config);
	return {
		html: placeholder(raw, element("template", { shadowrootmode: "open" }, `<style>${style}</style>${markupOf(config.privacyUrl ? {
			...config,
			privacyUrl: String(raw.privacyUrl).trim()
		} : config, action)}`)),
		style,
		problems
	};
}
/** Why a form is only a placeholder until the script is there. */
function whyNot({ display, root, fields, variants }) {
	const text = "is drawn by the script alone: nothing is on the screen before";
	if (display !== "inline") return {
		option: "display",
		text
	};
	if (root === "light") return {
		option: "root",
		text
	};
	if (variants[0]) return {
		option: "variants",
		text
	};
	if (fields.some(({ step }) => step > 1)) return {
		option: "fields",
		text: `with steps ${text}`
	};
	const drawn = fields.find(({ type }) => /radio|checkboxes|date|country/.test(type));
	if (drawn) return {
		option: "fields",
		text: `with ${drawn.type} ${text}`
	};
	if (fields.some((field) => field["show-if"])) return {
		option: "fields",
		text: `with show-if ${text}`
	};
}
// src/snippet/hash.ts
/** SHA-256 of a text as policies write it: `sha256-<base64>`. Nothing on plain http pages, which have no such function. */
async function hashOf(text) {
	const hash = await globalThis.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
	return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
// src/snippet/render.ts
/**
* The form as HTML that is on the screen before any script, works as a plain form where it can, and is taken over by the script.
* Runs in Node and in browsers.
*
* ```ts
* const { html, cspStyleSrc } = await renderSnippet({ webhook: 'https://hooks.zapier.com/…', fields: 'name, email*' });
* ```
*
* @param options those of `mount()`, and `script`, the address of `leadtag.js`; a relative address stays as it is written
* @returns never rejects: an option that does not fit is named in `problems`, and the form has its default
*/
async function renderSnippet(options) {
	const { script = "leadtag.js", scripts = [], integrity, ...raw } = options;
	const { html: drawn, style, problems } = drawSnippet(raw);
	if (!drawn) return {
		html: "",
		problems
	};
	const html = drawn + scriptTags(raw, {
		script,
		scripts,
		integrity
	});
	if (!style) return {
		html,
		problems
	};
	const styleHash = await hashOf(style);
	return {
		html,
		styleHash,
		cspStyleSrc: styleHash && `style-src '${styleHash}'`,
		problems
	};
}
export { renderSnippet };
