import { D as spell, T as ConfigError, a as asText, y as accept } from "./webhook.js";
import { f as pageSchema, i as placeIn, l as initialState, r as createHost, t as speaker, u as parse } from "./words.js";
import { a as redraw, i as onExtension, n as extended, o as complain, r as isExtended } from "./extensions.js";
import { d as KINDS, i as CONTROLS, n as needsPresets, r as presetFor, s as language } from "./presets2.js";
import { t as withoutQuery } from "./without-query.js";
import { n as readParams, t as UTM } from "./params.js";
import { a as siteOf, i as isListed, n as hostOf, r as isDoor, s as PAID, t as raisesHand, u as readClick } from "./hand-raiser.js";
import { n as flatten } from "./flatten.js";
import { t as systemClock } from "./clock.js";
import { t as parseUrl } from "./parse-url.js";
import { t as onNavigation } from "./navigation.js";
import { t as storageOf } from "./storage.js";
import { t as whenLoaded } from "./parsed.js";
import { t as buildLead } from "./build.js";
import { t as redact } from "./redact.js";
import { promisifyRequest } from "idb-keyval";
// src/events/emit.ts
/**
* Tells the page: a composed, bubbling CustomEvent `leadtag:<name>`. What a listener throws goes to the browser's error
* reporting and changes nothing for us.
*
* @returns false when a listener has cancelled it; only `submit` can be
*/
var emit = (from, name, detail) => from.dispatchEvent(new CustomEvent(`leadtag:${name}`, {
	detail,
	bubbles: true,
	composed: true,
	cancelable: name === "submit"
}));
// src/events/diagnose.ts
/**
* Tells the owner that something needs attention: a line in the console, once for each problem and page load, and the event
* `leadtag:diagnostic`. The visitor sees none of it.
*
* @param text what is wrong, where, and what to do; the README explains the code
*/
function diagnose(from, detail, text) {
	complain(detail.code, text);
	emit(from, "diagnostic", detail);
}
// src/form/validate.ts
/** The longest value that an owner's pattern is run on; what a careless pattern costs grows with the length. */
var PATTERN_LIMIT = 200;
/** Blanks, and characters without a width that come along with pasted text. */
var BLANK_ENDS = /^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g;
/** The value as it is sent: trimmed, and tidied by its kind. */
function tidy(field, value) {
	if (typeof value !== "string" || field.type === "hidden") return value;
	const kind = KINDS[field.type];
	const trimmed = value.replace(BLANK_ENDS, "");
	return (trimmed && kind.tidy?.(trimmed, field)) ?? trimmed;
}
/** What is wrong with one value, if anything. `strict` also asks whether it may be missing. */
function judge(field, raw, strict) {
	const kind = KINDS[field.type];
	const value = tidy(field, raw);
	if (!value || !String(value)) return strict && field.required ? kind.empty : void 0;
	if (typeof value === "string") {
		if (value.length < field.minlength) return "too_short";
		if (value.length > field.maxlength) return "too_long";
		if (field.pattern && (value.length > PATTERN_LIMIT || !field.pattern.test(value))) return "pattern";
	}
	return kind.check?.(value, field);
}
/** Judges values by field key, as a submit does: those of a form, or those that the page's listeners have left in a lead. */
function validate(fields, values) {
	const errors = {};
	for (const field of fields) {
		const value = values[field.key] ?? "";
		const error = judge(field, typeof value === "number" ? String(value) : value, true);
		if (error) errors[field.key] = error;
	}
	return errors;
}
// src/form/change.ts
/**
* A keystroke, a tick, an autofill. Nothing is judged while typing, but an error that is on the screen goes away with the very
* keystroke that mends it.
*/
function change(state, field, value) {
	const values = {
		...state.values,
		[field.key]: value
	};
	const shown = state.errors[field.key];
	return {
		...state,
		values,
		errors: shown ? withError(state, field, judge(field, value, shown === KINDS[field.type].empty)) : state.errors
	};
}
/** The visitor leaves a field: a malformed value is named, an empty one is not (it may be filled in later). */
function leave(state, field) {
	const error = judge(field, state.values[field.key] ?? "", false);
	return error ? {
		...state,
		errors: withError(state, field, error)
	} : state;
}
function withError({ errors }, { key }, error) {
	const { [key]: _, ...others } = errors;
	return error ? {
		...others,
		[key]: error
	} : others;
}
// src/handle.ts
/** On a server there is nothing to hold. */
var inert = {
	element: void 0,
	open() {},
	close() {},
	toggle() {},
	update() {},
	follow() {},
	values: () => ({}),
	setValues() {},
	submit: async () => ({ status: "cancelled" }),
	reset() {},
	destroy() {}
};
// src/attribution/memory.ts
var MINUTE$1 = 6e4;
var DAY$2 = 1440 * MINUTE$1;
/** Idle for longer is another visit, as in Google Analytics. */
var IDLE = 30 * MINUTE$1;
/** A first touch is known for as long as Matomo knows a referrer, a last one for Google's longest look-back. */
var FIRST = 180 * DAY$2;
var LAST = 90 * DAY$2;
/** Nothing is remembered of somebody who has not come for so long. */
var isOver = (memory, now) => !(now - memory.seen < FIRST);
/**
* Notes a page view. A touch is made by a first visit, by other campaign parameters or another click id than before, and by a
* source of a new visit; a direct visit never replaces a known one.
*
* @param now milliseconds since 1970
*/
function arrive(known, { touch, utm, clickIds }, now) {
	const isFresh = (at, age) => now - Date.parse(at.at) < age;
	const isVisit = !known || now - known.seen > IDLE;
	const isOther = Object.keys({
		...utm,
		...clickIds
	})[0] && JSON.stringify([utm, clickIds]) !== JSON.stringify([known?.utm, known?.clickIds]);
	const hasSource = touch.source !== DIRECT && (isVisit || known?.last.source === DIRECT);
	const isNew = !known || !isFresh(known.last, LAST) || isOther || hasSource;
	const { visits = [], signals = {}, notes = {}, touches = 0, pageviews = 0 } = known ?? {};
	const last = isNew ? touch : known.last;
	return {
		...isNew ? {
			utm,
			clickIds
		} : known,
		first: known && isFresh(known.first, FIRST) ? known.first : last,
		last,
		touches: touches + +isNew,
		pageviews: pageviews + 1,
		visits: isVisit ? [...visits.slice(-49), now] : visits,
		seen: now,
		notes,
		signals: {
			...signals,
			pages: [isVisit ? 1 : (signals.pages?.[0] ?? 0) + 1, now]
		}
	};
}
var DIRECT = "(direct)";
/** Counts a signal. What an object's prototype has by that name is no count, and is not touched. */
var count = (memory, name, now) => ({
	...memory,
	signals: {
		...memory.signals,
		[name]: [(memory.signals[name]?.[0] ?? 0) + 1, now]
	}
});
// src/attribution/touch.ts
/**
* Makes the touch of one arrival. For source and medium, each by itself, `utm_*` beats a click id, which beats the referrer;
* with nothing of these the visit is `(direct)` / `(none)`. Where a campaign is known and its source is not, both stay unknown
* rather than guessed. Names are in lower case, hosts without `www.`: what they are called, and the channel, is found out with the
* lists, see `classify.ts`.
*
* @param url the landing page as it was before a router cleaned it
* @param now milliseconds since 1970
* @param exclude the owner's own list of referrers that are none, see {@link isListed}
*/
function readTouch(url, referrer, { utm, clickIds }, now, exclude) {
	const touch = { at: new Date(now).toISOString() };
	for (const name of UTM) touch[name === "id" ? "campaign_id" : name] = utm[`utm_${name}`];
	const click = readClick(url, clickIds);
	let source = touch.source?.toLowerCase();
	let medium = touch.medium?.toLowerCase();
	const isShared = /^(social|organic)$/.test(click.medium);
	const agrees = (!source || source === click.source) && (!medium || medium === click.medium || PAID.test(medium));
	if (!isShared || agrees) {
		source ||= click.source;
		medium ||= click.medium;
	}
	if (!source && !utm.utm_medium) {
		const host = referrerHost(url, referrer, exclude);
		const isTagged = medium || touch.campaign || touch.campaign_id || Object.keys(clickIds)[0];
		source = host ?? (isTagged ? void 0 : "(direct)");
		medium ||= host ? "referral" : source && "(none)";
	}
	touch.source = source || void 0;
	touch.medium = medium || void 0;
	touch.click_id_type = click.id;
	touch.click_id = clickIds[click.id];
	touch.landing_page = withoutQuery(url.href);
	touch.referrer = withoutQuery(referrer);
	return touch;
}
/**
* The host that sent the visitor: neither this site with its subdomains, nor one where visitors only pay or sign in, nor one of
* the owner's list.
*/
function referrerHost(url, referrer, exclude = []) {
	const from = hostOf(referrer);
	const isOwn = () => siteOf(from) === siteOf(hostOf(url.href));
	return !from || isOwn() || isDoor(from) || isListed(from, exclude) ? void 0 : from;
}
// src/attribution/journal.ts
var KEY = "leadtag:touches";
/**
* Keeps where a visitor came from and what he did, from one page view on: in memory, until `keep` names a storage. Other tabs
* may use the same storage, so it is read before each look and each change.
*/
function openJournal(options) {
	const { url, now } = options;
	let storage;
	let here = withoutQuery(url.href);
	const arrivals = [look(url, options.referrer)];
	const tracked = [];
	/** What this page has seen, on top of what was known. */
	const afresh = (known) => tracked.reduce((memory, name) => count(memory, name, now()), arrivals.reduce((memory, each) => arrive(memory, each, now()), known));
	let memory = afresh();
	function look(url, referrer) {
		const params = readParams(url);
		const touch = readTouch(url, referrer, params, now(), options.excluded);
		if (options.gpc) {
			params.clickIds = {};
			delete touch.click_id;
			delete touch.click_id_type;
		}
		return {
			...params,
			touch
		};
	}
	/** What is known by now. Where somebody has cleared the storage, only this page view is. */
	function known() {
		if (storage) memory = recall(storage, now()) ?? afresh();
		return memory;
	}
	function store(next) {
		memory = next;
		try {
			storage?.setItem(KEY, JSON.stringify(next));
		} catch {
			storage = void 0;
		}
	}
	return {
		/** Whether anything outlives the page. */
		isKept: () => !!storage,
		/** From now on remembers in this storage, or, without one, in no storage. */
		keep(next) {
			if (next === storage) return;
			storage = next;
			const before = storage && recall(storage, now());
			store(before ? afresh(before) : memory);
		},
		/** Another page without a load (another query is none): a touch only if the address brings another campaign. */
		view(url) {
			const next = withoutQuery(url.href);
			if (next === here) return;
			here = next;
			const arrival = look(url, "");
			arrivals.push(arrival);
			store(arrive(known(), arrival, now()));
		},
		/** Something that the visitor did. */
		track(name) {
			store(count(known(), name, now()));
			tracked.push(name);
		},
		/** What the visitor did, and how often: of visits those of the last seven days. */
		signals() {
			const { signals, visits } = known();
			const at = now();
			return {
				...signals,
				visits: [visits.filter((visit) => at - visit < 7 * DAY$2).length, at]
			};
		},
		/** What is to be remembered under this name; with a value, from now on. */
		note(name, value) {
			const { notes } = known();
			if (value !== void 0) store({
				...memory,
				notes: {
					...notes,
					[name]: value
				}
			});
			return notes[name];
		},
		/** The attribution of a lead submitted at `at` (milliseconds since 1970). */
		attribution(at) {
			const visitor = known();
			return {
				model: "last_non_direct",
				first_touch: visitor.first,
				last_touch: visitor.last,
				click_ids: visitor.clickIds,
				utm: visitor.utm,
				touch_count: visitor.touches,
				pageviews: visitor.pageviews,
				seconds_to_lead: Math.max(0, Math.round((at - Date.parse(visitor.first.at)) / 1e3))
			};
		},
		visits: () => known().visits.length,
		/** Forgets what is stored in these, and what came before this page. */
		clear(storages) {
			storage = void 0;
			memory = afresh();
			for (const one of storages) try {
				one?.removeItem(KEY);
			} catch {}
		}
	};
}
function recall(storage, now) {
	try {
		const memory = JSON.parse(storage.getItem(KEY));
		return [memory.first, memory.last].every((touch) => Date.parse(touch.at) > 0) && [
			memory.touches,
			memory.pageviews,
			...memory.visits
		].every(Number.isInteger) && memory.signals && memory.notes && !isOver(memory, now) ? memory : void 0;
	} catch {
		return;
	}
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
/**
* How many leads a webhook is given at once that has just said yes. A tool that we know by its preset gets one after the other: it
* runs a workflow for each, and most have a limit that a full outbox would meet: Slack takes one in a second, Discord five in two,
* HubSpot 50 in ten (ten answers of 429 in a second, and it blocks the visitor), Pipedream ten, Zapier thirty. The time-out tells,
* also in rows that an earlier version has written.
*/
var atOnce = ({ timeout }) => timeout > TIMEOUT ? 1 : 4;
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
/** The same lead as a form, for a webhook that answers no preflight. */
function asForm({ auto, ...request }) {
	return {
		...request,
		...encode(JSON.parse(request.body), "form"),
		format: "form"
	};
}
// src/outbox/formats.ts
var formatKey = (url) => `form:${url}`;
/** How long that is believed, in milliseconds: the owner may have mended the webhook. */
var BELIEVED = 6048e5;
/** What this page knows of the formats that addresses take. */
function createFormats(clock) {
	const found = /* @__PURE__ */ new Map();
	return {
		/** Takes over what another page has written down. */
		load(known) {
			const age = clock.now() - known?.at;
			if (known?.v === 1 && age >= 0 && age < BELIEVED) found.set(known.url, known);
		},
		/** Learns from a row that its address takes no JSON; returns what is to be written down. A damaged row teaches nothing. */
		learn(row) {
			if (!formOf(row)) return void 0;
			const known = {
				v: 1,
				url: row.url,
				at: clock.now()
			};
			found.set(row.url, known);
			return known;
		},
		/** Learns that it was the moment, not the format: returns whether anything else was believed. */
		unlearn: (url) => found.delete(url),
		/** What is to be sent: a form where the address takes nothing else, and nobody has asked for JSON. The row stays as it is. */
		fitting: (row) => row.auto && found.has(row.url) && formOf(row) || row
	};
}
/** A row as a form; one that is damaged has none, as whoever gets it will say. */
function formOf(row) {
	try {
		return asForm(row);
	} catch {
		return;
	}
}
// src/outbox/rung.ts
/**
* Does something with every rung where anything lies, one after the other.
*
* @param failed hears of each that fails; the others get their turn all the same
*/
async function eachRung(rungs, work, failed) {
	for (const rung of rungs) try {
		if (await rung.exists()) await work(rung);
	} catch {
		failed?.();
	}
}
/** No schedule waits longer, in milliseconds: a row that does has met a clock that jumped. */
var FAR = 9e7;
// src/outbox/schedule.ts
var SECOND = 1e3;
var MINUTE = 60 * SECOND;
var HOUR = 60 * MINUTE;
var DAY$1 = 24 * HOUR;
/** How long a lead is tried; Safari erases a site's storage after seven days without a visit. */
var TRY_FOR = 7 * DAY$1;
/** How often it is tried at least: the clock of a device can be wrong by years. */
var TRIES = 8;
/** Waits of what only the owner can mend; after the last it is a day. */
var SLOW = [
	5 * MINUTE,
	HOUR,
	6 * HOUR
];
/** Waits of what a host has taken, or has not: its answer cannot be read. After the last it counts as handed over. */
var UNREAD = [10 * MINUTE, DAY$1];
/** How often a conflict is tried where no earlier attempt can have caused it. */
var CONFLICTS = 5;
/** No lease is longer than this; one that claims to be comes from a clock that has jumped. */
var MAX_LEASE = 10 * MINUTE;
/** How long a webhook has before its fallback gets the lead. */
var FALL_BACK_AFTER = HOUR;
/** Longest wait for the network, in milliseconds. */
var LONGEST_WAIT = 2 * HOUR;
/**
* Wait before attempt `n + 1`: doubling from two seconds to a quarter of an hour, then hours, jittered so that visitors spread.
*
* @param draw from 0 to 1
*/
var backOff = (n, draw) => (.5 + draw / 2) * (n > 12 ? LONGEST_WAIT : Math.min(2 * SECOND * 2 ** (n - 1), 15 * MINUTE));
/** How long a claim lasts: longer than any attempt, so that a dead tab's request has surely ended. */
var leaseFor = (row) => 3 * row.timeout;
/**
* When a row may be sent, in milliseconds since 1970; `Infinity`: not by itself.
*
* @param awake the network may be back: what only waits for it is due
*/
function dueAt({ state, nextAt, lease, reason }, now, awake = false) {
	if (state === "refused" || state === "unconfirmed" || nextAt === void 0) return Number.POSITIVE_INFINITY;
	if (nextAt > now + (lease ? MAX_LEASE : 9e7)) return now;
	const waitsForNetwork = state === "queued" && reason && !/^HTTP_|UNREAD|PREFLIGHT/.test(reason);
	return awake && waitsForNetwork ? Math.min(nextAt, now) : nextAt;
}
/** Whether a webhook has had its time with a lead, which now goes to another. */
var isOverdue = (row, now) => !!row.fallback && now - row.createdAt >= FALL_BACK_AFTER;
/** The same lead on its way to the other webhook: a first attempt again. */
var fallBack = (row, now) => ({
	...row.fallback,
	v: row.v,
	id: row.id,
	formId: row.formId,
	destination: row.destination,
	createdAt: row.createdAt,
	bytes: row.bytes,
	attempts: 0,
	state: "queued",
	nextAt: now
});
/** A row that nobody sends by themselves, kept for the owner. */
function putAside(row, now, state = "refused", reason = "DAMAGED") {
	const { nextAt, lease, ...rest } = row;
	return {
		...rest,
		state,
		reason,
		settledAt: now
	};
}
/** The row after an attempt that did not deliver it. */
function afterAttempt(row, verdict, now, draw) {
	const { lease, ...rest } = row;
	const attempts = row.attempts + 1;
	const next = {
		...rest,
		attempts,
		reason: verdict.code,
		state: "queued"
	};
	const settle = (state) => putAside(next, now, state, verdict.code);
	/** A lead with a fallback is looked at again when its hour is over. */
	const wait = (state, ms) => {
		const hour = row.fallback ? Math.max(now, row.createdAt + FALL_BACK_AFTER) : Number.POSITIVE_INFINITY;
		return {
			...next,
			state,
			nextAt: Math.min(now + ms, hour)
		};
	};
	if (verdict.is === "unconfirmed") return settle("unconfirmed");
	if (verdict.is === "refused" || now - row.createdAt > TRY_FOR && attempts > TRIES) return settle("refused");
	if (verdict.unanswered) next.unanswered = (row.unanswered ?? 0) + 1;
	const isConflict = verdict.code === "HTTP_409";
	if (isConflict && row.unanswered) return settle("unconfirmed");
	if (verdict.is === "parked" || isConflict && attempts >= CONFLICTS) return wait("parked", SLOW[attempts - 1] ?? DAY$1);
	if (verdict.unread) {
		const { unread = 0 } = row;
		const pause = UNREAD[unread];
		next.unread = unread + 1;
		return pause ? wait("queued", pause) : settle("unconfirmed");
	}
	return wait("queued", Math.max(backOff(attempts, draw), verdict.wait ?? 0));
}
// src/outbox/gates.ts
var gateKey = (url) => `gate:${url}`;
/** After as many faults of the network, while the device is online, an address is hardly tried any more. */
var MANY = 5;
var PAUSE = 9e5;
/** Least time between two attempts where the network may be back. */
var BREATH = 2e3;
/** Answers that say how the server is, not how the lead is. */
var SERVER = /^HTTP_(429|5..)$/;
/** The gates as this page knows them. */
function createGates(clock, online) {
	const gates = /* @__PURE__ */ new Map();
	return {
		/** Takes over what another page has written down. */
		load(gate) {
			const known = gates.get(gate?.url);
			if (gate?.v === 1 && (!known || known.at < gate.at)) gates.set(gate.url, gate);
		},
		/**
		* Until when nothing may be sent to this address; a time that has passed: it may.
		*
		* @param who `clock`: its time has come; `network`: it may be back, and one attempt will show; `visitor`: somebody waits, whom
		*   only a server that has asked for peace can put off
		*/
		shutUntil(url, who) {
			const gate = gates.get(url);
			const now = clock.now();
			if (!gate || gate.at > now || gate.until > now + 72e5) return 0;
			if (who === "visitor" && gate.asked !== true) return 0;
			return who === "network" && gate.network ? Math.min(gate.until, gate.at + BREATH) : gate.until;
		},
		/**
		* Learns from an attempt.
		*
		* @param draw from 0 to 1
		* @param since when the attempt began. What was on its way already when the gate shut has met the same trouble: it counts
		*   once, and a yes among it opens nothing
		* @returns what is to be written down; `null`: the gate is open again; `undefined`: nothing has changed
		*/
		learn({ url }, verdict, draw, since = clock.now()) {
			const known = gates.get(url);
			const now = clock.now();
			const same = known && known.at > since && known.at <= now;
			if (!(verdict.is === "retry" && !verdict.unread && (verdict.network || SERVER.test(verdict.code)))) return !same && gates.delete(url) ? null : void 0;
			const { network, wait = 0 } = verdict;
			const fails = (known?.fails ?? 0) + (same ? 0 : 1);
			const pause = network && fails >= MANY && online() ? (.5 + draw / 2) * PAUSE : 0;
			const until = now + Math.max(backOff(fails, draw), wait, pause);
			if (same && known.until >= until) return void 0;
			const gate = {
				v: 1,
				url,
				fails,
				at: now,
				until,
				network,
				asked: wait > 0 || /429|503/.test(verdict.code)
			};
			gates.set(url, gate);
			return gate;
		},
		open: (url) => gates.delete(url)
	};
}
// src/outbox/row.ts
/**
* One key for each lead and destination. Rows sort by age, and a list of keys tells how much room all of them take. The times
* have 13 digits until the year 2286.
*/
var rowKey = (row) => `lead:${String(row.createdAt).padStart(13, "0")}:${row.id}:${row.destination}:${row.bytes}`;
/** The key of the tombstone that belongs to the key of a row. */
var tombstoneOf = (key) => `done:${key.split(":").slice(2, 4).join(":")}`;
/** The id of the lead, read from the key of its row. */
var idIn = (key) => key.split(":")[2] ?? "";
/** The bytes of a row's body, read from its key. */
var bytesIn = (key) => Number(key.split(":")[4]) || 0;
/** Whether a record is a row that nobody sends any more, and that was given up before `time`. */
function isSettled(record, time) {
	const row = record;
	return row?.v === 1 && row.nextAt === void 0 && !((row.settledAt ?? row.createdAt ?? 0) >= time);
}
/** Whether a record has what it takes to be sent. Others have written to this database too: older versions, hands, faulty disks. */
var isSound = (row) => [
	row.id,
	row.body,
	row.url
].every((text) => typeof text === "string") && [
	row.createdAt,
	row.nextAt,
	row.attempts,
	row.timeout
].every(Number.isFinite);
// src/outbox/carry.ts
/** A database that hangs must not keep good news from the visitor for longer, in milliseconds. */
var PATIENCE$2 = 1e3;
/** Takes rows, sends them, and writes down what came of it. Who may send a row is decided by compare-and-set in the row itself. */
function createCarrier(tools) {
	const { rungs, gates, formats, notify, warn, clock, tab } = tools;
	/** Delivered by this page: not sent again even where erasing fails. */
	const delivered = /* @__PURE__ */ new Set();
	/** On their way from this page. */
	const flying = /* @__PURE__ */ new Map();
	/** The row as one that this tab is about to send. One whose server has asked for peace is not. */
	const lease = (row) => {
		const until = gates.shutUntil(row.url, "visitor");
		const now = clock.now();
		return until > now ? {
			...row,
			nextAt: until
		} : {
			...row,
			state: "sending",
			lease: tab,
			nextAt: now + leaseFor(row)
		};
	};
	/** Whether another rung has seen this lead go, or a better one has it too: a write that was too late to be waited for. */
	async function isCopy(rung, key) {
		let found = false;
		let isBetter = true;
		for (const other of rungs) if (other === rung) isBetter = false;
		else await other.change(key, (row, _, done) => void (found ||= done || isBetter && !!row)).catch(() => {});
		return found;
	}
	/**
	* Takes a row for this tab, if it is due and nobody else has it. What can no longer be sent is put aside.
	*
	* @param awake the network may be back: rows that only wait for it are due
	* @param shut its address is left alone: only a row that is overdue can be taken, on its way to its fallback
	*/
	async function claim(rung, key, awake, shut) {
		const copied = await isCopy(rung, key);
		const claimed = await rung.change(key, (row, write, done) => {
			const now = clock.now();
			if (row?.v !== 1) return void 0;
			if (copied || done || delivered.has(key)) return void write(key, void 0);
			if (!isSound(row)) return row.settledAt ? void 0 : putAside(row, now);
			const due = dueAt(row, now, awake);
			if (due === Number.POSITIVE_INFINITY) return putAside(row, now, row.state, row.reason);
			if (due > now) return void 0;
			if (shut) return isOverdue(row, now) ? lease(fallBack(row, now)) : void 0;
			return lease(row);
		});
		if (claimed?.reason === "DAMAGED" && claimed.settledAt) {
			warn(claimed, "DAMAGED");
			notify({
				type: "rejected",
				row: claimed,
				code: "DAMAGED",
				final: true
			});
		}
		return claimed?.lease === tab ? claimed : void 0;
	}
	/** The row could not be erased: whoever finds it will see elsewhere that it has got through. */
	async function leaveTombstone(rung, key, now) {
		await rungs.find((other) => other !== rung && other.durable)?.change(key, (_, write) => void write(tombstoneOf(key), {
			v: 1,
			at: now
		})).catch(() => {});
	}
	/** Sends a row that is ours, and writes down what came of it. One whose turn it is not stays as it is. */
	async function carry(row, rung, key = rowKey(row)) {
		if (row.lease !== tab || clock.now() >= row.nextAt) return row.state;
		if (delivered.has(key)) {
			rung.put([], [key]).catch(() => {});
			return "delivered";
		}
		const known = flying.get(key);
		if (known) return known.carried;
		const carried = send(row, rung, key).finally(() => flying.delete(key));
		flying.set(key, {
			carried,
			row,
			rung,
			since: clock.now()
		});
		return carried;
	}
	async function send(row, rung, key) {
		const since = clock.now();
		Object.assign(flying.get(key) ?? {}, {
			row,
			since
		});
		let verdict = await tools.attempt(formats.fitting(row)).catch(() => ({
			is: "parked",
			code: "DAMAGED"
		}));
		if (row.auto === false && "code" in verdict && verdict.code === "PREFLIGHT_LIKELY") verdict = {
			is: "refused",
			code: row.reason
		};
		const now = clock.now();
		const draw = tools.random();
		const gate = gates.learn(row, verdict, draw, since);
		const keepGate = (write) => gate !== void 0 && write(gateKey(row.url), gate);
		if (verdict.is === "delivered") {
			delivered.add(key);
			const erased = rungs.map((each) => each.change(key, (stored, write) => {
				if (!stored && each !== rung) return void 0;
				write(key, void 0);
				write(tombstoneOf(key), {
					v: 1,
					at: now
				});
				keepGate(write);
			}).catch(() => each === rung ? leaveTombstone(rung, key, now) : void 0));
			await new Promise((resolve) => {
				const stop = clock.after(PATIENCE$2, resolve);
				erased[rungs.indexOf(rung)].then(() => resolve(stop()));
			});
			notify({
				type: "delivered",
				row
			});
			return "delivered";
		}
		let next = afterAttempt(row, verdict, now, draw);
		const isHandedOver = next.state === "unconfirmed";
		if (!isHandedOver && row.fallback && (next.state === "refused" || isOverdue(row, now))) next = lease(fallBack(next, now));
		let format;
		if (row.auto && verdict.code === "PREFLIGHT_LIKELY" && next.unread) {
			format = formats.learn(row);
			if (format) {
				next = lease({
					...next,
					unread: 0
				});
				warn(row, "FALLBACK_FORM");
			}
		} else if (row.auto && /^HTTP/.test(verdict.code) && formats.unlearn(row.url)) {
			format = null;
			if (verdict.is === "refused") next = lease({
				...row,
				auto: false,
				reason: verdict.code
			});
		}
		let mine = true;
		await rung.change(key, (stored, write) => {
			keepGate(write);
			if (format !== void 0) write(formatKey(row.url), format);
			mine = stored?.lease === tab;
			return mine ? next : void 0;
		}).catch(() => {});
		if (!mine) return next.state;
		if (next.lease === tab) return send(next, rung, key);
		if (next.state !== "queued") notify({
			type: isHandedOver ? "unconfirmed" : "rejected",
			row: next,
			code: verdict.code,
			final: next.state !== "parked"
		});
		return next.state;
	}
	return {
		lease,
		claim,
		carry,
		/** Ends the leases of what is on its way as soon as those requests must have ended: this page is about to go. */
		async release() {
			await Promise.all([...flying].map(([key, { row, rung, since }]) => rung.change(key, (stored) => stored?.lease === tab ? {
				...stored,
				nextAt: since + row.timeout
			} : void 0).catch(() => {})));
		}
	};
}
// src/outbox/store.ts
var STORE = "kv";
/** Safari's first open of a database can hang for ever (https://bugs.webkit.org/show_bug.cgi?id=226547), and so can a write. */
var OPEN_TIMEOUT = 2e3;
var WRITE_TIMEOUT = 2500;
/** How long a database that fails is left alone: nobody waits twice for one that hangs. */
var REST = 3e4;
/** A connection that has died, often without telling. A new one may work; the callbacks of this module may run twice. */
var DEAD = /^(InvalidState|Abort|Unknown|NotFound)Error$/;
/** Rejections are never null, as those of IndexedDB can be. */
var unavailable = (name = "TimeoutError") => new DOMException("IndexedDB does not answer", name);
/**
* idb-keyval's own store keeps a failed open for the life of the page, never lets another tab upgrade, waits without an end and
* cannot ask for durability. This one re-opens, closes on `versionchange`, is bounded, and writes with `durability: 'strict'`:
* a lead is on the disk, not in a buffer, when a write resolves.
*/
function createStore({ indexedDB, clock, name = "leadtag" }) {
	/** The connection, or the attempt to get one. */
	let opened;
	/** Ends the time in which the database is left alone. */
	let stopRest;
	/** Rejects what takes too long. */
	const within = (ms, pending) => new Promise((resolve, reject) => {
		const stop = clock.after(ms, () => reject(unavailable()));
		pending.finally(stop).then(resolve, reject);
	});
	const open = (create, version) => new Promise((resolve, reject) => {
		let late = false;
		const request = indexedDB().open(name, version);
		request.onupgradeneeded = () => {
			const { result: db, transaction } = request;
			if (!create) return transaction.abort();
			const table = db.objectStoreNames.contains(STORE) ? transaction.objectStore(STORE) : db.createObjectStore(STORE);
			if (!table.indexNames.contains("due")) table.createIndex("due", [
				"v",
				"url",
				"nextAt"
			]);
		};
		request.onerror = (event) => {
			stop();
			event.preventDefault();
			if (request.error?.name === "AbortError" && !create) resolve(void 0);
			else reject(request.error ?? unavailable());
		};
		request.onsuccess = () => {
			stop();
			const db = request.result;
			if (late) return db.close();
			db.onclose = db.onversionchange = () => {
				opened = void 0;
				db.close();
			};
			const isOurs = db.objectStoreNames.contains(STORE);
			try {
				if (isOurs && db.transaction(STORE).objectStore(STORE).indexNames.contains("due")) return resolve(db);
			} catch (error) {
				return reject(error);
			}
			db.close();
			resolve(isOurs || create ? open(true, db.version + 1) : void 0);
		};
		const stop = clock.after(OPEN_TIMEOUT, () => {
			late = true;
			reject(unavailable());
		});
	});
	/** The connection. A failure is not remembered, so that the next caller tries again. */
	const connect = async (create) => {
		const pending = opened ??= open(create).catch(() => open(create));
		let db;
		try {
			db = await pending;
		} finally {
			if (opened === pending) opened = db;
		}
		return db || !create ? db : connect(true);
	};
	const run = async (mode, callback, durability = "strict") => {
		const transaction = (opened && "name" in opened ? opened : await connect(true)).transaction(STORE, mode, { durability });
		const done = within(WRITE_TIMEOUT, new Promise((resolve, reject) => {
			transaction.addEventListener("complete", resolve);
			transaction.addEventListener("abort", () => reject(transaction.error ?? unavailable("AbortError")));
		}));
		try {
			const [result] = await Promise.all([callback(transaction.objectStore(STORE)), done]);
			return result;
		} catch (error) {
			done.catch(() => {});
			try {
				transaction.abort();
			} catch {}
			throw error;
		}
	};
	/** Whether there may be a database: WebKit keeps an empty one of an open that was only a look. */
	const isListed = async () => {
		if (globalThis.origin === "null") return true;
		const listing = indexedDB().databases?.().catch(() => void 0);
		const list = listing && await within(OPEN_TIMEOUT, listing);
		return !list || list.some((database) => database.name === name);
	};
	const wake = () => {
		stopRest?.();
		stopRest = void 0;
	};
	/** Does it, unless the database is left alone; sees to it that one which fails is. */
	const guard = async (work) => {
		if (stopRest) throw unavailable();
		try {
			return await work();
		} catch (error) {
			const { name } = error ?? {};
			if (name === "TimeoutError" || DEAD.test(name)) {
				wake();
				opened = void 0;
				stopRest = clock.after(REST, wake);
			}
			throw error ?? unavailable();
		}
	};
	return {
		use: (...how) => guard(() => run(...how).catch((error) => {
			if (!DEAD.test(error?.name)) throw error;
			opened = void 0;
			return run(...how);
		})),
		exists: () => guard(async () => (opened || await isListed()) && !!await connect(false)).catch((error) => {
			if (error.name === "TimeoutError") throw error;
			return false;
		}),
		wake
	};
}
// src/outbox/disk.ts
/** All keys that begin so. */
var beginning = (prefix) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
/** The first rung: IndexedDB. What is read is bounded by what is due, however many rows there are. */
var createDisk = ({ use, exists }) => ({
	durable: true,
	exists,
	put: (rows, erase) => use("readwrite", (table) => {
		for (const key of erase) table.delete(key);
		for (const row of rows) table.put(row, rowKey(row));
		table.transaction.commit?.();
	}),
	/**
	* Relaxed: if the power fails, a claim or what came of an attempt may be undone, and the lead is sent once more under the same
	* id, as after any answer that got lost. Only the first write of a lead has to stand.
	*/
	change: (key, step) => use("readwrite", async (table) => {
		const [row, done] = await Promise.all([promisifyRequest(table.get(key)), promisifyRequest(table.count(tombstoneOf(key)))]);
		const write = (key, value) => void (value ? table.put(value, key) : table.delete(key));
		const next = step(row, write, !!done);
		if (next) write(key, next);
		return next;
	}, "relaxed"),
	urls: () => use("readonly", async (table) => {
		const urls = [];
		const walk = table.index("due").openKeyCursor(IDBKeyRange.bound([1, ""], [1, "￿"]));
		let cursor;
		while (cursor = await promisifyRequest(walk)) {
			const [, url] = cursor.key;
			urls.push(url);
			cursor.continue([1, `${url}\0`]);
		}
		return urls;
	}),
	waiting: (url, until) => use("readonly", async (table) => {
		const index = table.index("due");
		const keys = (from, to) => promisifyRequest(index.getAllKeys(IDBKeyRange.bound(from, to), 50));
		const after = index.openKeyCursor(IDBKeyRange.bound([
			1,
			url,
			until
		], [
			1,
			url,
			Number.POSITIVE_INFINITY
		], true));
		const [due, far, next] = await Promise.all([
			keys([1, url], [
				1,
				url,
				until
			]),
			keys([
				1,
				url,
				until + FAR
			], [
				1,
				url,
				[]
			]),
			promisifyRequest(after)
		]);
		const isRow = (key) => String(key).startsWith("lead:");
		return {
			keys: [...due, ...far].filter(isRow),
			next: next ? next.key[2] : Number.POSITIVE_INFINITY
		};
	}),
	entries: (prefix) => use("readonly", async (table) => {
		const [keys, values] = await Promise.all([promisifyRequest(table.getAllKeys(beginning(prefix))), promisifyRequest(table.getAll(beginning(prefix)))]);
		return keys.map((key, i) => [key, values[i]]);
	}),
	sweep: (done, time) => use("readwrite", (table) => {
		table.delete(IDBKeyRange.bound("done:", done));
		return eraseSettled(table, time);
	})
});
/** Erases rows that were given up before `time` (`Infinity`: ever), the oldest first. */
async function eraseSettled(table, time, most = Number.POSITIVE_INFINITY) {
	const walk = table.openCursor(IDBKeyRange.bound("lead:", `lead:${time}`));
	let cursor;
	for (let left = most; left && (cursor = await promisifyRequest(walk)); cursor.continue()) {
		if (!isSettled(cursor.value, time)) continue;
		cursor.delete();
		left--;
	}
}
// src/outbox/drain.ts
/** Longest sleep between two looks: laptops sleep and clocks jump. */
var TICK = 6e4;
var SOON = 250;
/** Number of milliseconds in which nothing is due. */
var NEVER = Number.POSITIVE_INFINITY;
/** How long we leave it to another tab that has the lock, and how often before we go without: a frozen tab never gives it back. */
var WAIT = 5e3;
var DENIALS = 6;
/** Sends what is due, and knows when to look again. Nothing of the queue is kept in memory. */
function createDrain(tools) {
	const { gates, carrier, clock, locks } = tools;
	let running;
	/** What was asked for while a drain ran. */
	let again;
	let denied = 0;
	let alarm = NEVER;
	let awakeThen = false;
	let cancelAlarm = () => {};
	/**
	* Makes sure that somebody looks again at `time`, or shortly after.
	*
	* @param awake what is looked for is due although its own time has not come
	*/
	function wakeAt(time, awake = false) {
		awakeThen ||= awake;
		if (!(time < alarm)) return;
		cancelAlarm();
		alarm = time;
		cancelAlarm = clock.after(Math.min(Math.max(time - clock.now(), SOON), TICK), () => {
			const awake = awakeThen;
			alarm = NEVER;
			awakeThen = false;
			drain(awake);
		});
	}
	/** Takes over what other pages have found out about addresses. */
	async function learn(rung) {
		for (const [, gate] of await rung.entries("gate:")) gates.load(gate);
		for (const [, format] of await rung.entries("form:")) tools.formats.load(format);
	}
	/** The rows of one address: the first alone, then several at once while it says yes. When it does not answer, it is left in peace. */
	async function lane(rung, url, awake, pass) {
		const now = clock.now();
		const { keys } = await rung.waiting(url, awake ? now + LONGEST_WAIT : now);
		const untaken = keys.values();
		const workers = [];
		/** How many may be on their way, and how many are. */
		let most = 1;
		let flying = 0;
		/** Takes one key after the other, and gets help where more may be on their way. Whoever is too many ends. */
		async function work() {
			flying++;
			for (const key of untaken) {
				if (pass.isOver) return;
				const asks = awake && !pass.tried.has(url);
				const until = gates.shutUntil(url, asks ? "network" : "clock");
				const shut = until > clock.now();
				const row = await carrier.claim(rung, key, awake, shut);
				if (row) {
					pass.tried.add(url);
					most = await carrier.carry(row, rung, key) === "delivered" ? atOnce(row) : 1;
					if (row.fallback) wakeAt(clock.now());
				} else if (shut) wakeAt(until, asks);
				for (let n = flying; n < most; n++) employ();
				if (flying > most) break;
			}
			flying--;
		}
		const employ = () => {
			const worker = work();
			worker.catch(() => {});
			workers.push(worker);
		};
		employ();
		for (const worker of workers) await worker;
		const left = await rung.waiting(url, clock.now());
		const open = gates.shutUntil(url, "clock");
		if (left.keys[0] && most > 1) again ??= false;
		else wakeAt(left.keys[0] ? open : left.next);
		if (awake && keys.length >= 50 && pass.tried.has(url) && open <= clock.now()) wakeAt(clock.now(), true);
	}
	/** All rungs, in each all addresses at once: one that hangs delays no other. */
	const run = (awake, pass = { tried: /* @__PURE__ */ new Set() }) => eachRung(tools.rungs, async (rung) => {
		await learn(rung);
		await Promise.all((await rung.urls()).map((url) => lane(rung, url, awake, pass)));
	}, () => wakeAt(clock.now() + TICK));
	/** A pass under the lock of all tabs, if it is free: a tab that is busy does not wait. */
	async function runAlone(awake) {
		if (!locks || denied >= DENIALS) {
			denied = 0;
			return run(awake);
		}
		const pass = { tried: /* @__PURE__ */ new Set() };
		try {
			await locks.request("leadtag:drain", { ifAvailable: true }, async (lock) => {
				denied = lock ? 0 : denied + 1;
				if (lock) await run(awake, pass);
				else wakeAt(clock.now() + WAIT, awake);
			});
		} catch (error) {
			pass.isOver = true;
			if (error?.name !== "AbortError") return run(awake);
			wakeAt(clock.now() + WAIT, awake);
		}
	}
	/**
	* One drain at a time in this page, and one tab at a time where locks exist. What is asked for meanwhile is done afterwards.
	*
	* @param awake the network may be back: what only waits for it is due now
	*/
	function drain(awake) {
		if (running) again = again || awake;
		running ??= runAlone(awake).finally(() => {
			running = void 0;
			const next = again;
			again = void 0;
			return next === void 0 ? void 0 : drain(next);
		});
		return running;
	}
	function stop() {
		cancelAlarm();
		alarm = -NEVER;
	}
	return {
		drain,
		learn,
		wakeAt,
		stop
	};
}
// src/outbox/owner.ts
function createOwner(tools) {
	const { rungs, clock } = tools;
	/** The rows of all rungs by key. A copy on a lower one does not count. */
	async function rows(prefix = "lead:") {
		const found = /* @__PURE__ */ new Map();
		tools.store.wake();
		await eachRung(rungs, async (rung) => {
			for (const [key, row] of await rung.entries(prefix)) if (!found.has(key)) found.set(key, {
				row,
				rung
			});
		});
		return [...found].sort();
	}
	/** Erases the records with these keys; returns how many of them were rows. */
	async function erase(prefix, isWanted) {
		const keys = (await rows(prefix)).map(([key]) => key).filter(isWanted);
		await eachRung(rungs, (rung) => rung.put([], keys));
		return keys.filter((key) => key.startsWith("lead:")).length;
	}
	const api = {
		list: async () => (await rows()).map(([key, { row }]) => entryOf(key, row)),
		async retry(id) {
			let count = 0;
			for (const [key, { rung }] of await rows()) {
				if (id !== void 0 && idIn(key) !== id) continue;
				if (await rung.change(key, (stored, write) => {
					const isFlying = stored?.state === "sending" && dueAt(stored, clock.now()) > clock.now();
					if (stored?.v !== 1 || isFlying) return void 0;
					const { lease, ...rest } = stored;
					const next = {
						...rest,
						state: "queued",
						nextAt: 0
					};
					if (!isSound(next)) return void 0;
					tools.gates.open(next.url);
					write(gateKey(next.url), void 0);
					return next;
				}).catch(() => void 0)) count++;
			}
			if (count) await tools.drain(true);
			return count;
		},
		remove: (id) => erase("lead:", (key) => idIn(key) === id),
		purge: () => erase("", () => true),
		async export(format = "json") {
			const list = await api.list();
			return format === "csv" ? tools.csv(list) : JSON.stringify(list, null, 2);
		}
	};
	return api;
}
function entryOf(key, row) {
	const [, createdAt] = key.split(":");
	const { attempts = 0, nextAt, url = "", reason, state = "refused" } = row ?? {};
	const isWhole = isSound({
		...row,
		nextAt: nextAt ?? 0
	});
	return {
		id: idIn(key),
		state: isWhole ? state : "refused",
		reason: isWhole ? reason : "DAMAGED",
		createdAt: Number(createdAt),
		attempts,
		nextAt,
		destination: url,
		lead: typeof row === "string" ? row : leadIn(row ?? {})
	};
}
/** The lead in a row; what cannot be read comes as it is. */
function leadIn({ format, body = "" }) {
	try {
		return format === "form" ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
	} catch {
		return body;
	}
}
// src/outbox/shelf.ts
/** The site's localStorage. Every method may throw, as it does in sandboxed frames. */
var localDrawer = {
	keys: () => Object.keys(localStorage),
	get: (key) => localStorage.getItem(key),
	set: (key, text) => localStorage.setItem(key, text),
	delete: (key) => localStorage.removeItem(key)
};
/** Our keys among those of the host page. */
var PREFIX = "leadtag:";
/** The host page lives on the same few megabytes. */
var MOST_ROWS$1 = 100;
var MOST_CHARACTERS = 1e6;
/** How long a claim must stand, in milliseconds: two tabs can write at once, and the later one wins. */
var SETTLE = 100;
/** A lower rung: few rows, each a text of its own. Durable on localStorage, and as good as the page's life on a `Map`. */
function createShelf(drawer, durable, clock) {
	const read = (key) => {
		const text = drawer.get(PREFIX + key) ?? void 0;
		try {
			return JSON.parse(text);
		} catch {
			return text;
		}
	};
	const write = (key, value) => {
		if (value) drawer.set(PREFIX + key, JSON.stringify(value));
		else drawer.delete(PREFIX + key);
	};
	const keys = (prefix) => [...drawer.keys()].flatMap((key) => key.startsWith(PREFIX + prefix) ? key.slice(8) : []).sort();
	const waiting = () => keys("lead:").map((key) => [key, read(key)]).filter(([, row]) => row?.v === 1 && Number.isFinite(row.nextAt));
	return {
		durable,
		async exists() {
			try {
				return !!keys("")[0];
			} catch {
				return false;
			}
		},
		async put(rows, erase) {
			const all = keys("lead:");
			const size = [...all.map((key) => drawer.get(PREFIX + key)), ...rows.map((row) => row.body)].join("").length;
			if (durable && rows[0] && (all.length >= MOST_ROWS$1 || size > MOST_CHARACTERS)) throw new Error("full");
			try {
				for (const row of rows) {
					write(rowKey(row), row);
					if (!read(rowKey(row))) throw new Error("full");
				}
			} catch (error) {
				for (const row of rows) write(rowKey(row), void 0);
				throw error;
			}
			for (const key of erase) write(key, void 0);
		},
		async change(key, step) {
			const next = step(read(key), write, !!read(tombstoneOf(key)));
			if (!next) return void 0;
			write(key, next);
			if (!durable || !next.lease) return next;
			await new Promise((resolve) => clock.after(SETTLE, resolve));
			return read(key)?.lease === next.lease ? next : void 0;
		},
		urls: async () => [...new Set(waiting().map(([, row]) => row.url))],
		async waiting(url, until) {
			const rows = waiting().filter(([, row]) => row.url === url);
			const at = ([, row]) => row.nextAt;
			const due = rows.filter((row) => at(row) <= until || at(row) > until + 9e7).sort((a, b) => at(a) - at(b));
			const later = rows.map(at).filter((time) => time > until);
			return {
				keys: due.slice(0, 50).map(([key]) => key),
				next: Math.min(...later)
			};
		},
		entries: async (prefix) => keys(prefix).map((key) => [key, read(key)]),
		async sweep(done, before) {
			for (const key of keys("")) if (key.startsWith("done:") ? key < done : isSettled(read(key), before)) write(key, void 0);
		}
	};
}
// src/platform/id.ts
/**
* A UUID of version 7 (RFC 9562): 48 bits of time, then 72 random ones, so ids sort by age.
* Made from `getRandomValues`, because `crypto.randomUUID` is missing on plain http pages.
*
* @param now milliseconds since 1970
*/
function uuid(now) {
	const time = now.toString(16).padStart(12, "0");
	const digit = () => (crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(1))[0] & 15).toString(16);
	return time.replace(/.{4}$/, "-$&-7xxx-8xxx-xxxxxxxxxxxx").replace(/x/g, digit);
}
// src/outbox/upkeep.ts
/** What the outbox may take of a visitor's device. */
var MOST_ROWS = 1e4;
var MOST_BYTES = 2e7;
var DAY = 864e5;
/** How long what was refused, or cannot be confirmed, is kept for the owner. */
var KEEP_FOR = 30 * DAY;
/** How long a tombstone stays after the submit: so at least a week after the delivery. */
var REMEMBER_FOR = 14 * DAY;
/** How many rows make room at once. */
var ROOM = 100;
var isFull = (used) => used.rows >= MOST_ROWS || used.bytes > MOST_BYTES;
/** Reads the keys only, which name the bytes. */
var measure = (use) => use("readonly", async (table) => {
	const keys = await promisifyRequest(table.getAllKeys(beginning("lead:")));
	return {
		rows: keys.length,
		bytes: keys.reduce((sum, key) => sum + bytesIn(key), 0)
	};
});
/** Erases what has been kept long enough: tombstones, and rows that nobody sends any more. Where it fails, the next page does it. */
var sweep = (rungs, now) => eachRung(rungs, (rung) => rung.sweep(`done:${uuid(now - REMEMBER_FOR)}`, now - KEEP_FOR));
/** Erases the oldest rows that nobody sends any more. Those that wait never make room for others. */
var makeRoom = (use) => use("readwrite", (table) => eraseSettled(table, Number.POSITIVE_INFINITY, ROOM));
// src/outbox/outbox.ts
/** How long after the start of a page its old records are swept, in milliseconds. */
var SWEEP = 1e4;
/**
* The leads that are not delivered yet, on the best of three rungs: IndexedDB, localStorage, the page's memory. What lies on the
* device is the queue; the page remembers only what it is doing right now.
*/
function createOutbox(tools) {
	const { store, clock, warn } = tools;
	const notify = (event) => {
		try {
			tools.notify(event);
		} catch {}
	};
	const disk = createDisk(store);
	const shelf = createShelf(tools.drawer, true, clock);
	const memory = createShelf(/* @__PURE__ */ new Map(), false, clock);
	const rungs = [
		disk,
		shelf,
		memory
	];
	const gates = createGates(clock, tools.online);
	const parts = {
		...tools,
		notify,
		rungs,
		gates,
		formats: createFormats(clock)
	};
	const carrier = createCarrier(parts);
	const { drain, learn, wakeAt, stop } = createDrain({
		...parts,
		carrier
	});
	/** Where this page has put its own rows. */
	const places = /* @__PURE__ */ new Map();
	/** Rows that are being written this very moment. */
	const writing = /* @__PURE__ */ new Set();
	let rescued = false;
	let used;
	/** Why rows may not lie on the device, if so. Old rows that nobody sends any more make room for them. */
	async function refusal() {
		await makeRoom(store.use);
		used = await measure(store.use);
		return isFull(used) ? "OUTBOX_FULL" : void 0;
	}
	return {
		drain,
		lease: carrier.lease,
		release: carrier.release,
		owner: createOwner({
			...parts,
			drain
		}),
		/** Sends a row of this page's own, without waiting for its turn. */
		async carry(row) {
			const rung = places.get(rowKey(row)) ?? memory;
			const carried = await carrier.carry(row, rung);
			if (carried === "delivered") {
				places.delete(rowKey(row));
				return carried;
			}
			if (!rung.durable) warn(row, "NOT_KEPT");
			wakeAt(clock.now());
			return carried;
		},
		/** Opens the database, so that a submit pays for nothing but its write, and goes out as its address wants it. */
		prepare() {
			const look = async () => {
				used ??= await measure(store.use);
				await learn(disk);
			};
			look().catch(() => {});
		},
		/**
		* Keeps rows on the best rung that takes them, in place of others. Says whether they outlive the page: only then may the
		* visitor be told "saved".
		*/
		async put(rows, instead = []) {
			for (const row of rows) writing.add(row);
			let refused = rows.some((row) => row.bytes > 256e3) ? "LEAD_TOO_BIG" : void 0;
			if (!refused && used && isFull(used)) refused = await refusal().catch(() => void 0);
			const first = rows[0];
			if (refused && first) warn(first, refused);
			for (const rung of refused ? [memory] : rungs) {
				try {
					await rung.put(rows, instead.map(rowKey));
				} catch {
					continue;
				}
				for (const row of rows) {
					writing.delete(row);
					places.set(rowKey(row), rung);
				}
				await settle(rows, instead, rung);
				return rung.durable;
			}
			return false;
		},
		/** The page may go before the database has answered: what is being written is put where writing takes no time. */
		rescue() {
			if (!writing.size) return;
			rescued = true;
			shelf.put([...writing], []).catch(() => {});
		},
		/** The page is looked at again. */
		wake: store.wake,
		/** Erases old records, once the page has had time to come up. */
		sweep: () => clock.after(SWEEP, () => void sweep(rungs, clock.now())),
		stop
	};
	async function settle(rows, instead, rung) {
		if (used && rung === disk) {
			used.rows += rows.length;
			for (const { bytes } of rows) used.bytes += bytes;
		}
		const gone = (rescued && rung === disk ? [...instead, ...rows] : instead).map(rowKey);
		if (gone[0]) await Promise.all(rungs.map((other) => other === rung || other.put([], gone).catch(() => {})));
		if (rung.durable) for (const row of rows) notify({
			type: "queued",
			row
		});
	}
}
// src/platform/channel.ts
/**
* Tells the other tabs of the site. Nothing may depend on it: where there is no such thing, nobody hears. Whoever has told nothing
* hears nothing either: news of leads matters where one was sent.
*
* @returns what tells the others
*/
function openChannel(name, hear) {
	/** Null: closed for as long as the page is out of sight. */
	let channel;
	const open = () => {
		try {
			channel = new BroadcastChannel(name);
			channel.onmessage = ({ data }) => data && hear(data);
		} catch {}
	};
	addEventListener("pagehide", () => {
		channel?.close();
		channel &&= null;
	});
	addEventListener("pageshow", () => channel === null && open());
	return (message) => {
		if (channel === void 0) open();
		channel?.postMessage(message);
	};
}
// src/platform/landing.ts
/** A campaign, or a click id. */
var TAGGED = /utm_|cl?id/i;
/**
* The address that the visitor came to. A router may have cleaned it before this script ran, and `location` with it: the browser's
* own record of the navigation still has the query.
*/
function landingUrl() {
	const { href, origin, search } = location;
	const landed = TAGGED.test(search) ? void 0 : parseUrl(performance.getEntriesByType("navigation")[0]?.name ?? "");
	return landed?.origin === origin && TAGGED.test(landed.search) ? landed : new URL(href);
}
// src/webhook/preflight.ts
/** Headers that a page may send without asking: https://fetch.spec.whatwg.org/#cors-safelisted-request-header. */
var SAFE = /^(accept|(accept|content)-language)$/i;
/** The headers for which a browser asks the server first, by an OPTIONS request. With none of them it just sends. */
var preflightHeaders = ({ format, headers = {} }) => [...format === "json" ? ["content-type"] : [], ...Object.keys(headers).filter((name) => !SAFE.test(name))];
// src/webhook/send.ts
/** Browsers allow 64 KiB of keepalive bodies in flight, all of a page's together; beyond that they fail the request. */
var KEEPALIVE_BYTES = 6e4;
var inFlight = 0;
/**
* One attempt. Never throws: a fault of the network is an answer too. The time-out covers the body, which is always read, since
* an unread one keeps the connection and the keepalive budget; the status counts as soon as it is known.
*/
var send = (request, { fetch, clock }) => new Promise((resolve) => {
	const abort = new AbortController();
	const bytes = bytesOf(request.body);
	const keepalive = !request.attempts && inFlight + bytes <= KEEPALIVE_BYTES;
	let taken = keepalive ? bytes : 0;
	inFlight += taken;
	const stop = clock.after(request.timeout, () => {
		resolve({ fault: "TIMEOUT" });
		abort.abort();
	});
	const done = () => {
		stop();
		inFlight -= taken;
		taken = 0;
	};
	const answer = async () => {
		try {
			const response = await fetch(request.url, {
				method: "POST",
				body: request.body,
				headers: {
					...request.headers,
					"content-type": request.contentType
				},
				mode: request.mode ?? "cors",
				credentials: request.credentials ?? "omit",
				keepalive,
				signal: abort.signal
			});
			const reading = response.text();
			reading.then(done, done);
			const text = request.yes || request.no ? await reading.catch(() => "") : "";
			return {
				status: response.status,
				redirected: response.redirected,
				retryAfter: response.headers.get("retry-after"),
				text
			};
		} catch {
			done();
			return { fault: "NETWORK" };
		}
	};
	answer().then(resolve);
});
// src/webhook/verdict.ts
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
// src/webhook/attempt.ts
/** A policy's own event comes a moment after the failed request. */
var MOMENT = 200;
/** How long a host has to show that it is there. */
var PROBE_TIMEOUT = 3e3;
/** How often a host may be too slow before it counts as one that never answers: Node-RED runs a flow all the same. */
var PATIENCE$1 = 4;
/** Then a server that has just restarted is back, and the visitor still looks at the screen. */
var SECOND_TRY = 1200;
/** Attempts as one page makes them: it remembers whose answers it could read. */
function createAttempts(tools) {
	const { clock } = tools;
	const readable = /* @__PURE__ */ new Set();
	const pause = (ms) => new Promise((resolve) => clock.after(ms, resolve));
	/** An opaque look at the root of the host: never at the webhook itself, which might take it for a lead. */
	async function isThere(origin) {
		try {
			const opaque = tools.fetch(`${origin}/`, {
				mode: "no-cors",
				credentials: "omit",
				cache: "no-store"
			});
			return !!await Promise.race([opaque, pause(PROBE_TIMEOUT)]);
		} catch {
			return false;
		}
	}
	/**
	* One attempt: sends, judges the answer, and where there is none finds out what a page can find out about it. JSON that may
	* become a form has a second one: it may be the moment, and what follows from it lasts.
	*/
	return async function attempt(request, isSecond) {
		if (request.waitsFor) {
			const [ready] = plan(JSON.parse(request.body), [request.waitsFor]);
			if (ready.waitsFor) return {
				is: "parked",
				code: "PRESET_MISSING"
			};
			return attempt({
				...ready,
				attempts: request.attempts ?? 0
			});
		}
		const { origin } = new URL(request.url);
		const answer = await send(request, tools);
		const verdict = judgeAnswer(answer, request, clock.now());
		const way = request.format + request.url;
		if ("status" in answer && answer.status) readable.add(way);
		if (verdict.is !== "retry" || !verdict.network) return verdict;
		const isRead = origin === tools.origin || readable.has(way);
		if (verdict.code === "TIMEOUT") return (request.attempts ?? 0) >= PATIENCE$1 && !isRead && await isThere(origin) ? {
			is: "parked",
			code: verdict.code,
			unanswered: true
		} : verdict;
		if (!tools.online()) return {
			...verdict,
			code: "OFFLINE"
		};
		await pause(MOMENT);
		if (tools.isForbidden(origin)) return {
			...verdict,
			code: "CSP_BLOCKED",
			unanswered: false
		};
		if (!await isThere(origin)) return {
			...verdict,
			code: "HOST_UNREACHABLE"
		};
		const [asks] = preflightHeaders(request);
		const code = asks ? "PREFLIGHT_LIKELY" : "CORS_UNREADABLE";
		if (isRead) return {
			...verdict,
			code
		};
		if (request.auto && !isSecond) {
			await pause(SECOND_TRY);
			return attempt(request, true);
		}
		if (asks && !request.auto) return {
			is: "parked",
			code,
			unanswered: true
		};
		return request.once ? {
			is: "unconfirmed",
			code
		} : {
			...verdict,
			code,
			unread: true
		};
	};
}
// src/page.ts
/** Whether the visitor asks not to be tracked across sites: https://www.w3.org/TR/gpc/. */
var hasGpc = () => navigator.globalPrivacyControl === true;
var page;
/**
* Starts what every page of a site does, with or without a form: notes where the visit came from, and sends what an earlier
* page has left. Only the first call counts.
*
* @param given options, of which those of the page count; what does not fit falls back to its default
*/
function startPage(given = {}) {
	if (page) return page;
	const settings = accept(pageSchema, { ...given }, () => {});
	const { attribution } = settings;
	const clock = systemClock;
	const online = () => navigator.onLine;
	const tried = /* @__PURE__ */ new Set();
	const forbidden = /* @__PURE__ */ new Set();
	const listeners = /* @__PURE__ */ new Set();
	const url = landingUrl();
	let opened;
	/** Opened when the form stands, or when somebody asks: reading a storage takes a while. */
	const journal = () => {
		if (!opened) {
			opened = openJournal({
				url,
				referrer: document.referrer,
				now: clock.now,
				gpc: hasGpc(),
				excluded: settings.excludeReferrers
			});
			opened.keep(storage());
		}
		return opened;
	};
	/** The storage that the owner chose, where the visitor allows it. Without an answer a tab may be remembered, a visitor not. */
	const tab = storageOf("sessionStorage");
	let visitors = storageOf("localStorage");
	let granted;
	const storage = () => {
		const isSession = attribution === "session";
		if (!(granted ?? (isSession || settings.consentMode === "none")) || attribution === "page" || hasGpc()) return void 0;
		return isSession ? tab : visitors;
	};
	const forget = () => journal().clear([
		tab,
		storageOf("localStorage"),
		visitors
	]);
	const follow = () => journal().view(new URL(location.href));
	onNavigation(follow);
	const attempt = createAttempts({
		fetch: (...request) => fetch(...request),
		clock,
		origin: location.origin,
		online,
		isForbidden: (origin) => forbidden.has(origin)
	});
	const spread = (news, event) => [...listeners].filter((listener) => listener(news, event)).length > 0;
	const tellTabs = openChannel("leadtag", spread);
	const warn = (row, code) => diagnose(document, {
		formId: row.formId,
		leadId: row.id,
		code
	}, `npx leadtag doctor ${row.url}`);
	const outbox = createOutbox({
		store: createStore({
			indexedDB: () => indexedDB,
			clock
		}),
		drawer: localDrawer,
		csv: (entries) => extended("", (extension) => extension.csv?.(entries)) || Promise.reject(/* @__PURE__ */ new Error("needs leadtag.debug.js")),
		async attempt(row) {
			const { origin } = new URL(row.url);
			tried.add(row.url).add(origin);
			const verdict = await attempt(row);
			if ("code" in verdict && !/CSP|OPAQUE|OFFLINE/.test(verdict.code)) warn(row, verdict.code);
			return verdict;
		},
		notify(event) {
			const news = {
				type: event.type,
				id: event.row.id,
				formId: event.row.formId
			};
			if (!spread(news, event)) emit(document, event.type, eventDetail(event));
			tellTabs(news);
		},
		warn,
		clock,
		random: Math.random,
		online,
		tab: String(Math.random()),
		locks: navigator.locks
	});
	document.addEventListener("securitypolicyviolation", (event) => {
		const { blockedURI: url } = event;
		if (event.effectiveDirective !== "connect-src" || event.disposition === "report" || !tried.has(url)) return;
		forbidden.add(new URL(url).origin);
		diagnose(document, {
			formId: "",
			code: "CSP_BLOCKED"
		}, `connect-src ${url}`);
	});
	const soon = (from, to) => clock.after(from + Math.random() * (to - from), () => void outbox.drain(true));
	const wake = () => {
		outbox.wake();
		soon(0, 1e3);
	};
	clock.after(0, journal);
	soon(500, 3e3);
	outbox.sweep();
	addEventListener("online", () => soon(0, 1e3));
	addEventListener("pageshow", (event) => event.persisted && wake());
	addEventListener("pagehide", journal);
	addEventListener("pagehide", outbox.rescue);
	document.addEventListener("visibilitychange", () => document.hidden ? outbox.rescue() : wake());
	const consent = (yes) => {
		granted = yes;
		if (!yes) forget();
		journal().keep(storage());
		redraw();
	};
	const kept = () => journal().isKept() ? attribution : "none";
	const where = (at) => ({
		...journal().attribution(at),
		...kept() === "visitor" && { session_count: journal().visits() }
	});
	const site = () => ({
		settings,
		has: isExtended,
		visit: () => extended(where(clock.now()), (extension, visit) => extension.visit?.(visit)),
		storage: kept,
		note: journal().note,
		track: journal().track,
		consent,
		use(other) {
			visitors = other;
			if (granted === false) forget();
			journal().keep(storage());
		}
	});
	const tell = (extension) => extension.page?.(site());
	extended(void 0, tell);
	onExtension(tell);
	page = {
		journal,
		outbox,
		attribution: where,
		storage: kept,
		locale: settings.locale,
		follow,
		consent,
		forget,
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
	return page;
}
/** What forms go by that name no language of their own. */
var localeOfPage = () => page?.locale;
/** What a page's listener may know of a lead's way: no personal data. */
var eventDetail = (event) => ({
	formId: event.row.formId,
	leadId: event.row.id,
	..."code" in event && {
		code: event.code,
		final: event.final
	}
});
/** Notes something that the visitor did, such as `limit_reached`: it counts in the score of a lead. */
var track = (signal) => startPage().journal().track(String(signal));
/**
* Whether the visitor agrees to be remembered: true or `granted`, anything else is a no. With a no, what is remembered of him
* goes.
*/
var setConsent = (state) => startPage().consent(state === true || state === "granted");
/** Forgets where the visitor came from and what he did. Leads that wait to be sent stay. */
var clearData = () => startPage().forget();
/** The leads that are kept on this device: to look at, send again, export and erase. For a browser only. */
var outbox = {
	list: async () => startPage().outbox.owner.list(),
	retry: async (id) => startPage().outbox.owner.retry(id),
	remove: async (id) => startPage().outbox.owner.remove(id),
	purge: async () => startPage().outbox.owner.purge(),
	export: async (format) => startPage().outbox.owner.export(format)
};
// src/platform/select.ts
/** The element that a selector finds; nothing for one that is no selector. */
function select(selector) {
	try {
		return document.querySelector(selector);
	} catch {
		return null;
	}
}
// src/form/answers.ts
/**
* The values as they are sent: tidy, by field key. Empty ones are left out, an unticked checkbox is `false`. Where tidying
* changed an e-mail address or a phone number, what was typed stands beside it as `<key>_raw`.
*/
function answers({ fields }, { values }) {
	const sent = {};
	for (const field of fields) {
		const typed = values[field.key] ?? "";
		const value = tidy(field, typed);
		const kind = KINDS[field.type];
		if (!String(value)) continue;
		sent[field.key] = kind.sent?.(String(value)) ?? value;
		const raw = `${field.key}_raw`;
		if (/email|phone/.test(field.type) && value !== typed && !(raw in values)) sent[raw] = typed;
	}
	return sent;
}
// src/lead/clean-fields.ts
/** What a listener of the page has left in the fields: only what a payload can hold, and nothing empty. */
function cleanFields(shown) {
	try {
		return Object.fromEntries(Object.entries(Object(shown.fields)).filter(([, value]) => typeof value === "string" && value || typeof value === "boolean" || Number.isFinite(value) || Array.isArray(value) && value.every((item) => typeof item === "string")));
	} catch {
		return;
	}
}
// src/outbox/hand-over.ts
/** How long a visitor waits for an answer once the lead is on the disk, in milliseconds. */
var PATIENCE = 3e3;
/**
* Writes a new lead to the disk, in place of an earlier one that was not taken, then sends it, and says as soon as possible what
* the visitor may be told.
*/
async function handOver(outbox, rows, clock, instead = []) {
	const claimed = rows.map(outbox.lease);
	const durable = await outbox.put(claimed, instead);
	return new Promise((resolve) => {
		let open = claimed.length;
		let waiting = false;
		const stop = durable ? clock.after(PATIENCE, () => resolve("saved")) : () => {};
		const settle = (handed) => {
			stop();
			resolve(handed);
		};
		if (!open) settle("failed");
		for (const row of claimed) outbox.carry(row).then((carried) => {
			if (carried === "delivered" || carried === "unconfirmed") settle("received");
			waiting ||= carried !== "refused";
			if (--open === 0) settle(durable && waiting ? "saved" : "failed");
		});
	});
}
// src/platform/describe-page.ts
/** The page that a lead comes from, without what may name a person. */
function describePage() {
	return {
		url: withoutQuery(location.href) ?? "",
		title: redact(document.title),
		referrer: withoutQuery(document.referrer),
		locale: navigator.language,
		timezone: globalThis.Temporal?.Now?.timeZoneId?.() ?? Intl.DateTimeFormat().resolvedOptions().timeZone
	};
}
// src/qualification/by-intent.ts
/**
* What an offer's intent says by itself: whoever asks for a demo, a quote or a talk is hot, whoever only takes a newsletter is a
* subscriber. A score, and with it `warm` and `cold`, needs the whole model.
*/
var byIntent = (intent) => intent && {
	model: "default@1",
	...raisesHand(intent) && { temperature: "hot" },
	stage: intent === "newsletter" ? "subscriber" : "lead",
	stage_basis: "intent"
};
// src/submit.ts
/** The way from a click to an outcome: judge, build, store, send. */
function createSubmission(tools) {
	const { page, emit, config, state, set, parts } = tools;
	const clock = systemClock;
	const since = clock.now();
	let running;
	/** The last lead of this form that did not get through, and what it was made of. */
	let last;
	/** The destinations that have refused it for good. */
	let refused = /* @__PURE__ */ new Set();
	/** Counts the times that the form was emptied or taken away: what an older round brings must not touch the screen. */
	let round = 0;
	const outcomeOf = (status, [row] = []) => ({
		status,
		...row && { leadId: row.id }
	});
	/** A click, Enter, and a second click: one lead. After an outcome there is no form left to submit. */
	function run() {
		const mine = round;
		const { status } = state();
		if (!running && (status === "received" || status === "saved")) return Promise.resolve(outcomeOf(status, last?.rows));
		running ??= submit(mine).catch((error) => {
			complain("INTERNAL", String(error));
			if (mine === round) set({
				...state(),
				status: "failed"
			});
			return { status: "failed" };
		}).finally(() => {
			if (mine === round && !/received|saved/.test(state().status)) running = void 0;
		});
		return running;
	}
	/** Tells the visitor what is wrong, if anything. */
	function isWrong(errors) {
		const [code] = Object.values(errors);
		if (!code) return false;
		set({
			...state(),
			errors,
			status: "editing"
		});
		emit("invalid", { code });
		tools.showErrors();
		return true;
	}
	const check = (fields) => !isWrong(validate(fields, state().values));
	async function submit(mine) {
		const form = config();
		page.follow();
		const { values } = state();
		if (!check([...form.fields, ...form.purposes])) return { status: "invalid" };
		const fields = answers(form, state());
		const print = printOf(fields);
		const again = last?.print === print ? last : void 0;
		const instead = again ? [] : last?.rows;
		let rows = again?.rows;
		let way = again?.way ?? form;
		if (!rows) {
			const now = clock.now();
			const lead = buildLead({
				id: uuid(now),
				now,
				config: form,
				fields,
				ticked: values,
				attribution: page.attribution(now),
				qualification: byIntent(form.intent),
				page: describePage(),
				privacy: {
					gpc: hasGpc(),
					storage: page.storage()
				}
			});
			const complete = () => {
				const visitor = {
					signals: page.journal().signals(),
					stage: page.journal().note("stage")
				};
				for (const part of parts) part.lead?.(lead);
				way = extended(form, (extension, way) => extension.lead?.(lead, way, visitor));
			};
			complete();
			const shown = structuredClone(lead);
			if (!emit("submit", {
				leadId: lead.id,
				lead: shown
			})) return { status: "cancelled" };
			lead.fields = cleanFields(shown) ?? lead.fields;
			if (isWrong(validate(form.fields, lead.fields))) return { status: "invalid" };
			complete();
			page.journal().note("stage", lead.qualification?.stage);
			const [fallback] = plan(lead, way.fallback);
			rows = plan(lead, way.destinations).map((request, destination) => ({
				...request,
				...way.write?.(request, lead),
				...!destination && fallback && { fallback },
				v: 1,
				id: lead.id,
				formId: form.formId,
				destination,
				createdAt: now,
				attempts: 0,
				nextAt: now,
				state: "queued"
			}));
		}
		last = {
			print,
			rows,
			way
		};
		refused = /* @__PURE__ */ new Set();
		const handing = handOver(page.outbox, rows, clock, instead);
		set({
			...state(),
			errors: {},
			status: "sending",
			way
		});
		const status = await handing;
		const outcome = outcomeOf(status, rows);
		if (mine !== round) return outcome;
		set({
			...state(),
			status
		});
		if (status !== "failed") await afterwards(way, outcome.leadId);
		return outcome;
	}
	const printOf = (fields) => JSON.stringify([fields, config().purposes.map((box) => state().values[box.key])]);
	/**
	* News of leads. One that gets through later turns "saved" into "thank you", and so does one that was kept nowhere, if nothing
	* was typed since. Of a lead that this form has sent on an earlier page a quiet word is enough.
	*/
	function listen(news, event) {
		const isMine = news.id === last?.rows[0]?.id;
		if (isMine && event) tools.hear(event);
		const { status } = state();
		if (isMine && event?.type === "rejected" && event.final) {
			refused.add(event.row.destination);
			if (status === "saved" && refused.size === last?.rows.length) {
				running = void 0;
				set({
					...state(),
					status: "failed"
				});
			}
		}
		if (!/^(delivered|unconfirmed)$/.test(news.type)) return isMine;
		const isShown = status === "saved" || status === "failed" && last?.print === printOf(answers(config(), state()));
		if (isMine && isShown) set({
			...state(),
			status: "received"
		});
		else if (event && event.row.createdAt < since && news.formId === config().formId && /editing|failed/.test(status)) set({
			...state(),
			arrived: true
		});
		return isMine;
	}
	const unlisten = page.listen(listen);
	async function afterwards(way, leadId) {
		const { redirect, download: file } = way;
		const detail = {
			formId: way.formId,
			variant: way.variant,
			leadId
		};
		const counted = extended([], (extension, all) => [...all, extension.outcome?.(detail)]);
		if (file && new URL(file).origin === location.origin) tools.download();
		if (!redirect || !navigator.onLine) return;
		await Promise.allSettled(counted);
		await page.outbox.release();
		location.assign(redirect);
	}
	return {
		run,
		/** Whether these fields are filled in as they should be; the visitor is told where not. */
		check,
		/** Lets go of the last lead; it is sent all the same. */
		forget() {
			round++;
			running = void 0;
			last = void 0;
		},
		stop: unlisten
	};
}
// src/view/typed.ts
/**
* What a visitor has filled in before the script was there, by key: what differs from the markup. A box that the markup itself
* has ticked is nobody's consent.
*/
function typedIn(root) {
	const typed = {};
	for (const input of root.querySelectorAll("[name]")) {
		const { name, value, defaultValue = "" } = input;
		const isTick = input.type === "checkbox";
		if (isTick ? input.checked && !input.defaultChecked : value !== defaultValue) typed[name] = isTick || value;
	}
	return typed;
}
// src/mount.ts
var forms = /* @__PURE__ */ new Map();
/** The form with this `form-id`, or the one that this element holds. */
var find = (which) => [...forms.values()].find(({ handle, config }) => handle.element.isConnected && (handle.element === which || config().formId === which))?.handle;
/**
* Puts a form into an element, after what is there (in place of it, where the element is a `data-leadtag` placeholder).
*
* ```ts
* const form = mount('#hero', { webhook: 'https://hooks.example.com/abc', fields: 'name, email*', cta: 'Book a demo' });
* ```
*
* @param target an element, or a selector that finds one
* @param options the options of the README, in camelCase; what attributes can say fits as well
* @param view for optional scripts: what shows the form in our stead; wrong options are told then, not thrown
* @returns the handle; on a server, where there is no document, one that does nothing
* @throws ConfigError listing every problem of the options at once, a target that is not there among them
*/
function mount(target, options, view) {
	if (typeof document === "undefined") return inert;
	const element = typeof target === "string" ? select(target) : target;
	if (element?.nodeType !== 1) throw new ConfigError([{
		option: "target",
		text: `there is no ${target} on this page`
	}]);
	return mountOn(element, {
		raw: { ...options },
		place: placeIn(element),
		strict: !view,
		view
	});
}
/**
* Puts a form on the page. The one place that knows all stations of a lead's way.
*
* @returns nothing if the options name no webhook, and they are not `strict`
* @throws ConfigError listing every problem, if they are `strict`
*/
function mountOn(target, { raw, place, problems = [], strict, view: given }) {
	const first = settle(target, raw, strict ? void 0 : problems);
	if (!first) return void 0;
	const page = startPage({
		...first,
		locale: void 0
	});
	forms.get(target)?.handle.destroy();
	for (const { handle, strict: byCode } of forms.values()) if (!byCode && !strict && !handle.element.isConnected) handle.destroy();
	const view = given ?? createHost(target, place, first.root === "light");
	const host = view.element;
	let options = raw;
	let settled = first;
	let config = settled;
	let say = speaker({});
	/** What was typed before there was a script, or before the page was loaded anew. */
	let typed = typedIn(view.root);
	let state = initialState(config, { values: typed });
	let started = false;
	/** Whether all values are still those of the options. */
	let isFresh = true;
	const parts = [];
	/** What is asked, by what has been filled in so far. */
	const asked = () => parts.reduce((so, part) => part.ask?.(so, state) ?? so, config);
	/** A pop-up whose script is still on its way does not flash up in the page; without the script the form stands there. */
	let isHidden = false;
	const draw = () => {
		const hides = document.readyState !== "complete" && config.display !== "inline" && !parts.some((part) => part.show);
		if (hides !== isHidden) host.toggleAttribute("hidden", hides);
		isHidden = hides;
		view.draw(() => ({
			config: asked(),
			state,
			say,
			on
		}), (inside) => parts.reduce((next, part) => part.draw ? (props) => part.draw(props, next) : next, inside));
	};
	const set = (next) => {
		state = next;
		draw();
	};
	const tell = (name, detail) => {
		const { formId, variant } = config;
		return emit(host, name, {
			formId,
			variant,
			...detail
		});
	};
	/** Takes over a whole new set of options. */
	const follow = (next, known) => {
		const judged = settle(target, next, known);
		if (!judged) return;
		options = next;
		settled = judged;
		dressAgain();
	};
	/** Finds the words for the form's language, which it returns. */
	const speak = () => {
		const locale = settled.locale ?? host.closest("[lang]")?.getAttribute("lang") ?? "";
		say = speaker(settled.messages, language(locale)[1]);
		return { locale };
	};
	const dressAgain = () => {
		config = extended({
			...settled,
			...speak()
		}, (extension, so) => extension.form?.(so, say));
		view.look(config);
		set(initialState(config, {
			...state,
			values: isFresh ? typed : {
				...typed,
				...state.values
			}
		}));
	};
	const submission = createSubmission({
		page,
		emit: tell,
		hear: (event) => emit(host, event.type, eventDetail(event)),
		config: asked,
		state: () => state,
		parts,
		set(next) {
			const { status: before, arrived } = state;
			set(next);
			if (next.arrived && !arrived) view.announce(say("arrived"));
			const { status } = next;
			if (status === before) return;
			const isDone = status === "received" || status === "saved";
			view.announce(status === "editing" ? "" : say(isDone ? `${status}_title` : status));
			if (before === "sending") view.focus(status === "failed" ? ".button" : "[tabindex]");
		},
		showErrors: () => view.focus("[aria-invalid=true]"),
		download: () => view.click("[download]")
	});
	const on = {
		input(field, value) {
			const { errors } = state;
			state = change(state, field, value);
			isFresh = false;
			if (!started) {
				started = true;
				page.outbox.prepare();
				tell("start");
			}
			if (errors !== state.errors || CONTROLS[field.type] || parts.some((part) => part.ask || part.draw)) draw();
		},
		blur(field) {
			const next = leave(state, field);
			if (next !== state && state.status === "editing") set(next);
		},
		submit: () => void submission.run()
	};
	const form = {
		host,
		root: view.root,
		config: () => config,
		state: () => state,
		say: (...words) => say(...words),
		tell,
		redraw: dressAgain,
		draw,
		check: (fields) => submission.check(fields),
		focus: view.focus,
		announce: view.announce
	};
	const join = (extension) => {
		const part = extension.mounted?.(form);
		if (!part) return;
		parts.push(part);
		typed = {
			...part.typed?.(),
			...typed
		};
	};
	const hear = (extension) => {
		join(extension);
		if (extension.words) config = {
			...config,
			...speak()
		};
		if (started || extension.mounted || extension.controls) draw();
		if (!started && (extension.form || extension.words)) dressAgain();
	};
	const ends = [view.watch(draw), onExtension(hear)];
	extended(void 0, join);
	dressAgain();
	whenLoaded(() => isHidden && draw());
	const show = (open) => {
		const part = parts.find((part) => part.show);
		if (part) part.show(open);
		else if (open !== false) view.focus("input:not([type=hidden]),textarea,select,[tabindex]");
	};
	const handle = {
		element: host,
		open: () => show(true),
		close: () => show(false),
		toggle: () => show(),
		update: (changes) => follow({
			...options,
			...changes
		}),
		follow,
		values: () => ({ ...state.values }),
		setValues(values) {
			isFresh = false;
			for (const field of config.fields) {
				const value = values?.[field.key];
				const next = Array.isArray(value) ? value.map(String) : field.type === "checkbox" ? value === true : asText(value);
				if (value != null && typeof next === typeof state.values[field.key]) state = change(state, field, next);
			}
			draw();
		},
		submit: () => submission.run(),
		reset() {
			submission.forget();
			started = false;
			isFresh = true;
			typed = {};
			set(initialState(config));
		},
		destroy() {
			for (const end of ends) end();
			for (const part of parts) part.end?.();
			submission.stop();
			submission.forget();
			if (forms.get(host)?.handle === handle) forms.delete(host);
			view.destroy();
		}
	};
	forms.set(host, {
		handle,
		config: () => config,
		strict
	});
	tell("ready");
	return handle;
}
/** Judges options. Without a list of `known` problems new ones are thrown, with one all are told to the owner. */
function settle(target, raw, known) {
	const { config, problems } = parse({
		locale: localeOfPage(),
		...target.id && { formId: target.id },
		...raw
	});
	const all = [...known ?? [], ...problems];
	if (all[0] && !known) throw new ConfigError(all);
	const formId = config?.formId ?? String(raw.formId ?? "");
	if (all[0]) diagnose(target, {
		formId,
		code: all.find(({ code }) => code)?.code ?? "CONFIG"
	}, `form "${formId}"\n${spell(all)}`);
	return config;
}
export { diagnose as _, clearData as a, startPage as c, landingUrl as d, plan as f, judge as g, inert as h, select as i, track as l, encode as m, mount as n, outbox as o, bytesOf as p, mountOn as r, setConsent as s, find as t, preflightHeaders as u };
