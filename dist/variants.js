import { t as extend } from "./extensions.js";
// src/optional/variants/index.ts
var NAMES = "abcd";
/**
* Split tests: shows one of up to four variants of heading, text and call to action, the same to a visitor for as long as he may
* be remembered. The lead and the events carry its name as `variant`.
*/
function variants(random = Math.random) {
	let site;
	const chosen = /* @__PURE__ */ new Map();
	/** The one of last time, else the one of this page, else any, with equal chances. */
	const pick = (formId, count, random) => {
		const known = site?.note(`variant:${formId}`);
		const isOurs = Number.isInteger(known) && 0 <= known && known < count;
		const next = isOurs ? known : chosen.get(formId) ?? Math.floor(random() * count);
		chosen.set(formId, next);
		if (!isOurs) site?.note(`variant:${formId}`, next);
		return next;
	};
	return {
		name: "variants",
		page(given) {
			site = given;
		},
		form(config) {
			const all = config.variants.slice(0, 4).map((variant) => Object(variant));
			if (all.length < 2) return config;
			const at = pick(config.formId, all.length, random);
			const { id, ...texts } = all[at % all.length];
			const own = Object.fromEntries([
				"heading",
				"text",
				"cta"
			].flatMap((key) => typeof texts[key] === "string" ? [[key, texts[key]]] : []));
			return {
				...config,
				...own,
				variant: String(id || NAMES[at % all.length])
			};
		}
	};
}
// src/variants.ts
/** `import 'leadtag/variants'`: split tests. */
extend(variants());
