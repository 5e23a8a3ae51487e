import { t as extend } from "./extensions.js";
import { r as shown } from "./build.js";
// src/platform/digest.ts
var known = /* @__PURE__ */ new Map();
/**
* The SHA-256 of a text as `sha256-<base64>`, as soon as it is known: browsers compute it in the background, so the first call
* says nothing. Nothing at all on plain http pages, which have no such function.
*/
function digest(text) {
	crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text)).then((hash) => {
		known.set(text, `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`);
	}, () => {});
	return known.get(text);
}
// src/optional/consent/consent-mode.ts
/** The two kinds of storage that we are: what measures, and what advertises. Both must be granted. */
var KINDS = ["analytics_storage", "ad_storage"];
/**
* Tells what Google Consent Mode v2 says of storage. It has no getter of its own: `gtag('consent', …)` leaves its words in the
* `dataLayer`, which is read again after clicks, since banners are clicked. A banner that is a template of Tag Manager leaves
* none there: use its TCF, or `leadtag.setConsent()`.
* https://developers.google.com/tag-platform/security/guides/consent
*/
function watchConsentMode(page, tell) {
	let last;
	const look = () => {
		const granted = readConsentMode(page);
		if (granted !== void 0 && granted !== last) tell(granted);
		last = granted;
	};
	const lookAgain = () => {
		for (const wait of [
			0,
			300,
			2e3
		]) setTimeout(look, wait);
	};
	look();
	lookAgain();
	for (const type of [
		"load",
		"click",
		"keyup"
	]) page.addEventListener(type, lookAgain, true);
}
/**
* What the words so far come to. A no is only what a visitor has answered: a default of "denied" stands on every page until the
* banner has remembered its answer, and must not delete what is known of whoever has agreed. Of a default for some regions
* nobody can tell here whether this is one of them: a yes of that kind counts for nothing, a no like any other.
*/
function readConsentMode(page) {
	const answers = {};
	const defaults = {};
	try {
		for (const entry of Array.isArray(page.dataLayer) ? page.dataLayer : []) {
			const { 0: command, 1: kind, 2: said } = Object(entry);
			if (command !== "consent") continue;
			const { region, ...values } = Object(said);
			if (kind === "update") Object.assign(answers, values);
			if (kind !== "default") continue;
			for (const name of KINDS) if (values[name] === "denied" || !(region || defaults[name])) defaults[name] = values[name];
		}
	} catch {
		return;
	}
	if (KINDS.some((name) => answers[name] === "denied")) return false;
	return KINDS.every((name) => (answers[name] ?? defaults[name]) === "granted") || void 0;
}
// src/optional/consent/receipt.ts
/** Adds to each receipt the hash of the words that were shown, where it is known by now. */
function addHashes({ consent = [] }) {
	for (const receipt of consent) {
		const hash = digest(receipt.text);
		if (hash) receipt.text_hash = hash;
	}
}
// src/optional/consent/tcf.ts
/** How long we look for a banner that comes late (milliseconds). */
var PATIENCE = 1e4;
/**
* Tells whether purpose 1, "store and/or access information on a device", is agreed to: as soon as the banner knows, and with
* each change. Where the law does not apply, that is a yes.
* https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
*/
function watchTcf(page, tell, waited = 0) {
	const api = tcfApi(page);
	if (!api) {
		if (waited < PATIENCE) setTimeout(() => watchTcf(page, tell, waited + 500), 500);
		return;
	}
	try {
		api("addEventListener", 2, (data, success) => {
			if (!success || !/^(tcloaded|useractioncomplete)$/.test(String(data?.eventStatus))) return;
			tell(data.gdprApplies === false || data.purpose?.consents?.[1] === true);
		});
	} catch {}
}
/** The banner's function; nothing for what else a page has under that name, such as `<iframe name="__tcfapi">`. */
function tcfApi(page) {
	try {
		return typeof page.__tcfapi === "function" ? page.__tcfapi : void 0;
	} catch {
		return;
	}
}
// src/optional/consent/index.ts
/**
* Reads what a consent banner knows, as a yes or no to being remembered: TCF v2.2 first, which is an answer of the visitor, else
* Google Consent Mode, where there is no TCF. Without either nothing is said, and unknown is no. And what a visitor agreed to in a
* form gets the hash of the words that he read.
*/
function consent() {
	return {
		name: "consent",
		form(config) {
			for (const { label } of config.purposes) digest(shown(label));
			return config;
		},
		lead(lead) {
			addHashes(lead);
		},
		page(site) {
			watchTcf(window, site.consent);
			const page = window;
			watchConsentMode(page, (granted) => tcfApi(page) || site.consent(granted));
		}
	};
}
// src/consent.ts
/** `import 'leadtag/consent'`: reading consent banners: TCF v2.2 and Google Consent Mode. */
extend(consent());
