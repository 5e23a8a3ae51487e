// src/lead/flatten.ts
/**
* A lead as flat pairs of text: no brackets, no repeated keys, lists joined with `, `. The fields keep their own keys; where
* one of ours has the name of a field, ours gets the prefix `leadtag_`.
*/
function flatten(lead) {
	const { form, attribution, qualification } = lead;
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
		page_url: lead.page.url,
		spam_suspected: lead.spam?.suspected,
		spam_reasons: lead.spam?.reasons.join(", ") || void 0,
		test: lead.test
	};
	for (const box of lead.consent ?? []) ours[`consent_${box.purpose}`] = box.granted;
	for (const [question, { value }] of Object.entries(qualification?.answers ?? {})) ours[`${qualification?.framework}_${question}`] = value;
	const flat = {};
	for (const [key, value] of Object.entries({
		...lead.fields,
		...besides(lead.fields, ours),
		...lead.fields
	})) if (value !== void 0) flat[key] = Array.isArray(value) ? value.join(", ") : String(value);
	return flat;
}
/** Values of ours as they stand beside an owner's fields: what has the name of one gets a prefix. */
var besides = (fields, ours) => renamed(ours, (key) => key in fields ? `leadtag_${key}` : key);
var prefixed = (prefix, touch) => renamed({ ...touch }, (key) => `${prefix}_${key}`);
var renamed = (values, nameOf) => Object.fromEntries(Object.entries(values).map(([key, value]) => [nameOf(key), value]));
export { flatten as n, besides as t };
