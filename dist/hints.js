import { t as extend } from "./extensions.js";
import { m as email, u as words } from "./presets2.js";
import { t as systemClock } from "./clock.js";
import { t as mailKind } from "./mail.js";
import { t as controlProps } from "./control.js";
import { t as dressUp$1 } from "./dress-up.js";
import { Fragment, h } from "preact";
// src/optional/hints/business.ts
/** An address; where the owner asks for one of a company (`data-field-email-business`), no mailbox that anybody can have. */
var businessEmail = {
	...email,
	check: (value, field) => email.check(value, field) ?? (field.business && /free|disposable/.test(mailKind(value) ?? "") ? "business" : void 0)
};
// src/optional/hints/EmailInput.tsx
/** An e-mail address, and below it the one that may have been meant. It stands in the field's `options`. */
function EmailInput(props) {
	const { field, value, say, on, id } = props;
	const [offer] = field.options;
	const { take, drop } = on;
	return /* @__PURE__ */ h(Fragment, null, /* @__PURE__ */ h("input", {
		...controlProps(props),
		type: "email",
		inputmode: "email",
		autocapitalize: "none",
		spellcheck: false,
		dir: "ltr",
		placeholder: field.placeholder,
		value: String(value ?? ""),
		onInput: ({ currentTarget }) => on.input(field, currentTarget.value)
	}), offer && take && /* @__PURE__ */ h("div", { part: "hint" }, /* @__PURE__ */ h("button", {
		part: "suggestion",
		type: "button",
		id: `${id}-hint`,
		onClick: () => take(field, offer.value)
	}, say("did_you_mean", offer.value)), /* @__PURE__ */ h("button", {
		part: "dismiss",
		type: "button",
		"aria-label": say("close"),
		onClick: () => drop?.(field)
	})));
}
// src/optional/hints/styles.css?inline
var styles_default = "[part=\"hint\"] {\n  display: flex;\n  justify-content: space-between;\n  gap: 8px;\n}\n[part=\"suggestion\"],\n[part=\"dismiss\"] {\n  min-height: 32px;\n  padding: 4px 8px;\n  border: 1px solid var(--border);\n  background: none;\n  font-size: 0.875em;\n  text-align: start;\n  cursor: pointer;\n}\n[part=\"suggestion\"] {\n  font-weight: 600;\n}\n[part=\"dismiss\"] {\n  flex: none;\n  width: 32px;\n}\n[part=\"dismiss\"]::before {\n  content: \"×\" / \"\";\n}\n[part=\"suggestion\"]:hover,\n[part=\"dismiss\"]:hover {\n  background: color-mix(in srgb, var(--text) 7%, transparent);\n}\n";
// src/optional/hints/styles.ts
var dressUp = (root) => dressUp$1(root, styles_default);
// src/optional/hints/distance.ts
/**
* How many slips of the fingers lie between two words: a letter too many, too few, a wrong one, or two that have changed places.
* More than two are not told apart.
*/
function slips(a, b) {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > 2) return 3;
	const rows = [];
	for (let i = 0; i <= a.length; i++) {
		const row = rows[i] = [i];
		for (let j = 1; j <= b.length; j++) {
			if (!i) {
				row[j] = j;
				continue;
			}
			const isSame = a[i - 1] === b[j - 1];
			row[j] = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + +!isSame);
			if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
		}
	}
	return Math.min(rows[a.length][b.length], 3);
}
// src/optional/hints/domains.ts
/** The mailboxes that most people have, the best known first: what may have been meant. */
var COMMON = "gmail.com yahoo.com hotmail.com outlook.com icloud.com googlemail.com protonmail.com comcast.net verizon.net sbcglobal.net yahoo.co.uk hotmail.co.uk btinternet.com yahoo.fr hotmail.fr wanadoo.fr laposte.net orange.fr t-online.de freenet.de libero.it hotmail.it yahoo.com.br hotmail.es rediffmail.com".split(" ");
/** Real ones that look like a slip of one of these. All that the score knows as a mailbox for anybody is real, too. */
var REAL = /^((email|hushmail|foxmail|rocketmail|inmail|hmail|gail|cloud)\.com|libera\.it|grange\.fr)$/;
var isReal = (domain) => mailKind(`a@${domain}`) === "free" || REAL.test(domain);
/** Endings that there are none of, and what was meant. `.co`, `.cm` and `.om` are countries. */
var ENDINGS = [
	[/\.(con|cmo|ocm|vom|xom|cpm|cim|comm|ccom|coom|conm|comn|clm)$/, ".com"],
	[/\.(ner|nte|nett|met)$/, ".net"],
	[/\.(ogr|prg|orgg)$/, ".org"],
	[/^(gmail|icloud|protonmail)\.com?\.[a-z]{2}$/, ".com"],
	[/^(gmail|hotmail|outlook|icloud)\.(co|cm|om)$/, ".com"]
];
/** The domain with an ending that there is. */
function withRealEnding(domain) {
	const [wrong, right] = ENDINGS.find(([wrong]) => wrong.test(domain)) ?? [];
	if (!wrong || !right) return domain;
	return wrong.source.startsWith("^") ? domain.replace(/\..*/, right) : domain.replace(wrong, right);
}
// src/optional/hints/suggest.ts
/**
* The address that may have been meant: `ada@gmial.con` is `ada@gmail.com`. Nothing for what is a mailbox as it stands. A hint,
* no more: somebody may well have an address that looks like a slip.
*/
function suggestion(address) {
	const at = address.lastIndexOf("@");
	const written = address.slice(at + 1).toLowerCase();
	if (at < 1 || !written) return void 0;
	const domain = withRealEnding(written.replace(/[,;]/g, "."));
	const meant = isReal(domain) ? domain : nearest(domain) ?? domain;
	return meant === written ? void 0 : address.slice(0, at + 1) + meant;
}
/** The common domain that a few slips lie between. Short names are words of their own too soon. */
function nearest(domain) {
	const [name = "", ...rest] = domain.split(".");
	const isMeant = (common) => {
		const [known = "", ...ending] = common.split(".");
		const distance = slips(name, known);
		if (!rest[0]) return distance === 0;
		if (rest.join(".") !== ending.join(".") || known.length < 5) return false;
		return distance < 2 || distance === 2 && known.length > 6 && name[0] === known[0];
	};
	return COMMON.find(isMeant);
}
// src/optional/hints/index.tsx
/** How long a visitor rests who has come to the end of an address (milliseconds). */
var REST = 900;
/**
* Hints on e-mail addresses: "Did you mean ada@gmail.com?" as a button that fills it in, and `business` for owners who ask for
* an address of a company.
*/
var hints = (clock = systemClock) => ({
	name: "hints",
	words: {
		...words.hints,
		...words.display
	},
	kinds: { email: businessEmail },
	controls: { email: EmailInput },
	mounted: (form) => hinting(form, clock)
});
function hinting(form, clock) {
	/** What may have been meant, by the key of the field, for what stood there. */
	const offers = /* @__PURE__ */ new Map();
	const dropped = /* @__PURE__ */ new Set();
	let stopWaiting = () => {};
	const undress = dressUp(form.root);
	const look = ({ key, business }) => {
		const typed = String(form.state().values[key] ?? "").trim();
		const address = suggestion(typed);
		if (!address || business || dropped.has(typed) || offers.get(key)?.typed === typed) return;
		offers.set(key, {
			typed,
			address
		});
		form.draw();
		form.announce(form.say("did_you_mean", address));
	};
	const close = ({ key }) => {
		offers.delete(key);
		form.announce("");
		form.draw();
		form.focus(`[name="${key}"]`);
	};
	return {
		draw(props, next) {
			const { config, state, on } = props;
			const fields = config.fields.map((field) => {
				const offer = field.type === "email" && offers.get(field.key);
				return offer && offer.typed === String(state.values[field.key]).trim() ? {
					...field,
					options: [{
						value: offer.address,
						label: ""
					}]
				} : field;
			});
			const hearing = {
				...on,
				input(field, value) {
					on.input(field, value);
					stopWaiting();
					if (field.type === "email") stopWaiting = clock.after(REST, () => look(field));
				},
				blur(field) {
					on.blur(field);
					if (field.type === "email") look(field);
				},
				take(field, address) {
					on.input(field, address);
					close(field);
				},
				drop(field) {
					dropped.add(offers.get(field.key)?.typed ?? "");
					close(field);
				}
			};
			return next({
				...props,
				config: {
					...config,
					fields
				},
				on: hearing
			});
		},
		end() {
			stopWaiting();
			undress();
		}
	};
}
// src/hints.ts
/** `import 'leadtag/hints'`: "Did you mean ada@gmail.com?", and addresses of companies only where the owner asks for them. */
extend(hints());
