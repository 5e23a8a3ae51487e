import { t as extend } from "./extensions.js";
import { d as KINDS, u as words } from "./presets2.js";
import { t as systemClock } from "./clock.js";
// src/optional/profiling/ask.ts
/**
* The fields of a form for a visitor of whom some answers are known. Those are not asked again but go along; an e-mail address
* is always shown, filled in, so that he sees as whom he writes, and so are boxes, which nobody else may tick. Of the others
* the first so many are asked, in the owner's order.
*
* @param most how many questions that are new to him
*/
function askLess(fields, profile, most) {
	let left = most;
	return fields.flatMap((field) => {
		const { key, type } = field;
		if (type === "hidden" || type === "checkbox" || !field.label) return [field];
		const known = Object.hasOwn(profile, key) ? profile[key] : void 0;
		if (known && fits(field, known)) return [{
			...field,
			value: known,
			...type !== "email" && HIDDEN
		}];
		if (type === "email") return [field];
		return left-- > 0 ? [field] : [];
	});
}
var HIDDEN = {
	type: "hidden",
	required: false
};
/** An answer that was right elsewhere may not be one here, and what nobody sees nobody can mend: it is asked again. */
function fits(field, value) {
	const { type, minlength, maxlength, pattern } = field;
	const kind = KINDS[type];
	return value.length >= minlength && value.length <= maxlength && pattern?.test(value) !== false && !kind.check?.(value, field);
}
// src/optional/profiling/profile.ts
/** Nothing is kept for longer (milliseconds). */
var DEADLINE = 15552e6;
/** Longer answers are letters, not facts of a profile (characters). */
var LONGEST = 120;
var texts = (values) => Object.fromEntries(Object.entries(Object(values)).flatMap(([key, value]) => typeof value === "string" && value && value.length <= LONGEST ? [[key, value]] : []));
/** What is known of this visitor, from what was remembered; nothing after 180 days. */
function readProfile(note, now) {
	const { at, values } = Object(note);
	return now - at < DEADLINE && now >= at ? texts(values) : {};
}
/** The same with what a lead says. The deadline begins anew, as the visitor has agreed anew. */
var addToProfile = (note, fields, now) => ({
	at: now,
	values: {
		...readProfile(note, now),
		...texts(fields)
	}
});
// src/optional/profiling/index.ts
var FORGET = "#leadtag-not-you";
/** What is no fact of the visitor: the owner's values, ticks, and letters that belong to one lead alone. */
var PASSING = /hidden|checkbox|textarea/;
/**
* Progressive profiling: a visitor who has agreed to be remembered (`attribution="visitor"` and a yes of his) is not asked again
* what he has told; with `data-profiling="2"` he gets at most two new questions each time. "Not you?" forgets it all, and so
* does the visitor's no.
*/
function profiling(now = systemClock.now) {
	let site;
	const redraws = /* @__PURE__ */ new Set();
	/** What leads say that have had no outcome yet. */
	const told = /* @__PURE__ */ new Map();
	let forgotten;
	/** What is remembered; with a value, from now on. Nothing without a yes of the visitor. */
	const note = (value) => {
		return site?.storage() === "visitor" && site.settings.consentMode === "wait" ? site?.note("profile", value) : void 0;
	};
	const known = () => {
		const kept = note();
		const profile = readProfile(kept, now());
		if (Object.keys(Object(kept))[0] && !Object.keys(profile)[0]) note({});
		return profile;
	};
	const redraw = () => {
		for (const each of redraws) each();
	};
	return {
		name: "profiling",
		late: true,
		words: words.profiling,
		page(given) {
			site = given;
			known();
		},
		mounted({ root, redraw: again }) {
			const click = (event) => {
				const [target] = event.composedPath();
				if (!(target instanceof Element) || target.getAttribute("href") !== FORGET) return;
				event.preventDefault();
				forgotten = known();
				note({});
				told.clear();
				redraw();
				forgotten = void 0;
				redraw();
			};
			redraws.add(again);
			root.addEventListener("click", click);
			return { end() {
				redraws.delete(again);
				root.removeEventListener("click", click);
			} };
		},
		form(config, say) {
			if (!config.profiling) return config;
			if (forgotten) {
				const emptied = config.fields.map((field) => Object.hasOwn(forgotten, field.key) ? {
					...field,
					...HIDDEN
				} : field);
				return {
					...config,
					fields: emptied
				};
			}
			const profile = known();
			if (!Object.keys(profile)[0]) return config;
			const fields = askLess(config.fields, profile, config.profiling);
			const name = profile.first_name ?? profile.name ?? profile.email ?? "";
			const line = `${`${say("welcome_back")} ${name.replace(/[[\]()]/g, "")}`.trim()}. [${say("not_you")}](${FORGET})`;
			return {
				...config,
				fields,
				text: config.text ? `${config.text}\n${line}` : line
			};
		},
		lead({ id, fields }, config) {
			const profile = known();
			const isOther = profile.email && fields.email && String(fields.email).toLowerCase() !== profile.email.toLowerCase();
			for (const { key, type } of isOther && config.profiling ? config.fields : []) if (type === "hidden" && Object.hasOwn(profile, key)) delete fields[key];
			if (isOther) note({});
			const facts = config.fields.flatMap(({ key, type }) => PASSING.test(type) || fields[key] === void 0 ? [] : [[key, fields[key]]]);
			if (config.profiling) told.set(id, Object.fromEntries(facts));
		},
		outcome({ leadId }) {
			const facts = told.get(leadId);
			told.delete(leadId);
			if (facts) note(addToProfile(note(), facts, now()));
		}
	};
}
// src/profiling.ts
/** `import 'leadtag/profiling'`: progressive profiling. */
extend(profiling());
