import { o as complain, t as extend } from "./extensions.js";
import { a as planOf, i as CALLABLE, n as countryOf, r as toE164, t as abroad } from "./e164.js";
import { p as phone, u as words } from "./presets2.js";
import { t as controlProps } from "./control.js";
import { t as dressUp$1 } from "./dress-up.js";
import { Fragment, h } from "preact";
// src/optional/country/names.ts
/** All of ISO 3166-1, those without a telephone among them, and Kosovo. */
var COUNTRIES = [...CALLABLE, ..."AQ BV GS HM PN TF UM".split(" ")];
/** Stands between the likely countries and all others. */
var RULE = {
	value: "",
	label: ""
};
/** What countries are called in a language. */
function nameIn(locale) {
	try {
		const names = new Intl.DisplayNames([locale, "en"], { type: "region" });
		return (country) => names.of(country) ?? country;
	} catch {
		return (country) => country;
	}
}
/** These countries by name, as the language sorts them; the likely ones stand before all others. */
function byName(countries, likely, locale) {
	const name = nameIn(locale);
	const { compare } = new Intl.Collator([locale, "en"]);
	const choice = (value) => ({
		value,
		label: name(value)
	});
	const first = likely.filter((country) => countries.includes(country)).map(choice);
	const others = countries.filter((country) => !likely.includes(country)).map(choice).sort((a, b) => compare(a.label, b.label));
	return first[0] && others[0] ? [
		...first,
		RULE,
		...others
	] : [...first, ...others];
}
/** The code of a country that is written as its code, or by its name in this language or in English. */
function codeOf(written, choices) {
	const text = written.trim().toLowerCase();
	const code = text === "uk" ? "GB" : text.toUpperCase();
	if (choices.some(({ value }) => value === code)) return code;
	const english = nameIn("en");
	return choices.find(({ value, label }) => value && (label.toLowerCase() === text || english(value).toLowerCase() === text))?.value;
}
// src/optional/country/CountrySelect.tsx
/** The choices, and a line where the likely ones end. */
var Options = ({ choices }) => /* @__PURE__ */ h(Fragment, null, choices.map((choice) => choice === RULE ? /* @__PURE__ */ h("hr", null) : /* @__PURE__ */ h("option", { value: choice.value }, choice.label)));
/** A select of countries. Nothing is chosen beforehand, unless the owner says so. */
function CountrySelect(props) {
	const { field, value, say, on } = props;
	const typed = String(value ?? "");
	const common = {
		...controlProps(props),
		onInput: (event) => on.input(field, event.currentTarget.value)
	};
	if (!field.options[0]) return /* @__PURE__ */ h("input", {
		...common,
		type: "text",
		value: typed,
		placeholder: field.placeholder
	});
	return /* @__PURE__ */ h("select", {
		...common,
		value: codeOf(typed, field.options) ?? ""
	}, /* @__PURE__ */ h("option", { value: "" }, field.placeholder ?? say("choose")), /* @__PURE__ */ h(Options, { choices: field.options }));
}
// src/optional/country/choice.ts
/**
* The country of a phone number is a field of its own, `<key>_country`, that is neither drawn nor sent: so it stays through a
* reload, a step and `update()`, and `setValues()` can set it. Its mark is that it has no label.
*/
var choiceOf = (phone, value = "") => ({
	key: `${phone.key}_country`,
	type: "country",
	required: false,
	step: phone.step,
	label: "",
	value,
	minlength: 0,
	maxlength: 2,
	rows: 1,
	min: "",
	max: "",
	options: phone.options
});
/** The fields that a visitor is asked, each phone number with the country that is chosen for it. */
function withChoices(config, { values }) {
	const fields = config.fields.filter(({ label }) => label).map((field) => {
		const chosen = values[`${field.key}_country`];
		return field.type === "phone" && field.options[0] && typeof chosen === "string" ? {
			...field,
			country: chosen
		} : field;
	});
	return {
		...config,
		fields
	};
}
// src/optional/country/kinds.ts
/** A country out of the list: the lead carries its two letters. A form that is being filled in already keeps its text. */
var country = {
	empty: "choose_one",
	maxlength: 5e3,
	tidy: (value, { options }) => codeOf(value, options) ?? value,
	check: (value, { options }) => !options[0] || codeOf(value, options) === value ? void 0 : "choose_one"
};
/** A phone number by the ways of its country. */
var phoneAtHome = {
	...phone,
	tidy: (value, field) => toE164(value, field.country) ?? phone.tidy(value, field)
};
// src/optional/country/likely.ts
/** How many are worth standing apart. */
var MOST = 4;
/** The countries in the visitor's time zone and those of his languages, among these. */
function likelyAmong(countries, { timeZone, languages, zonesOf }) {
	const here = countries.filter((country) => zonesOf(country).includes(timeZone));
	const spoken = languages.flatMap((tag) => /-([A-Z]{2})(-|$)/.exec(tag)?.[1] ?? []).filter((c) => countries.includes(c));
	const guess = spoken.find((country) => here.includes(country)) ?? (here.length === 1 ? here[0] : void 0);
	const all = /* @__PURE__ */ new Set([
		guess ?? "",
		...here.length > MOST ? [] : here,
		...spoken
	]);
	all.delete("");
	return {
		countries: [...all].slice(0, MOST),
		guess
	};
}
/** The time zones of each country, as far as they were asked for. */
var zones = /* @__PURE__ */ new Map();
/** What this browser tells. */
var hintsOfBrowser = () => ({
	timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	languages: globalThis.navigator?.languages ?? [],
	zonesOf(country) {
		const locale = new Intl.Locale(`und-${country}`);
		if (!zones.has(country)) zones.set(country, locale.getTimeZones?.() ?? locale.timeZones ?? []);
		return zones.get(country);
	}
});
// src/optional/country/PhoneInput.tsx
/** A phone number, and before it the country that it belongs to. A number with + or 00 says itself which. */
function PhoneInput(props) {
	const { field, value, say, on, id } = props;
	const typed = String(value ?? "");
	const choice = choiceOf(field);
	/** Writes the number before the country: what is drawn in between must not take back a keystroke. */
	const write = (number, country = field.country) => {
		on.input({
			...field,
			country
		}, number);
		if (country !== field.country) on.input(choice, country ?? "");
	};
	const input = /* @__PURE__ */ h("input", {
		...controlProps(props),
		type: "tel",
		inputmode: "tel",
		dir: "ltr",
		placeholder: field.placeholder,
		value: typed,
		onInput: ({ currentTarget: { value } }) => write(value, countryOf(value, field.country) ?? field.country)
	});
	if (!field.options[0]) return input;
	const country = countryOf(typed, field.country) ?? field.country;
	const plan = planOf(country);
	const choose = ({ currentTarget }) => {
		const code = planOf(currentTarget.value)?.code;
		const isAbroad = abroad(typed) !== void 0 && plan && code;
		write(isAbroad ? typed.replace(RegExp(`^\\s*(\\+|00)\\s*${plan.code}`), `+${code}`) : typed, currentTarget.value);
	};
	return /* @__PURE__ */ h("div", {
		part: "phone",
		dir: "ltr"
	}, /* @__PURE__ */ h("span", { part: "calling-code" }, /* @__PURE__ */ h("span", { "aria-hidden": "true" }, plan ? `${country} +${plan.code}` : "+"), /* @__PURE__ */ h("select", {
		id: `${id}_country`,
		name: choice.key,
		autocomplete: field.autocomplete === "tel" ? "tel-country-code" : "off",
		"aria-label": say("calling_code"),
		value: country ?? "",
		onInput: choose
	}, /* @__PURE__ */ h("option", { value: "" }, "–"), /* @__PURE__ */ h(Options, { choices: field.options }))), input);
}
// src/optional/country/styles.css?inline
var styles_default = "[part=\"phone\"] {\n  display: flex;\n  gap: 8px;\n}\n[part=\"phone\"] > input {\n  flex: 1;\n}\n/* the select has the whole name of a country, and is shown as its code */\n[part=\"calling-code\"] {\n  position: relative;\n  flex: none;\n  display: flex;\n  align-items: center;\n  min-width: 64px;\n  padding: var(--pad) 32px var(--pad) 12px;\n  background-color: var(--field);\n  border: 1px solid var(--border);\n  border-radius: var(--radius);\n  white-space: nowrap;\n}\n[part=\"calling-code\"]::after {\n  content: \"\";\n  position: absolute;\n  right: 14px;\n  width: 7px;\n  height: 7px;\n  border: solid var(--muted);\n  border-width: 0 2px 2px 0;\n  transform: translateY(-2px) rotate(45deg);\n}\n[part=\"calling-code\"] select {\n  position: absolute;\n  inset: 0;\n  height: 100%;\n  opacity: 0;\n  cursor: pointer;\n}\n[part=\"calling-code\"]:hover {\n  border-color: var(--text);\n}\n[part=\"calling-code\"]:focus-within {\n  outline: 3px solid color-mix(in srgb, var(--focus) 40%, transparent);\n  border-color: var(--focus);\n}\n@media (forced-colors: active) {\n  [part=\"calling-code\"]:focus-within {\n    outline-color: Highlight;\n  }\n}\n";
// src/optional/country/styles.ts
var dressUp = (root) => dressUp$1(root, styles_default);
// src/optional/country/index.tsx
/**
* Countries: fields of the type `country` become a select, and a phone number gets the choice of its country beside it, so that
* the lead carries it as E.164. `data-field-<key>-country="none"` leaves a phone field alone.
*/
var countries = (hints = hintsOfBrowser) => ({
	name: "country",
	words: words.country,
	kinds: {
		country,
		phone: phoneAtHome
	},
	controls: {
		country: CountrySelect,
		phone: PhoneInput
	},
	form: (config) => dressed(config, hints()),
	mounted: ({ root }) => ({
		ask: withChoices,
		end: dressUp(root)
	})
});
function dressed(config, hints) {
	const locale = spoken(config.locale);
	const wrong = (field, written) => complain("CONFIG", `form "${config.formId}"\ndata-field-${field.key}-country: "${written}" is not a country`);
	const fields = config.fields.flatMap((field) => {
		if (field.type === "country") return [select(field, hints, locale)];
		if (field.type !== "phone") return [field];
		if (field.country === "NONE") return [{
			...field,
			country: void 0
		}];
		const asked = among(CALLABLE, field);
		const likely = likelyAmong(asked, hints);
		const options = byName(asked, likely.countries, locale).map((choice) => {
			const plan = planOf(choice.value);
			return plan ? {
				...choice,
				label: `${choice.label} +${plan.code}`
			} : choice;
		});
		const owners = field.country && codeOf(field.country, options);
		if (field.country && !owners) wrong(field, field.country);
		const phone = {
			...field,
			options,
			country: owners
		};
		return [phone, choiceOf(phone, asked[1] ? owners || likely.guess : asked[0])];
	});
	return {
		...config,
		fields
	};
}
/** A language that the browser knows; what a page writes as its language may be none. */
function spoken(locale) {
	try {
		return Intl.getCanonicalLocales(locale || "en")[0];
	} catch {
		return "en";
	}
}
/** A country field with its choices, by name. */
function select(field, hints, locale) {
	const asked = among(COUNTRIES, field);
	const options = byName(asked, likelyAmong(asked, hints).countries, locale);
	return {
		...field,
		options,
		autocomplete: field.autocomplete?.replace(/^country-name$/, "country")
	};
}
/** All of these countries, or those that the owner has written as options: `phone(BR | PT)`. */
function among(countries, { options }) {
	const written = options.map(({ value }) => value.toUpperCase()).filter((code) => countries.includes(code));
	return written[0] ? written : countries;
}
// src/country.ts
/** `import 'leadtag/country'`: a select of countries, and phone numbers with the country that they belong to. */
extend(countries());
