import { o as complain, t as extend } from "./extensions.js";
import { n as compact } from "./build.js";
import { a as qualify, c as STAGES, d as pointsOfOptions, l as followUp, o as judgeFit, r as findShort, s as readSettings, t as classify, u as FRAMEWORKS } from "./classify.js";
import { _ as webUrl, a as asText, n as webhookUrl } from "./webhook.js";
import { t as condition } from "./condition.js";
import { t as onNavigation } from "./navigation.js";
// src/optional/score/name-sources.ts
/** Gives the touches of a lead the names of their sources, and their channels, as Google Analytics groups them. */
function nameSources({ attribution }) {
	if (!attribution || attribution.last_touch.channel) return;
	const { first_touch: first, last_touch: last, click_ids = {} } = attribution;
	const clicks = Object.keys(click_ids);
	Object.assign(first, classify(first, findShort, first.at === last.at ? clicks : []));
	Object.assign(last, classify(last, findShort, clicks));
}
// src/optional/score/questions.ts
/** The questions of a framework as fields; those that the owner asks himself, under the same key, stay his. */
function questionsOf(name, asked) {
	const keys = new Set(asked.map(({ key }) => key));
	const step = Math.max(1, ...asked.map((field) => field.step));
	return FRAMEWORKS[name].questions.map(({ key, label, options }) => ({
		key: `${name}_${key}`,
		type: "select",
		required: false,
		step,
		label,
		value: "",
		minlength: 0,
		maxlength: 5e3,
		rows: 1,
		min: "",
		max: "",
		options: options.map(([value, label]) => ({
			value,
			label
		}))
	})).filter(({ key }) => !keys.has(key));
}
// src/optional/score/routes.ts
var TEXTS = ["success", "whatsapp"];
var LINKS = [
	"redirect",
	"download",
	"calendar"
];
/**
* Reads an owner's routes, which were JSON and can be anything.
*
* @param report hears the path of each part that does not fit, such as `routes.1.webhook`; that part counts as not written
*/
var readRoutes = (config, report) => config.routes.flatMap((input, at) => {
	const route = Object(input);
	const bad = (part) => report?.(`routes.${at}.${part}`);
	const applies = typeof route.when === "string" ? condition(route.when) : void 0;
	if (!applies) bad("when");
	const way = {};
	const written = (parts) => parts.filter((part) => route[part] !== void 0);
	for (const part of written(TEXTS)) {
		const text = asText(route[part]);
		if (text === void 0) bad(part);
		else way[part] = text;
	}
	for (const part of written(LINKS)) {
		const link = webUrl(route[part]);
		if (link) way[part] = link.href;
		else bad(part);
	}
	const url = webhookUrl(asText(route.webhook));
	const { preset, format, redirects, headers, map } = config;
	const mode = /form|text/.test(format) && !headers ? config.mode : void 0;
	if (url) way.destinations = [{
		url,
		preset,
		format,
		mode,
		redirects,
		headers,
		map
	}];
	else if (route.webhook !== void 0) bad("webhook");
	return applies ? [{
		applies,
		way
	}] : [];
});
/**
* The options by which a lead goes: those of the first route whose condition holds, over those of the form. A webhook of a
* route takes the place of all others.
*
* @param facts what conditions can ask for: the fields, and ours by their names
*/
function routeOf(config, facts) {
	const route = readRoutes(config).find(({ applies }) => applies(facts));
	return {
		...config,
		...route?.way
	};
}
/** Puts the values of fields into a text: `Hello, I am {name}`. An unknown name leaves nothing. */
var fill = (text, fields) => text.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, key) => Object.hasOwn(fields, key) ? String(fields[key]) : "");
// src/optional/score/index.ts
/**
* Where a lead comes from, by name and channel, and how good it is: score, temperature and stage with their reasons, by the
* default model and the owner's own rules; the questions of a framework; and by all that, which way the lead goes and until when
* somebody should answer.
*/
var score = () => ({
	name: "insights",
	form(config) {
		qualify({
			fields: {},
			now: 0,
			model: modelOf(config),
			report: teller(config)
		});
		readRoutes(config, teller(config));
		const { framework, fields } = config;
		return framework ? {
			...config,
			fields: [...fields, ...questionsOf(framework, fields)]
		} : config;
	},
	visit(visit) {
		const named = structuredClone(visit);
		nameSources({ attribution: named });
		return named;
	},
	lead(lead, config, { signals, stage }) {
		nameSources(lead);
		const now = Date.parse(lead.submitted_at);
		const { intent, framework } = config;
		const judged = qualify({
			intent,
			fields: lead.fields,
			signals,
			now,
			framework: framework && pointsOfOptions(FRAMEWORKS[framework]),
			model: modelOf(config),
			previous: STAGES.find((name) => name === stage)
		});
		const follow_up = followUp({
			fields: lead.fields,
			intent,
			...judged
		}, now);
		delete lead.follow_up;
		Object.assign(lead, compact({
			qualification: judged,
			follow_up
		}));
		const way = routeOf(config, factsOf(lead, judgeFit(lead.fields, readSettings(modelOf(config), void 0).ideal)[0]));
		const texts = Object.fromEntries(["success", "whatsapp"].flatMap((key) => way[key] ? [[key, fill(way[key], lead.fields)]] : []));
		return {
			...way,
			...texts
		};
	}
});
var modelOf = ({ score, icp, stages, maxStage }) => ({
	score,
	icp,
	stages,
	maxStage
});
var teller = (config) => (path) => complain("CONFIG", `form "${config.formId}"\n${path} does not fit: it counts as not written`);
/** What a route can ask for. A field of the same name does not stand in for what is ours. */
function factsOf({ fields, form, qualification, attribution }, kinds) {
	const { temperature, stage, score, fit, engagement, signals } = qualification ?? {};
	const { channel, source, medium, campaign } = attribution?.last_touch ?? {};
	return {
		...fields,
		...kinds,
		...Object.fromEntries(Object.entries(signals ?? {}).map(([name, count]) => [`signal.${name}`, count])),
		intent: form.intent,
		temperature,
		stage,
		score,
		fit,
		engagement,
		channel,
		source,
		medium,
		campaign
	};
}
// src/optional/score/telling.ts
/** Pages that say something of whoever reads them. */
var TELLING = {
	pricing: /pric(e|ing)|\bplans?\b|tarif|preis|preco/i,
	proof: /case-stud|customers?\b|compar|\bvs\b|alternative/i,
	careers: /career|\bjobs?\b/i
};
/** What a page at this path says of its reader, as signals. */
var signalsOf = (path) => Object.entries(TELLING).flatMap(([name, pages]) => pages.test(path) ? [name] : []);
/** Notes what a visitor reads, page by page: pricing, case studies, careers. */
var telling = () => ({
	name: "telling",
	page(site) {
		let last = "";
		const look = () => {
			const path = location.pathname + location.hash;
			if (path !== last) for (const signal of signalsOf(path)) site.track(signal);
			last = path;
		};
		look();
		onNavigation(look);
	}
});
// src/insights.ts
/** `import 'leadtag/insights'`: where a lead came from, and how good it is. */
extend(score());
extend(telling());
