import { f as select } from "./presets2.js";
import { t as parseUrl } from "./parse-url.js";
import { t as tidyNumber } from "./tidy-number.js";
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
export { radio as a, checkboxes as i, number as n, date as r, url as t };
