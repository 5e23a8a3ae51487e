// src/lead/build.ts
/** The one place that makes a lead. From here on it never changes: every attempt sends the same. */
function buildLead({ id, now, config, fields, ticked, page, ...parts }) {
	const at = new Date(now).toISOString();
	return compact({
		type: "lead.submitted",
		version: 1,
		id,
		submitted_at: at,
		form: {
			id: config.formId,
			offer: config.offer,
			variant: config.variant,
			intent: config.intent
		},
		fields,
		consent: config.purposes.map(({ key, purpose, notice, label }) => {
			return {
				purpose,
				granted: notice || ticked[key] === true,
				text: shown(label),
				locale: config.locale || page.locale,
				at,
				mechanism: notice ? "notice" : "checkbox",
				policy_url: config.privacyUrl
			};
		}),
		...parts,
		page,
		client: {
			name: "leadtag",
			version: "0.1.0"
		},
		test: config.test || void 0
	});
}
/** The words of a text with links as a visitor reads them. */
var shown = (text) => text.replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1");
/** The same without what is unknown or empty; `false` and `0` are neither, and `fields` are there even when nothing was filled in. */
function compact(value) {
	if (Array.isArray(value) || !value || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, part]) => [key, compact(part)]).filter(([key, part]) => key === "fields" || !/^(undefined|""|{}|\[])$/.test(JSON.stringify(part)));
	return Object.fromEntries(entries);
}
export { compact as n, shown as r, buildLead as t };
