import { t as extend } from "./extensions.js";
import { t as diagnose } from "./diagnose.js";
import { n as flatten, t as besides } from "./flatten.js";
// src/outbox/csv.ts
/** Rows of a table by RFC 4180: a line for each entry, a column for everything that any of them has. */
function toCsv(entries) {
	const lines = entries.map(({ lead, createdAt, nextAt, ...rest }) => {
		const fields = flat(lead);
		const ours = {
			...rest,
			created_at: time(createdAt),
			next_at: time(nextAt)
		};
		return {
			...besides(fields, ours),
			...fields
		};
	});
	const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
	return [columns, ...lines.map((line) => columns.map((column) => line[column]))].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}
/** A damaged row may hold anything: what is no time is nothing. */
var time = (at) => new Date(at).toJSON();
/** A lead as pairs of text. One that came as pairs is one already, and what is no lead has none. */
function flat(lead) {
	try {
		return flatten(lead);
	} catch {
		return lead instanceof Object ? lead : {};
	}
}
/** A spreadsheet runs what begins so (https://owasp.org/www-community/attacks/CSV_Injection): a quote before it makes it text. */
var FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
function cell(value) {
	const text = value instanceof Object ? JSON.stringify(value) : String(value ?? "");
	return `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, "\"\"")}"`;
}
// src/webhook/dangers.ts
/** Hosts that no visitor reaches: of private networks, and names without a domain. */
var PRIVATE = /^(.+\.(local(host)?|internal|lan)|[^.:]+|(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[(::1\]|f[cde].*))$/;
/** What names a secret, or looks like one. */
var SECRET_NAME = /auth|token|secret|api-?key/i;
var SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|key)[-_A-Z\d]/;
/**
* What looks dangerous in how a webhook is named. For the doctor and for `leadtag.debug.js`: visitors have no use for it.
*
* @param page the address of the page
* @returns stable codes, which the README explains
*/
function dangersOf({ url, headers }, page) {
	const { hostname } = new URL(url);
	const isPrivate = PRIVATE.test(hostname) && !PRIVATE.test(page.hostname);
	return [Object.entries(headers ?? {}).some(([name, value]) => SECRET_NAME.test(name) || SECRET_VALUE.test(value)) && "SECRET_IN_CONFIG", isPrivate && "PRIVATE_NETWORK"].filter((code) => code !== false);
}
// src/optional/debug/index.ts
/** What an owner needs who looks after things himself: a closer look at his webhooks, and the leads on this device as a table. */
var debug = () => ({
	name: "debug",
	form(config) {
		for (const to of [...config.destinations, ...config.fallback]) for (const code of dangersOf(to, new URL(location.href))) diagnose(document, {
			formId: config.formId,
			code
		}, `npx leadtag doctor ${to.url}`);
		return config;
	},
	csv: toCsv
});
// src/debug.ts
/** `import 'leadtag/debug'`: what an owner needs who looks after things himself, such as leads as a table. */
extend(debug());
