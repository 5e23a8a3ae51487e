#!/usr/bin/env node
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { readFile } from "node:fs/promises";
/** The closed lists of names that options can take. Everybody else imports these as types. */
var FORMATS = [
	"auto",
	"json",
	"form",
	"text"
];
var MODES = ["cors", "no-cors"];
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
var REDIRECTS = ["strict", "ok"];
var INTENTS = [
	"newsletter",
	"download",
	"webinar",
	"trial",
	"demo",
	"quote",
	"contact"
];
var ATTRIBUTIONS = [
	"session",
	"page",
	"visitor"
];
var CONSENT_MODES = ["wait", "none"];
var FRAMEWORKS = [
	"bant",
	"champ",
	"meddic"
];
var STAGES = [
	"lead",
	"mql",
	"pql",
	"sql"
];
var ROOTS = ["shadow", "light"];
var DISPLAYS = [
	"inline",
	"popup",
	"slide-in",
	"bar",
	"button"
];
var OPENS = [
	"click",
	"load",
	"delay",
	"scroll",
	"exit"
];
var PLACEMENTS = [
	"top",
	"bottom",
	"left",
	"right",
	"center"
];
var THEMES = [
	"auto",
	"light",
	"dark"
];
var DENSITIES = ["normal", "compact"];
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
/** Longest text that Slack takes is 40,000 characters: https://docs.slack.dev/reference/methods/chat.postMessage. */
var MOST$1 = 39e3;
/** So nothing that a visitor types can call a whole channel, or hide where a link leads. */
var escaped$1 = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
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
/** Hosts that no visitor reaches: of private networks, and names without a domain. */
var PRIVATE = /^(.+\.(local(host)?|internal|lan)|[^.:]+|(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[(::1\]|f[cde].*))$/;
/** What names a secret, or looks like one. */
var SECRET_NAME = /auth|token|secret|api-?key/i;
var SECRET_VALUE = /^(Bearer|Basic) |^(pat|sk|key)[-_A-Z\d]/;
/**
* What can be seen to be wrong with a webhook before the first lead. For the doctor and for `leadtag.debug.js`: visitors have no
* use for it.
*
* @param page the address of the page
* @returns stable codes, which the README explains
*/
function mistakesOf({ url, preset, headers }, page) {
	const { hostname, pathname, origin } = new URL(url);
	const isPrivate = PRIVATE.test(hostname) && !PRIVATE.test(page.hostname);
	const hasSecret = Object.entries(headers ?? {}).some(([name, value]) => SECRET_NAME.test(name) || SECRET_VALUE.test(value));
	return [
		pathname.includes("/webhook-test/") && "TEST_URL",
		hostname === "api.airtable.com" && "NEEDS_SECRET",
		preset === "netlify" && origin !== page.origin && "NOT_SAME_ORIGIN",
		hasSecret && "SECRET_IN_CONFIG",
		isPrivate && "PRIVATE_NETWORK"
	].filter((code) => code !== false);
}
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
	const at = new URL(url);
	return at.hostname + at.pathname;
}
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
	const named = rename(lead, {
		...preset?.map,
		...to.map
	});
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
/** Headers that a page may send without asking: https://fetch.spec.whatwg.org/#cors-safelisted-request-header. */
var SAFE = /^(accept|(accept|content)-language)$/i;
/** The headers for which a browser asks the server first, by an OPTIONS request. With none of them it just sends. */
var preflightHeaders = ({ format, headers = {} }) => [...format === "json" ? ["content-type"] : [], ...Object.keys(headers).filter((name) => !SAFE.test(name))];
/** What the owner can change: a wrong address, a missing permission; and whatever is no error. */
var OWNER = /^([13]|40[1-57]|410|421|451|501|505|511)/;
/** What a later attempt may change. */
var LATER = /^(5|408|409|425|429)/;
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
	if (OWNER.test(`${status}`)) return {
		is: "parked",
		code
	};
	if (LATER.test(`${status}`)) {
		const [, seconds] = /"retry_after": *([\d.]+)/.exec(text) ?? [];
		return {
			is: "retry",
			code,
			network: false,
			wait: readRetryAfter(retryAfter ?? seconds, now)
		};
	}
	return {
		is: "refused",
		code
	};
}
/** Seconds (Discord writes fractions) or a date, as milliseconds to wait; nonsense and the past are nothing. */
function readRetryAfter(header, now) {
	if (!header) return void 0;
	const wait = Number(header) * 1e3 || Date.parse(header) - now;
	return wait > 0 ? Math.min(wait, MAX_WAIT) : void 0;
}
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
	const { url, preset = "auto", formId, fields, mayISend, timeout = 3e4, fetch, sleep = setTimeout$1 } = examination;
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
	const codes = mistakesOf(to("auto"), page).filter((code) => code in ABOUT_MISTAKE);
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
/** Takes problems into a list. */
var reportTo = (problems) => (option, text, code) => problems.push({
	option,
	text,
	code
});
/** A value as an owner would write it. What cannot be written is named by its kind. */
function shown(value) {
	try {
		return JSON.stringify(value);
	} catch {
		return typeof value;
	}
}
/** All problems as one text, a line each. */
var spell = (problems) => problems.map((problem) => `data-${problem.option}: ${problem.text}`).join("\n");
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
var _a;
var _zodDesc = {
	value: void 0,
	enumerable: false
};
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
var _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
var _issuesDesc = {
	value: void 0,
	enumerable: false
};
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
var $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, { Parent: Error });
var _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var parse$1 = /* @__PURE__*/ _parse($ZodRealError);
var _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
var safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
var safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
var version = {
	major: 4,
	minor: 6,
	patch: 7
};
var $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
var $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
var $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
var $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
var $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
var ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse$1(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
var ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return /* @__PURE__ */ _never(ZodMiniNever, params);
}
var ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
var ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
var ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
var ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
/** `consentRequired` as attributes spell it: `consent-required`. */
var kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
function option(read, expected, otherwise) {
	const type = /* @__PURE__ */ transform((value, ctx) => {
		const out = read(value);
		if (out === void 0) ctx.issues.push({
			code: "custom",
			input: value,
			message: expected
		});
		return out;
	});
	return otherwise === void 0 ? /* @__PURE__ */ optional(type) : /* @__PURE__ */ _default(type, otherwise);
}
/** Options by name. There are no others. */
var options = strictObject;
/** Judges options, and drops what does not fit, one by one, until all of the rest does. */
function accept(schema, raw, report) {
	const rest = {
		__proto__: null,
		...raw
	};
	const result = schema.safeParse(rest);
	if (result.success) return result.data;
	for (const { code, path, message, ...issue } of result.error.issues) for (const name of "keys" in issue ? issue.keys : [String(path[0])]) {
		const text = code === "custom" ? `${shown(rest[name])} is not ${message}` : "there is no such option";
		report(kebab(name), text);
		delete rest[name];
	}
	return accept(schema, rest, report);
}
/** What relative addresses are taken from: the page, or where there is none a host that no page has. */
var base = () => typeof document === "undefined" ? "https://page.invalid/" : document.baseURI;
/**
* An address, or nothing where the text is none.
*
* @param base what a relative address is taken from; without it only whole addresses count
*/
function parseUrl(address, base) {
	try {
		return new URL(address, base);
	} catch {
		return;
	}
}
/** Strings, and numbers and booleans as their own spelling. Nothing else: an object could be mistaken for a part of the view. */
var asText = (value) => /string|number|boolean/.test(typeof value) ? String(value).trim() : void 0;
var text$1 = option(asText, "a text");
/** `""`, true, yes, 1 against false, no, 0. */
var asBool = (value) => {
	const word = asText(value) ?? "?";
	return /^(true|yes|1|)$/i.test(word) || (/^(false|no|0)$/i.test(word) ? false : void 0);
};
var bool = option(asBool, "yes or no", false);
/** The same, where nothing is a yes. */
var boolOrYes = option(asBool, "yes or no", true);
/** A whole number from `min` to `max`, both included. */
var int = (min, max) => option((value) => {
	const n = Number(asText(value) || NaN);
	return Number.isInteger(n) && n >= min && n <= max ? n : void 0;
}, `a whole number from ${min} to ${max}`);
var named = (names, otherwise) => option((value) => names.find((name) => name === asText(value)?.toLowerCase()), `one of ${names.join(", ")}`, otherwise);
/** One name of a closed list, in any case. */
var oneOf = (names) => named(names);
/** The same; the first name is the default. */
var firstOf = (names) => named(names, names[0]);
/** A colour, as CSS writes them. */
var color = option((value) => {
	const css = asText(value);
	return (typeof CSS === "undefined" ? /^[\w#%(),./ +-]+$/.test(css ?? "") : css && CSS.supports("color", css)) ? css : void 0;
}, "a CSS colour");
/** An address on the web that a visitor may be sent to; `javascript:` and every other protocol is refused. */
var link = option((value) => webUrl(value)?.href, "a web address");
var asRecord = (value) => value && typeof value === "object" && !Array.isArray(value) ? value : void 0;
var anyRecord = option(asRecord, "an object");
var anyRecords = option(asRecord, "an object", {});
var anyList = option((value) => Array.isArray(value) ? value : void 0, "a list", []);
/** An object. What stands in it is judged by whoever uses it. */
var record = () => anyRecord;
/** An object with values of one kind by name; none by default. */
var records = () => anyRecords;
/** A list; what stands in it is judged by whoever uses it. */
var list = () => anyList;
/** Words with spaces or commas between, or a list of them. */
var words = option((value) => (Array.isArray(value) ? value.map(String) : asText(value)?.match(/[^\s,]+/g)) ?? [], "a list", []);
/** The address that `value` writes, if it is one of http or https. Relative ones are taken from the page. */
function webUrl(value) {
	const url = parseUrl(asText(value) || "no:", base());
	return url && /^https?:$/.test(url.protocol) ? url : void 0;
}
/** One box to tick; never ticked by us. */
var checkbox = {
	empty: "tick",
	maxlength: 5,
	start: () => false
};
/**
* The rule of HTML's `type=email` (https://html.spec.whatwg.org/#valid-e-mail-address) plus a dot in the domain. zod's own
* e-mail rule is stricter: it refuses what browsers accept, `o&o@example.com` and every `xn--` domain among them.
*/
var ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(\b[a-z\d-]{0,62}[a-z\d]\.)+\b[a-z\d-]{0,62}[a-z\d]$/i;
var email = {
	empty: "required",
	maxlength: 254,
	tidy(value) {
		return value.replace(/[\s\u200b-\u200f\u2060]/g, "").replace(/^mailto:|\.$/gi, "").replace("＠", "@").replace(/@[^@]*$/, asciiDomain);
	},
	check: (value) => ADDRESS.test(value) ? void 0 : "email"
};
/** `@` and a domain in lower case, `bücher.example` as the `xn--` name that mail servers know. What precedes keeps its case. */
function asciiDomain(domain) {
	const url = /[^ -~]/.test(domain) && !/[/?#:\\]/.test(domain) && parseUrl(`http://${domain}`);
	return url ? `@${url.hostname}` : domain.toLowerCase();
}
/** A value of the owner's that the visitor neither sees nor changes. */
var hidden = {
	empty: "required",
	maxlength: 1e5
};
var SPELLING = /^[\d\s()+./-]+((ext|x|#)\.?\s*\d+)?$/i;
var E164 = /^[1-9]\d{6,14}$/;
/**
* Any spelling of 7 to 15 digits. The tidy value is E.164 where that is certain (the number begins with + or 00 and has no
* extension), else what was typed: a country is never guessed.
*/
var phone = {
	empty: "required",
	maxlength: 40,
	tidy(value) {
		const number = digits(value.replace("(0)", ""));
		return /^(\+|00)[\d\s()./-]+$/.test(value) && E164.test(number) ? `+${number}` : value;
	},
	check: (value) => SPELLING.test(value) && /^\d{7,15}$/.test(digits(value)) ? void 0 : "phone"
};
/** The digits of the number itself, without the international prefix 00 and without an extension. */
var digits = (value) => value.replace(/[ex#].*|\D/gi, "").replace(/^00/, "");
var select = {
	empty: "choose_one",
	maxlength: 5e3,
	check: (value, field) => field.options.some((choice) => choice.value === value) ? void 0 : "choose_one"
};
var text = {
	empty: "required",
	maxlength: 5e3
};
/** Every field kind by the name that owners write. */
var KINDS = {
	text,
	email,
	phone,
	textarea: text,
	select,
	checkbox,
	hidden,
	url: text,
	number: text,
	date: text,
	country: text,
	radio: select,
	checkboxes: select
};
/**
* Keys that say by themselves what they ask for: the `autocomplete` token (WCAG 1.3.5) by which browsers fill them in, and the
* type where it is not text. A key that is not here is a text without a token.
*/
var KNOWN = {
	name: ["name"],
	first_name: ["given-name"],
	last_name: ["family-name"],
	email: ["email", "email"],
	phone: ["tel", "phone"],
	company: ["organization"],
	role: ["organization-title"],
	website: ["url"],
	country: ["country-name", "country"],
	city: ["address-level2"],
	postal_code: ["postal-code"],
	message: [void 0, "textarea"],
	date: [void 0, "date"]
};
/** An escaped character, a parenthesis with its content, a separator, or a run of plain text. */
var TOKEN = /\\.?|\((\\.|[^)\\])*\)?|[,/]|[^\\(,/]+/gs;
/**
* Cuts the field shorthand into items: `key[*][: type][(a | b)]`, `,` next field, `/` next step. Inside parentheses `, / *`
* are plain text; `\` takes the next character as it is. Never fails: what makes no sense ends up in a head that nobody knows.
*/
function readShorthand(source) {
	const items = [];
	let item = {
		head: "",
		choices: [],
		step: 1
	};
	const next = (step) => {
		if (item.head.trim()) items.push(item);
		item = {
			head: "",
			choices: [],
			step
		};
	};
	for (const [token] of source.matchAll(TOKEN)) if (token[0] === "(") item.choices = readChoices(token.replace(/^\(|\)$/g, ""));
	else if (token === ",") next(item.step);
	else if (token === "/") next(item.step + 1);
	else item.head += token[0] === "\\" ? token.slice(1) : token;
	next(0);
	return items;
}
/** Reads `a | b | value=Label`. */
function readChoices(source) {
	return (source.match(/(\\.|[^|\\])+/gs) ?? []).flatMap((part) => {
		const [, value, label] = /^((?:\\.|[^=\\])*)=?(.*)$/s.exec(part).map((text) => text.replace(/\\(.)/gs, "$1").trim());
		return value ? [{
			value,
			label: label || value
		}] : [];
	});
}
/** What is asked for where an owner says nothing, or nothing that can be used. */
var DEFAULT_FIELDS = "name, email*, phone";
/** Names that would reach an object's prototype are none. */
var KEY = /^(?!constructor$|prototype$)[a-z]\w*$/;
var textOrNone = option(asText, "a text", "");
/** As many characters, or lines. */
var count = int(0, 1e5);
/** What can stand in `data-field-<key>-<option>`. All else that a field has only the shorthand can say. */
var fieldSchema = options({
	label: text$1,
	placeholder: text$1,
	help: text$1,
	value: textOrNone,
	autocomplete: text$1,
	pattern: option(readPattern, "a regular expression"),
	minlength: count,
	maxlength: count,
	min: textOrNone,
	max: textOrNone,
	rows: count,
	options: option(readOptions, "a list", []),
	"show-if": text$1,
	country: option((value) => asText(value)?.toUpperCase(), "a text"),
	business: bool
});
/**
* Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
* values. What does not fit is left out or replaced, and reported.
*/
function readFields({ fields, field, hidden }, report) {
	const made = /* @__PURE__ */ new Map();
	const add = (input) => {
		const name = asText(input?.key) ?? "";
		const key = name.toLowerCase().replace(/[\s-]+/g, "_");
		if (!KEY.test(key)) report("fields", `"${name}" is not a field name: a-z, 0-9, _`);
		else if (made.has(key)) report("fields", `"${name}" is there twice`);
		else {
			if (key !== name) report("fields", `"${name}" is "${key}" now`);
			made.set(key, settle({
				...input,
				key
			}, report, field[key]));
		}
	};
	read$1(fields).forEach(add);
	if (!made.size) read$1(DEFAULT_FIELDS).forEach(add);
	for (const [key, value] of Object.entries(hidden)) add({
		key,
		type: "hidden",
		value
	});
	for (const [key, said] of Object.entries(field)) if (!made.has(key) || !said) report(`field-${key}`, "there is no such option");
	return [...made.values()];
}
/** The shorthand, or a list in which each field is an object or a shorthand of its own. */
var read$1 = (fields) => typeof fields === "string" ? readShorthand(fields).map(fromShorthand) : fields.flatMap((field) => typeof field === "string" ? read$1(field) : field);
function fromShorthand({ head, choices, step }) {
	const [, key = head, star, type] = /^\s*([^*:]*?)\s*(\*?)\s*(?::\s*(\S+)\s*)?$/.exec(head) ?? [];
	return {
		key,
		type: type?.toLowerCase() ?? (choices[0] && "select"),
		required: !!star,
		step,
		options: choices
	};
}
/** A field with all that its key and its kind say, and what its owner says in `data-field-<key>-<option>`. */
function settle(input, report, said) {
	const { key, type: wanted, required, step = 1, ...others } = input;
	const wrong = (name, text) => report(`field-${key}-${name}`, text);
	const [token, knownType = "text"] = KNOWN[key] ?? [];
	const own = accept(fieldSchema, {
		...others,
		...said
	}, wrong);
	let type = wanted ?? knownType;
	const bad = !Object.hasOwn(KINDS, type) ? `"${type}" is not a field type` : /^(select|radio|checkboxes)$/.test(type) && !own.options[0] && "needs options (a | b)";
	if (bad) {
		wrong("type", bad);
		type = "text";
	}
	return {
		...own,
		key,
		type,
		required: !!required,
		step,
		label: own.label || key.replace(/_/g, " ").replace(/^./, (letter) => letter.toUpperCase()),
		minlength: own.minlength ?? 0,
		maxlength: own.maxlength ?? KINDS[type].maxlength,
		rows: own.rows ?? 4,
		autocomplete: own.autocomplete ?? (type === knownType ? token : void 0)
	};
}
function readPattern(value) {
	try {
		return value ? new RegExp(`^(?:${value})$`, "u") : void 0;
	} catch {
		return;
	}
}
function readOptions(options) {
	return typeof options === "string" ? readChoices(options) : (Array.isArray(options) ? options : []).map((choice) => {
		const { value = choice, label = value } = Object(choice);
		return {
			value: String(value),
			label: String(label)
		};
	});
}
/** Headers by name, such as `fetch` takes: one that it does not would cost every lead. What kind of body it is, the format says. */
var headers = option((value) => {
	const entries = Object.entries(Object(value)).map(([name, text]) => [name, asText(text) ?? "\n"]);
	return entries.every((pair) => /^(?!content-type\n)[a-z][\w-]*\n[ -~]*$/i.test(pair.join("\n"))) && entries[0] ? Object.fromEntries(entries) : void 0;
}, "an object of header names and texts");
var LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
/** Whether the page is one of plain http; a server knows of no page. */
var isPlain = () => typeof location !== "undefined" && location.protocol === "http:";
/**
* A webhook's full address, or nothing: https; plain http on http pages and for this very machine.
* No user name in it, since `fetch` refuses such an address.
*/
function webhookUrl(value) {
	const url = /^(https?:|\.*\/)/i.test(String(value)) ? webUrl(value) : void 0;
	return url && (url.protocol === "https:" || isPlain() || LOCAL.test(url.hostname)) && !url.username && !url.password ? url.href : void 0;
}
/** The words of an owner's webhook option: one address or several, separated by spaces. */
var webhookWords = (value) => (Array.isArray(value) ? value : String(value ?? "").split(/\s+/)).map(String).filter(Boolean);
/** One webhook or several. Words that are no address are left out here and reported by `parse`. The types ask code for one. */
var webhooks = option((value) => [...new Set(webhookWords(value).flatMap((word) => webhookUrl(word) ?? []))], "an https address", []);
/** One webhook. */
var webhook = option(webhookUrl, "an https address");
/** What can be said of one webhook. Attributes say it of all of them. */
var destination = {
	preset: firstOf(PRESETS),
	format: firstOf(FORMATS),
	mode: oneOf(MODES),
	redirects: firstOf(REDIRECTS),
	headers,
	map: record()
};
var destinationSchema = options({
	url: webhook,
	...destination
});
/** What speaks of the page, not of a form. Read from script tags only; a tag that says nothing else renders nothing. */
var page = {
	attribution: firstOf(ATTRIBUTIONS),
	consentMode: firstOf(CONSENT_MODES),
	excludeReferrers: words,
	locale: text$1,
	dataLayer: bool,
	metricsWebhook: webhook
};
var pageSchema = options(page);
/**
* Every option, once: its type and its default. Attribute strings and JS values go through the same door.
* The one-line docs stand in `docs.ts`, which stays out of the script.
*/
var optionsSchema = options({
	webhook: webhooks,
	fallbackWebhook: webhook,
	destinations: list(),
	...destination,
	test: bool,
	formId: text$1,
	offer: text$1,
	intent: oneOf(INTENTS),
	heading: text$1,
	text: text$1,
	cta: text$1,
	fields: option((value) => typeof value === "string" || Array.isArray(value) ? value : void 0, "a list", DEFAULT_FIELDS),
	field: records(),
	hidden: records(),
	step: records(),
	draft: boolOrYes,
	target: text$1,
	root: firstOf(ROOTS),
	success: text$1,
	redirect: link,
	download: link,
	whatsapp: text$1,
	calendar: link,
	contact: text$1,
	consent: text$1,
	consentRequired: bool,
	privacyUrl: link,
	purposes: list(),
	...page,
	display: firstOf(DISPLAYS),
	open: oneOf(OPENS),
	openValue: int(0, 3600),
	openTarget: text$1,
	openLabel: text$1,
	frequency: int(0, 365),
	placement: oneOf(PLACEMENTS),
	prefill: words,
	framework: oneOf(FRAMEWORKS),
	maxStage: oneOf(STAGES),
	score: record(),
	icp: record(),
	stages: record(),
	routes: list(),
	profiling: int(1, 20),
	variants: list(),
	theme: firstOf(THEMES),
	accent: color,
	radius: int(0, 40),
	density: firstOf(DENSITIES),
	messages: records()
});
/** Where the leads of a form go. Attributes say how for all, an entry of `destinations` for itself. */
function readDestinations(options, report) {
	const common = Object.fromEntries(Object.keys(destinationSchema.shape).map((name) => [name, options[name]]));
	return [...options.webhook, ...options.destinations].flatMap((entry) => {
		const own = typeof entry === "object" ? entry : { url: entry };
		const to = accept(destinationSchema, {
			...common,
			url: "",
			...own
		}, report);
		if (!to.url) return [];
		const isSimple = /form|text/.test(to.format) && !to.headers;
		if (to.mode !== "no-cors" || isSimple) return [to];
		report("mode", "no-cors needs format form or text, no headers");
		return [{
			...to,
			mode: "cors"
		}];
	});
}
/** Makes a box, or a notice, of each purpose. A box is never ticked beforehand, whatever an owner writes. */
function readPurposes(inputs, report) {
	const made = /* @__PURE__ */ new Map();
	for (const input of inputs) {
		const { purpose, text, required, notice } = Object(input);
		const name = asText(purpose) ?? "";
		const label = asText(text);
		const isNotice = notice === true;
		if (!label || !/^[a-z]\w*$/.test(name) || made.has(name)) {
			report("purposes", "each needs a purpose, and a text");
			continue;
		}
		const box = settle({
			key: `consent_${name}`,
			type: "checkbox",
			label,
			required: required === true && !isNotice
		}, report);
		made.set(name, {
			...box,
			purpose: name,
			notice: isNotice
		});
	}
	return [...made.values()];
}
/**
* Judges what an owner wrote. Whatever does not fit falls back to its default and is named in `problems`; the config is always
* whole. Only a form that names no webhook at all gets none.
*/
function parse(raw) {
	const problems = [];
	const report = reportTo(problems);
	const words = webhookWords(raw.webhook);
	for (const word of words) {
		const code = /^http:/i.test(word) ? "MIXED_CONTENT" : void 0;
		if (!webhookUrl(word)) report("webhook", `"${word}" is not an https address`, code);
	}
	const options = accept(optionsSchema, raw, report);
	const { fallbackWebhook, format, redirects, map, consent: text, consentRequired: required } = options;
	const destinations = readDestinations(options, report);
	if (!destinations[0] && !words[0]) {
		report("webhook", "is missing");
		return { problems };
	}
	const config = {
		__proto__: null,
		...options,
		formId: options.formId || "form",
		fields: Object.freeze(readFields(options, report)),
		purposes: readPurposes([...text ? [{
			purpose: "marketing",
			text,
			required
		}] : [], ...options.purposes], report),
		destinations,
		fallback: fallbackWebhook ? [{
			url: fallbackWebhook,
			preset: "auto",
			format,
			redirects,
			map
		}] : []
	};
	return {
		config: Object.freeze(config),
		problems
	};
}
/** Text as it may stand between tags, and in a quoted attribute. */
var escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
/** A style sheet inside of `<style>`: no tag ends it. CSS itself needs no `<`, so one in it came with an owner's value. */
var escapeCss = (css) => css.replaceAll("<", "\\3c ");
/** A value as JSON inside of `<script>`: no tag ends it, and no comment begins. */
var escapeJson = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
var VOID = /^(input|br|hr|img)$/;
/**
* What the views draw, as HTML: that of an element, a text, or a list of them. Events are left out. Components run at once,
* since those of the views are functions of their props.
*/
function serialize(node, amend = (_, props) => props) {
	if (Array.isArray(node)) return node.map((child) => serialize(child, amend)).join("");
	if (node === null || node === void 0 || typeof node === "boolean") return "";
	if (typeof node !== "object") return escapeHtml(String(node));
	const { type, props } = node;
	if (typeof type === "function") return serialize(type(props), amend);
	const { children, ...own } = props;
	const { value, ...attributes } = amend(type, own);
	if (type === "textarea") return element(type, attributes, `\n${escapeHtml(String(value ?? ""))}`);
	if (type === "select") {
		const choose = (inner, of) => inner === "option" ? {
			...of,
			selected: of.value === value
		} : of;
		return element(type, attributes, serialize(children, choose));
	}
	return element(type, type === "input" && value === "" ? attributes : {
		...attributes,
		value
	}, serialize(children, amend));
}
/** An element as HTML; `inside` is HTML. `true` writes the bare name of an attribute, except where ARIA wants the word. */
function element(type, attributes, inside = "") {
	return `<${type}${Object.entries(attributes).flatMap(([name, value]) => {
		if (value === null || value === void 0 || typeof value === "function" || /^__/.test(name)) return [];
		const isWord = /^(aria-|spellcheck$)/.test(name);
		if (typeof value === "boolean" && !isWord) return value ? ` ${name}` : [];
		return ` ${name}="${escapeHtml(String(value))}"`;
	}).join("")}>${VOID.test(type) ? "" : `${inside}</${type}>`}`;
}
var isKnown = (name) => Object.hasOwn(optionsSchema.shape, name);
var isOfPage = (name) => Object.hasOwn(pageSchema.shape, name);
/** The placeholder around a form: options as attributes, and as JSON what these cannot hold. */
function placeholder(raw, inside) {
	const own = Object.entries(raw).filter(([name]) => isKnown(name) && !isOfPage(name));
	const rest = own.filter(([, value]) => value && typeof value === "object");
	const json = rest[0] ? element("script", { type: "application/json" }, escapeJson(Object.fromEntries(rest))) : "";
	return element("div", {
		"data-leadtag": true,
		...attributesOf(own)
	}, json + inside);
}
/** The script tags: settings of the page stand on the first. */
function scriptTags(raw, { script, scripts, integrity }) {
	const settings = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value.join(" ") : value]);
	const hashes = typeof integrity === "string" ? { [fileOf(script)]: integrity } : integrity;
	const checked = (src) => hashes?.[fileOf(src)] ? {
		integrity: hashes[fileOf(src)],
		crossorigin: "anonymous"
	} : {};
	const own = attributesOf(settings.filter(([name]) => isOfPage(name)));
	return [element("script", {
		src: script,
		async: true,
		...checked(script),
		...own
	}), ...scripts.map((src) => element("script", {
		src,
		async: true,
		...checked(src)
	}))].join("");
}
/** The last part of an address. */
var fileOf = (src) => src.replace(/[?#].*/, "").replace(/.*\//, "");
var attributesOf = (options) => Object.fromEntries(options.filter(([, value]) => /^(string|number|boolean)$/.test(typeof value)).map(([name, value]) => [`data-${kebab(name)}`, String(value)]));
/** The form before anybody has touched it, or, with other options, after `previous`: what was typed stays, hidden values are the owner's. */
function initialState(config, previous = {}) {
	const values = Object.fromEntries([...config.fields, ...config.purposes].map((field) => [field.key, startingValue(field, previous.values?.[field.key])]));
	return {
		errors: {},
		status: "editing",
		arrived: false,
		...previous,
		values
	};
}
function startingValue({ type, value }, typed) {
	const initial = KINDS[type].start?.(value) ?? value;
	return type !== "hidden" && typeof typed === typeof initial ? typed : initial;
}
/** The dictionaries that are there, by language tag in lower case. */
var languages = /* @__PURE__ */ new Map([["en", {
	cta: "Send",
	sending: "Sending…",
	choose: "Please choose",
	required: "Please fill in this field.",
	choose_one: "Please choose an option.",
	tick: "Please tick this box.",
	email: "Please enter an email address like name@example.com.",
	phone: "Please enter a phone number with 7 to 15 digits.",
	too_short: "Please use at least {n} characters.",
	too_long: "Please use at most {n} characters.",
	pattern: "Please use the format asked for.",
	received_title: "Thank you",
	received: "We have received your details.",
	saved_title: "Saved on this device",
	saved: "Your details will be sent by themselves as soon as possible.",
	failed: "This could not be sent. What you typed is still here. Please try again.",
	arrived: "What you sent earlier has arrived.",
	contact: "You can also reach us here:",
	download: "Download",
	calendar: "Book a call",
	whatsapp: "WhatsApp",
	privacy: "Privacy policy"
}]]);
/**
* The dictionary for a language tag: of that very language, else of the language at large, else of the same one in another
* country, else English.
*/
function language(wanted) {
	const tag = wanted.toLowerCase().replace("_", "-");
	const [base] = tag.split("-");
	const found = [tag, base].find((known) => languages.has(known)) ?? [...languages.keys()].find((known) => known.startsWith(`${base}-`)) ?? "en";
	return [found, languages.get(found)];
}
var n;
var l;
var u;
var i;
var r;
var o;
var e;
var f;
var c;
var a;
var s;
var h;
var p;
var v;
var d = {};
var w = [];
var _ = /acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i;
var g = Array.isArray;
function m(n, l) {
	for (var u in l) n[u] = l[u];
	return n;
}
function b(n) {
	n && n.parentNode && n.parentNode.removeChild(n);
}
function k(l, u, t) {
	var i, r, o, e = {};
	for (o in u) "key" == o ? i = u[o] : "ref" == o ? r = u[o] : e[o] = u[o];
	if (arguments.length > 2 && (e.children = arguments.length > 3 ? n.call(arguments, 2) : t), "function" == typeof l && null != l.defaultProps) for (o in l.defaultProps) void 0 === e[o] && (e[o] = l.defaultProps[o]);
	return x(l, e, i, r, null);
}
function x(n, t, i, r, o) {
	var e = {
		type: n,
		props: t,
		key: i,
		ref: r,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: void 0,
		__v: null == o ? ++u : o,
		__i: -1,
		__u: 0
	};
	return null == o && null != l.vnode && l.vnode(e), e;
}
function S(n) {
	return n.children;
}
function C(n, l) {
	this.props = n, this.context = l;
}
function $(n, l) {
	if (null == l) return n.__ ? $(n.__, n.__i + 1) : null;
	for (var u; l < n.__k.length; l++) if (null != (u = n.__k[l]) && null != u.__e) return u.__e;
	return "function" == typeof n.type ? $(n) : null;
}
function I(n) {
	if (n.__P && n.__d) {
		var u = n.__v, t = u.__e, i = [], r = [], o = m({}, u);
		o.__v = u.__v + 1, l.vnode && l.vnode(o), q(n.__P, o, u, n.__n, n.__P.namespaceURI, 32 & u.__u ? [t] : null, i, null == t ? $(u) : t, !!(32 & u.__u), r), o.__v = u.__v, o.__.__k[o.__i] = o, D(i, o, r), u.__e = u.__ = null, o.__e != t && P(o);
	}
}
function P(n) {
	if (null != (n = n.__) && null != n.__c) return n.__e = n.__c.base = null, n.__k.some(function(l) {
		if (null != l && null != l.__e) return n.__e = n.__c.base = l.__e;
	}), P(n);
}
function A(n) {
	(!n.__d && (n.__d = !0) && i.push(n) && !H.__r++ || r != l.debounceRendering) && ((r = l.debounceRendering) || o)(H);
}
function H() {
	try {
		for (var n, l = 1; i.length;) i.length > l && i.sort(e), n = i.shift(), l = i.length, I(n);
	} finally {
		i.length = H.__r = 0;
	}
}
function L(n, l, u, t, i, r, o, e, f, c, a) {
	var s, h, p, v, y, _, g = t && t.__k || w, m = l.length;
	for (f = T(u, l, g, f, m), s = 0; s < m; s++) null != (p = u.__k[s]) && (h = -1 != p.__i && g[p.__i] || d, p.__i = s, _ = q(n, p, h, i, r, o, e, f, c, a), v = p.__e, p.ref && h.ref != p.ref && (h.ref && J(h.ref, null, p), a.push(p.ref, p.__c || v, p)), null == y && null != v && (y = v), 4 & p.__u ? (f = j(p, f, n), h.__e && (h.__e = null)) : "function" == typeof p.type && void 0 !== _ ? f = _ : v && (f = v.nextSibling), p.__u &= -7);
	return u.__e = y, f;
}
function T(n, l, u, t, i) {
	var r, o, e, f, c, a = u.length, s = a, h = 0;
	for (n.__k = new Array(i), r = 0; r < i; r++) null != (o = l[r]) && "boolean" != typeof o && "function" != typeof o ? ("string" == typeof o || "number" == typeof o || "bigint" == typeof o || o.constructor == String ? o = n.__k[r] = x(null, o, null, null, null) : g(o) ? o = n.__k[r] = x(S, { children: o }, null, null, null) : void 0 === o.constructor && o.__b > 0 ? o = n.__k[r] = x(o.type, o.props, o.key, o.ref ? o.ref : null, o.__v) : n.__k[r] = o, f = r + h, o.__ = n, o.__b = n.__b + 1, e = null, -1 != (c = o.__i = O(o, u, f, s)) && (s--, (e = u[c]) && (e.__u |= 2)), null == e || null == e.__v ? (-1 == c && (i > a ? h-- : i < a && h++), "function" != typeof o.type && (o.__u |= 4)) : c != f && (c == f - 1 ? h-- : c == f + 1 ? h++ : (c > f ? h-- : h++, o.__u |= 4))) : n.__k[r] = null;
	if (s) for (r = 0; r < a; r++) null != (e = u[r]) && 0 == (2 & e.__u) && (e.__e == t && (t = $(e)), K(e, e));
	return t;
}
function j(n, l, u) {
	var t, i;
	if ("function" == typeof n.type) {
		for (t = n.__k, i = 0; t && i < t.length; i++) t[i] && (t[i].__ = n, l = j(t[i], l, u));
		return l;
	}
	n.__e != l && (l && n.type && !l.parentNode && (l = $(n)), l = u.insertBefore(n.__e, l || null));
	do
		l = l && l.nextSibling;
	while (null != l && 8 == l.nodeType);
	return l;
}
function O(n, l, u, t) {
	var i, r, o, e = n.key, f = n.type, c = l[u], a = null != c && 0 == (2 & c.__u);
	if (null === c && null == e || a && e == c.key && f == c.type) return u;
	if (t > (a ? 1 : 0)) {
		for (i = u - 1, r = u + 1; i >= 0 || r < l.length;) if (null != (c = l[o = i >= 0 ? i-- : r++]) && 0 == (2 & c.__u) && e == c.key && f == c.type) return o;
	}
	return -1;
}
function z(n, l, u) {
	"-" == l[0] ? n.setProperty(l, null == u ? "" : u) : n[l] = null == u ? "" : "number" != typeof u || _.test(l) ? u : u + "px";
}
function N(n, l, u, t, i) {
	var r, o;
	n: if ("style" == l) if ("string" == typeof u) n.style.cssText = u;
	else {
		if ("string" == typeof t && (n.style.cssText = t = ""), t) for (l in t) u && l in u || z(n.style, l, "");
		if (u) for (l in u) t && u[l] == t[l] || z(n.style, l, u[l]);
	}
	else if ("o" == l[0] && "n" == l[1]) r = l != (l = l.replace(s, "$1")), o = l.toLowerCase(), l = o in n || "onFocusOut" == l || "onFocusIn" == l ? o.slice(2) : l.slice(2), n.l || (n.l = {}), n.l[l + r] = u, u ? t ? u[a] = t[a] : (u[a] = h, n.addEventListener(l, r ? v : p, r)) : n.removeEventListener(l, r ? v : p, r);
	else {
		if ("http://www.w3.org/2000/svg" == i) l = l.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != l && "height" != l && "href" != l && "list" != l && "form" != l && "tabIndex" != l && "download" != l && "rowSpan" != l && "colSpan" != l && "role" != l && "popover" != l && l in n) try {
			n[l] = null == u ? "" : u;
			break n;
		} catch (n) {}
		"function" == typeof u || (null == u || !1 === u && "-" != l[4] ? n.removeAttribute(l) : n.setAttribute(l, "popover" == l && 1 == u ? "" : u));
	}
}
function V(n) {
	return function(u) {
		if (this.l) {
			var t = this.l[u.type + n];
			if (null == u[c]) u[c] = h++;
			else if (u[c] < t[a]) return;
			return t(l.event ? l.event(u) : u);
		}
	};
}
function q(n, u, t, i, r, o, e, f, c, a) {
	var s, h, p, v, y, d, _, k, x, M, I, P, A, H, T, j, F = u.type;
	if (void 0 !== u.constructor) return null;
	128 & t.__u && (c = !!(32 & t.__u), o = [f = u.__e = t.__e]), (s = l.__b) && s(u);
	n: if ("function" == typeof F) {
		h = e.length;
		try {
			if (x = u.props, M = F.prototype && F.prototype.render, I = (s = F.contextType) && i[s.__c], P = s ? I ? I.props.value : s.__ : i, t.__c ? k = (p = u.__c = t.__c).__ = p.__E : (M ? u.__c = p = new F(x, P) : (u.__c = p = new C(x, P), p.constructor = F, p.render = Q), I && I.sub(p), p.state || (p.state = {}), p.__n = i, v = p.__d = !0, p.__h = [], p._sb = []), M && null == p.__s && (p.__s = p.state), M && null != F.getDerivedStateFromProps && (p.__s == p.state && (p.__s = m({}, p.__s)), m(p.__s, F.getDerivedStateFromProps(x, p.__s))), y = p.props, d = p.state, p.__v = u, v) M && null == F.getDerivedStateFromProps && null != p.componentWillMount && p.componentWillMount(), M && null != p.componentDidMount && p.__h.push(p.componentDidMount);
			else {
				if (M && null == F.getDerivedStateFromProps && x !== y && null != p.componentWillReceiveProps && p.componentWillReceiveProps(x, P), u.__v == t.__v || !p.__e && null != p.shouldComponentUpdate && !1 === p.shouldComponentUpdate(x, p.__s, P)) {
					u.__v != t.__v && (p.props = x, p.state = p.__s, p.__d = !1), u.__e = t.__e, u.__k = t.__k, u.__k.some(function(n) {
						n && (n.__ = u);
					}), w.push.apply(p.__h, p._sb), p._sb = [], p.__h.length && e.push(p), f = $(t);
					break n;
				}
				null != p.componentWillUpdate && p.componentWillUpdate(x, p.__s, P), M && null != p.componentDidUpdate && p.__h.push(function() {
					p.componentDidUpdate(y, d, _);
				});
			}
			if (p.context = P, p.props = x, p.__P = n, p.__e = !1, A = l.__r, H = 0, M) p.state = p.__s, p.__d = !1, A && A(u), s = p.render(p.props, p.state, p.context), w.push.apply(p.__h, p._sb), p._sb = [];
			else do
				p.__d = !1, A && A(u), s = p.render(p.props, p.state, p.context), p.state = p.__s;
			while (p.__d && ++H < 25);
			p.state = p.__s, null != p.getChildContext && (i = m(m({}, i), p.getChildContext())), M && !v && null != p.getSnapshotBeforeUpdate && (_ = p.getSnapshotBeforeUpdate(y, d)), T = null != s && s.type === S && null == s.key ? E(s.props.children) : s, f = L(n, g(T) ? T : [T], u, t, i, r, o, e, f, c, a), p.base = u.__e, u.__u &= -161, p.__h.length && e.push(p), k && (p.__E = p.__ = null);
		} catch (n) {
			if (e.length = h, u.__v = null, c || null != o) {
				if (n.then) {
					for (u.__u |= c ? 160 : 128; f && 8 == f.nodeType && f.nextSibling;) f = f.nextSibling;
					null != o && (o[o.indexOf(f)] = null), u.__e = f;
				} else if (null != o) for (j = o.length; j--;) b(o[j]);
			} else u.__e = t.__e;
			u.__k ??= t.__k || [], n.then || B(u), l.__e(n, u, t);
		}
	} else null == o && u.__v == t.__v ? (u.__k = t.__k, u.__e = t.__e) : f = u.__e = G(t.__e, u, t, i, r, o, e, c, a);
	return (s = l.diffed) && s(u), 128 & u.__u ? void 0 : f;
}
function B(n) {
	n && (n.__c && (n.__c.__e = !0), n.__k && n.__k.some(B));
}
function D(n, u, t) {
	for (var i = 0; i < t.length; i++) J(t[i], t[++i], t[++i]);
	l.__c && l.__c(u, n), n.some(function(u) {
		try {
			n = u.__h, u.__h = [], n.some(function(n) {
				n.call(u);
			});
		} catch (n) {
			l.__e(n, u.__v);
		}
	});
}
function E(n) {
	return "object" != typeof n || null == n || n.__b > 0 ? n : g(n) ? n.map(E) : void 0 !== n.constructor ? null : m({}, n);
}
function G(u, t, i, r, o, e, f, c, a) {
	var s, h, p, v, y, w, _, m = i.props || d, k = t.props, x = t.type;
	if ("svg" == x ? o = "http://www.w3.org/2000/svg" : "math" == x ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), null != e) {
		for (s = 0; s < e.length; s++) if ((y = e[s]) && "setAttribute" in y == !!x && (x ? y.localName == x : 3 == y.nodeType)) {
			u = y, e[s] = null;
			break;
		}
	}
	if (null == u) {
		if (null == x) return document.createTextNode(k);
		u = document.createElementNS(o, x, k.is && k), c && (l.__m && l.__m(t, e), c = !1), e = null;
	}
	if (null == x) m === k || c && u.data == k || (u.data = k);
	else {
		if (e = "textarea" == x && null != k.defaultValue ? null : e && n.call(u.childNodes), !c && null != e) for (m = {}, s = 0; s < u.attributes.length; s++) m[(y = u.attributes[s]).name] = y.value;
		for (s in m) y = m[s], "dangerouslySetInnerHTML" == s ? p = y : "children" == s || s in k || "value" == s && "defaultValue" in k || "checked" == s && "defaultChecked" in k || N(u, s, null, y, o);
		for (s in k) y = k[s], "children" == s ? v = y : "dangerouslySetInnerHTML" == s ? h = y : "value" == s ? w = y : "checked" == s ? _ = y : c && "function" != typeof y || m[s] === y || N(u, s, y, m[s], o);
		if (h) c || p && (h.__html == p.__html || h.__html == u.innerHTML) || (u.innerHTML = h.__html), t.__k = [];
		else if (p && (u.innerHTML = ""), L("template" == t.type ? u.content : u, g(v) ? v : [v], t, i, r, "foreignObject" == x ? "http://www.w3.org/1999/xhtml" : o, e, f, e ? e[0] : i.__k && $(i, 0), c, a), null != e) for (s = e.length; s--;) b(e[s]);
		c && "textarea" != x || (s = "value", "progress" == x && null == w ? u.removeAttribute("value") : null != w && (w !== u[s] || "progress" == x && !w || "option" == x && w != m[s]) && N(u, s, w, m[s], o), s = "checked", null != _ && _ != u[s] && N(u, s, _, m[s], o));
	}
	return u;
}
function J(n, u, t) {
	try {
		if ("function" == typeof n) {
			var i = "function" == typeof n.__u;
			i && n.__u(), i && null == u || (n.__u = n(u));
		} else n.current = u;
	} catch (n) {
		l.__e(n, t);
	}
}
function K(n, u, t) {
	var i, r;
	if (l.unmount && l.unmount(n), (i = n.ref) && (i.current && i.current != n.__e || J(i, null, u)), null != (i = n.__c)) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (n) {
			l.__e(n, u);
		}
		i.base = i.__P = i.__n = null;
	}
	if (i = n.__k) for (r = 0; r < i.length; r++) i[r] && K(i[r], u, t || "function" != typeof n.type);
	t || b(n.__e), n.__c = n.__ = n.__e = void 0;
}
function Q(n, l, u) {
	return this.constructor(n, u);
}
n = w.slice, l = { __e: function(n, l, u, t) {
	for (var i, r, o; l = l.__;) if ((i = l.__c) && !i.__) try {
		if ((r = i.constructor) && null != r.getDerivedStateFromError && (i.setState(r.getDerivedStateFromError(n)), o = i.__d), null != i.componentDidCatch && (i.componentDidCatch(n, t || {}), o = i.__d), o) return i.__E = i;
	} catch (l) {
		n = l;
	}
	throw n;
} }, u = 0, C.prototype.setState = function(n, l) {
	var u = null != this.__s && this.__s != this.state ? this.__s : this.__s = m({}, this.state);
	"function" == typeof n && (n = n(m({}, u), this.props)), n && m(u, n), null != n && this.__v && (l && this._sb.push(l), A(this));
}, C.prototype.forceUpdate = function(n) {
	this.__v && (this.__e = !0, n && this.__h.push(n), A(this));
}, C.prototype.render = S, i = [], o = "function" == typeof Promise ? Promise.prototype.then.bind(Promise.resolve()) : setTimeout, e = function(n, l) {
	return n.__v.__b - l.__v.__b;
}, H.__r = 0, f = Math.random().toString(8), c = "__d" + f, a = "__a" + f, s = /(PointerCapture)$|Capture$/i, h = 0, p = V(!1), v = V(!0);
/** Plain text in which `[text](address)` is a link. Only to the web, by e-mail or by phone; anything else stays text. */
var Links = ({ text }) => text.split(/\[([^\]]+)\]\(([^)\s]+)\)/).map((part, i, { [i + 1]: href = "" }) => i % 3 === 1 ? isSafe(href) ? /* @__PURE__ */ k("a", {
	part: "link",
	href,
	target: "_blank",
	rel: "noopener"
}, part) : `[${part}](${href})` : !(i % 3) && part);
/** Preact renders `javascript:` addresses, so the protocol is judged on the parsed address. */
var isSafe = (href) => /^(https?|mailto|tel):$/.test(parseUrl(href, base())?.protocol ?? "");
/** The owner's other way to be reached: an address, an e-mail address or a phone number becomes a link, other text stays text. */
function Contact({ contact, say }) {
	if (!contact) return null;
	const link = /^(https?|mailto|tel):/.test(contact) ? contact : /^\S+@\S+$/.test(contact) ? `mailto:${contact}` : /^\+?[\d\s()-]+$/.test(contact) && `tel:${contact.replace(/[^\d+]/g, "")}`;
	return /* @__PURE__ */ k("p", null, say("contact"), " ", /* @__PURE__ */ k(Links, { text: link ? `[${contact}](${link})` : contact }));
}
var PARTS = ["error", "help"];
/** What is wrong, and the help, below a control. */
var FieldMessage = ({ id, ...texts }) => PARTS.map((part) => texts[part] && /* @__PURE__ */ k("p", {
	part,
	id: `${id}-${part}`
}, texts[part]));
/** What a control says to assistive technology about its help and its error. */
var described = ({ id, ...texts }) => ({
	"aria-invalid": texts.error ? "true" : void 0,
	"aria-describedby": PARTS.filter((part) => texts[part]).map((part) => `${id}-${part}`).join(" ") || void 0
});
/** The keyboard that a phone shows, and what it does to the letters. E-mail and phone are left-to-right in every language. */
var TYPING = {
	email: {
		type: "email",
		inputmode: "email",
		autocapitalize: "none",
		spellcheck: false,
		dir: "ltr"
	},
	phone: {
		type: "tel",
		inputmode: "tel",
		dir: "ltr"
	}
};
/** How optional scripts draw kinds of fields. */
var CONTROLS = {};
/** What the visitor types into, ticks or chooses from. */
function Control(props) {
	const { field, value, error, say, on, id } = props;
	const { key, type, required } = field;
	const common = {
		part: "input",
		id,
		name: key,
		autocomplete: field.autocomplete,
		inputmode: field.autocomplete === "url" ? "url" : void 0,
		"aria-required": required || void 0,
		...described({
			id,
			help: field.help,
			error
		}),
		onBlur: () => on.blur(field)
	};
	const typed = {
		...common,
		value: String(value ?? ""),
		onInput: (event) => on.input(field, event.currentTarget.value)
	};
	if (CONTROLS[type]) return CONTROLS[type](props);
	if (type === "checkbox") {
		const tick = (event) => on.input(field, event.currentTarget.checked);
		return /* @__PURE__ */ k("input", {
			...common,
			part: "checkbox",
			type: "checkbox",
			value: "true",
			checked: value === true,
			onInput: tick
		});
	}
	if (type === "textarea") return /* @__PURE__ */ k("textarea", {
		...typed,
		rows: field.rows,
		placeholder: field.placeholder
	});
	if (field.options[0]) return /* @__PURE__ */ k("select", typed, /* @__PURE__ */ k("option", { value: "" }, field.placeholder ?? say("choose")), field.options.map((choice) => /* @__PURE__ */ k("option", { value: choice.value }, choice.label)));
	return /* @__PURE__ */ k("input", {
		type: "text",
		...typed,
		...TYPING[type],
		placeholder: field.placeholder
	});
}
/** A label, its control, the help and what is wrong. In a shadow root of its own, ids are those of this form alone. */
function Field(props) {
	const { field, error, say, id } = props;
	const { key, type, label, required } = field;
	if (type === "hidden") return /* @__PURE__ */ k("input", {
		type: "hidden",
		name: key,
		value: field.value
	});
	const kind = KINDS[type];
	const control = /* @__PURE__ */ k(Control, props);
	const isTick = type === "checkbox";
	const words = [/* @__PURE__ */ k(Links, { text: label }), required && /* @__PURE__ */ k("span", { "aria-hidden": "true" }, " *")];
	return /* @__PURE__ */ k("div", {
		part: `field field-${key}`,
		class: isTick ? "tick" : void 0
	}, isTick && control, kind.group ? /* @__PURE__ */ k("div", {
		part: "label",
		id: `${id}-label`
	}, words) : /* @__PURE__ */ k("label", {
		part: "label",
		for: id
	}, words), !isTick && control, /* @__PURE__ */ k(FieldMessage, {
		id,
		help: field.help,
		error: error && say(error, kind.limit?.(error, field) ?? field[error === "too_short" ? "minlength" : "maxlength"])
	}));
}
/** A form as it stands. Holds nothing: the same props always draw the same form. */
function Form({ config, state, say, on, above, beside }) {
	const sending = state.status === "sending";
	const submit = (event) => {
		event.preventDefault();
		on.submit();
	};
	const stay = (event) => event.preventDefault();
	const draw = (field) => /* @__PURE__ */ k(Field, {
		key: field.key,
		field,
		id: config.root === "light" ? `${config.formId}-${field.key}` : field.key,
		value: state.values[field.key],
		error: state.errors[field.key],
		say,
		on
	});
	const policy = config.privacyUrl && `[${say("privacy")}](${config.privacyUrl})`;
	return /* @__PURE__ */ k("form", {
		part: "form",
		novalidate: true,
		method: "post",
		onSubmit: submit
	}, config.heading && /* @__PURE__ */ k("h2", { part: "heading" }, config.heading), config.text && /* @__PURE__ */ k("p", { part: "text" }, /* @__PURE__ */ k(Links, { text: config.text })), above, config.fields.map(draw), config.purposes.map((purpose, i) => {
		const label = policy && !i ? `${purpose.label} ${policy}` : purpose.label;
		return purpose.notice ? /* @__PURE__ */ k("p", { part: "text" }, /* @__PURE__ */ k(Links, { text: label })) : draw({
			...purpose,
			label
		});
	}), state.status === "failed" && /* @__PURE__ */ k("div", { part: "note" }, say("failed"), /* @__PURE__ */ k(Contact, {
		contact: config.contact,
		say
	})), /* @__PURE__ */ k("div", { part: "actions" }, beside, /* @__PURE__ */ k("button", {
		part: "button",
		type: "submit",
		"aria-disabled": sending,
		onMouseDown: stay,
		onClick: submit
	}, sending ? say("sending") : config.cta || say("cta"))), state.arrived && /* @__PURE__ */ k("small", { part: "notice" }, say("arrived")), policy && !config.purposes[0] && /* @__PURE__ */ k("small", null, /* @__PURE__ */ k(Links, { text: policy })));
}
/** The options of the look as a style sheet: what makes this form differ from all others. */
var lookOf = ({ accent, radius }) => `:host{--leadtag-accent:${accent ?? "inherit"};--leadtag-radius:${radius === void 0 ? "inherit" : `${radius}px`}}`;
var styles_default = "/* The host is the page's: it may be sized and moved, but a page's resets must not make it vanish. */\n:host {\n  display: block !important;\n  opacity: 1 !important;\n  height: auto !important;\n  max-height: none !important;\n  overflow: visible !important;\n}\n:host([hidden]),\n:host([style*=\"display: none\"]),\n:host([style*=\"display:none\"]) {\n  display: none !important;\n}\n::slotted([role=\"status\"]) {\n  display: block !important;\n}\n\n/* From the page come the font, the direction and the colour scheme, nothing else. */\n.root {\n  all: initial;\n  visibility: inherit;\n  --accent: var(--leadtag-accent, #2f55d4);\n  --text: var(--leadtag-text, #191c22);\n  --muted: var(--leadtag-muted, #565d6b);\n  --field: var(--leadtag-field, #fff);\n  --border: var(--leadtag-border, #868e9c);\n  --error: var(--leadtag-error, #b3261e);\n  --radius: var(--leadtag-radius, 8px);\n  --gap: var(--leadtag-gap, 18px);\n  --pad: var(--leadtag-pad, 11px);\n  --focus: var(--leadtag-focus, color-mix(in oklab, var(--accent) 65%, var(--text)));\n  color-scheme: light;\n  display: block;\n  position: relative;\n  box-sizing: border-box;\n  font-family: var(--leadtag-font, inherit);\n  font-size: max(16px, var(--leadtag-font-size, 16px));\n  line-height: 1.5;\n  color: var(--text);\n  text-align: start;\n  overflow-wrap: anywhere;\n}\n.dark {\n  --accent: var(--leadtag-accent, #9db2ff);\n  --text: var(--leadtag-text, #f1f3f7);\n  --muted: var(--leadtag-muted, #b0b7c4);\n  --field: var(--leadtag-field, #171a21);\n  --border: var(--leadtag-border, #7d8696);\n  --error: var(--leadtag-error, #ffb4ab);\n  color-scheme: dark;\n}\n.compact {\n  --gap: var(--leadtag-gap, 12px);\n  --pad: var(--leadtag-pad, 7px);\n}\n*,\n::before,\n::after {\n  box-sizing: border-box;\n  margin: 0;\n}\nform,\n.panel {\n  display: grid;\n  gap: var(--gap);\n  /* lines and fields that can be taken in at a glance, however wide the place is */\n  max-width: var(--leadtag-width, 640px);\n}\nh2 {\n  font-size: 1.375em;\n  line-height: 1.25;\n  margin-bottom: -6px;\n}\np {\n  white-space: pre-line;\n}\n.tick {\n  display: grid;\n  grid-template-columns: auto 1fr;\n  column-gap: 10px;\n  align-items: start;\n}\n.tick > p {\n  grid-column: 2;\n}\n[part=\"label\"] {\n  font-weight: 600;\n  font-size: 0.9375em;\n}\n.tick label {\n  font-size: 0.9375em;\n  font-weight: 400;\n  padding-block: 3px;\n}\n[part=\"help\"],\n[part=\"text\"],\nsmall {\n  color: var(--muted);\n}\n[part=\"help\"],\n[part=\"error\"],\nsmall {\n  font-size: 0.875em;\n}\n[part=\"label\"] span {\n  color: var(--error);\n}\ninput,\ntextarea,\nselect,\nbutton {\n  font: inherit;\n  color: inherit;\n  border: 1px solid var(--border);\n  border-radius: var(--radius);\n  transition:\n    border-color 0.15s,\n    background-color 0.15s;\n}\n[part=\"input\"] {\n  width: 100%;\n  min-width: 0;\n  /* dates are as high as all others */\n  min-height: calc(1.5em + var(--pad) * 2 + 2px);\n  padding: var(--pad) 13px;\n  background-color: var(--field);\n}\ntextarea {\n  resize: vertical;\n}\n[part=\"choices\"],\n[part^=\"field\"] {\n  display: grid;\n  gap: 6px;\n  min-width: 0;\n}\n::placeholder {\n  color: var(--muted);\n  opacity: 1;\n}\n[part=\"input\"]:hover {\n  border-color: var(--text);\n}\n:focus-visible {\n  outline: 2px solid var(--focus);\n  outline-offset: 2px;\n}\n/* what takes the focus for the sake of reading on is no control */\n[tabindex]:focus {\n  outline: none;\n}\n[part=\"input\"]:focus-visible {\n  outline-offset: -1px;\n  box-shadow: 0 0 0 4px color-mix(in srgb, var(--focus) 16%, transparent);\n}\n[part=\"input\"][aria-invalid] {\n  border-color: var(--error);\n  outline-color: var(--error);\n  box-shadow: 0 0 0 1px var(--error);\n}\n:autofill {\n  box-shadow: 0 0 0 99px color-mix(in srgb, var(--accent) 9%, var(--field)) inset;\n  -webkit-text-fill-color: var(--text);\n}\n[part=\"checkbox\"] {\n  width: 20px;\n  height: 20px;\n  margin: 4px 0 0;\n  accent-color: var(--accent);\n}\n[part=\"error\"] {\n  font-weight: 500;\n  color: var(--error);\n  display: flex;\n  gap: 7px;\n}\n[part=\"error\"]::before,\n.mark {\n  content: \"!\" / \"\";\n  flex: none;\n  width: 1.15em;\n  height: 1.15em;\n  margin-block-start: 0.15em;\n  border-radius: 50%;\n  background: var(--error);\n  color: var(--field);\n  font-weight: 700;\n  line-height: 1.2;\n  text-align: center;\n}\n[part=\"actions\"] {\n  display: flex;\n  gap: 10px;\n}\n[part~=\"button\"] {\n  flex: 1;\n  display: inline-flex;\n  align-items: center;\n  justify-content: center;\n  gap: 10px;\n  min-height: 44px;\n  padding: var(--pad) 22px;\n  border: 1px solid color-mix(in srgb, var(--text) 16%, transparent);\n  background: var(--accent);\n  color: var(--leadtag-on-accent, #fff);\n  font-weight: 600;\n  text-decoration: none;\n  border-radius: var(--radius);\n  cursor: pointer;\n}\n[part~=\"button\"]:hover {\n  background: color-mix(in srgb, var(--accent) 88%, var(--text));\n}\n[aria-disabled=\"true\"] {\n  cursor: progress;\n}\n[aria-disabled=\"true\"]::before {\n  content: \"\";\n  width: 1em;\n  height: 1em;\n  border: 2px solid;\n  border-inline-end-color: #0000;\n  border-radius: 50%;\n  animation: turn 0.8s linear infinite;\n}\n@keyframes turn {\n  to {\n    transform: rotate(1turn);\n  }\n}\n[part=\"note\"] {\n  padding: 12px 14px;\n  border: 1px solid var(--error);\n  border-radius: var(--radius);\n}\na {\n  color: inherit;\n}\n.panel {\n  justify-items: start;\n  padding-block: 8px;\n}\n.mark {\n  width: 44px;\n  height: 44px;\n  background: color-mix(in srgb, var(--accent) 14%, transparent);\n  display: grid;\n  place-items: center;\n}\n@media (prefers-contrast: more) {\n  .root {\n    --muted: var(--text);\n    --border: var(--text);\n  }\n}\n.mark::before {\n  content: \"\";\n  width: 11px;\n  height: 19px;\n  border: solid var(--focus);\n  border-width: 0 3px 3px 0;\n  transform: translateY(-2px) rotate(42deg);\n}\n/* not there yet */\n.saved .mark {\n  background: none;\n  border: 2px dashed var(--focus);\n}\n.hear {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n/* black or white, whichever stands out from the accent */\n@supports (color: oklch(from red l c h)) {\n  [part~=\"button\"] {\n    color: var(--leadtag-on-accent, oklch(from var(--accent) clamp(0, (0.6 - l) * 999, 1) 0 0));\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  *,\n  ::before {\n    transition: none !important;\n    animation: none !important;\n  }\n}\n@media (forced-colors: active) {\n  [part=\"error\"]::before,\n  [part~=\"button\"] {\n    border: 1px solid !important;\n  }\n  :focus-visible {\n    outline-color: Highlight !important;\n  }\n}\n";
/** Marks a shadow root that is free to be drawn into: one that a form has left, or that came with the page. No other is ours. */
var STILL$1 = "leadtag-still";
/** The texts of a language, with an owner's own words before them, and English where it has none. */
var speaker = (messages, words = {}) => (key, n, m) => String(messages[key] ?? words[key] ?? language("en")[1][key]).replace("{n}", String(n)).replace("{m}", String(m));
/**
* Where a form may be posted without a script, as the owner has written it: the first of its webhooks that takes forms under our
* keys. Those are: `format: form`, tools that we send forms to, and addresses of the site itself.
*/
function actionOf(config, raw) {
	const to = config.destinations.find(({ url, preset: name, format, headers, map }) => {
		const preset = presetFor(name, url);
		if (needsPresets(name, url) || headers || map || preset?.write || preset?.map) return false;
		if (format !== "auto") return format === "form";
		return preset ? preset.format === "form" : isOfTheSite(writtenAs(url, raw));
	});
	return to && writtenAs(to.url, raw);
}
/** What a form carries that is posted without a script: what flat leads say of it, under the same names. */
function carried({ fields, formId, offer, intent, test }) {
	const ours = {
		form_id: formId,
		offer,
		intent,
		test: test ? "true" : void 0
	};
	const all = besides(Object.fromEntries(fields.map(({ key }) => [key, true])), ours);
	return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => value ? [[name, value]] : []));
}
var isOfTheSite = (address) => /^\.*\/(?!\/)/.test(address);
/** A settled address as it stands in the options: what is relative is so to a page that is not there yet. */
function writtenAs(url, { webhook, destinations }) {
	const entries = Array.isArray(destinations) ? destinations.map((entry) => String(Object(entry).url)) : [];
	return [...webhookWords(webhook), ...entries].find((word) => webhookUrl(word) === url) ?? url;
}
var idle = {
	input() {},
	blur() {},
	submit() {}
};
/**
* The form as the script draws it first, as HTML. What scripts would do until they are there: with an `action` the browser
* checks what must be filled in, and posts; without one it does nothing, and where scripts are off the contact stands there.
*/
function markupOf(config, action) {
	const [lang, words] = language(config.locale ?? "");
	const say = speaker(config.messages, words);
	const form = Form({
		config,
		state: initialState(config),
		say,
		on: idle
	});
	const amend = (type, { novalidate, ...props }) => {
		if (type === "form") return {
			...props,
			...action ? {
				action,
				"accept-charset": "utf-8"
			} : { method: "dialog" }
		};
		if (!action || !/^(input|select|textarea)$/.test(type)) return props;
		return {
			...props,
			required: !!props["aria-required"]
		};
	};
	const extra = action ? Object.entries(carried(config)).map(([name, value]) => element("input", {
		type: "hidden",
		name,
		value
	})) : [element("noscript", {}, `${serialize(Contact({
		contact: config.contact,
		say
	}))}<slot></slot>`)];
	const look = {
		auto: "auto",
		light: "",
		dark: "dark"
	}[config.theme];
	const hear = element("div", { class: "hear" }, element("slot", { name: "leadtag-status" }));
	const inside = serialize(form, amend);
	const whole = action ? inside.replace(/<\/form>$/, `${extra.join("")}</form>`) + hear : inside + hear + extra.join("");
	return element("div", {
		part: "root",
		class: `root ${look} ${config.density} ${STILL$1}`,
		lang,
		dir: words.dir
	}, whole);
}
/** Comes after the rules of all forms. Where scripts are off, a form that nobody takes without them is not shown. */
var STILL = "@media (scripting:none){[method=\"dialog\"]{display:none}}";
/** All style of a form that stands in HTML: the very rules of the script, and what stands in for its looking at the page. */
var styleOf = (config) => escapeCss(small(styles_default) + lookOf(config) + STILL + (config.theme === "auto" ? byScheme(styles_default) : ""));
/**
* HTML cannot look at the page behind it, as the script does: until then a page's `color-scheme` decides. The colours are those
* of the two themes.
*/
function byScheme(css) {
	const colours = (rule) => new Map([...rule.matchAll(/(--[\w-]+):\s*(var\([^;]*\));/g)].map(([, name, value]) => [name, value]));
	const [, light = ""] = /\.root\s*\{([^}]*)\}/.exec(css) ?? [];
	const [, dark = ""] = /\.dark\s*\{([^}]*)\}/.exec(css) ?? [];
	const lights = colours(light);
	return `@supports (color:light-dark(red,red)){.auto{color-scheme:inherit;${[...colours(dark)].map(([name, value]) => `${name}:light-dark(${lights.get(name)},${value})`).join(";")}}}`;
}
/** Without comments, and without the spaces that CSS can do without. */
var small = (css) => css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1").trim();
/** Draws a form as the script would first, as far as HTML can. */
function drawSnippet(raw) {
	const { config, problems } = parse(raw);
	if (!config) return {
		html: "",
		problems
	};
	const reason = whyNot(config);
	if (reason) return {
		html: placeholder(raw, ""),
		problems: [...problems, reason]
	};
	const action = actionOf(config, raw);
	if (!action) problems.push({
		option: "webhook",
		text: "takes no plain form posts: until the script is there, the button does nothing"
	});
	const style = styleOf(config);
	return {
		html: placeholder(raw, element("template", { shadowrootmode: "open" }, `<style>${style}</style>${markupOf(config.privacyUrl ? {
			...config,
			privacyUrl: String(raw.privacyUrl).trim()
		} : config, action)}`)),
		style,
		problems
	};
}
/** Why a form is only a placeholder until the script is there. */
function whyNot({ display, root, fields, variants }) {
	const text = "is drawn by the script alone: nothing is on the screen before";
	if (display !== "inline") return {
		option: "display",
		text
	};
	if (root === "light") return {
		option: "root",
		text
	};
	if (variants[0]) return {
		option: "variants",
		text
	};
	if (fields.some(({ step }) => step > 1)) return {
		option: "fields",
		text: `with steps ${text}`
	};
	const drawn = fields.find(({ type }) => /radio|checkboxes|date|country/.test(type));
	if (drawn) return {
		option: "fields",
		text: `with ${drawn.type} ${text}`
	};
	if (fields.some((field) => field["show-if"])) return {
		option: "fields",
		text: `with show-if ${text}`
	};
}
/** SHA-256 of a text as policies write it: `sha256-<base64>`. Nothing on plain http pages, which have no such function. */
async function hashOf(text) {
	const hash = await globalThis.crypto?.subtle?.digest("SHA-256", new TextEncoder().encode(text));
	return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
/**
* The form as HTML that is on the screen before any script, works as a plain form where it can, and is taken over by the script.
* Runs in Node and in browsers.
*
* ```ts
* const { html, cspStyleSrc } = await renderSnippet({ webhook: 'https://hooks.zapier.com/…', fields: 'name, email*' });
* ```
*
* @param options those of `mount()`, and `script`, the address of `leadtag.js`; a relative address stays as it is written
* @returns never rejects: an option that does not fit is named in `problems`, and the form has its default
*/
async function renderSnippet(options) {
	const { script = "leadtag.js", scripts = [], integrity, ...raw } = options;
	const { html: drawn, style, problems } = drawSnippet(raw);
	if (!drawn) return {
		html: "",
		problems
	};
	const html = drawn + scriptTags(raw, {
		script,
		scripts,
		integrity
	});
	if (!style) return {
		html,
		problems
	};
	const styleHash = await hashOf(style);
	return {
		html,
		styleHash,
		cspStyleSrc: styleHash && `style-src '${styleHash}'`,
		problems
	};
}
/**
* Writes the snippet of the options in a JSON file to the output, and what there is to say of it beside it.
*
* @returns the exit code: 1 when there is nothing to paste
*/
async function printSnippet(file) {
	const { $schema, ...options } = JSON.parse(await readFile(file, "utf8"));
	const { html, cspStyleSrc, problems } = await renderSnippet(options);
	if (problems[0]) process.stderr.write(`${spell(problems)}\n`);
	if (cspStyleSrc) process.stderr.write(`For a Content-Security-Policy: ${cspStyleSrc}\n`);
	if (html) process.stdout.write(`${html}\n`);
	return html ? 0 : 1;
}
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
var USAGE = `npx leadtag snippet <options.json>

The form of these options as HTML that is on the screen before any script: see “Instant snippet” in the README.

npx leadtag doctor <address> [options]

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
	if (command === "snippet" && address && !rest[0]) return printSnippet(address);
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
