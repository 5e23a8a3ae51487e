// src/lead/flatten.ts
/**
* A lead as flat pairs of text: no brackets, no repeated keys, lists joined with `, `. The fields keep their own keys; where
* one of ours has the name of a field, ours gets the prefix `leadtag_`.
*/
function flatten(lead) {
	const { form, attribution, qualification, page } = lead;
	const last = attribution?.last_touch;
	const ours = {
		...attribution?.utm,
		...attribution?.click_ids,
		channel: last?.channel,
		...prefixed("first_touch", attribution?.first_touch),
		...prefixed("last_touch", last),
		landing_page: last?.landing_page,
		referrer: last?.referrer,
		lead_score: qualification?.score,
		lead_temperature: qualification?.temperature,
		lead_stage: qualification?.stage,
		lead_id: lead.id,
		submitted_at: lead.submitted_at,
		form_id: form.id,
		offer: form.offer,
		intent: form.intent,
		page_url: page.url,
		test: lead.test
	};
	for (const { purpose, granted } of lead.consent ?? []) ours[`consent_${purpose}`] = granted;
	for (const [question, { value }] of Object.entries(qualification?.answers ?? {})) ours[`${qualification?.framework}_${question}`] = value;
	const flat = {};
	const put = (key, value) => {
		if (value !== void 0) flat[key] = Array.isArray(value) ? value.join(", ") : String(value);
	};
	for (const [key, value] of Object.entries(lead.fields)) put(key, value);
	for (const [key, value] of Object.entries(ours)) {
		const name = key in lead.fields ? `leadtag_${key}` : key;
		if (!(name in lead.fields)) put(name, value);
	}
	return flat;
}
var prefixed = (prefix, touch) => Object.fromEntries(Object.entries(touch ?? {}).map(([key, value]) => [`${prefix}_${key}`, value]));
// src/webhook/presets/index.ts
/** Those that are always there. The others stand in `optional/presets/`. */
var known = [
	{
		name: "zapier",
		at: /^hooks\.zapier\.com\//,
		format: "form"
	},
	{
		name: "make",
		at: /^hook\.([a-z\d]+\.make|integromat)\.com\//,
		format: "form",
		once: true
	},
	{
		name: "n8n",
		at: /^[^/]*n8n[^/]*\/(.+\/)?webhook\/|\/webhook\/[\da-f]{8}-/,
		format: "json"
	},
	{
		name: "node-red",
		format: "form"
	},
	{
		name: "pipedream",
		at: /\.m\.pipedream\.net\//,
		format: "form"
	},
	{
		name: "power-automate",
		at: /\.(logic\.azure|api\.powerplatform)\.com\//,
		format: "json"
	},
	{
		name: "apps-script",
		at: /^script\.google\.com\//,
		format: "form",
		redirects: "ok",
		no: "\"(result|status)\"\\s*:\\s*\"(error|fail)|<title>Error"
	},
	{
		name: "airtable",
		at: /^hooks\.airtable\.com\//,
		format: "form",
		once: true
	},
	{
		name: "formspree",
		at: /^(api\.)?(formspree\.io|usebasin\.com|getform\.(io|com)|forminit\.com|web3forms\.com)\//,
		format: "form",
		headers: { accept: "application/json" },
		no: "\"success\"\\s*:\\s*false"
	}
];
var BUILT_IN = known.length;
/** The addresses of those that are not. */
var RARE = /^([^/]+\.)?(hooks\.slack|discord(app)?|hsforms|webto\.salesforce|list-manage|activehosted)\.com\//;
/** Makes further tools known. */
function addPresets(more) {
	known.push(...more);
}
/** The tool with this name, or with `auto` the one that the address belongs to. */
function presetFor(name, url) {
	const place = placeOf(url);
	return known.find((preset) => name === "auto" ? preset.at?.test(place) : preset.name === name);
}
/** Whether it takes the optional script to talk to this address. */
var needsPresets = (name, url) => !/^(none|generic)$/.test(name) && !presetFor(name, url) && (name !== "auto" || known.length === BUILT_IN && RARE.test(placeOf(url)));
function placeOf(url) {
	const { hostname, pathname } = new URL(url);
	return hostname + pathname;
}
export { flatten as i, needsPresets as n, presetFor as r, addPresets as t };
