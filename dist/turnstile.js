import { t as systemClock } from "./clock.js";
import { t as captcha } from "./part.js";
import { t as dressUp } from "./dress-up.js";
import { Fragment, h } from "preact";
// src/platform/script-tag.ts
/**
* The script tag that is running. A page may clobber `document.currentScript` with `<img name="currentScript">`, so the
* prototype's getter is asked. Modules have none.
*/
function ownTag() {
	const script = Reflect.get(Document.prototype, "currentScript", document);
	return script instanceof HTMLScriptElement ? script : void 0;
}
// src/optional/turnstile/api.ts
var API = "https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit";
/** Of our own tag, which a strict policy lets through: what it loads may need the same word. */
var nonce = typeof document === "undefined" ? void 0 : ownTag()?.nonce;
var api = () => window.turnstile;
/** One tag serves all forms of a page. */
var loading;
/** Loads Cloudflare's script, once; one that the page has loaded itself will do. Rejects when it cannot be had. */
function loadTurnstile(url = API) {
	const known = api();
	if (known) return Promise.resolve(known);
	loading ??= new Promise((resolve, reject) => {
		const script = document.createElement("script");
		script.async = true;
		if (nonce) script.nonce = nonce;
		script.onload = () => api() ? resolve(api()) : reject();
		script.onerror = () => {
			script.remove();
			reject();
		};
		script.src = url;
		document.head.append(script);
	});
	loading.catch(() => {
		loading = void 0;
	});
	return loading;
}
// src/optional/turnstile/styles.css?inline
var styles_default = "/* The widget has a line of its own above the button, and no place at all as long as it is empty. */\n[part=\"actions\"] {\n  flex-wrap: wrap;\n}\n::slotted([slot=\"leadtag-captcha\"]) {\n  flex: 0 0 100% !important;\n  min-width: 0 !important;\n}\n::slotted([slot=\"leadtag-captcha\"]:empty) {\n  display: none !important;\n}\n";
// src/optional/turnstile/index.tsx
/** Cloudflare takes a token for 300 seconds. */
var AGE = 3e5;
var SLOT = "leadtag-captcha";
/**
* Cloudflare Turnstile: a token goes along as the field `turnstile_token`, which only your server can check. It does not work in
* a shadow root, so it stands in the light DOM, in a slot beside the button. It is seen only when it asks something.
*/
var turnstile = (options, clock = systemClock) => captcha((form) => widget(form, options, clock.now), "turnstile", clock);
function widget(form, { siteKey, apiUrl }, now) {
	const box = document.createElement("div");
	const isShadow = form.root instanceof ShadowRoot;
	box.slot = SLOT;
	if (isShadow) form.host.append(box);
	const undress = dressUp(form.root, styles_default);
	let drawn;
	let isOver = false;
	let answer;
	const draw = (api) => {
		if (isOver) return;
		if (!isShadow) form.root.querySelector(`.${SLOT}`)?.append(box);
		const id = api.render(box, {
			sitekey: siteKey,
			size: "flexible",
			appearance: "interaction-only",
			theme: form.root.querySelector(".dark") ? "dark" : "light",
			language: form.config().locale ?? "auto",
			"response-field": false,
			callback: (token) => answer.token(token, now() + AGE),
			"error-callback": () => {
				answer.fail("captcha_missing");
				return true;
			}
		});
		if (id) drawn = {
			api,
			id
		};
		else answer.fail("captcha_missing");
	};
	return {
		name: "turnstile",
		field: "turnstile_token",
		ask(_, given) {
			answer = given;
			if (drawn && box.isConnected) drawn.api.reset(drawn.id);
			else {
				drawn?.api.remove(drawn.id);
				loadTurnstile(apiUrl).then(draw).catch(() => given.fail("captcha_missing"));
			}
		},
		draw: (props, next) => next({
			...props,
			beside: /* @__PURE__ */ h(Fragment, null, isShadow ? /* @__PURE__ */ h("slot", { name: SLOT }) : /* @__PURE__ */ h("div", { class: SLOT }), props.beside)
		}),
		end() {
			isOver = true;
			drawn?.api.remove(drawn.id);
			box.remove();
			undress();
		}
	};
}
export { turnstile };
