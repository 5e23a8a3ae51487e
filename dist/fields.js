import { t as extend } from "./extensions.js";
import { f as select, u as words } from "./presets2.js";
import { t as controlProps } from "./control.js";
import { t as storageOf } from "./storage.js";
import { t as tidyNumber } from "./tidy-number.js";
import { t as parseUrl } from "./parse-url.js";
import { h } from "preact";
// src/optional/fields/Choices.tsx
/** Choices that all stand in sight: of one group, since only together they are an answer. */
function Choices(props) {
	const { field, value, on, id } = props;
	const isOne = field.type === "radio";
	const { "aria-invalid": invalid, "aria-describedby": description } = controlProps(props);
	const chosen = [value].flat();
	return /* @__PURE__ */ h("div", {
		part: "choices",
		role: isOne ? "radiogroup" : "group",
		"aria-labelledby": `${id}-label`,
		"aria-required": isOne && field.required || void 0,
		"aria-invalid": isOne ? invalid : void 0,
		"aria-describedby": description
	}, field.options.map((choice, i) => {
		const change = ({ currentTarget: { checked } }) => {
			const others = field.options.filter((other) => other === choice ? checked : chosen.includes(other.value));
			on.input(field, isOne ? choice.value : others.map((other) => other.value));
		};
		return /* @__PURE__ */ h("div", {
			part: "choice",
			class: "tick"
		}, /* @__PURE__ */ h("input", {
			part: "checkbox",
			type: isOne ? "radio" : "checkbox",
			id: `${id}-${i}`,
			name: field.key,
			value: choice.value,
			checked: chosen.includes(choice.value),
			"aria-invalid": isOne ? void 0 : invalid,
			onInput: change
		}), /* @__PURE__ */ h("label", { for: `${id}-${i}` }, choice.label));
	}));
}
// src/optional/fields/draft.ts
/**
* What a visitor has typed into a form, for the case that he reloads the page by accident: in this tab, for this page and this
* form only, and gone once there is an outcome. Ticks of consent are not among it: those are given anew.
*/
function draftOf({ host, config, state }) {
	const storage = storageOf("sessionStorage");
	/** A full or forbidden storage only means that there is no draft. */
	const attempt = (run) => {
		const { formId, draft } = config();
		try {
			return draft && storage ? run(storage, `leadtag:draft:${location.pathname}:${formId}`) : void 0;
		} catch {
			return;
		}
	};
	const read = () => attempt((storage, key) => JSON.parse(storage.getItem(key) ?? "null")) ?? {};
	/** Nothing is kept before the visitor has done something. */
	let isTouched = false;
	const start = () => {
		isTouched = true;
	};
	/** What stood in the fields by then: all else is the visitor's, also when he has changed his mind. */
	let before = state().values;
	let kept;
	const typed = new Set(Object.keys(read()));
	const keep = () => {
		const { values, status } = state();
		if (/received|saved/.test(status)) {
			isTouched = false;
			typed.clear();
			attempt((storage, key) => storage.removeItem(key));
		}
		if (!isTouched) before = values;
		if (values === kept || values === before) return;
		kept = values;
		for (const { key } of config().fields) if (values[key] !== before[key]) typed.add(key);
		const draft = config().fields.filter(({ key }) => typed.has(key)).map(({ key }) => [key, values[key]]);
		attempt((storage, key) => storage.setItem(key, JSON.stringify(Object.fromEntries(draft))));
	};
	host.addEventListener("leadtag:start", start);
	return {
		typed: read,
		draw(props, next) {
			keep();
			return next(props);
		},
		end: () => host.removeEventListener("leadtag:start", start)
	};
}
// src/optional/fields/kinds/radio.ts
/** One of a few choices, all of them in sight. */
var radio = {
	...select,
	group: true
};
// src/optional/fields/kinds/checkboxes.ts
/** Any of a few choices: the lead carries a list. Each choice is judged like that of a select. */
var checkboxes = {
	...radio,
	start: (value) => value.split("|").filter(Boolean),
	check: (values, field) => [values].flat().map((value) => radio.check?.(value, field)).find(Boolean)
};
// src/optional/fields/kinds/limit.ts
/** Which of its bounds an error speaks of. */
var limitOf = (error, { min, max }) => /low|early/.test(error) ? min : /high|late/.test(error) ? max : void 0;
// src/optional/fields/kinds/date.ts
/** A day, as `2026-12-31`: what browsers make of their own calendars. */
var date = {
	empty: "required",
	maxlength: 10,
	check(value, { min, max }) {
		if (new Date(value).toJSON()?.slice(0, 10) !== value) return "date";
		if (value < min) return "too_early";
		return max && value > max ? "too_late" : void 0;
	},
	limit: limitOf
};
// src/optional/fields/kinds/number.ts
/** A number, in whatever spelling. */
var number = {
	empty: "required",
	maxlength: 40,
	tidy: tidyNumber,
	check(value, { min, max }) {
		if (!/^-?\d*\.?\d+$/.test(value)) return "number";
		if (min && +value < +min) return "too_low";
		return max && +value > +max ? "too_high" : void 0;
	},
	sent: Number,
	limit: limitOf
};
// src/optional/fields/kinds/url.ts
/** A web address. What lacks `https://` gets it; `javascript:` and every other protocol is refused, and so is a bare word. */
var url = {
	empty: "required",
	maxlength: 2e3,
	tidy: (value) => /^[a-z][\w+.-]*:(?!\d+(\/|$))/i.test(value) ? value : `https://${value}`,
	check(value) {
		const { protocol = "", hostname = "" } = parseUrl(value) ?? {};
		return /^https?:$/.test(protocol) && /\.[^.]/.test(hostname) ? void 0 : "url";
	}
};
// src/optional/fields/prefill.ts
/** The page's address fills in what the owner has listed, and nothing else. A box of its own, consent say, is never ticked by it. */
function prefill(config, search) {
	const asked = new URLSearchParams(search);
	const fields = config.fields.map((field) => {
		const value = config.prefill.includes(field.key) && asked.get(field.key);
		return value ? {
			...field,
			value
		} : field;
	});
	return {
		...config,
		fields
	};
}
// src/optional/fields/TypedInput.tsx
/** The keyboard that a phone shows. An address is left-to-right in every language. */
var TYPING = {
	url: {
		type: "text",
		inputmode: "url",
		autocapitalize: "none",
		spellcheck: false,
		dir: "ltr"
	},
	number: {
		type: "text",
		inputmode: "decimal"
	}
};
/** One line that is a web address, a number or a day. */
function TypedInput(props) {
	const { field, value, on } = props;
	const { type, min, max, placeholder } = field;
	return /* @__PURE__ */ h("input", {
		...controlProps(props),
		...type === "date" ? {
			type,
			min: min || void 0,
			max: max || void 0
		} : TYPING[type],
		placeholder,
		value: String(value ?? ""),
		onInput: (event) => on.input(field, event.currentTarget.value)
	});
}
// src/optional/fields/index.ts
/** What longer forms need: web addresses, numbers, days and choices in sight; drafts that survive a reload, and prefilled fields. */
var fields = () => ({
	name: "fields",
	words: words.fields,
	kinds: {
		url,
		number,
		date,
		radio,
		checkboxes
	},
	controls: {
		url: TypedInput,
		number: TypedInput,
		date: TypedInput,
		radio: Choices,
		checkboxes: Choices
	},
	form: (config) => prefill(config, location.search),
	mounted: draftOf
});
// src/fields.ts
/** `import 'leadtag/fields'`: further kinds of fields, drafts and prefilled fields. */
extend(fields());
