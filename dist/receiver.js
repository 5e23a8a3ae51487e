import { i as parseUrl, n as UTM, t as CLICK_IDS } from "./params.js";
import * as z from "zod/mini";
// src/lead/schema.ts
/**
* The lead as it arrives at a webhook: the contract between the form and whoever receives. Complete from the beginning; parts
* that a form does not make, or that are unknown or empty, are left out. In the script this is a type only.
*/
var text = z.string();
var date = z.iso.datetime();
var count = z.int().check(z.nonnegative());
var strings = z.record(z.string(), z.string());
/** The values of the fields, by field key. */
var fieldsSchema = z.record(z.string(), z.union([
	text,
	z.number(),
	z.boolean(),
	z.array(text)
]));
/** What a visitor was asked to agree to, and the answer. */
var consentSchema = z.object({
	purpose: text,
	granted: z.boolean(),
	/** The words exactly as shown. */
	text,
	text_hash: z.optional(text),
	locale: z.optional(text),
	at: date,
	mechanism: z.enum(["checkbox", "notice"]),
	policy_url: z.optional(text)
});
/** One visit with its source. `source` and `medium` are lower-cased. */
var touchSchema = z.object({
	at: date,
	channel: z.optional(text),
	source: z.optional(text),
	medium: z.optional(text),
	campaign: z.optional(text),
	campaign_id: z.optional(text),
	term: z.optional(text),
	content: z.optional(text),
	source_platform: z.optional(text),
	creative_format: z.optional(text),
	marketing_tactic: z.optional(text),
	click_id: z.optional(text),
	click_id_type: z.optional(text),
	landing_page: z.optional(text),
	referrer: z.optional(text)
});
var attributionSchema = z.object({
	model: z.literal("last_non_direct"),
	first_touch: touchSchema,
	last_touch: touchSchema,
	/** Values untouched, keys in lower case. */
	click_ids: z.optional(strings),
	/** The raw `utm_*` parameters of the last touch. */
	utm: z.optional(strings),
	browser_ids: z.optional(strings),
	touch_count: z.optional(count),
	session_count: z.optional(count),
	pageviews: z.optional(count),
	seconds_to_lead: z.optional(count)
});
var qualificationSchema = z.object({
	model: text,
	score: z.optional(z.int()),
	fit: z.optional(z.int()),
	engagement: z.optional(z.int()),
	framework_score: z.optional(z.int()),
	temperature: z.optional(z.enum([
		"cold",
		"warm",
		"hot"
	])),
	stage: z.enum([
		"subscriber",
		"lead",
		"mql",
		"sql",
		"pql",
		"unqualified"
	]),
	stage_basis: z.enum([
		"score",
		"intent",
		"self_reported",
		"product"
	]),
	framework: z.optional(z.enum([
		"bant",
		"champ",
		"meddic"
	])),
	answers: z.optional(z.record(z.string(), z.object({
		value: text,
		points: z.optional(z.int())
	}))),
	reasons: z.optional(z.array(z.object({
		rule: text,
		group: text,
		points: z.int()
	})))
});
var leadSchema = z.object({
	type: z.literal("lead.submitted"),
	version: z.literal(1),
	/** The same on every attempt and at every destination: what makes a repeat harmless. */
	id: z.uuid(),
	submitted_at: date,
	form: z.object({
		id: text,
		offer: z.optional(text),
		variant: z.optional(text),
		intent: z.optional(z.enum([
			"newsletter",
			"download",
			"webinar",
			"trial",
			"demo",
			"quote",
			"contact"
		]))
	}),
	fields: fieldsSchema,
	consent: z.optional(z.array(consentSchema)),
	attribution: z.optional(attributionSchema),
	qualification: z.optional(qualificationSchema),
	follow_up: z.optional(z.object({
		channel: z.optional(text),
		due_at: z.optional(date)
	})),
	page: z.object({
		url: text,
		title: z.optional(text),
		referrer: z.optional(text),
		locale: z.optional(text),
		timezone: z.optional(text)
	}),
	spam: z.optional(z.object({
		suspected: z.boolean(),
		reasons: z.array(text)
	})),
	privacy: z.object({
		gpc: z.boolean(),
		storage: z.enum([
			"none",
			"session",
			"visitor"
		])
	}),
	client: z.object({
		name: z.literal("leadtag"),
		version: text
	}),
	test: z.optional(z.boolean())
});
// src/lead/unflatten.ts
var ANSWER = /^(bant|champ|meddic)_(.+)/s;
/** What flatten writes twice, with and without `last_touch_`. */
var TWICE = [
	"channel",
	"landing_page",
	"referrer"
];
var isText = () => true;
var isBoolean = (value) => value === "true" || value === "false";
var isInteger = (value) => Number.isSafeInteger(Number(value)) && String(Number(value)) === value;
var isDate = (value) => touchSchema.shape.at.safeParse(value).success;
var isStage = (value) => qualificationSchema.shape.stage.safeParse(value).success;
var isTemperature = (value) => qualificationSchema.shape.temperature.safeParse(value).success;
var isIntent = (value) => leadSchema.shape.form.shape.intent.safeParse(value).success;
var isId = (value) => leadSchema.shape.id.safeParse(value).success;
/**
* The lead behind the pairs that `flatten` makes, as far as they tell. It is not checked yet: what is missing is missing, and
* `leadSchema` says so. Flattened again it gives the same pairs.
*
* Lost on the way:
* - types: every field is a text, lists too, and a field with one of our names counts as ours where we have written none;
* - of consent all but purpose and answer: `text` is empty, `at` the time of the lead, `mechanism` the box that a form has;
* - of the qualification all but score, temperature, stage and answers: `model` is `unknown`;
* - the counts of the attribution, what the page knew beyond its address, `privacy` (`gpc: false` and `storage: 'none'` stand
*   for not known) and the version of the client (empty).
*/
function unflatten(pairs) {
	const rest = new Map(Object.entries(pairs));
	rest.delete("__proto__");
	/** Takes what we wrote under this key: it has the prefix where a field has the name. */
	function take(key, fits = isText) {
		const prefixed = rest.get(`leadtag_${key}`);
		const name = rest.has(key) && prefixed !== void 0 && fits(prefixed) ? `leadtag_${key}` : key;
		const value = rest.get(name);
		if (value === void 0 || !fits(value)) return void 0;
		rest.delete(name);
		return value;
	}
	const id = take("lead_id", isId);
	const submitted_at = take("submitted_at", isDate);
	return known({
		type: "lead.submitted",
		version: 1,
		id,
		submitted_at,
		form: known({
			id: take("form_id"),
			offer: take("offer"),
			intent: take("intent", isIntent)
		}),
		consent: readConsent(take, [...rest.keys()], submitted_at),
		attribution: readAttribution(take, rest),
		qualification: readQualification(take, rest),
		page: known({ url: take("page_url") }),
		test: asBoolean(take("test", isBoolean)),
		privacy: {
			gpc: false,
			storage: "none"
		},
		client: {
			name: "leadtag",
			version: ""
		},
		fields: Object.fromEntries(rest)
	});
}
function readConsent(take, keys, at) {
	const found = keys.flatMap((key) => {
		const purpose = /^consent_(.+)/s.exec(key)?.[1];
		const granted = purpose && asBoolean(take(key, isBoolean));
		return typeof granted === "boolean" ? [{
			purpose,
			granted,
			text: "",
			at,
			mechanism: "checkbox"
		}] : [];
	});
	return found.length ? found : void 0;
}
/** Without the time of both touches there is none: then a `utm_source` is a field like any other. */
function readAttribution(take, rest) {
	const touches = ["first_touch", "last_touch"];
	const isThere = (key) => rest.has(key) && [key, `leadtag_${key}`].some((name) => isDate(rest.get(name) ?? ""));
	if (!touches.every((touch) => isThere(`${touch}_at`))) return void 0;
	const read = (touch, fits) => known(Object.fromEntries(Object.keys(touchSchema.shape).map((part) => [part, take(`${touch}_${part}`, fits(part))])));
	const first_touch = read("first_touch", (part) => part === "at" ? isDate : isText);
	const last_touch = read("last_touch", (part) => {
		if (part === "at") return isDate;
		if (!TWICE.some((name) => name === part)) return isText;
		const [plain, prefixed] = [rest.get(part), rest.get(`leadtag_${part}`)];
		return (value) => value === plain || value === prefixed || plain !== void 0 && prefixed !== void 0;
	});
	for (const part of TWICE) take(part, (value) => value === last_touch[part]);
	const takeAll = (keys) => known(Object.fromEntries(keys.map((key) => [key, take(key)])));
	const utm = takeAll(UTM.map((name) => `utm_${name}`));
	const click_ids = takeAll(CLICK_IDS);
	return known({
		model: "last_non_direct",
		first_touch,
		last_touch,
		click_ids: Object.keys(click_ids)[0] && click_ids,
		utm: Object.keys(utm)[0] && utm
	});
}
/** Without a stage there is none. */
function readQualification(take, rest) {
	const stage = take("lead_stage", isStage);
	if (!stage) return void 0;
	const score = take("lead_score", isInteger);
	const keys = [...rest.keys()];
	const framework = keys.flatMap((key) => ANSWER.exec(key.replace(/^leadtag_/, ""))?.[1] ?? []).at(-1);
	const answers = keys.flatMap((key) => {
		const [, name, question] = ANSWER.exec(key) ?? [];
		return name === framework && question ? [[question, { value: take(key) }]] : [];
	});
	return known({
		model: "unknown",
		score: score === void 0 ? void 0 : Number(score),
		temperature: take("lead_temperature", isTemperature),
		stage,
		stage_basis: score === void 0 ? "intent" : "score",
		framework,
		answers: framework && Object.fromEntries(answers)
	});
}
var asBoolean = (value) => value ? value === "true" : void 0;
/** The same without what is not there. */
var known = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== void 0));
// src/receiver/cors.ts
/**
* Whether an `Origin` header is on the list. A request without one is: a browser sends it always, and anybody else could write
* what they like.
*
* @throws {TypeError} when something on the list is no origin
*/
function originCheck(origins) {
	if (origins === "*" || origins.includes("*")) return () => true;
	const known = new Set(origins.map(asOrigin));
	return (origin) => origin === null || known.has(origin);
}
function asOrigin(text) {
	const origin = text === "null" ? text : parseUrl(text)?.origin;
	if (!origin || origin === "null" && text !== origin) throw new TypeError(`Not an origin like https://example.com: ${text}`);
	return origin;
}
/** On every answer, so that a page can read it: a refusal that cannot be read looks like a network that is down. */
var corsHeaders = (request) => ({
	"access-control-allow-origin": request.headers.get("origin") ?? "*",
	"access-control-expose-headers": "Retry-After",
	vary: "Origin"
});
/** The answer to a preflight. Also for a page that may not send: it is to read that in the answer to its lead. */
var answerPreflight = (request) => new Response(null, {
	status: 204,
	headers: {
		...corsHeaders(request),
		"access-control-allow-methods": "POST",
		"access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "content-type",
		"access-control-max-age": "86400",
		vary: "Origin, Access-Control-Request-Headers"
	}
});
// src/receiver/errors.ts
/**
* A request that is no lead: the sender's fault, and the same again would fail again. Its words go to the sender. An `onLead`
* may throw it too, to refuse a lead for good.
*/
var LeadError = class extends Error {
	name = "LeadError";
	/** Of the answer: 400 unreadable, 403 not from there, 408 broken off, 413 too large, 415 of a kind that we do not read, 422 not what a lead is. */
	status;
	issues;
	constructor(status, message, issues = []) {
		super(message);
		this.status = status;
		this.issues = issues;
	}
};
/** Thrown by an `onLead` that cannot take the lead now: the sender keeps it, and asks again after this many seconds. */
var RetryLater = class extends Error {
	name = "RetryLater";
	seconds;
	constructor(seconds, message = `Not now: again in ${seconds} s.`) {
		super(message);
		this.seconds = seconds;
	}
};
// src/receiver/read-form.ts
/**
* The pairs of an urlencoded body. Values of keys that come more than once are joined with `, `. Not `URLSearchParams`, which
* takes bytes that are not UTF-8 for question marks without a word.
*
* @throws {LeadError} 400 when they are not UTF-8
*/
function readForm(body) {
	const pairs = /* @__PURE__ */ new Map();
	for (const pair of body.split("&")) {
		if (!pair) continue;
		const [, key = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
		const name = decode(key);
		const known = pairs.get(name);
		pairs.set(name, known === void 0 ? decode(value) : `${known}, ${decode(value)}`);
	}
	return Object.fromEntries(pairs);
}
function decode(part) {
	try {
		return decodeURIComponent(part.replace(/\+/g, " ").replace(/%(?![\da-f]{2})/gi, "%25"));
	} catch {
		throw new LeadError(400, "The form is not UTF-8.");
	}
}
// src/receiver/read-text.ts
/**
* The body of a request as text.
*
* @param maxBytes counted while they arrive: what a request says of its length may be wrong
* @throws {LeadError} 413 too large, 415 compressed or not UTF-8 by its own words, 400 not UTF-8, 408 broken off: the same again may arrive
*/
async function readText(request, maxBytes) {
	const charset = /;\s*charset="?([^";\s]+)/i.exec(request.headers.get("content-type") ?? "")?.[1];
	if (charset && !/^(utf-?8|us-ascii)$/i.test(charset)) throw new LeadError(415, `Only UTF-8 is read, not ${charset}.`);
	const coding = request.headers.get("content-encoding");
	if (coding && coding !== "identity") throw new LeadError(415, `Nothing compressed is read (${coding}).`);
	const tooLarge = () => new LeadError(413, `A lead may have ${maxBytes} bytes at most.`);
	if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge();
	if (!request.body) return "";
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const decode = (chunk) => {
		try {
			return decoder.decode(chunk, { stream: !!chunk });
		} catch {
			throw new LeadError(400, "The body is not UTF-8.");
		}
	};
	const reader = request.body.getReader();
	let bytes = 0;
	let text = "";
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return text + decode();
			bytes += value.byteLength;
			if (bytes > maxBytes) throw tooLarge();
			text += decode(value);
		}
	} catch (error) {
		reader.cancel().catch(() => {});
		if (error instanceof LeadError) throw error;
		throw new LeadError(408, "The body broke off.");
	}
}
// src/receiver/parse-lead.ts
/** As many as help. */
var MOST_ISSUES = 20;
/** Four times what the form keeps of one lead. */
var MAX_BYTES = 1048576;
/**
* Reads the lead in a request: JSON (also as `text/plain`, as `format="text"` sends it) or a form. What the contract does not
* know is left out, and no key can become a prototype.
*
* @throws {LeadError} with a `status` to answer with, and with `issues` when it is no lead
*/
async function parseLead(request, { maxBytes = MAX_BYTES } = {}) {
	const type = (request.headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
	const isForm = type === "application/x-www-form-urlencoded";
	if (!isForm && type !== "application/json" && type !== "text/plain") throw new LeadError(415, `A lead is JSON or an urlencoded form, not ${type || "a body without a content type"}.`);
	const text = await readText(request, maxBytes);
	if (!text.trim()) throw new LeadError(400, "The body is empty.");
	const { data, error } = leadSchema.safeParse(isForm ? unflatten(readForm(text)) : readJson(text), { error: inWords });
	if (data) return data;
	throw new LeadError(422, "This is not a lead.", error.issues.slice(0, MOST_ISSUES).map(({ path, message }) => ({
		path: path.map(String).join("."),
		message
	})));
}
function readJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new LeadError(400, "The body is not JSON.");
	}
}
/** zod/mini comes without words. */
function inWords(issue) {
	if (issue.input === void 0) return "is missing";
	if (issue.code === "invalid_type") return `is not of type ${issue.expected}`;
	if (issue.code === "invalid_value") return `is none of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
	if (issue.code === "invalid_format") return `is no ${issue.format}`;
	return "is not valid";
}
// src/receiver/seen.ts
/**
* Remembers the last ids in memory: for one process, until it ends. With several, or where a repeat after a restart would hurt,
* use what they share, or a store that takes an id only once.
*
* @param limit how many ids; the one that was not asked for the longest goes first
*/
function seenInMemory(limit = 1e4) {
	const ids = /* @__PURE__ */ new Set();
	const add = (id) => {
		ids.delete(id);
		ids.add(id);
		if (ids.size > limit) ids.delete(ids.values().next().value);
	};
	return {
		has(id) {
			const known = ids.has(id);
			if (known) add(id);
			return known;
		},
		add
	};
}
// src/receiver/spam.ts
var DAY = 864e5;
var MAX_LINKS = 3;
var NAME = /^((first|last|full|given|family)_?)?name$/i;
/**
* What speaks against a lead. Its age does not: one that was sent from a device without a network may be a month old.
*
* - `no_origin`: no browser has sent it across origins; `foreign_page`: the page it names is not the page that has sent it;
* - `future`: submitted more than a day from now;
* - `markup`: a link written as HTML or BBCode in a field; `link_in_name`; `many_links`: more than three in one field.
*/
function spamReasons(lead, { origin, now }) {
	const fields = Object.entries(lead.fields).map(([key, value]) => [key, String(value)]);
	const anyField = (test) => fields.some(([key, value]) => test(value, key));
	const isForeign = origin && origin !== "null" && parseUrl(lead.page.url)?.origin !== origin;
	const signs = {
		no_origin: !origin,
		foreign_page: isForeign,
		future: Date.parse(lead.submitted_at) > now + DAY,
		markup: anyField((value) => /<a\s+href|\[url=/i.test(value)),
		link_in_name: anyField((value, key) => NAME.test(key) && /https?:\/\/|www\./i.test(value)),
		many_links: anyField((value) => value.split(/https?:\/\//i).length - 1 > MAX_LINKS)
	};
	return Object.keys(signs).filter((reason) => signs[reason]);
}
// src/receiver/create-receiver.ts
/** Seconds to wait after a failure that says nothing of it. */
var WAIT = 30;
/**
* A webhook for leads, for everything that speaks `Request` and `Response`. It answers preflights, lets every page read every
* answer, checks the lead, marks what looks like spam in `lead.spam`, and calls `onLead` once for each id.
*
* It answers 200 for a lead that was taken, now or earlier; 503 with `Retry-After` when `onLead` failed; 4xx for what is no
* lead, or not from one of the `origins`. It never rejects.
*/
function createReceiver({ onLead, seen = seenInMemory(), origins = "*", maxBytes = MAX_BYTES, onError = console.error }) {
	const isAllowed = originCheck(origins);
	/** Leads that are being taken: who repeats one in the meantime waits for the same outcome. */
	const underWay = /* @__PURE__ */ new Map();
	async function tell(error) {
		try {
			await onError(error);
		} catch {}
	}
	async function take(id, lead, request) {
		if (await seen.has(id)) return "known";
		await onLead(lead, { request });
		try {
			await seen.add(id);
		} catch (error) {
			tell(error);
		}
		return "taken";
	}
	async function receive(request) {
		if (request.method === "OPTIONS") return answerPreflight(request);
		if (request.method !== "POST") return answer(request, 405, {
			ok: false,
			error: "Leads come by POST."
		}, { allow: "POST, OPTIONS" });
		const origin = request.headers.get("origin");
		if (!isAllowed(origin)) throw new LeadError(403, `Leads from ${origin} are not taken here.`);
		const lead = await parseLead(request, { maxBytes });
		const id = lead.id.toLowerCase();
		const earlier = underWay.get(id);
		const outcome = earlier ?? take(id, judged(lead, origin), request).finally(() => underWay.delete(id));
		underWay.set(id, outcome);
		return answer(request, 200, await outcome === "known" || earlier !== void 0 ? {
			ok: true,
			duplicate: true
		} : {
			ok: true,
			id: lead.id
		});
	}
	return async (request) => {
		try {
			return await receive(request);
		} catch (error) {
			if (error instanceof LeadError) {
				const { status, message, issues } = error;
				return answer(request, status, {
					ok: false,
					error: message,
					...issues[0] && { issues }
				});
			}
			tell(error);
			const wait = error instanceof RetryLater && error.seconds >= 0 && error.seconds < 1e9 ? Math.ceil(error.seconds) : WAIT;
			return answer(request, 503, {
				ok: false,
				error: "The lead could not be taken. Please send it again later."
			}, { "retry-after": String(wait) });
		}
	};
}
/** The lead with what speaks against it, beside what its sender has found. */
function judged(lead, origin) {
	const reasons = [.../* @__PURE__ */ new Set([...lead.spam?.reasons ?? [], ...spamReasons(lead, {
		origin,
		now: Date.now()
	})])];
	return {
		...lead,
		spam: {
			suspected: !!reasons[0] || !!lead.spam?.suspected,
			reasons
		}
	};
}
var answer = (request, status, body, headers = {}) => new Response(JSON.stringify(body), {
	status,
	headers: {
		...corsHeaders(request),
		"content-type": "application/json",
		...headers
	}
});
// src/receiver/node-body.ts
/** The body of a request, with headers that fit it. */
function bodyOf(req) {
	const headers = new Headers();
	for (const [name, value] of Object.entries(req.headers)) if (value !== void 0 && !name.startsWith(":")) headers.set(name, String(value));
	if (wasParsed(req)) {
		const type = (headers.get("content-type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
		headers.set("content-type", type);
		headers.delete("content-encoding");
		headers.delete("content-length");
		return {
			body: written(req.body, type),
			headers,
			discard: () => {}
		};
	}
	return {
		...streamed(req),
		headers
	};
}
/** Older parsers leave an empty object where they have read nothing. */
var wasParsed = ({ body, readableEnded }) => body !== void 0 && body !== null && !(readableEnded === false && isEmpty(body));
var isEmpty = (body) => typeof body === "object" && Object.keys(body).length === 0;
function written(body, type) {
	if (typeof body === "string") return body;
	if (body instanceof Uint8Array) return body;
	if (type !== "application/x-www-form-urlencoded") return JSON.stringify(body);
	const pairs = Object.entries(body).flatMap(([key, value]) => [value].flat().map((one) => [key, String(one)]));
	return new URLSearchParams(pairs).toString();
}
function streamed(req) {
	let isOpen = true;
	const discard = () => {
		isOpen = false;
		req.resume();
	};
	return {
		body: new ReadableStream({
			start(controller) {
				const settle = (how) => () => {
					if (isOpen) how();
					isOpen = false;
				};
				req.on("data", (chunk) => {
					if (!isOpen) return;
					controller.enqueue(new Uint8Array(chunk));
					if ((controller.desiredSize ?? 0) <= 0) req.pause();
				});
				req.on("end", settle(() => controller.close()));
				const broken = settle(() => controller.error(/* @__PURE__ */ new Error("The sender has gone.")));
				req.on("error", broken);
				req.on("close", broken);
			},
			pull: () => void req.resume(),
			cancel: discard
		}),
		discard
	};
}
// src/receiver/to-node.ts
/**
* Makes a receiver a handler of node:http or Express. A body that a parser of Express has read already is taken from there. A
* sender who goes away in the middle harms nobody.
*/
function toNode(receive) {
	return async (req, res) => {
		res.on("error", () => {});
		let discard = () => {};
		let status = 400;
		try {
			const read = bodyOf(req);
			discard = read.discard;
			const asking = receive(toRequest(req, read));
			status = 500;
			const response = await asking;
			const text = await response.text();
			res.statusCode = response.status;
			response.headers.forEach((value, name) => void res.setHeader(name, value));
			res.end(req.method === "HEAD" ? void 0 : text);
		} catch {
			if (!res.headersSent) res.statusCode = status;
			res.end();
		}
		discard();
	};
}
function toRequest({ method = "GET", url = "/" }, { headers, body }) {
	const mayHaveBody = method !== "GET" && method !== "HEAD";
	const address = new URL(url.replace(/^(?!\/)|^\/+/, "/"), "http://localhost");
	const init = {
		method,
		headers,
		...mayHaveBody && body !== void 0 && {
			body,
			duplex: "half"
		}
	};
	return new Request(address, init);
}
export { LeadError, RetryLater, createReceiver, leadSchema, parseLead, seenInMemory, spamReasons, toNode, unflatten };
