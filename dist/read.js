import { C as kebab, E as reportTo, S as camel } from "./webhook.js";
import { d as optionsSchema } from "./words.js";
// src/config/read.ts
/**
* Two names, a blank between, of which one is a slip of the other: a letter too many, too few or another, or two of them swapped.
* Other tools' `data-testid` is not our `test`, but `feilds` are our `fields`.
*/
var SLIP = /^(.*)(.?(.*) \1.?\3|(.)(.)(.*) \1\5\4\6)$/;
/**
* Reads what an owner wrote on an element: `data-*` and `data-leadtag-*` attributes, and below them the JSON child (or the one
* that `data-config="#id"` names). `attributes` is read, never `dataset`, which turns `data-__proto__` into a trap.
*/
function readElement(element) {
	const problems = [];
	const report = reportTo(problems);
	const raw = readJson(element, report);
	for (const { name: attribute, value } of Array.from(element.attributes)) {
		const [, name] = /^data-(?!leadtag$)(?:leadtag-)?(.+)/.exec(attribute) ?? [];
		if (!name) continue;
		const [, part, key, option] = /^(field|hidden|step)-([^-]+)-?(.*)$/.exec(name) ?? [];
		if (part && part !== "hidden" === !!option) {
			const parts = {
				__proto__: null,
				...raw[part]
			};
			parts[key] = option ? {
				...parts[key],
				[option]: value
			} : value;
			raw[part] = parts;
		} else if (Object.hasOwn(optionsSchema.shape, camel(name))) raw[camel(name)] = value;
		else {
			const meant = Object.keys(optionsSchema.shape).map(kebab).find((known) => SLIP.test(`${name} ${known}`));
			const text = `there is no such option${meant ? `, but data-${meant}` : ""}`;
			if (part || meant) report(name, text);
		}
	}
	return {
		raw,
		problems
	};
}
function readJson(element, report) {
	const selector = element.getAttribute("data-config") ?? element.getAttribute("data-leadtag-config");
	try {
		const source = selector ? document.querySelector(selector) : element.querySelector(":scope>script[type=\"application/json\"]");
		if (source) return { ...JSON.parse(source.textContent) };
		if (selector) report("config", `there is no ${selector} on this page`);
	} catch (error) {
		report("config", `cannot be read: ${error}`);
	}
	return {};
}
export { readElement as t };
