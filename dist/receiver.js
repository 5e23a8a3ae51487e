import { a as siteOf, o as CLICK_IDS } from "./hand-raiser.js";
import { t as UTM } from "./params.js";
import { a as qualify, d as pointsOfOptions, i as createFinder, l as followUp, n as channelOf$1, t as classify, u as FRAMEWORKS } from "./classify.js";
import { t as addSpamReasons } from "./spam2.js";
import { t as parseUrl } from "./parse-url.js";
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
	/** What of the visitor's doing the score was made from: how often, and how many full days ago, where that takes points. */
	signals: z.optional(z.record(z.string(), count)),
	signal_days: z.optional(z.record(z.string(), count)),
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
		spam: readSpam(take),
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
function readSpam(take) {
	const suspected = asBoolean(take("spam_suspected", isBoolean));
	if (suspected === void 0) return void 0;
	return {
		suspected,
		reasons: (take("spam_reasons") ?? "").split(", ").filter(Boolean)
	};
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
// src/qualification/of-lead.ts
var DAY$1 = 864e5;
/**
* Judges a received lead anew, for receivers: what a form in a browser says of its own score can be forged. With the settings
* of the form it comes to the same; the framework's points are not in a lead, so they have to be handed in as well.
*/
function qualifyLead(lead, settings = {}) {
	const now = Date.parse(lead.submitted_at);
	const { signals = {}, signal_days: days = {} } = lead.qualification ?? {};
	const seen = Object.entries(signals).map(([name, count]) => [name, [count, now - (Object.hasOwn(days, name) ? days[name] : 0) * DAY$1]]);
	const judged = qualify({
		...settings,
		intent: lead.form.intent,
		fields: lead.fields,
		signals: Object.fromEntries(seen),
		now
	});
	return JSON.parse(JSON.stringify(judged, (_, part) => isEmpty$1(part) ? void 0 : part));
}
/** A lead has no empty parts. */
var isEmpty$1 = (part) => typeof part === "object" && part !== null && !Object.keys(part).length;
// src/receiver/altcha.ts
var encoder = new TextEncoder();
var hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
var sha = async (text) => hex(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
async function sign(text, key) {
	const algorithm = {
		name: "HMAC",
		hash: "SHA-256"
	};
	const secret = await crypto.subtle.importKey("raw", encoder.encode(key), algorithm, false, ["sign"]);
	return hex(await crypto.subtle.sign(algorithm, secret, encoder.encode(text)));
}
/**
* Makes a challenge for a form: answer it as JSON where `data-challenge-url` points, with CORS for your pages.
*
* @param hmacKey a secret of your server, the same as for `verifyAltcha`
* @param maxNumber how hard it is: half as many hashes on average
* @param seconds how long it can be solved and sent; a visitor may take his time over a form, and leads wait for a network
*/
async function altchaChallenge(hmacKey, { maxNumber = 5e4, seconds = 3600 } = {}) {
	const expires = Math.floor(Date.now() / 1e3) + seconds;
	const salt = `${hex(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12)))}?expires=${expires}&`;
	const random = crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(1))[0];
	const challenge = await sha(salt + random % (maxNumber + 1));
	return {
		algorithm: "SHA-256",
		challenge,
		maxnumber: maxNumber,
		salt,
		signature: await sign(challenge, hmacKey)
	};
}
/**
* Whether the work was done that `altchaChallenge` asked for, in time. The same answer counts each time: who must not take it
* twice remembers its `signature`.
*
* @param payload the field `altcha` of a lead
*/
async function verifyAltcha(payload, hmacKey, now = Date.now()) {
	const { algorithm, challenge, salt, number, signature } = read(payload);
	if (algorithm !== "SHA-256" || !/^[^?]+(\?.*)?&$/.test(String(salt)) || !Number.isSafeInteger(number)) return false;
	if (!(Number(new URLSearchParams(String(salt).split("?")[1]).get("expires") ?? Number.POSITIVE_INFINITY) * 1e3 >= now) || await sha(`${salt}${number}`) !== challenge) return false;
	const [theirs, ours] = [String(signature), await sign(String(challenge), hmacKey)];
	return await sign(theirs, hmacKey) === await sign(ours, hmacKey);
}
function read(payload) {
	try {
		return Object(JSON.parse(atob(String(payload))));
	} catch {
		return {};
	}
}
// src/receiver/classify.ts
var findFull = /* @__PURE__ */ createFinder("=google. =adwords m.google. images.google. news.google. maps.google. scholar.google. lens.google. play.google. googlequicksearchbox.android.google.com,bing,msn,=yahoo. search.yahoo.,duckduckgo ddg.gg,yandex. ya.ru,baidu,ecosia.org,=brave search.brave.com,startpage,qwant,naver,seznam.cz,daum.net,sogou,=360 so.com,ask,aol.,kagi,coccoc,=go.mail.ru,=360.cn 360.cn,=alice,=auone,=avg,=babylon,=biglobe,=biglobe.co.jp biglobe.co.jp,=biglobe.ne.jp biglobe.ne.jp,=centrum.cz centrum.cz,=cnn,=comcast,=conduit,dogpile,=eniro,=exalead.com exalead.com,=excite.com excite.com,=firmy.cz firmy.cz,=globo,=google-play,=incredimail,=kvasir,=lycos,=najdi,=onet,=onet.pl onet.pl,=rakuten,=rakuten.co.jp rakuten.co.jp,=rambler,=rambler.ru rambler.ru,=search-results,=search.google.com search.google.com,=search.smt.docomo.ne.jp search.smt.docomo.ne.jp,=search.ukr.net search.ukr.net,=secureurl.ukr.net secureurl.ukr.net,=sp-web.search.auone.jp sp-web.search.auone.jp,=startsiden,=startsiden.no startsiden.no,=terra,=tut.by tut.by,=ukr,=virgilio,=websearch.rakuten.co.jp websearch.rakuten.co.jp,=1.CZ 1.cz,=118700 118700.se foretag.118700.se webben.118700.se,=123PEOPLE 123people.com 123people.,=360 so.360.cn sou.com,=ABACHO abacho.de abacho.com abacho.co.uk se.abacho.com tr.abacho.com abacho.at abacho.fr abacho.es abacho.ch abacho.it,=ABCSØK abcsok.no verden.abcsok.no,=ACOON acoon.de,=AGUEA chercherfr.aguea.com,=ALLAVERKSAMHETER allaverksamheter.se,=ALEXA alexa.com search.toolbars.alexa.com,=ALICEADSL rechercher.aliceadsl.fr,=ALL.BY all.by,=ALLESKLAR allesklar.de allesklar.at allesklar.ch,=ALLTHEINTERNET alltheinternet.com,=ALLTHEWEB alltheweb.com,=ALOHAFIND alohafind.com,=ALTAVISTA altavista.com search.altavista.com listings.altavista.com altavista.de altavista.fr altavista.com be-nl.altavista.com be-fr.altavista.com,=aol suche.aolsvc.de search-intl.netscape.com de.aolsearch.com,=APOLLO7 apollo7.de,=APORT sm.aport.ru,=ARAMA arama.com,=ARCOR arcor.de,=ARIANNA arianna.libero.it arianna.com,=ask ask.reference.com askkids.com ask.co.uk qbyrd.com qbyrd.com search-results.com search-results.com int.search-results.com search-results.com searchqu.com,=ATLAS searchatlas.centrum.cz,=AUONE search.auone.jp sp-search.auone.jp,=AUONE sp-image.search.auone.jp,=AUSTRONAUT austronaut.at austronaut.at,=BABYLON search.babylon.com searchassist.babylon.com,=baidu baidu.co.th,=BIGLOBE cgi.search.biglobe.ne.jp,=BIGLOBE images.search.biglobe.ne.jp,=bing cc.bingj.com,=BLEKKO blekko.com,=BLOGDIGGER blogdigger.com,=BLOGPULSE blogpulse.com,=BLUEWIN search.bluewin.ch,=CANOE.CA web.canoe.ca,=CENTRUM search.centrum.cz morfeo.centrum.cz,=CHARTER charter.net,=CLAROSEARCH claro-search.com,=CLIX pesquisa.clix.pt,=COMCAST search.comcast.net,=COMPUSERVE.COM websearch.cs.com,=CONDUIT.COM search.conduit.com images.search.conduit.com,=CRAWLER crawler.com,=CUIL cuil.com,=DAEMONSEARCH daemon-search.com my.daemon-search.com,=DASOERTLICHE dasoertliche.de dasoertliche.de,=DASTELEFONBUCH dastelefonbuch.de,=DELFIEE otsing.delfi.ee,=DELFILV smart.delfi.lv,=DIGG digg.com,=DIR.COM fr.dir.com,=DISCONNECTSEARCH search.disconnect.me,=DMOZ dmoz.org editors.dmoz.org,=duckduckgo duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion,=EARTHLINK search.earthlink.net,=ELMUNDO ariadna.elmundo.es,=ENIRO eniro.se,=ENTIREWEB entireweb.com,=EO eo.st,=EPICSEARCH.IN epicsearch.in epicsearch.in,=EURIP eurip.com,=EUROSEEK euroseek.com,=EVERYCLICK everyclick.com,=EXALEAD exalead.fr,=EXCITE search.excite.it search.excite.fr search.excite.de search.excite.co.uk search.excite.es search.excite.nl msxml.excite.com excite.co.jp,=FASTBROWSERSEARCH fastbrowsersearch.com,=FINDHURTIG findhurtig.dk,=FIREBALL fireball.de fireball.com,=FIRSTSFIND firstsfind.com,=FIXSUCHE fixsuche.de,=FLIX.DE flix.de,=FOOOOO search.fooooo.com,=FORESTLE forestle.org forestle.org forestle.mobi,=FRANCITE recherche.francite.com,=FREE search.free.fr search1-2.free.fr search1-1.free.fr,=FREECAUSE search.freecause.com,=FREENET suche.freenet.de,=FREESPOKE freespoke.com,=FRIENDFEED friendfeed.com,=FRONTIER search.frontier.com,=GAIS gais.cs.ccu.edu.tw,=GENIEO search.genieo.com,=GEONA geona.net,=GIBIRU gibiru.com gibiru.com,=GIGABLAST gigablast.com,=GIGABLAST dir.gigablast.com,=GNADENMEER gnadenmeer.de,=GOMEO gomeo.com,=GOO search.goo.ne.jp ocnsearch.goo.ne.jp,=google encrypted.google.com ipv6.google.com go.google.com wwwgoogle.com wwwgoogle. gogole.com gogole. gppgle.com gppgle. googel.com googel. search.avg.com isearch.avg.com search.chedot.com cnn.com darkoogle.com search.darkoogle.com search.foxtab.com gooofullsearch.com search.hiyo.com search.incredimail.com search1.incredimail.com search2.incredimail.com search3.incredimail.com search4.incredimail.com search.sweetim.com fastweb.it search.juno.com search.zum.com find.tdc.dk it.luna.tv searchresults.verizon.com search.walla.co.il search.alot.com suche.gmx.net search.gmx.com search.incredibar.com delta-search.com delta-search.com search.1und1.de suche.1und1.de search.zonealarm.com start.lenovo.com wow.com wow.com search.leonardo.it optuszoo.com.au search.dolphin-browser.jp netlavis.azione.jp search.nan.so cgi2.nintendo.co.jp image.search.smt.docomo.ne.jp gfsoso.com searches.safehomepage.com searches.f-secure.com search.f-secure.com webcache.googleusercontent.com monumentbrowser.com search.bt.com startab.me search.abv.bg search.xfinity.com kadaza.com,=GOOGLE blogsearch.google.com blogsearch.google.,=GOOGLE cse.google.com cse.google.,=GOOGLE googlesyndicatedsearch.com,=GOOGLE translate.google.com,=GOOGLE video.google.com,=GOYELLOW.DE goyellow.de,=GULESIDER gulesider.no,=HAOSOU haosou.com,=HIGHBEAM highbeam.com,=HIT-PARADE req.hit-parade.com class.hit-parade.com hit-parade.com,=HOLMES holmes.ge,=HOOSEEK hooseek.com,=HOTBOT hotbot.com,=I-PLAY start.iplay.com,=ICEROCKET blogs.icerocket.com,=ICQ icq.com search.icq.com,=ILSENL ilse.nl,=IMESH search.imesh.com,=INBOX inbox.com,=INFO.COM info.com,=INFOSPACE infospace.com dogpile.com tattoodle.com metacrawler.com webfetch.com webcrawler.com search.kiwee.com searches.vi-view.com search.webssearches.com search.fbdownloader.com searches3.globososo.com wsdsold.infospace.com search.avast.com isearch.babylon.com start.facemoods.com start.funmoods.com search.magentic.com search.searchcompletion.com searchmobileonline.com isearch.glarysoft.com search.chatzum.com home.speedbit.com search.b1.org searchya.com search.handycafe.com search.v9.com search.iminent.com utorrent.inspsearch.com govome.inspsearch.com,=INTERIA google.interia.pl,=ISODELEN isodelen.se,=IXQUICK ixquick.com eu.ixquick.com ixquick.de ixquick.de us.ixquick.com s1.us.ixquick.com s2.us.ixquick.com s3.us.ixquick.com s4.us.ixquick.com s5.us.ixquick.com eu.ixquick.com s8-eu.ixquick.com s1-eu.ixquick.de s2-eu4.ixquick.com s5-eu4.ixquick.com,=JUNGLEKEY junglekey.com junglekey.fr,=JUNGLESPIDER jungle-spider.de,=JUNIORSAFESEARCH juniorsafesearch.com,=JYXO jyxo.1188.cz,=K9SAFESEARCH k9safesearch.com,=KARMA karmasearch.org,=KATAWEB kataweb.it,=KENSAQ kensaq.com,=KVASIR kvasir.no kvasir.no,=LATOILEDUQUÉBEC toile.com web.toile.com,=LABAN laban.vn,=LATNE latne.lv,=LILO search.lilo.org,=LO.ST lo.st,=LOCALMOXIE localmoxie.com,=LOOKANY lookany.com,=LOOKSEEK search.lookseek.com,=LOOKSMART looksmart.com,=LYCOS search.lycos.com lycos.,=MAAILM.COM maailm.com,=MAMMA mamma.com mamma75.mamma.com,=MEINESTADT.DE meinestadt.de,=META.UA meta.ua,=METACRAWLERDE s1.metacrawler.de s2.metacrawler.de s3.metacrawler.de,=METAGER meta.rrzn.uni-hannover.de metager.de metager.de,=METAGER2 metager2.de,=MISTERWONG mister-wong.com mister-wong.de,=MOJEEK mojeek.com,=MONSTERCRAWLER monstercrawler.com,=MOZBOT mozbot.fr mozbot.co.uk mozbot.com,=MYPRIVATESEARCH myprivatesearch.com,=MYSPACE searchservice.myspace.com,=MYWEBSEARCH mysearch.com ms114.mysearch.com ms146.mysearch.com kf.mysearch.myway.com ki.mysearch.myway.com search.myway.com search.mywebsearch.com,=NAJDI.SI najdi.si,=NATE search.nate.com,=NEEDTOFIND ko.search.need2find.com,=NETI neti.ee,=NIFTY search.nifty.com search.azby.fmworld.net,=NIFTY videosearch.nifty.com,=NIGMA nigma.ru,=OCEANHERO oceanhero.today,=ONET.PL szukaj.onet.pl,=ONLINE.NO online.no,=ONLYSEARCH only-search.com,=OPPLYSNINGEN1881 1881.no,=ORANGE busca.orange.es lemoteur.ke.voila.fr lemoteur.orange.fr,=PAPERBALL paperball.de,=PEOPLECHECK extern.peoplecheck.de,=PEOPLEPC search.peoplepc.com,=PICSEARCH picsearch.com,=PLAZOO plazoo.com,=PLUSNETWORK plusnetwork.com,=POISK.RU poisk.ru,=PRESEARCH presearch.com,=PRIVACYWALL privacywall.org,=QIP.RU search.qip.ru,=QUALIGO qualigo.at qualigo.ch qualigo.de qualigo.nl,=QUENDU quendu.com,=RAMBLER nova.rambler.ru,=RIKSDELEN riksdelen.se,=ROADRUNNER search.rr.com,=RPMFIND rpmfind.net fr2.rpmfind.net,=SAPO pesquisa.sapo.pt,=SCOUR.COM scour.com,=SEARCH.CH search.ch,=SEARCH.COM search.com,=SEARCHALOT searchalot.com,=SEARCHCANVAS searchcanvas.com,=SEARCHLOCK searchlock.com results.searchlock.com,=SEARCHY searchy.co.uk,=SEESAA search.seesaa.jp,=SETOOZ bg.setooz.com da.setooz.com el.setooz.com fa.setooz.com ur.setooz.com setooz.com,=SHARELOOK sharelook.fr,=SKYNET skynet.be,=SM.CN m.sm.cn so.m.sm.cn m.sp.sm.cn yz.m.sm.cn quark.sm.cn,=SM.DE sm.de,=SMARTADDRESSBAR search.smartaddressbar.com,=SMARTSHOPPING search.smartshopping.com,=SNAP.DO search.snap.do,=SO-NET so-net.ne.jp,=SO-NET video.so-net.ne.jp,=SOFTONIC search.softonic.com,=SOSO soso.com,=SPUTNIK sputnik.ru,=startpage s6-eu5.ixquick.com startpagel6srwcjlue4zgq3zevrujfaow726kjytqbbjyrswwmjzcqd.onion,=STARTPAGINA startgoogle.startpagina.nl,=STRACT stract.com,=SUCHE.INFO suche.info,=SUCHMASCHINE.COM suchmaschine.com,=SUCHNASE suchnase.de,=SURFCANYON surfcanyon.com,=SWIGGLE swiggle.org.uk,=SWISSCOWS swisscows.com,=T-ONLINE suche.t-online.de brisbane.t-online.de navigationshilfe.t-online.de,=TALIMBA talimba.com,=TALKTALK talktalk.co.uk,=TARMOT tarmot.com,=TECHNORATI technorati.com,=TEOMA teoma.com,=TERRA buscador.terra.es buscador.terra.cl buscador.terra.com.br,=TISCALI search.tiscali.it search-dyn.tiscali.it hledani.tiscali.cz,=TIXUMA tixuma.de,=TOOLBARHOME toolbarhome.com vshare.toolbarhome.com,=TOPPREISE.CH toppreise.ch toppreise.ch fr.toppreise.ch de.toppreise.ch en.toppreise.ch,=TORRY torry.io,=TUSKSEARCH tusksearch.com,=TROUVEZ.COM trouvez.com,=TROVARAPIDO trovarapido.com,=TRUSTEDSEARCH trusted-search.com,=TRUSTNAV search.trustnav.com,=TWINGLY twingly.com,=UOL.COM.BR busca.uol.com.br,=URL.ORGANZIER url.org,=VINDEN vinden.nl,=VINDEX vindex.nl search.vindex.nl,=VIRGILIO ricerca.virgilio.it ricercaimmagini.virgilio.it ricercavideo.virgilio.it ricercanews.virgilio.it mobile.virgilio.it,=VOILA search.ke.voila.fr lemoteur.fr,=VOLNY web.volny.cz,=VUHUV vuhuv.com,=WALHELLO walhello.info walhello.com walhello.de walhello.nl,=WEB.DE suche.web.de m.suche.web.de,=WEB.NL web.nl,=WEBORAMA weborama.fr,=WEBSEARCH websearch.com,=WEDOO fr.wedoo.com en.wedoo.com es.wedoo.com,=WINAMP search.winamp.com,=WIRTUALNAPOLSKA szukaj.wp.pl,=WITCH witch.de,=WOOPIE woopie.jp,=WWWVÄRAV search.www.ee,=X-RECHERCHE x-recherche.com,=yahoo cade.yahoo.com one.cn.yahoo.com cercato.it search.offerbox.com benefind.de ys.mirostart.com,=yahoo images.yahoo.com cade.images.yahoo.com espanol.images.yahoo.com qc.images.yahoo.com,=yahoo jp.hao123.com home.kingsoft.jp jwsearch.jword.jp,=YAM search.yam.com,=YASNI yasni.de yasni.com yasni.co.uk yasni.ch yasni.at,=YATEDO yatedo.com yatedo.fr,=YELLOWMAP yellowmap.de,=YEP yep.com,=YIPPY search.yippy.com,=YONGZIN yongzin.com,=YOUGOO yougoo.fr,=ZAPMETA zapmeta.com zapmeta. zapmeta.com zapmetasearch.,=ZHONGSOU p.zhongsou.com,=ZOEK zoek.nl,=ZOEKEN zoeken.nl,=ZOOHOO zoohoo.cz,=ZOZNAM zoznam.sk,=ZXUSO zxuso.com,=묻지마검색 kwzf.net|facebook fb fb.me,messenger,meta,instagram =ig =insta,linkedin lnkd.in,twitter x t.co,tiktok,pinterest. pin.it,reddit redd.it,threads threads.net,=bluesky =bsky bsky.app,mastodon.social mastodon.online mstdn.social joinmastodon.org,snapchat,whatsapp wa.me,telegram.org t.me,discord discord.gg,slack,teams.microsoft.com teams.live.com teams.cdn.office.net,quora,vk vkontakte.ru,ok.ru =odnoklassniki,weibo t.cn,wechat weixin.qq.com,line.me,kakao,medium,=hackernews news.ycombinator.com,github,producthunt,stackoverflow,tumblr t.umblr.com,nextdoor,xing,yelp.,tripadvisor.,trustpilot,meetup,flipboard,43things,=51.com 51.com,=5ch.net 5ch.net,=hatena,imageshack,=academia.edu academia.edu,activerain,activeworlds,addthis,=airg.ca airg.ca,=allnurses.com allnurses.com,=allrecipes.com allrecipes.com,alumniclass,=ameba.jp ameba.jp,=ameblo.jp ameblo.jp,americantowns,=ancestry.com ancestry.com,anobii,answerbag,=answers.yahoo.com answers.yahoo.com,aolanswers,=artstation.com artstation.com,askubuntu,=asmallworld.com asmallworld.com,athlinks,=awe.sm awe.sm,=b.hatena.ne.jp b.hatena.ne.jp,baby-gaga,=babyblog.ru babyblog.ru,badoo,bebo,beforeitsnews,bharatstudent,=biip.no biip.no,=biswap.org biswap.org,=bit.ly bit.ly,=blackcareernetwork.com blackcareernetwork.com,blackplanet,=blip.fm blip.fm,=blog.com blog.com,=blog.feedspot.com blog.feedspot.com,=blog.goo.ne.jp blog.goo.ne.jp,=blog.naver.com blog.naver.com,=blog.yahoo.co.jp blog.yahoo.co.jp,=blogg.no blogg.no,=bloggang.com bloggang.com,blogger,blogher,bloglines,=blogs.com blogs.com,blogsome,blogspot,blogster,blurtit,=bookmarks.yahoo.co.jp bookmarks.yahoo.co.jp,=bookmarks.yahoo.com bookmarks.yahoo.com,brightkite,brizzly,buzzfeed,buzznet,=cafe.naver.com cafe.naver.com,cafemom,camospace,=canalblog.com canalblog.com,=care.com care.com,care2,=caringbridge.org caringbridge.org,catster,=cbnt.io cbnt.io,cellufun,=centerblog.net centerblog.net,=chat.zalo.me chat.zalo.me,=chegg.com chegg.com,chicagonow,=chiebukuro.yahoo.co.jp chiebukuro.yahoo.co.jp,classmates,classquest,cocolog-nifty,=copainsdavant.linternaute.com copainsdavant.linternaute.com,=couchsurfing.org couchsurfing.org,cozycot,=cross.tv cross.tv,crunchyroll,cyworld,=d.hatena.ne.jp d.hatena.ne.jp,=dailystrength.org dailystrength.org,=deluxe.com deluxe.com,deviantart,dianping,digg,diigo,=discover.hubpages.com discover.hubpages.com,disqus,dogster,dol2day,doostang,dopplr,douban,=draft.blogger.com draft.blogger.com,=draugiem.lv draugiem.lv,drugs-forum,dzone,=edublogs.org edublogs.org,elftown,=epicurious.com epicurious.com,=everforo.com everforo.com,=exblog.jp exblog.jp,extole,faceparty,=fandom.com fandom.com,fanpop,fark,fc2,=feedspot,feministing,filmaffinity,flickr,folkdirect,foodservice,=forums.androidcentral.com forums.androidcentral.com,=forums.crackberry.com forums.crackberry.com,=forums.imore.com forums.imore.com,=forums.nexopia.com forums.nexopia.com,=forums.webosnation.com forums.webosnation.com,=forums.wpcentral.com forums.wpcentral.com,fotki,fotolog,foursquare,friendfeed,=fruehstueckstreff.org fruehstueckstreff.org,fubar,gaiaonline,gamerdna,=gather.com gather.com,=geni.com geni.com,=getpocket.com getpocket.com,glassboard,glassdoor,godtube,=goldenline.pl goldenline.pl,goldstar,=goo.gl goo.gl,=gooblog,goodreads,=google+,=googlegroups.com googlegroups.com,=googleplus,govloop,gowalla,=gree.jp gree.jp,=groups.google.com groups.google.com,=gulli.com gulli.com,=gutefrage.net gutefrage.net,habbo,hi5,hootsuite,houzz,hoverspot,=hr.com hr.com,hubculture,=hubpages.com hubpages.com,=hyves.net hyves.net,=hyves.nl hyves.nl,ibibo,=identi.ca identi.ca,=imageshack.us imageshack.us,imvu,insanejournal,instapaper,=internations.org internations.org,=interpals.net interpals.net,intherooms,=irc-galleria.net irc-galleria.net,=is.gd is.gd,italki,jammerdirect,=jappy.com jappy.com,=jappy.de jappy.de,=kaboodle.com kaboodle.com,=kakaocorp.com kakaocorp.com,kaneva,=kin.naver.com kin.naver.com,=last.fm last.fm,librarything,=lifestream.aol.com lifestream.aol.com,listal,listography,=livedoor.com livedoor.com,=livedoorblog,livejournal,=m.blog.naver.com m.blog.naver.com,=m.cafe.naver.com m.cafe.naver.com,=m.kin.naver.com m.kin.naver.com,=mbga.jp mbga.jp,=meetin.org meetin.org,=meinvz.net meinvz.net,=meneame.net meneame.net,=menuism.com menuism.com,=messages.google.com messages.google.com,=messages.yahoo.co.jp messages.yahoo.co.jp,=mix.com mix.com,=mixi.jp mixi.jp,mocospace,mouthshut,movabletype,mubi,=my.opera.com my.opera.com,=myanimelist.net myanimelist.net,myheritage,mylife,mymodernmet,myspace,netvibes,=newsshowcase,=nexopia,=ngopost.org ngopost.org,=niconico,=nicovideo.jp nicovideo.jp,nightlifelink,ning,=odnoklassniki.ru odnoklassniki.ru,=odnoklassniki.ua odnoklassniki.ua,=okwave.jp okwave.jp,=oneworldgroup.org oneworldgroup.org,onstartups,opendiary,=oshiete.goo.ne.jp oshiete.goo.ne.jp,=over-blog.com over-blog.com,=overblog.com overblog.com,=paper.li paper.li,=partyflock.nl partyflock.nl,photobucket,=pinboard,=pinboard.in pinboard.in,pingsta,=pixiv.net pixiv.net,=playahead.se playahead.se,plurk,=plus.google.com plus.google.com,=plus.url.google.com plus.url.google.com,=pocket.co pocket.co,posterous,=pro.homeadvisor.com pro.homeadvisor.com,=pulse.yahoo.com pulse.yahoo.com,qapacity,quechup,=qzone.qq.com qzone.qq.com,ravelry,redux,renren,=researchgate.net researchgate.net,reunion,reverbnation,=rtl.de rtl.de,ryze,salespider,=scoop.it scoop.it,screenrant,scribd,scvngr,secondlife,serverfault,=shareit,sharethis,=shvoong.com shvoong.com,=sites.google.com sites.google.com,=skype,skyrock,=slashdot.org slashdot.org,=slideshare.net slideshare.net,=smartnews.com smartnews.com,=social,=sociallife.com.br sociallife.com.br,socialvibe,=spaces.live.com spaces.live.com,spoke,spruz,=ssense.com ssense.com,stackapps,stackexchange,=stardoll.com stardoll.com,stickam,=studivz.net studivz.net,=suomi24.fi suomi24.fi,superuser,sweeva,tagged,taggedmail,talkbiznow,=taringa.net taringa.net,techmeme,tencent,tinyurl,toolbox,travellerspoint,trombi,tudou,tuenti,tweetdeck,=twoo.com twoo.com,typepad,=unblog.fr unblog.fr,=urbanspoon.com urbanspoon.com,=ushareit.com ushareit.com,=ushi.cn ushi.cn,vampirefreaks,vampirerave,=vg.no vg.no,=video.ibm.com video.ibm.com,wakoopa,wattpad,=web.skype.com web.skype.com,webshots,weebly,=wer-weiss-was.de wer-weiss-was.de,weread,=wiki.answers.com wiki.answers.com,=wikihow.com wikihow.com,=wikitravel.org wikitravel.org,=woot.com woot.com,wordpress,=wordpress.org wordpress.org,xanga,=yahoo-mbga.jp yahoo-mbga.jp,yammer,=youroom.in youroom.in,=zalo,=zoo.gr zoo.gr,zooppa,=BADOO badoo.com,=BEBO bebo.com,=BLACKPLANET blackplanet.com,=bluesky skyfeed.app,=BUZZNET buzznet.com,=CLASSMATES.COM classmates.com,=CYWORLD global.cyworld.com,=discord discordapp.com,=DOUYIN douyin.com,=DOUYU douyu.com,=GAIAONLINE gaiaonline.com,=GOOGLE url.google.com plus.apps.android.google.com,=DOUBAN douban.com,=DRIBBBLE dribbble.com,=FETLIFE fetlife.com,=FLICKR flickr.com,=FLIXSTER flixster.com,=FOTOLOG fotolog.com,=FOURSQUARE foursquare.com,=FRIENDSREUNITED friendsreunited.com,=FRIENDSTER friendster.com,=HABOO habbo.com,=HI5 hi5.com,=HUYA huya.com,=LANG-8 lang-8.com,=LAST.FM lastfm.ru lastfm.de lastfm.es lastfm.fr lastfm.it lastfm.jp lastfm.pl lastfm.com.br lastfm.se lastfm.com.tr,=linkedin linkedin.android,=LIVEJOURNAL livejournal.ru livejournal.com,=mastodon mastodon.cloud mastodon.technology mastodon.xyz mastodon.at mastodon.art mamot.fr pawoo.net mstdn.io mstdn.jp friends.nico ro-mastodon.puyo.jp quey.org botsin.space social.tchncs.de knzk.me mastodont.cat bitcoinhackers.org fosstodon.org chaos.social cybre.space vis.social typo.social front-end.social hachyderm.io newsie.social indieweb.social sfba.social mas.to mstdn.party c.im mastodonapp.uk universeodon.com social.vivaldi.net ohai.social toot.community masto.ai mastodon.scot mastodon.world mastodon.nz graphics.social mastodon.eus mastodon.jalgi.eus tkm.eus,=MISSEVAN missevan.com,=MOIKRUG.RU moikrug.ru,=MULTIPLY multiply.com,=MY.MAIL.RU my.mail.ru,=MYHERITAGE myheritage.com,=MYLIFE mylife.ru,=MYSPACE myspace.com,=MYYEARBOOK myyearbook.com,=NASZA-KLASA.PL nk.pl,=NETLOG netlog.com,=ORKUT orkut.com,=PEEPETH peepeth.com,=pinterest pinterest.info,=PIXELFED pixelfed.social pixelfed.de pxlmo.com metapixl.com pix.toot.wales pixelfed.uno pixey.org,=PLAXO plaxo.com,=RENREN renren.com,=SKYROCK skyrock.com,=SONICO.COM sonico.com,=SOUNDCLOUD soundcloud.com gate.sc,=TUENTI tuenti.com,=TWITCAST twitcasting.tv,=SOURCEFORGE sourceforge.net,=STUMBLEUPON stumbleupon.com,=V2EX v2ex.com,=VIADEO viadeo.com,=VKRUGUDRUZEI.RU vkrugudruzei.ru,=WAYN wayn.com,=WEEWORLD weeworld.com,=WORKPLACE workplace.com l.workplace.com lm.workplace.com,=XANGA xanga.com|youtube youtu.be =yt youtube.android.google.com,vimeo,twitch.tv,dailymotion dai.ly,rumble,bilibili,wistia,crackle,curiositystream,=d.tube d.tube,disneyplus,=fast.wistia.net fast.wistia.net,=help.hulu.com help.hulu.com,=help.netflix.com help.netflix.com,hulu,=iq.com iq.com,iqiyi,=jobs.netflix.com jobs.netflix.com,=justin.tv justin.tv,netflix,ted,utreon,veoh,=viadeo.journaldunet.com viadeo.journaldunet.com,youku|=amazon.,ebay.,etsy,alibaba,aliexpress,walmart,shopify shop.app,mercadolibre.,=googleshopping shopping.google.,=igshopping,=aax-us-east.amazon-adsystem.com aax-us-east.amazon-adsystem.com,=aax.amazon-adsystem.com aax.amazon-adsystem.com,=cr.shopping.naver.com cr.shopping.naver.com,=cr2.shopping.naver.com cr2.shopping.naver.com,=m.shopping.naver.com m.shopping.naver.com,=msearch.shopping.naver.com msearch.shopping.naver.com,=nl.shopping.net nl.shopping.net,=no.shopping.net no.shopping.net,=order.shopping.yahoo.co.jp order.shopping.yahoo.co.jp,=s3.amazonaws.com s3.amazonaws.com,=se.shopping.net se.shopping.net,=shopping.naver.com shopping.naver.com,=shopping.yahoo.co.jp shopping.yahoo.co.jp,=shopping.yahoo.com shopping.yahoo.com,shopzilla,=simplycodes.com simplycodes.com,=store.shopping.yahoo.co.jp store.shopping.yahoo.co.jp,=uk.shopping.net uk.shopping.net|gmail mail.google. gm.android.google.com,outlook hotmail outlook.live.com mail.live.com outlook.office.com outlook.office365.com outlook.office.microsoft.com,=yahoomail mail.yahoo.,proton.me protonmail,gmx.,=web.de web.de,icloud,=mail.com mail.com,=e.mail.ru,mailchimp mailchi.mp,klaviyo|chatgpt openai,claude.ai claude,perplexity.ai,gemini.google.com bard.google.com,copilot.microsoft.com copilot.cloud.microsoft,deepseek,grok x.ai,mistral.ai,=meta.ai,=you.com,poe,kimi,qwen.ai,=duck.ai,notebooklm.google.com,=BAIDUAI yiyan.baidu.com ai.baidu.com,=CHAT+ chatplus.com chat-gpt.org,=CHATGLM chatglm.cn,=IASK iask.ai,=JASPER app.jasper.ai,=WRITESONIC app.writesonic.com|paypal,stripe,klarna,adyen,mollie,squareup square,checkout,authorize.net,worldpay,afterpay,affirm,alipay,mercadopago.,razorpay,cardinalcommerce,arcot,appleid.apple.com,auth0,okta,localhost");
/** By the full list. Who has a name on a platform (`ada.wordpress.com`) is somebody, and not the platform. */
var find = (name) => {
	const known = findFull(name);
	const site = siteOf(name.replace(/^www\./, ""));
	const isTenant = site.includes(".") && known === findFull(site.slice(site.indexOf(".") + 1));
	return known && !isTenant ? {
		...known,
		name: known.name.toLowerCase()
	} : void 0;
};
/** The category of a source (`search`, `social`, `video`, `shopping`, `email`, `ai`), by the full list. */
var categoryOf = (source) => find(source)?.category;
/** The channel of a visit by the full list of sources: see `attribution/channel.ts`. */
var channelOf = (visit) => channelOf$1(visit, categoryOf);
/**
* Source, medium and channel of a touch with the full list: 1,500 names where a page knows a hundred.
*
* @param clickIds those of this touch, where they are known: `attribution.click_ids` are of the last touch
*/
var classifyTouch = (touch, clickIds = {}) => classify(touch, find, Object.keys(clickIds));
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
	const lead = isForm ? unflatten(withOurs(readForm(text), request)) : readJson(text);
	const { data, error } = leadSchema.safeParse(lead, { error: inWords });
	if (data) return data;
	throw new LeadError(422, "This is not a lead.", error.issues.slice(0, MOST_ISSUES).map(({ path, message }) => ({
		path: path.map(String).join("."),
		message
	})));
}
/**
* A form that a browser has posted without a script names itself, and that is all it knows: it has no id of its own, so a repeat
* is a lead of its own.
*/
function withOurs(pairs, { headers }) {
	if (!(pairs.form_id && !Object.keys(pairs).some((key) => /^(leadtag_)?(lead_id|submitted_at|page_url)$/.test(key)))) return pairs;
	const page_url = headers.get("referer") ?? headers.get("origin") ?? "";
	return {
		...pairs,
		lead_id: crypto.randomUUID(),
		submitted_at: (/* @__PURE__ */ new Date()).toISOString(),
		page_url
	};
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
/** How long Cloudflare knows a token. */
var TOKEN_AGE = 3e5;
var NAME = /^((first|last|full|given|family)_?)?name$/i;
/**
* What speaks against a lead. Its age does not: one that was sent from a device without a network may be a month old.
*
* - `no_origin`: no browser has sent it across origins; `foreign_page`: the page it names is not the page that has sent it;
* - `future`: submitted more than a day from now;
* - `captcha_stale`: with a Turnstile token that has outlived itself, on a device without a network for one. Speaks against nobody;
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
		captcha_stale: lead.fields.turnstile_token && Date.parse(lead.submitted_at) < now - TOKEN_AGE,
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
	const copy = { ...lead };
	addSpamReasons(copy, spamReasons(lead, {
		origin,
		now: Date.now()
	}));
	return copy;
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
export { FRAMEWORKS, LeadError, RetryLater, altchaChallenge, categoryOf, channelOf, classifyTouch, createReceiver, followUp, leadSchema, parseLead, pointsOfOptions, qualifyLead, seenInMemory, spamReasons, toNode, unflatten, verifyAltcha };
