#!/usr/bin/env node
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { setTimeout } from "node:timers/promises";
// src/config/names.ts
/** The tools that we know how to talk to; `generic` is any other. */
var PRESETS = [
	"auto",
	"none",
	"generic",
	"zapier",
	"make",
	"n8n",
	"node-red",
	"pipedream",
	"power-automate",
	"apps-script",
	"airtable",
	"formspree",
	"slack",
	"discord",
	"hubspot",
	"netlify",
	"mailchimp",
	"activecampaign",
	"salesforce"
];
// src/optional/presets/names.ts
/** One name as two. The last word is the family's, which is right more often than not; who wants to know asks for both. */
function splitName(name) {
	const words = name.trim().split(/\s+/);
	const last = words.length > 1 ? words.pop() : "";
	return {
		first: words.join(" "),
		last
	};
}
/** The fields without what was typed where that was tidied: no tool has a place for it, and HubSpot refuses a lead for it. */
var fieldsOf = ({ fields }) => Object.entries(fields).filter(([key]) => !/^(email|phone)_raw$/.test(key));
/** The values of the fields as text, lists joined. */
var textsOf = (lead) => Object.fromEntries(fieldsOf(lead).map(([key, value]) => [key, String(Array.isArray(value) ? value.join(", ") : value)]));
/**
* The texts of a lead in which a `name` has become two fields.
*
* @param first what the tool calls the first name
* @param last what the tool calls the family's
*/
function withTwoNames(lead, first, last) {
	const { name, ...rest } = textsOf(lead);
	const parts = splitName(name ?? "");
	return {
		...parts.first && { [first]: parts.first },
		...parts.last && { [last]: parts.last },
		...rest
	};
}
/** Pairs as the body of a form. */
var formBody = (pairs) => ({ body: new URLSearchParams(pairs).toString() });
// src/optional/presets/activecampaign.ts
/** A form's `proc.php`. The numbers of the form (`u`, `f`, …) stand in the address, or in hidden fields. */
var activecampaign = {
	name: "activecampaign",
	at: /\.activehosted\.com\//,
	format: "form",
	mode: "no-cors",
	map: {
		name: "fullname",
		first_name: "firstname",
		last_name: "lastname",
		company: "customer_account"
	},
	write(lead, address) {
		const { origin, pathname, searchParams } = new URL(address);
		const numbers = {
			s: "",
			c: "0",
			m: "0",
			act: "sub",
			v: "2",
			...Object.fromEntries(searchParams)
		};
		return {
			url: origin + pathname,
			...formBody({
				...numbers,
				...textsOf(lead)
			})
		};
	}
};
// src/optional/presets/message.ts
function messageOf(lead) {
	const { form, consent = [], attribution, qualification, page, test, id } = lead;
	const { channel, source, medium, campaign } = attribution?.last_touch ?? {};
	const { temperature, stage, score } = qualification ?? {};
	const lines = [
		...fieldsOf(lead).map(([key, value]) => [inWords(key), spoken(value)]),
		...consent.map(({ purpose, granted }) => [`Consent (${purpose})`, spoken(granted)]),
		["Source", [
			channel,
			source,
			medium,
			campaign
		].filter(Boolean).join(" / ")],
		["Rating", [
			temperature,
			stage,
			score
		].filter((part) => part !== void 0).join(" / ")],
		["Page", page.url],
		["Lead", id]
	];
	return {
		title: `${test ? "Test lead" : "New lead"}: ${form.offer ?? form.id}`,
		lines: lines.filter(([, value]) => value)
	};
}
/** `postal_code`: Postal code. */
var inWords = (key) => key.charAt(0).toUpperCase() + key.slice(1).replaceAll("_", " ");
var spoken = (value) => typeof value === "boolean" ? value ? "yes" : "no" : String(Array.isArray(value) ? value.join(", ") : value);
/** At most so many characters, none of them half. */
var cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
// src/optional/presets/discord.ts
/** What an embed can hold: https://docs.discord.com/developers/resources/message#embed-object-embed-limits. */
var LIMITS = {
	title: 256,
	fields: 25,
	name: 256,
	value: 1024,
	all: 6e3
};
/** Nothing that a visitor types is a format, or a link with another text. */
var escaped$2 = (text) => text.replace(/[\\*_~`|>[\]]/g, "\\$&");
/** Webhooks of a channel. The address shows in the page, and whoever has it may also delete the webhook. */
var discord = {
	name: "discord",
	at: /^([a-z]+\.)?discord(app)?\.com\/api\//,
	format: "json",
	no: "^\\{\"message\"",
	write(lead, address) {
		const message = messageOf(lead);
		const title = cut(message.title, LIMITS.title);
		let left = LIMITS.all - title.length;
		const fields = [];
		for (const [label, text] of message.lines.slice(0, LIMITS.fields)) {
			const name = cut(escaped$2(label), LIMITS.name);
			const value = cut(escaped$2(text), Math.min(LIMITS.value, left - name.length));
			left -= name.length + value.length;
			if (left < 0) break;
			fields.push({
				name,
				value
			});
		}
		const url = new URL(address);
		url.searchParams.set("wait", "true");
		return {
			url: url.href,
			body: JSON.stringify({
				embeds: [{
					title,
					fields
				}],
				allowed_mentions: { parse: [] }
			})
		};
	}
};
// src/optional/presets/hubspot.ts
/** HubSpot's own contact properties by our keys: https://knowledge.hubspot.com/properties/hubspots-default-contact-properties. */
var hubspotMap = {
	first_name: "firstname",
	last_name: "lastname",
	role: "jobtitle",
	postal_code: "zip"
};
/** The objects that a form of HubSpot's can fill: contacts. */
var CONTACT = "0-1";
/**
* The forms API without a key: https://developers.hubspot.com/docs/api-reference/legacy/forms-v3-legacy/submit-data-unauthenticated.
* It refuses keys that it does not know, so only the form's own fields go along, and what `map` adds.
*/
var hubspot = {
	name: "hubspot",
	at: /^api(-\w+)?\.hsforms\.com\//,
	format: "json",
	map: hubspotMap,
	write(lead) {
		const hutk = lead.attribution?.browser_ids?.hutk;
		const consent = lead.consent?.find(({ granted }) => granted);
		return { body: JSON.stringify({
			submittedAt: String(Date.parse(lead.submitted_at)),
			fields: Object.entries(withTwoNames(lead, "firstname", "lastname")).map(([name, value]) => ({
				objectTypeId: CONTACT,
				name,
				value
			})),
			context: {
				...hutk && { hutk },
				pageUri: lead.page.url,
				pageName: lead.page.title
			},
			...consent && { legalConsentOptions: { consent: {
				consentToProcess: true,
				text: consent.text,
				communications: []
			} } }
		}) };
	}
};
// src/optional/presets/mailchimp.ts
/** The address of an embedded form, with its `u` and `id`. Merge tags are written large; what the audience lacks is ignored. */
var mailchimp = {
	name: "mailchimp",
	at: /\.list-manage\.com\//,
	format: "form",
	mode: "no-cors",
	map: {
		email: "EMAIL",
		first_name: "FNAME",
		last_name: "LNAME",
		phone: "PHONE"
	},
	write(lead, address) {
		const url = new URL(address.replace("/post-json?", "/post?"));
		const { u, id } = Object.fromEntries(url.searchParams);
		const pairs = Object.entries(withTwoNames(lead, "FNAME", "LNAME"));
		const tags = Object.fromEntries(pairs.map(([key, value]) => [key.toUpperCase(), value]));
		return {
			url: url.href,
			...formBody({
				...tags,
				[`b_${u}_${id}`]: ""
			})
		};
	}
};
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
// src/optional/presets/netlify.ts
/** Forms of a site that Netlify hosts, posted to a page of that very site. A form of this name has to stand in its HTML. */
var netlify = {
	name: "netlify",
	format: "form",
	redirects: "ok",
	write: (lead) => formBody({
		"form-name": lead.form.id,
		...flatten(lead)
	})
};
/** Web-to-Lead. The number of the organization (`oid`) stands in the address, or in a hidden field. */
var salesforce = {
	name: "salesforce",
	at: /^webto\.salesforce\.com\//,
	format: "form",
	mode: "no-cors",
	map: {
		website: "URL",
		role: "title",
		message: "description",
		postal_code: "zip",
		utm_source: "lead_source"
	},
	write(lead, address) {
		const url = new URL(address);
		const oid = url.searchParams.get("oid");
		url.searchParams.delete("oid");
		const fields = withTwoNames(lead, "first_name", "last_name");
		const { first_name = "", last_name = first_name || fields.email || "-", company = "[not provided]" } = fields;
		return {
			url: url.href,
			...formBody({
				...oid && { oid },
				...fields,
				last_name,
				company
			})
		};
	}
};
// src/optional/presets/slack.ts
/** Longest text that Slack takes is 40,000 characters: https://docs.slack.dev/reference/methods/chat.postMessage. */
var MOST$1 = 39e3;
/** So nothing that a visitor types can call a whole channel, or hide where a link leads. */
var escaped$1 = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
// src/optional/presets/index.ts
/** The tools that few owners use. */
var rarePresets = [
	{
		name: "slack",
		at: /^hooks\.slack\.com\//,
		format: "text",
		yes: "^ok$|\"ok\": ?true",
		write(lead) {
			const { title, lines } = messageOf(lead);
			const text = [`*${escaped$1(title)}*`, ...lines.map(([label, value]) => `*${escaped$1(label)}:* ${escaped$1(value)}`)];
			return { body: JSON.stringify({ text: cut(text.join("\n"), MOST$1) }) };
		}
	},
	discord,
	hubspot,
	netlify,
	mailchimp,
	activecampaign,
	salesforce
];
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
// src/webhook/mistakes.ts
/**
* What can be seen to be wrong with a webhook before the first lead.
*
* @param page the address of the page
* @returns stable codes, which the README explains
*/
function mistakesOf({ url, preset }, page) {
	const { hostname, pathname, origin } = new URL(url);
	return [
		pathname.includes("/webhook-test/") && "TEST_URL",
		hostname === "api.airtable.com" && "NEEDS_SECRET",
		preset === "netlify" && origin !== page.origin && "NOT_SAME_ORIGIN",
		needsPresets(preset, url) && "PRESET_MISSING"
	].filter((code) => code !== false);
}
// src/webhook/encode.ts
var CONTENT_TYPES = {
	json: "application/json",
	form: "application/x-www-form-urlencoded;charset=UTF-8",
	text: "text/plain;charset=UTF-8"
};
/**
* A lead as the bytes of a request. `text` is JSON under a content type that asks no preflight; `form` is flat and urlencoded,
* for receivers that answer no preflight either and do not read JSON.
*/
function encode(lead, encoding) {
	return {
		contentType: CONTENT_TYPES[encoding],
		body: encoding === "form" ? new URLSearchParams(flatten(lead)).toString() : JSON.stringify(lead)
	};
}
/** Length of a text on the wire, in bytes. */
var bytesOf = (text) => new TextEncoder().encode(text).length;
// src/webhook/rename.ts
/**
* A lead whose fields have the names that its receiver knows. Whatever the flat form holds can be asked for (`lead_id`,
* `utm_source`); what two keys bring under one name stands there side by side.
*/
function rename(lead, map) {
	const fields = { __proto__: null };
	for (const [key, value] of Object.entries({
		...flatten(lead),
		...lead.fields
	})) {
		if (!(key in lead.fields || key in map)) continue;
		const name = map[key] ?? key;
		fields[name] = name in fields ? `${fields[name]} ${value}` : value;
	}
	return {
		...lead,
		fields
	};
}
// src/webhook/plan.ts
/** How long an attempt may take, in milliseconds: tools that run a workflow first take their time. */
var TIMEOUT = 15e3;
var TOOL_TIMEOUT = 3e4;
/** One request for each destination. `auto` is what the tool at the address wants, else JSON. */
var plan = (lead, destinations) => destinations.map((wanted) => {
	const waits = needsPresets(wanted.preset, wanted.url);
	const { url, redirects } = wanted;
	const to = waits ? {
		url,
		redirects,
		preset: "none",
		format: "json"
	} : wanted;
	const preset = presetFor(to.preset, url);
	const isAuto = to.format === "auto";
	const format = preset && (isAuto || preset.write) ? preset.format : isAuto ? "json" : to.format;
	const map = {
		...preset?.map,
		...to.map
	};
	const named = Object.keys(map)[0] ? rename(lead, map) : lead;
	const written = {
		url,
		...encode(named, format),
		...preset?.write?.(named, url)
	};
	const headers = {
		...preset?.headers,
		...to.headers
	};
	return {
		...written,
		format,
		bytes: bytesOf(written.body),
		timeout: preset ? TOOL_TIMEOUT : TIMEOUT,
		redirects: preset?.redirects ?? redirects,
		auto: isAuto && !preset && !to.headers || void 0,
		headers: Object.keys(headers)[0] ? withId(headers, lead.id) : void 0,
		mode: to.mode ?? preset?.mode,
		yes: preset?.yes,
		no: preset?.no,
		once: preset?.once,
		waitsFor: waits ? wanted : void 0
	};
});
/** `{{id}}` in a header is the lead's own id: what a server can tell repeats by. */
var withId = (headers, id) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace("{{id}}", id)]));
// src/webhook/preflight.ts
/** Headers that a page may send without asking: https://fetch.spec.whatwg.org/#cors-safelisted-request-header. */
var SAFE = /^(accept|(accept|content)-language)$/i;
/** The headers for which a browser asks the server first, by an OPTIONS request. With none of them it just sends. */
var preflightHeaders = ({ format, headers = {} }) => [...format === "json" ? ["content-type"] : [], ...Object.keys(headers).filter((name) => !SAFE.test(name))];
// src/webhook/verdict.ts
/** Of the refusals those that a later attempt may change. */
var LATER = [
	408,
	409,
	425,
	429
];
/** Those that the owner can change: a wrong address, a missing permission. */
var OWNER = [
	401,
	402,
	403,
	404,
	405,
	407,
	410,
	421,
	451,
	501,
	505,
	511
];
/** Longest wait that a server may ask for, in milliseconds. */
var MAX_WAIT = 36e5;
/**
* Judges an answer. A 2xx after a redirect is not a yes, since a browser may have dropped the body on the way.
*
* @param now milliseconds since 1970, for a `Retry-After` that is a date
*/
function judgeAnswer(answer, { redirects, yes, no }, now) {
	if ("fault" in answer) return {
		is: "retry",
		code: answer.fault,
		network: true,
		unanswered: true
	};
	const { status, redirected, retryAfter, text = "" } = answer;
	const code = `HTTP_${status}`;
	if (!status) return {
		is: "unconfirmed",
		code: "OPAQUE"
	};
	if (status >= 200 && status < 300) {
		if (redirected && redirects === "strict") return {
			is: "unconfirmed",
			code: "REDIRECTED"
		};
		return yes && !new RegExp(yes).test(text) || no && new RegExp(no).test(text) ? {
			is: "parked",
			code: "ANSWER_SAYS_NO"
		} : { is: "delivered" };
	}
	if (OWNER.includes(status) || status < 400) return {
		is: "parked",
		code
	};
	if (LATER.includes(status) || status >= 500) {
		const [, seconds] = /"retry_after": *([\d.]+)/.exec(text) ?? [];
		return {
			is: "retry",
			code,
			network: false,
			wait: readRetryAfter(retryAfter ?? (seconds && `${Math.ceil(+seconds)}`), now)
		};
	}
	return {
		is: "refused",
		code
	};
}
/** Seconds or a date, as milliseconds to wait; nonsense and the past are nothing. */
function readRetryAfter(header, now) {
	if (!header) return void 0;
	const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - now;
	return wait > 0 ? Math.min(wait, MAX_WAIT) : void 0;
}
// src/doctor/advice.ts
var HEADER = (origin) => `Access-Control-Allow-Origin: ${origin}`;
var NODE_RED = (origin) => `settings.js: httpNodeCors: { origin: "${origin}", methods: "POST" }, and restart Node-RED. End the flow with an “http response” node`;
var N8N = (origin) => `Activate the workflow, and in its Webhook node set Options > Allowed Origins (CORS) to ${origin}`;
var TOOLS = {
	make: { read: (origin) => `Add a “Webhook response” module with the header ${HEADER(origin)}` },
	n8n: {
		read: N8N,
		json: N8N
	},
	"node-red": {
		read: NODE_RED,
		json: NODE_RED
	},
	pipedream: { read: (origin) => `Answer with $.respond({ status: 200, headers: { "access-control-allow-origin": "${origin}" } })` },
	"power-automate": {
		read: (origin) => `Add a “Response” action with the header ${HEADER(origin)}`,
		json: () => "Put a relay before it that answers OPTIONS: demo/receivers/worker.mjs"
	}
};
/** The setting that lets a page read the answers. */
var toRead = (preset, origin) => (preset && TOOLS[preset]?.read?.(origin)) ?? `Send the header ${HEADER(origin)} with every answer to a POST, errors too`;
/** The setting that lets a page send JSON, or headers. */
var toAsk = (preset, origin, headers) => (preset && TOOLS[preset]?.json?.(origin)) ?? `Answer OPTIONS with 204 and the headers ${HEADER(origin)}, Access-Control-Allow-Methods: POST, Access-Control-Allow-Headers: ${headers.join(", ")}`;
/** What the tool has to know before it takes a lead. */
var REFUSED = {
	netlify: "A form of this name has to stand in the HTML of the site (--form-id, data-form-id), with an input for each field",
	hubspot: "Each field has to stand on the form in HubSpot, under the name of its property",
	formspree: "Web3Forms wants its access key: --field access_key=…, which becomes data-hidden-access_key"
};
/** What to do where a redirect has dropped the lead. */
var whereItEnds = (preset, url) => preset === "apps-script" ? "Deploy it anew as a web app: execute as “Me”, access “Anyone”. Else it asks visitors to sign in" : `Paste the address where it ends: ${url}. Only if the test lead is there all the same, add data-redirects="ok"`;
/** What to do where no answer comes. */
var aboutFault = (fault) => fault === "TIMEOUT" ? "Let it answer sooner. Node-RED: end the flow with an “http response” node" : "Check the address, and whether the server runs";
/** What a status means at a webhook, and what to do. */
function aboutStatus(status, preset) {
	if (preset && REFUSED[preset] && status >= 400 && status < 500 && status !== 429) return REFUSED[preset];
	if (status === 401 || status === 403) return "It wants a permission: look for a setting that allows everybody to post";
	if (status === 404 || status === 410) return "Nothing is there: check the address, and whether the workflow or form is active";
	if (status === 405) return "It takes no POST: check the address";
	if (status === 413) return "The lead is too large for it: raise its limit";
	if (status === 415) return "It does not take this kind of body: put a relay before it (demo/receivers/worker.mjs)";
	if (status === 429) return "It asks for patience: wait a minute, and try again; check its quota";
	if (status >= 500) return "It fails: look into its log. n8n says so while the workflow is not active";
	if (status >= 300 && status < 400) return "It redirects to nowhere: check the address";
	return "It does not want this lead: look into its log for what it misses";
}
/** What is wrong with an address before anything is sent, by the code. */
var ABOUT_MISTAKE = {
	TEST_URL: "This address listens only while the editor of n8n waits. Activate the workflow, and paste its production address (/webhook/…)",
	NEEDS_SECRET: "This API wants a secret key, and a page cannot keep one. Make an automation “When webhook received”, and paste its address",
	PRIVATE_NETWORK: "This address is in a private network: your visitors do not reach it. Use a public one, or a tunnel; to look at it from a page of the same network, say --origin http://localhost:3000",
	MIXED_CONTENT: "Browsers let no https page send to an http address. Use https",
	NOT_SAME_ORIGIN: "Netlify takes forms of its own site only: paste the address of a page of that site"
};
// src/doctor/cors.ts
/** Why a browser would not let a page have an answer; nothing: it would. https://fetch.spec.whatwg.org/#concept-cors-check */
function whyUnreadable({ headers, origin, url }) {
	if (new URL(url).origin === origin) return void 0;
	const allowed = headers.get("access-control-allow-origin");
	if (allowed === "*" || allowed === origin) return void 0;
	return allowed ? `it allows ${allowed}, not ${origin}` : "it has no Access-Control-Allow-Origin";
}
/** Why a browser would not send the request after this preflight; nothing: it would. https://fetch.spec.whatwg.org/#cors-preflight-fetch */
function whyRefused(journey, names) {
	if ("fault" in journey) return `OPTIONS: ${journey.text}`;
	const { last } = journey;
	const { status, headers } = last;
	if (status < 200 || status > 299) return `OPTIONS is answered ${status}`;
	const unreadable = whyUnreadable(last);
	if (unreadable) return `OPTIONS is answered ${status}, but ${unreadable}`;
	const allowed = (headers.get("access-control-allow-headers") ?? "").toLowerCase().split(",").map((name) => name.trim());
	const missing = names.filter((name) => !allowed.includes(name.toLowerCase()) && (!allowed.includes("*") || /^authorization$/i.test(name)));
	return missing[0] && `OPTIONS does not allow the header ${missing.join(", ")}`;
}
// src/doctor/hop.ts
/** As many redirects as browsers follow. */
var MOST = 20;
/**
* Sends a request as a browser would, redirects included: 301, 302 and 303 turn a POST into a GET without its body.
*
* @param timeout in milliseconds, for all hops together
*/
async function travel(request, timeout, fetch = globalThis.fetch) {
	const signal = AbortSignal.timeout(timeout);
	const hops = [];
	let { url, method, origin, body } = request;
	try {
		for (;;) {
			const response = await fetch(url, {
				method,
				headers: {
					...method === "GET" ? {} : request.headers,
					origin
				},
				redirect: "manual",
				signal,
				...body !== void 0 && { body }
			});
			const { status, headers } = response;
			const last = {
				url,
				method,
				origin,
				status,
				headers,
				text: await beginningOf(response)
			};
			hops.push(last);
			const location = headers.get("location");
			if (status < 300 || status > 399 || !location || method === "OPTIONS" || hops.length > MOST) return {
				hops,
				last
			};
			const next = new URL(location, url);
			if (!/^https?:$/.test(next.protocol) || url.startsWith("https:") && next.protocol === "http:") return {
				fault: "HOST_UNREACHABLE",
				text: `it redirects to ${next.href}, where no page may go`
			};
			const from = new URL(url).origin;
			if (next.origin !== from && origin !== from) origin = "null";
			if (method === "POST" && status < 304) {
				method = "GET";
				body = void 0;
			}
			url = next.href;
		}
	} catch (error) {
		const { name, message, cause } = error;
		return name === "TimeoutError" ? {
			fault: "TIMEOUT",
			text: `no answer within ${timeout / 1e3} s`
		} : {
			fault: "HOST_UNREACHABLE",
			text: cause?.code ?? cause?.message ?? message
		};
	}
}
/** As much of a body as says something, in bytes: some have no end. One that breaks off is what came of it. */
var ENOUGH = 65536;
async function beginningOf({ body }) {
	if (!body) return "";
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	try {
		for (let bytes = 0; bytes < ENOUGH;) {
			const { done, value } = await reader.read();
			if (done) break;
			bytes += value.byteLength;
			text += decoder.decode(value, { stream: true });
		}
	} catch {
		return text;
	}
	reader.cancel().catch(() => {});
	return text;
}
// src/doctor/judge.ts
/** What a visitor's page would make of this answer. */
function judge(request, journey, origin, tool) {
	const lost = (codes, text, fix) => ({
		request,
		verdict: "lost",
		codes,
		checks: [{
			ok: false,
			text
		}],
		fixes: [fix]
	});
	if ("fault" in journey) return lost([journey.fault], `a lead as ${request.format}: ${journey.text}`, aboutFault(journey.fault));
	const { hops, last } = journey;
	const { status, text, method } = last;
	const redirected = hops.length > 1;
	const unreadable = hops.map(whyUnreadable).find(Boolean);
	const seen = `a lead as ${request.format}: answered ${hops.map((hop) => hop.status).join(", then ")}`;
	const found = judgeAnswer({
		status,
		redirected: false,
		retryAfter: null,
		text
	}, request, Date.now());
	if (found.is !== "delivered") {
		const codes = unreadable ? ["CORS_UNREADABLE", found.code] : [found.code];
		return found.code === "ANSWER_SAYS_NO" ? lost(codes, `${seen}, and says no: ${text.slice(0, 200)}`, "Look into the log of the tool") : {
			...lost(codes, seen, aboutStatus(status, tool?.name)),
			status
		};
	}
	const arrived = {
		request,
		status,
		fixes: [],
		checks: [{
			ok: true,
			text: seen
		}]
	};
	if (request.mode === "no-cors") return {
		...arrived,
		verdict: "unconfirmed",
		codes: ["OPAQUE"]
	};
	const mayRedirect = request.redirects === "ok" && !unreadable;
	if (redirected && method === "GET" && !mayRedirect) return lost(["REDIRECTED"], `${seen}: a redirect, on which browsers drop the lead`, whereItEnds(tool?.name, last.url));
	if (unreadable) return {
		...arrived,
		verdict: "unconfirmed",
		codes: [!request.auto && preflightHeaders(request)[0] ? "PREFLIGHT_LIKELY" : "CORS_UNREADABLE"],
		checks: [...arrived.checks, {
			ok: false,
			text: `pages cannot read the answer: ${unreadable}`
		}],
		fixes: [toRead(tool?.name, origin)]
	};
	const checks = [...arrived.checks, {
		ok: true,
		text: "pages can read the answer"
	}];
	if (!redirected || mayRedirect) return {
		...arrived,
		verdict: "delivered",
		codes: [],
		checks
	};
	return {
		...arrived,
		verdict: "delivered",
		codes: ["REDIRECTED"],
		checks: [...checks, {
			ok: true,
			text: "it redirects to another address, which takes the lead: paste that one"
		}],
		attributes: { "data-webhook": last.url }
	};
}
// src/doctor/test-lead.ts
/** The one lead that the doctor sends: nobody's, and marked as a test. */
var testLead = ({ id, now, page, formId = "leadtag-doctor", fields }) => ({
	type: "lead.submitted",
	version: 1,
	id,
	submitted_at: now.toISOString(),
	form: { id: formId },
	fields: {
		name: "Leadtag Doctor",
		email: "doctor@example.com",
		phone: "+12025550123",
		message: "A test by “npx leadtag doctor”. You can erase it.",
		...fields
	},
	page: { url: page },
	privacy: {
		gpc: false,
		storage: "none"
	},
	client: {
		name: "leadtag",
		version: "0.1.0"
	},
	test: true
});
// src/doctor/examine.ts
addPresets(rarePresets);
/** Longest wait that the doctor grants a server that asks for one, in milliseconds. */
var PATIENCE = 15e3;
/** Tools that read JSON and nothing else, so that a form would only seem to work. */
var JSON_ONLY = ["power-automate"];
/** Answers by which a receiver may say that it reads another kind of body. */
var OTHER_KIND = [
	400,
	406,
	415,
	422
];
/** Looks at a webhook the way a visitor's browser would, and without its limits. Expected faults are findings, not exceptions. */
async function examine(examination) {
	const { url, preset = "auto", formId, fields, mayISend, timeout = 3e4, fetch, sleep = setTimeout } = examination;
	const tool = presetFor(preset, url);
	const origin = tool?.name === "netlify" ? new URL(url).origin : examination.origin;
	const page = new URL(origin);
	const findings = {
		url,
		origin,
		...tool && { preset: tool.name },
		verdict: "unknown",
		codes: [],
		checks: [],
		attributes: {},
		needsPresets: rarePresets.some((rare) => rare === tool),
		csp: `connect-src ${new URL(url).origin}`,
		fixes: []
	};
	const to = (format) => ({
		url,
		preset,
		format,
		redirects: "strict"
	});
	const given = to("auto");
	const codes = [...mistakesOf(given, page), ...dangersOf(given, page)].filter((code) => code in ABOUT_MISTAKE);
	if (/^http:/.test(url) && page.protocol === "https:" && !codes.includes("PRIVATE_NETWORK")) codes.push("MIXED_CONTENT");
	if (codes[0]) {
		const fixes = codes.map((code) => ABOUT_MISTAKE[code]);
		return {
			...findings,
			verdict: "lost",
			codes,
			fixes,
			checks: codes.map((text) => ({
				ok: false,
				text
			}))
		};
	}
	const isOwnBody = !!tool?.write || JSON_ONLY.includes(tool?.name);
	const id = crypto.randomUUID();
	const requestAs = (format) => plan(testLead({
		id,
		now: /* @__PURE__ */ new Date(),
		page: `${origin}/`,
		formId,
		fields
	}), [to(format)])[0];
	const go = (request, method, headers) => travel({
		url: request.url,
		method,
		origin,
		headers,
		...method === "POST" && { body: request.body }
	}, timeout, fetch);
	let request = requestAs("auto");
	const asked = [];
	const fixes = [];
	const headers = page.origin === new URL(request.url).origin ? [] : preflightHeaders(request);
	if (headers[0]) {
		const preflight = await go(request, "OPTIONS", {
			"access-control-request-method": "POST",
			"access-control-request-headers": headers.join(",")
		});
		const refused = whyRefused(preflight, headers);
		asked.push({
			ok: !refused,
			text: refused ?? "it answers the preflight: pages may send it JSON"
		});
		if (refused) {
			if ("fault" in preflight) return lost(preflight.fault, aboutFault(preflight.fault));
			fixes.push(toAsk(tool?.name, origin, headers));
			if (isOwnBody) return lost("PREFLIGHT_LIKELY", ...fixes);
			request = requestAs("form");
		}
	}
	findings.checks = asked;
	if (!await mayISend(request)) return {
		...findings,
		fixes,
		attributes: attributesFor(request)
	};
	findings.leadId = id;
	const attemptAs = async (request) => judge(request, await post(request), origin, tool);
	let attempt = await attemptAs(request);
	const isUnread = attempt.verdict === "unconfirmed";
	if (request.format === "json" && !isOwnBody && (isUnread || OTHER_KIND.includes(attempt.status ?? 0))) {
		const form = await attemptAs(requestAs("form"));
		if (form.verdict !== "lost") attempt = form;
	}
	return {
		...findings,
		verdict: attempt.verdict,
		codes: attempt.codes,
		checks: [...asked, ...attempt.checks],
		fixes: attempt.verdict === "delivered" ? [] : [...attempt.fixes, ...fixes],
		attributes: attempt.verdict === "lost" ? {} : {
			...attributesFor(attempt.request),
			...attempt.attributes
		}
	};
	function lost(code, ...fixes) {
		return {
			...findings,
			verdict: "lost",
			codes: [code],
			checks: asked,
			fixes
		};
	}
	/** One POST, and a second one where the server says when to come again. */
	async function post(request) {
		const again = () => go(request, "POST", {
			...request.headers,
			"content-type": request.contentType
		});
		const journey = await again();
		if ("fault" in journey) return journey;
		const { status, text, headers } = journey.last;
		const verdict = judgeAnswer({
			status,
			text,
			redirected: false,
			retryAfter: headers.get("retry-after")
		}, request, Date.now());
		const wait = verdict.is === "retry" ? verdict.wait ?? 15001 : 15001;
		if (wait > PATIENCE) return journey;
		await sleep(wait);
		return again();
	}
	/** What to write into the snippet so that leads go out like this request. */
	function attributesFor(request) {
		const usual = requestAs("auto");
		return {
			"data-webhook": url,
			...preset !== "auto" && { "data-preset": preset },
			...formId && { "data-form-id": formId },
			...Object.fromEntries(Object.entries(fields ?? {}).map(([key, value]) => [`data-hidden-${key}`, value])),
			...request.format !== usual.format && { "data-format": request.format }
		};
	}
}
// src/doctor/report.ts
var HEADLINES = {
	delivered: "Leads arrive, and the page knows it.",
	unconfirmed: "Leads arrive, but the page cannot know it: they end as “unconfirmed” and stay on the device for 30 days.",
	lost: "Leads would not arrive.",
	unknown: "No lead was sent, so this is half of the story: with --send the doctor tells it all."
};
var MANY = "Leads arrive about ten times each, and the page never knows it: mend it before you go live.";
var escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("\"", "&quot;");
/** The snippet with these attributes. */
function snippetOf({ attributes, needsPresets }) {
	const pairs = Object.entries(attributes).map(([name, value]) => `\n  ${name}="${escaped(value)}"`);
	return `${needsPresets ? "<script src=\"leadtag.presets.js\" async><\/script>\n" : ""}<script src="leadtag.js" async${pairs.join("")}><\/script>`;
}
/** The findings for people. */
function report(findings) {
	const { url, origin, preset, verdict, codes, checks, fixes, attributes, csp, leadId } = findings;
	return `${[
		`${url}\nfrom pages of ${origin}${preset ? `, as ${preset}` : ""}`,
		checks.map(({ ok, text }) => `  ${ok ? "✓" : "✗"} ${text}`).join("\n"),
		`${verdict === "unconfirmed" && codes.includes("PREFLIGHT_LIKELY") ? MANY : HEADLINES[verdict]}${codes[0] ? ` (${codes.join(", ")})` : ""}`,
		fixes[0] && `To ${verdict === "lost" ? "mend it" : "have it confirmed"}:\n${fixes.map((fix) => `  - ${fix}.`).join("\n")}`,
		Object.keys(attributes)[0] && `To paste:\n\n${snippetOf(findings)}\n\nIf the page has a Content-Security-Policy, it has to allow: ${csp}`,
		leadId && `The test lead has the id ${leadId}.`
	].filter(Boolean).join("\n\n")}\n`;
}
// src/doctor/cli.ts
var USAGE = `npx leadtag doctor <address> [options]

What a webhook does to a visitor's browser, what to paste, and what to change.

  --origin <address>   the site that the form stands on (https://example.com)
  --preset <name>      the tool, where the address does not tell: ${PRESETS.slice(3).join(", ")}
  --field <key=value>  what every lead has to bring along, as data-hidden-<key> does; may stand several times
  --form-id <name>     the form's name, for tools that go by it
  --send               sends one lead marked as a test without asking
  --timeout <seconds>  how long an answer may take (30)
  --json               answers to programs

Exits with 0 when leads arrive (or no lead was sent), with 1 when they would not, with 2 when it was asked wrongly.
`;
var OPTIONS = {
	origin: {
		type: "string",
		default: "https://example.com"
	},
	preset: {
		type: "string",
		default: "auto"
	},
	field: {
		type: "string",
		multiple: true
	},
	"form-id": { type: "string" },
	send: {
		type: "boolean",
		default: false
	},
	timeout: {
		type: "string",
		default: "30"
	},
	json: {
		type: "boolean",
		default: false
	},
	help: {
		type: "boolean",
		short: "h",
		default: false
	}
};
var UsageError = class extends Error {};
/** Runs the command line; returns the exit code. */
async function run() {
	const { values, positionals } = read();
	if (values.help) {
		process.stdout.write(USAGE);
		return 0;
	}
	const [command, address, ...rest] = positionals;
	if (command !== "doctor" || !address || rest[0]) throw new UsageError("Which address?");
	const preset = PRESETS.find((name) => name === values.preset);
	if (!preset) throw new UsageError(`There is no preset “${values.preset}”.`);
	const seconds = Number(values.timeout);
	if (!(seconds > 0 && seconds <= 600)) throw new UsageError("--timeout is a number of seconds up to 600.");
	const findings = await examine({
		url: webAddress(address, "“<address>”").href,
		origin: webAddress(values.origin, "--origin").origin,
		preset,
		...values["form-id"] && { formId: values["form-id"] },
		fields: Object.fromEntries((values.field ?? []).map(pair)),
		timeout: Math.round(seconds * 1e3),
		mayISend: async ({ url }) => values.send || !values.json && ask(url)
	});
	process.stdout.write(values.json ? `${JSON.stringify(findings, null, 2)}\n` : report(findings));
	return findings.verdict === "lost" ? 1 : 0;
}
function read() {
	try {
		return parseArgs({
			options: OPTIONS,
			allowPositionals: true
		});
	} catch (error) {
		throw new UsageError(error.message);
	}
}
function webAddress(text, name) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
	throw new UsageError(`${name} is a whole address without a user, such as https://example.com: not “${text}”.`);
}
function pair(text) {
	const [, key, value] = /^([a-z][a-z0-9_]*)=(.*)$/.exec(text) ?? [];
	if (!key) throw new UsageError(`--field is key=value, with a key of a-z, 0-9 and _: not “${text}”.`);
	return [key, value];
}
/** Whether somebody who sits there says yes. */
async function ask(url) {
	if (!process.stdin.isTTY) return false;
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	const answer = await terminal.question(`Send one lead, marked as a test, to ${new URL(url).host}? [y/N] `);
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}
try {
	process.exitCode = await run();
} catch (error) {
	process.stderr.write(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `${error}\n`);
	process.exitCode = 2;
}
