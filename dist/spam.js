import { t as extend } from "./extensions.js";
import { t as addSpamReasons } from "./spam2.js";
import { t as systemClock } from "./clock.js";
import { Fragment, h } from "preact";
// src/optional/spam/Honeypot.tsx
/**
* A field that no visitor meets: not on the screen, not for assistive technology, not on the way of the Tab key. Browsers fill in
* what they take for an address wherever it is, unless it is not drawn at all; password managers, unless they are told.
*/
var Honeypot = ({ name }) => /* @__PURE__ */ h("div", {
	hidden: true,
	inert: true,
	"aria-hidden": "true"
}, /* @__PURE__ */ h("label", null, "Leave this field empty", /* @__PURE__ */ h("input", {
	type: "text",
	name,
	tabindex: -1,
	autocomplete: "off",
	"data-1p-ignore": "",
	"data-lpignore": "true",
	"data-bwignore": "",
	"data-form-type": "other",
	"data-protonpass-ignore": ""
})));
// src/optional/spam/signs.ts
/** Nobody reads a form and fills it in within this time (milliseconds). A browser that does it for him can. */
var FAST = 2e3;
/** What speaks against a lead, by how its form was filled in. */
var signsOf = ({ isTrapped, elapsed, inputs, isDriven }) => [
	...isTrapped ? ["honeypot"] : [],
	...elapsed < FAST ? ["too_fast"] : [],
	...inputs ? [] : ["no_input"],
	...isDriven ? ["webdriver"] : []
];
// src/optional/spam/index.tsx
/** What only a person's device can bring about: a script's events are not trusted. */
var INPUTS = [
	"keydown",
	"pointerdown",
	"click",
	"paste",
	"input"
];
/**
* Marks leads that look as if a program had sent them, in `lead.spam`. Nothing is held back for it and nobody is told: a sign is
* not a proof, and what a visitor has sent arrives.
*/
var spam = (now = systemClock.now) => ({
	name: "spam",
	mounted: (form) => watched(form, now)
});
function watched({ root }, now) {
	const name = `leadtag_hp_${Math.random().toString(36).slice(2, 8)}`;
	const since = root.querySelector("form") ? performance.timeOrigin : now();
	let inputs = 0;
	const count = ({ isTrusted }) => void (isTrusted && inputs++);
	for (const type of INPUTS) root.addEventListener(type, count, true);
	return {
		draw: (props, next) => next({
			...props,
			beside: /* @__PURE__ */ h(Fragment, null, /* @__PURE__ */ h(Honeypot, { name }), props.beside)
		}),
		lead(lead) {
			const isTrapped = !!root.querySelector(`[name=${name}]`)?.value;
			addSpamReasons(lead, signsOf({
				isTrapped,
				elapsed: now() - since,
				inputs,
				isDriven: navigator.webdriver
			}));
		},
		end() {
			for (const type of INPUTS) root.removeEventListener(type, count, true);
		}
	};
}
// src/spam.ts
/** `import 'leadtag/spam'`: leads that look as if a program had sent them are marked. */
extend(spam());
