import { t as condition } from "./condition.js";
import { t as tidyNumber } from "./tidy-number.js";
// src/optional/steps/shown.ts
/** What is wrong with conditions of a form: where they stand, and their text. */
var brokenConditions = ({ fields, step }) => [...fields.map((field) => [`field-${field.key}-show-if`, field["show-if"]]), ...Object.entries(step).map(([n, options]) => [`step-${n}-show-if`, options?.["show-if"]])].flatMap(([option, text]) => text && !condition(text) ? [[option, text]] : []);
/**
* The fields that are asked, given the values so far. A field that is not shown counts as empty, so that what hangs on it goes
* too, in whatever order they stand. A condition that is none counts as not written.
*/
function shownFields({ fields, step }, values) {
	const tests = fields.map((field) => [read(field["show-if"]), read(step[field.step]?.["show-if"])]);
	let shown = fields;
	for (let round = 0; round < fields.length; round++) {
		const facts = Object.fromEntries(shown.map((field) => [field.key, asSent(field, values[field.key])]));
		const next = fields.filter((_, i) => tests[i].every((test) => !test || test(facts)));
		if (next.length === shown.length && next.every((field, i) => field === shown[i])) break;
		shown = next;
	}
	return shown;
}
/** A number as it is sent: `1,200` is more than 50 in a condition too. */
var asSent = ({ type }, value) => type === "number" && typeof value === "string" ? tidyNumber(value) : value;
/** Conditions that were read before: they are asked with each keystroke. */
var known = /* @__PURE__ */ new Map();
function read(text) {
	if (!text) return void 0;
	if (!known.has(text)) known.set(text, condition(text));
	return known.get(text);
}
export { shownFields as n, brokenConditions as t };
