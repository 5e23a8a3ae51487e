import { t as extend } from "./extensions.js";
import { u as words } from "./presets2.js";
import { t as controlProps } from "./control.js";
import { t as storageOf } from "./storage.js";
import { a as radio, i as checkboxes, n as number, r as date, t as url } from "./url.js";
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
