import { t as extend } from "./extensions.js";
import { a as planOf, r as toE164, t as abroad } from "./e164.js";
import { p as phone } from "./presets2.js";
import parse from "libphonenumber-js/min";
// src/optional/phone/strict.ts
/**
* Phone numbers as libphonenumber knows them. Whether one is possible is asked, not whether it is in use: that changes faster
* than scripts are updated, and the numbers that are free for films are not.
*/
var strictPhone = {
	...phone,
	tidy: (value, field) => toE164(value, field.country) ?? possible(value, field) ?? phone.tidy(value, field),
	check(value, field) {
		const isKnown = abroad(value) !== void 0 || planOf(field.country);
		return phone.check(value, field) ?? (isKnown && !read(value, field)?.isPossible() ? "phone" : void 0);
	}
};
/** What that library alone makes E.164 of: the 15 of Argentina, the carriers of Brazil. */
function possible(value, field) {
	const number = read(value, field);
	if (!number?.isPossible() || number.ext) return void 0;
	const plan = planOf(field.country);
	const isWhole = plan?.lengths.includes(number.nationalNumber.length) && value.replace(/\D/g, "").startsWith(plan.trunk);
	return abroad(value) !== void 0 || isWhole ? number.number : void 0;
}
/** The whole text as a number of this country, or of the one that it says itself. */
function read(value, { country }) {
	const defaultCountry = planOf(country) && country;
	return parse(value.replace(/^\s*00/, "+"), {
		defaultCountry,
		extract: false
	});
}
// src/optional/phone/index.ts
/** Phone numbers checked by libphonenumber: too short and too long ones of every country are refused. */
var strictPhones = () => ({
	name: "phone",
	late: true,
	kinds: { phone: strictPhone }
});
// src/phone.ts
/** `import 'leadtag/phone'`: phone numbers checked by libphonenumber, which has to be installed: `npm i libphonenumber-js`. */
extend(strictPhones());
