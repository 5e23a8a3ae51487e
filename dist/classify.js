import { l as isPaid, n as hostOf, s as PAID, t as raisesHand } from "./hand-raiser.js";
import { n as same, t as condition } from "./condition.js";
import { t as mailKind } from "./mail.js";
// src/optional/frameworks/shared.ts
/** Answers that more than one framework offers to its own question. */
var DECISION = [
	[
		"final_decision",
		"The decision is mine",
		5
	],
	[
		"budget_owner",
		"I hold the budget",
		4
	],
	[
		"influencer",
		"I have a say in it",
		3
	],
	[
		"recommender",
		"I recommend, others decide",
		2
	],
	[
		"researcher",
		"I am gathering information",
		1
	]
];
var MONEY = [
	[
		"approved_in_range",
		"It is approved",
		5
	],
	[
		"available_not_approved",
		"There is money, not approved yet",
		3
	],
	[
		"needs_business_case",
		"We need a business case first",
		2
	],
	[
		"none_yet",
		"None yet",
		1
	],
	[
		"not_sure",
		"I am not sure",
		0
	]
];
var PAIN = [
	[
		"costing_money_now",
		"It costs us money right now",
		5
	],
	[
		"actively_looking",
		"We are actively looking for a solution",
		4
	],
	[
		"specific_pain",
		"It is a problem, and we know where",
		3
	],
	[
		"general_interest",
		"It would be good to have",
		2
	],
	[
		"browsing",
		"I am just looking around",
		1
	]
];
// src/optional/frameworks/bant.ts
/** Budget, authority, need, timeline. From 12 of 20 points on a lead is worth a seller's time. */
var bant = {
	name: "bant",
	questions: [
		{
			key: "budget",
			label: "Is there a budget for this?",
			options: MONEY
		},
		{
			key: "authority",
			label: "What is your part in the decision?",
			options: DECISION
		},
		{
			key: "need",
			label: "How pressing is the problem?",
			options: PAIN
		},
		{
			key: "timeline",
			label: "When do you want this in place?",
			options: [
				[
					"now",
					"Within 30 days",
					5
				],
				[
					"1_3_months",
					"In 1 to 3 months",
					4
				],
				[
					"3_6_months",
					"In 3 to 6 months",
					2
				],
				[
					"6_12_months",
					"In 6 to 12 months",
					2
				],
				[
					"no_date",
					"No date yet",
					1
				]
			]
		}
	]
};
// src/optional/frameworks/champ.ts
/**
* Challenges, authority, money, prioritization: the problem first. Which challenges a product solves only its owner knows, so
* an owner writes the options of the first question anew: 5 points for what the product solves, 2 for the rest.
*/
var champ = {
	name: "champ",
	questions: [
		{
			key: "challenges",
			label: "What is not working today?",
			multiple: true,
			options: [
				[
					"too_slow",
					"It takes too long",
					5
				],
				[
					"too_costly",
					"It costs too much",
					5
				],
				[
					"too_many_errors",
					"Too much goes wrong",
					5
				],
				[
					"does_not_scale",
					"It does not grow with us",
					5
				],
				[
					"other",
					"Something else",
					2
				]
			]
		},
		{
			key: "authority",
			label: "What is your part in the decision?",
			options: DECISION
		},
		{
			key: "money",
			label: "Is money set aside for it?",
			options: MONEY
		},
		{
			key: "prioritization",
			label: "Where does it stand among your projects?",
			options: [
				[
					"top_priority",
					"At the top",
					5
				],
				[
					"top_3",
					"Among the first three",
					4
				],
				[
					"on_list",
					"On the list",
					2
				],
				[
					"someday",
					"Some day",
					1
				]
			]
		}
	]
};
// src/optional/frameworks/meddic.ts
/**
* Metrics, economic buyer, decision criteria, decision process, identified pain, champion. Six are too many for a first form:
* ask two or three, the others later. Which criteria speak for a product only its owner knows; ours count alike.
*/
var meddic = {
	name: "meddic",
	questions: [
		{
			key: "metrics",
			label: "Is there a number that has to get better?",
			options: [
				[
					"named_with_figure",
					"Yes, and we know by how much",
					5
				],
				[
					"named",
					"Yes, without a target yet",
					3
				],
				[
					"unknown",
					"Not yet",
					1
				]
			]
		},
		{
			key: "economic_buyer",
			label: "Who signs off the spending?",
			options: [
				[
					"me",
					"I do",
					5
				],
				[
					"known_and_involved",
					"Somebody who is already involved",
					4
				],
				[
					"known",
					"Somebody who is not involved yet",
					2
				],
				[
					"unknown",
					"I do not know yet",
					0
				]
			]
		},
		{
			key: "decision_criteria",
			label: "What matters most in choosing?",
			multiple: true,
			options: [
				[
					"results",
					"Results we can measure",
					3
				],
				[
					"ease",
					"Ease of use",
					3
				],
				[
					"integration",
					"That it fits what we have",
					3
				],
				[
					"security",
					"Security and compliance",
					3
				],
				[
					"price",
					"Price",
					3
				],
				[
					"not_set",
					"We have not settled that yet",
					1
				]
			]
		},
		{
			key: "decision_process",
			label: "How far are you with the decision?",
			options: [
				[
					"contract",
					"At the contract",
					5
				],
				[
					"shortlist",
					"We have a short list",
					4
				],
				[
					"evaluating",
					"We are comparing",
					3
				],
				[
					"defining",
					"We are defining what we need",
					2
				],
				[
					"not_started",
					"Not started",
					1
				]
			]
		},
		{
			key: "identify_pain",
			label: "How pressing is the problem?",
			options: PAIN
		},
		{
			key: "champion",
			label: "Are you pushing for this inside your company?",
			options: [
				[
					"yes_leading",
					"Yes, I lead it",
					5
				],
				[
					"supporting",
					"I support it",
					3
				],
				[
					"no",
					"No",
					1
				]
			]
		}
	]
};
// src/optional/frameworks/question.ts
/** What `qualify` needs of a set: points by option, by question. */
function pointsOfOptions({ name, questions }) {
	return {
		name,
		questions: Object.fromEntries(questions.map(({ key, options }) => [key, Object.fromEntries(options.map(([value, , points]) => [value, points]))]))
	};
}
// src/optional/frameworks/index.ts
/** The question sets, by name. */
var FRAMEWORKS = {
	bant,
	champ,
	meddic
};
// src/qualification/follow-up.ts
var MINUTES = {
	hot: 5,
	warm: 1440,
	cold: 10080
};
/** What a visitor may have chosen, the first match first: "text message" is no call, "WhatsApp call" is WhatsApp. */
var CHANNELS = [
	[
		"whatsapp",
		"phone",
		/whats/i
	],
	[
		"sms",
		"phone",
		/sms|text/i
	],
	[
		"email",
		"email",
		/mail|correo|courriel/i
	],
	[
		"phone",
		"phone",
		/phone|fon|call|\btel\b|anruf|appel|llama/i
	]
];
/**
* How and until when somebody should answer a lead: on the channel it asked for, if it left what that takes; else whoever
* asked for a talk by phone, all others by e-mail, or by the one of the two there is. Due 5 minutes, a day or a week after
* `now` (milliseconds since 1970) as the lead is hot, warm or cold. Nothing for an unqualified lead.
*/
function followUp(lead, now) {
	const { fields, intent, temperature, stage } = lead;
	if (stage === "unqualified") return void 0;
	const wish = [
		"preferred_contact",
		"contact_method",
		"contact_by",
		"preferred_channel"
	].map((key) => fields[key]).join();
	const channel = CHANNELS.find(([, field, words]) => fields[field] && words.test(wish))?.[0] ?? (raisesHand(intent) ? ["phone", "email"] : ["email", "phone"]).find((field) => fields[field]);
	return {
		...channel && { channel },
		...temperature && { due_at: new Date(now + MINUTES[temperature] * 6e4).toISOString() }
	};
}
// src/qualification/model.ts
/** How far a lead has come, lowest first; `unqualified` stands beside the row. */
var STAGES = [
	"unqualified",
	"subscriber",
	"lead",
	"mql",
	"pql",
	"sql"
];
// src/qualification/settings.ts
/**
* Reads an owner's settings, which were JSON and can be anything.
*
* @param report hears the path of each part that does not fit (`score.rules.2`); that part counts as not written
*/
function readSettings(model, report) {
	const check = (path, value, fits, otherwise) => {
		if (fits && value != null) return value;
		if (value != null) report?.(path);
		return otherwise;
	};
	const part = (path, value) => check(path, value, typeof value === "object" && !Array.isArray(value), {});
	const test = (text) => isText(text) ? condition(text) : void 0;
	const { score, icp, stages, maxStage } = part("model", model);
	const { rules, hot, warm, audience, defaults } = part("score", score);
	return {
		hot: check("score.hot", hot, isNumber(hot), 70),
		warm: check("score.warm", warm, isNumber(warm), 40),
		b2c: check("score.audience", audience, audience === "b2b" || audience === "b2c", "") === "b2c",
		defaults: check("score.defaults", defaults, typeof defaults === "boolean", true),
		highest: check("maxStage", maxStage, rank(maxStage) > 0, "sql"),
		rules: check("score.rules", rules, Array.isArray(rules), []).flatMap((rule, at) => {
			const { when, group = "total", name = when, disqualify, points = disqualify ? 0 : void 0 } = rule ?? {};
			const applies = test(when);
			const fits = isText(name) && [
				"fit",
				"engagement",
				"total"
			].includes(group);
			if (applies && fits && isNumber(points)) return [{
				rule: name,
				group,
				points: between(-1e3, points, 1e3),
				disqualify: !!disqualify,
				test: applies
			}];
			report?.(`score.rules.${at}`);
			return [];
		}),
		ideal: Object.fromEntries(Object.entries(part("icp", icp)).map(([key, list]) => [key, check(`icp.${key}`, list, Array.isArray(list) && list.every(isText), void 0)])),
		stages: new Map(Object.entries(part("stages", stages)).flatMap(([stage, when]) => {
			const applies = rank(stage) < 0 || stage === "lead" ? void 0 : test(when);
			if (!applies) report?.(`stages.${stage}`);
			return applies ? [[stage, applies]] : [];
		}))
	};
}
var isNumber = (value) => Number.isFinite(value);
var isText = (value) => typeof value === "string";
var ROW = STAGES;
/** The place of a stage in the row, -1 for what is none. */
var rank = (stage) => ROW.indexOf(stage ?? "");
/** The nearest whole number within bounds. */
var between = (low, value, high) => Math.round(Math.max(low, Math.min(value, high)));
// src/qualification/add-up.ts
/**
* Adds rows of points up. What makes the score is also what explains it: points are whole at every step, and the caps of the
* groups, the weight shared out for groups without a row, the bounds of the score and a disqualification write rows of their
* own. So the reasons always sum to the score.
*
* @param rows of the groups `fit`, `engagement`, `framework` and `total`; one of 0 points too makes its group count
* @param always a score, even without a group
* @param out the rule that disqualifies, which takes the score to 0
*/
function addUp(rows, always, out) {
	const reasons = [];
	const put = (group, rule, points) => {
		const whole = Math.round(points) || 0;
		if (whole || rule === out) reasons.push({
			rule,
			group,
			points: whole
		});
		return whole;
	};
	const close = (group, name, most, before) => {
		const sum = rows.reduce((all, row) => row.group === group ? all + put(group, row.rule, row.points) : all, before);
		return sum + put(group, `${name}.${sum > most ? "cap" : "floor"}`, between(0, sum, most) - sum);
	};
	let sum = 0;
	let caps = 0;
	const part = (group, most) => {
		if (!rows.some((row) => row.group === group)) return void 0;
		const points = close(group, group, most, 0);
		sum += points;
		caps += most;
		return points;
	};
	const parts = {
		fit: part("fit", 40),
		engagement: part("engagement", 30),
		framework_score: part("framework", 30)
	};
	if (!caps && !always) return parts;
	if (caps) sum += put("total", "shared_out", sum * 100 / caps - sum);
	let score = close("total", "score", 100, sum);
	if (out) score += put("total", out, -score);
	return {
		score,
		...parts,
		reasons
	};
}
// src/qualification/answers.ts
/**
* Reads the answers to a framework out of the fields (`bant_budget`) and weighs them: sum / (5 x answered) x 30. What was
* asked and not answered, or answered in words of one's own, counts as not asked. Of several ticked options the best counts.
*
* @returns the answers, the rows of points, and the gate: whether sales would take it up, which is 60 % of the points of 3
* questions or more with none at its lowest option (of BANT 12 of 20)
*/
function weigh({ name, questions }, fields) {
	const answers = {};
	const given = [];
	let isLow = false;
	let total = 0;
	for (const [question, options] of Object.entries(questions)) {
		const chosen = [fields[`${name}_${question}`] ?? ""].flat();
		const value = chosen.join(", ");
		if (!value) continue;
		const points = Math.max(...chosen.map((option) => Object.hasOwn(options, `${option}`) ? options[`${option}`] : -1));
		answers[question] = { value };
		if (!(points >= 0)) continue;
		isLow ||= points <= Math.min(...Object.values(options));
		total += answers[question].points = between(0, points, 5);
		given.push([`${name}.${question}`, total]);
	}
	let before = 0;
	return {
		answers,
		rows: given.map(([rule, sum]) => {
			const scaled = Math.round(sum * 6 / given.length);
			const points = scaled - before;
			before = scaled;
			return {
				rule,
				group: "framework",
				points
			};
		}),
		gate: given.length > 2 && total >= given.length * 3 && !isLow
	};
}
// src/qualification/role.ts
/** Lower case, no accents, single spaces between words and around the whole. */
var words = (text) => ` ${String(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()} `.replace(/[^\p{L}\d]+/gu, " ");
/** First match wins; a role that none of them knows is `staff`. Over `words`, so a space is a word's end. */
var KINDS$1 = [
	["student", / intern | trainee |apprenti|praktik|azubi|stagi[ao]|becari/],
	["staff", /assist\w* ((to|of|for|de|d|da|do|del|du|der|des) |$)/],
	["c_level", / (c[a-z]o|ciso|chro|c level|c suite|chief|pdg|owner|partner|dono|duen[oa]|socio) | president|founder|fundador|fondat|grunder|inhaber|propr?iet|titolare|eigenaar|entrepren|gescha?e?ftsfu|gerante? |managing dir|dire.?t\w* ge(ne)?ral|^ executive $/],
	["director", / (head|[sea]?vp) |dire.?t\w*r| (?!team|proje)\w*leit(er|ung)/],
	["manager", /manager|management $|lead (?!gen)|leader|supervis|gerente|gestor|responsab| jef[ea] |leit(er|ung)/],
	["student", /tud(e|a|ia)nt/]
];
/** How high a job title stands: `c_level`, `director`, `manager`, `staff`, or `student` for those who still learn. */
function roleKind(title) {
	const text = words(title).replace(/vice ?pres\w*/g, "vp").replace(/(product|process|data) owner|business partner|partner (?=manag|market|succ)/g, "");
	return KINDS$1.find(([, titles]) => titles.test(text))?.[0] ?? "staff";
}
// src/qualification/size.ts
var UPPER = [
	10,
	50,
	200,
	1e3
];
var KINDS = [
	"1_10",
	"11_50",
	"51_200",
	"201_1000",
	"1000"
];
/**
* Which class of company size a text or number means, by the middle of the range it names: `11-50`, `201+`, `1,000-5,000`,
* `11–50 employees`, `5k`, `42`. `undefined` without a number in it.
*/
function sizeKind(text) {
	const numbers = String(text).replace(/(\d)[.,'’\s](?=\d{3}(?!\d))/g, "$1").replace(/(\d) ?k/gi, "$1000").match(/\d+/g);
	if (!numbers) return void 0;
	const from = +numbers[0];
	const middle = (from + +(numbers[1] ?? from)) / 2 + +/\+|>|more|over/i.test(String(text));
	return KINDS[UPPER.filter((upper) => middle > upper).length];
}
// src/qualification/fit.ts
/**
* Who the lead is: the kinds of role, company size and mailbox, and the rules that apply. An industry or a country says
* something only to an owner who named those that fit.
*/
function judgeFit(fields, ideal) {
	const first = (...keys) => `${keys.map((key) => fields[key]).find((value) => `${value ?? ""}`.trim()) ?? ""}`;
	const role = first("role", "job_title", "title", "position");
	const industry = first("industry", "sector");
	const country = first("country");
	const role_kind = role && roleKind(role);
	const size_kind = sizeKind(first("company_size", "size", "employees", "team_size"));
	const email_kind = mailKind(first("email", "work_email"), ideal.exclude);
	const isOf = (list, value) => list?.some((wanted) => same(wanted, value));
	const found = {
		role: ideal.roles?.some((wanted) => wanted === role_kind || words(role).includes(words(wanted))) ? "target" : role_kind,
		size: size_kind && ideal.sizes?.[0] ? ideal.sizes.some((wanted) => sizeKind(wanted) === size_kind) ? "target" : "other" : size_kind,
		industry: industry && (isOf(ideal.industries, industry) ? "target" : isOf(ideal.near, industry) ? "near" : (ideal.industries ?? ideal.near)?.[0] && "other"),
		country: country && ideal.countries?.[0] && (isOf(ideal.countries, country) ? "served" : "not_served"),
		email: email_kind
	};
	const rules = Object.entries(found).flatMap(([family, kind]) => kind ? `${family}.${kind}` : []);
	return [{
		role_kind,
		size_kind,
		email_kind
	}, rules];
}
// src/qualification/points.ts
/** Points by rule; of a signal by how often it was seen, the last for every time beyond. */
var POINTS = {
	role: {
		c_level: 15,
		target: 15,
		director: 12,
		manager: 8,
		staff: 3,
		student: -15
	},
	size: {
		"1_10": 3,
		"11_50": 6,
		"51_200": 10,
		"201_1000": 12,
		"1000": 10,
		target: 12
	},
	industry: {
		target: 8,
		near: 4
	},
	country: {
		served: 5,
		not_served: -10
	},
	email: {
		work: 8,
		free: -5,
		education: -10,
		disposable: -25
	},
	intent: {
		demo: 20,
		quote: 20,
		contact: 20,
		trial: 15,
		webinar: 8,
		download: 5,
		newsletter: 2
	},
	phone: { given: 4 },
	signal: {
		pricing: [6, 10],
		proof: 4,
		careers: -10,
		pages: [
			0,
			0,
			0,
			0,
			4
		],
		visits: [0, 5]
	}
};
/** The default model: the points of a rule such as `intent.demo`, 0 for one that it does not know. */
function pointsOf(rule, count = 1) {
	const [family = "", ...name] = rule.split(".");
	const points = [POINTS[family]?.[name.join(".")]].flat();
	return Number(points[Math.min(Math.ceil(count), points.length) - 1]) || 0;
}
// src/qualification/stage.ts
/** The first that applies decides; who fits none is a `lead`. */
var RULES = [
	[
		"unqualified",
		"score",
		"disqualified"
	],
	[
		"pql",
		"product",
		"signal.limit_reached"
	],
	[
		"pql",
		"product",
		"signal.teammates_invited"
	],
	[
		"pql",
		"product",
		"signal.integration_connected"
	],
	[
		"pql",
		"product",
		"signal.upgraded"
	],
	[
		"sql",
		"self_reported",
		"gate & fit >= 20"
	],
	[
		"mql",
		"score",
		"score >= 65 & fit >= 16"
	],
	[
		"mql",
		"intent",
		"intent = demo|quote|contact & fit >= 16"
	],
	[
		"subscriber",
		"intent",
		"intent = newsletter"
	],
	[
		"lead",
		"score",
		"score"
	]
];
/**
* How far a lead has come, and what that rests on. Conditions of the owner's `own` stand in the place of ours, though who is
* `disqualified` is so whatever they say. A stage never moves back: `previous` stays when this lead reaches less, and neither
* `highest` nor a disqualification takes back more than a `lead`. The basis is this lead's own all the same.
*/
function stageOf(facts, own, highest, previous) {
	const [found, stage_basis] = RULES.find(([stage, , when]) => {
		if (stage === "unqualified" && facts.disqualified) return true;
		return (own.get(stage) ?? condition(when))?.(facts);
	}) ?? ["lead", "intent"];
	const reached = Math.min(rank(found), rank(highest));
	const before = rank(previous);
	const floor = reached === 0 && before <= rank("lead") ? 0 : before;
	return {
		stage: STAGES[Math.max(reached, floor)],
		stage_basis
	};
}
// src/qualification/qualify.ts
var DAY = 864e5;
/**
* Sorts a lead: a score from 0 to 100 with its reasons, a temperature, a stage (the default model,
* with the owner's settings). A group of which nothing is known shares its weight out among the others, so a short form is not
* punished; where nothing at all is known there is no score. Whoever is disqualified has a score of 0. Pure, so that the form
* and a receiver come to the same.
*
* @returns with parts that are `undefined` or empty: those are left out of a lead
*/
function qualify(input) {
	const { intent, fields, signals = {}, now, framework, previous, model, report } = input;
	const { rules, defaults, b2c, hot, warm, ideal, stages, highest } = readSettings(model, report);
	const [kinds, fits] = judgeFit(fields, ideal);
	const weighed = framework && weigh(framework, fields);
	const facts = {
		...fields,
		...kinds,
		intent
	};
	const rows = [];
	const add = (group, rule, points = pointsOf(rule)) => defaults && rows.push({
		group,
		rule,
		points
	});
	const counts = {};
	const days = {};
	for (const rule of fits) add("fit", rule, b2c && rule === "email.free" ? 0 : pointsOf(rule));
	for (const [name, [count, lastAt]] of Object.entries(signals)) {
		if (!(count > 0 && lastAt > 0)) continue;
		const rule = `signal.${name}`;
		const age = Math.ceil((now - lastAt) / DAY);
		const share = age <= 7 ? 1 : age <= 14 ? .75 : age <= 30 ? .5 : 0;
		facts[rule] = counts[name] = count;
		if (share < 1) days[name] = age;
		add("engagement", rule, pointsOf(rule, count) * share);
	}
	if (intent) add("engagement", `intent.${intent}`);
	if (fields.phone && (intent || Object.keys(counts)[0])) add("engagement", "phone.given");
	const own = rules.filter(({ test }) => test(facts));
	rows.push(...weighed?.rows ?? [], ...own);
	const out = kinds.email_kind === "competitor" ? "email.competitor" : own.find(({ disqualify }) => disqualify)?.rule;
	const sums = addUp(rows, !!(rules.length || out), out);
	const raised = !out && kinds.email_kind !== "disposable" && raisesHand(intent);
	const { score, fit, engagement, framework_score } = sums;
	const temperature = raised || score >= hot ? "hot" : score >= warm ? "warm" : score === void 0 ? void 0 : "cold";
	const parts = {
		score,
		fit,
		engagement,
		framework_score,
		temperature,
		gate: weighed?.gate,
		disqualified: !!out
	};
	return {
		model: "default@1",
		...sums,
		temperature,
		...stageOf({
			...facts,
			...parts
		}, stages, highest, previous),
		framework: weighed && framework.name,
		answers: weighed?.answers,
		signals: counts,
		signal_days: days
	};
}
// src/attribution/lists/find.ts
var CATEGORIES = [
	"search",
	"social",
	"video",
	"shopping",
	"email",
	"ai"
];
/** `google.co.uk` is found under `google.` */
var COUNTRY = /\.(com?\.|net\.|org\.)?[a-z]{2,3}$/;
/** `mail.example.com`, `webmail2.example.fr`: somebody's webmail; `login.…`, `3ds.…`: where visitors only sign in or pay. */
var DOOR = /^(?:((?:web|e)?mail)|login|sign-?in|sso|auth|accounts|idp|pay|checkout|3ds|acs)\d*\w?\.[^.]+\../;
/**
* Unpacks a list of names. Categories are separated by `|`, in the order of {@link CATEGORIES} and those without one last;
* names by `,`; what a name is known by, the canonical name first, by spaces:
* - `facebook` is the name `facebook` and the host `facebook.com`;
* - `t.co` is this host and those below it: a host is matched at its dots, so `microsoft.com` is not `t.co`. If it comes first,
*   its first part is the name: `ecosia.org` is `ecosia`;
* - `ebay.` is the name and that host under any country's ending;
* - with `=` in front it is exactly this and nothing below it: `=ig` is a name and no host, `=google.` is not `docs.google.com`.
*/
function createFinder(packed) {
	const known = /* @__PURE__ */ new Map();
	packed.split("|").forEach((rows, at) => {
		for (const row of rows.split(",")) {
			const keys = row.split(" ");
			const name = /^=(.+?)\.?$|^[^.]*/.exec(keys[0]);
			const value = {
				name: name[1] ?? name[0],
				category: CATEGORIES[at]
			};
			for (const key of [`=${value.name}`, ...keys.flatMap((key) => /[=.]/.test(key) ? key : [`=${key}`, `${key}.com`])]) if (!known.has(key)) known.set(key, value);
		}
	});
	const get = (key) => known.get(key) ?? known.get(key.replace(COUNTRY, "."));
	return (text) => {
		const name = text.toLowerCase().replace(/[\s_]+|^www\d?\./g, "");
		let host = /^(com|org)\../.test(name) ? name.split(".").reverse().join(".") : name;
		let found = get(`=${host}`);
		for (; !found && host.includes("."); host = host.slice(host.indexOf(".") + 1)) {
			const door = DOOR.exec(host);
			found = get(host) ?? (door ? {
				name,
				category: door[1] ? "email" : void 0
			} : void 0);
		}
		return found;
	};
}
// src/attribution/channel.ts
/** The names that the visitor's script knows. */
var findShort = /* @__PURE__ */ createFinder("=google. =adwords m.google. images.google. news.google. maps.google. scholar.google. lens.google. play.google. googlequicksearchbox.android.google.com,bing,msn,=yahoo. search.yahoo.,duckduckgo ddg.gg,yandex. ya.ru,baidu,ecosia.org,=brave search.brave.com,startpage,qwant,naver,seznam.cz,daum.net,sogou,=360 so.com,ask,aol.,kagi,coccoc,=go.mail.ru|facebook fb fb.me,messenger,meta,instagram =ig =insta,linkedin lnkd.in,twitter x t.co,tiktok,pinterest. pin.it,reddit redd.it,threads threads.net,=bluesky =bsky bsky.app,mastodon.social mastodon.online mstdn.social joinmastodon.org,snapchat,whatsapp wa.me,telegram.org t.me,discord discord.gg,slack,teams.microsoft.com teams.live.com teams.cdn.office.net,quora,vk vkontakte.ru,ok.ru =odnoklassniki,weibo t.cn,wechat weixin.qq.com,line.me,kakao,medium,=hackernews news.ycombinator.com,github,producthunt,stackoverflow,tumblr t.umblr.com,nextdoor,xing,yelp.,tripadvisor.,trustpilot,meetup,flipboard|youtube youtu.be =yt youtube.android.google.com,vimeo,twitch.tv,dailymotion dai.ly,rumble,bilibili,wistia|=amazon.,ebay.,etsy,alibaba,aliexpress,walmart,shopify shop.app,mercadolibre.,=googleshopping shopping.google.|gmail mail.google. gm.android.google.com,outlook hotmail outlook.live.com mail.live.com outlook.office.com outlook.office365.com outlook.office.microsoft.com,=yahoomail mail.yahoo.,proton.me protonmail,gmx.,=web.de web.de,icloud,=mail.com mail.com,=e.mail.ru,mailchimp mailchi.mp,klaviyo|chatgpt openai,claude.ai claude,perplexity.ai,gemini.google.com bard.google.com,copilot.microsoft.com copilot.cloud.microsoft,deepseek,grok x.ai,mistral.ai,=meta.ai,=you.com,poe,kimi,qwen.ai,=duck.ai,notebooklm.google.com|paypal,stripe,klarna,adyen,mollie,squareup square,checkout,authorize.net,worldpay,afterpay,affirm,alipay,mercadopago.,razorpay,cardinalcommerce,arcot,appleid.apple.com,auth0,okta,localhost");
/** The category of a source, by the short list. */
var shortCategory = (source) => findShort(source)?.category;
/** `facebook-ads`, `fbad`, `yt_ads`: what is being advertised on; empty for other names. */
var adStem = (source) => /^(.+?)[ _.-]*ad(s|words)?$/.exec(source)?.[1] ?? "";
/**
* The channel of a visit: GA4's default channel group for manual traffic, first match wins
* (https://support.google.com/analytics/answer/9756891), in any case of letters. Ours on top: paid also by click id and by a
* source such as `fb-ads`; newsletters and webmail are Email; the channel AI Assistant. Tagged, but fitting nowhere:
* Unassigned. Nothing known at all: Direct.
*
* @param categoryOf another list than the one in the script
*/
function channelOf(visit, categoryOf = shortCategory) {
	const lower = (text = "") => text.trim().toLowerCase();
	const source = lower(visit.source);
	const medium = lower(visit.medium);
	const campaign = lower(visit.campaign);
	const either = (name) => name.test(source) || name.test(medium);
	const own = categoryOf(source);
	const category = own ?? categoryOf(adStem(source));
	const display = /^(display|banner|expandable|interstitial|cpm)$/.test(medium);
	const paid = PAID.test(medium) || category !== own || source === "adwords" || visit.paid && !display;
	const kind = [
		["Shopping", category === "shopping" || /(^|[^a-df-z])shop|shopping/.test(campaign)],
		[
			"Social",
			category === "social",
			/^(social([ -](network|media))?|sm)$/.test(medium)
		],
		[
			"Video",
			category === "video",
			medium.includes("video")
		],
		[
			"Search",
			category === "search",
			medium === "organic"
		]
	].find(([, source, medium]) => source || !paid && medium)?.[0];
	if (source ? source === "(direct)" && /^(\((none|not set)\))?$/.test(medium) : !medium && !campaign && !paid) return "Direct";
	if (campaign.includes("cross-network")) return "Cross-network";
	if (paid && kind) return `Paid ${kind}`;
	if (display) return "Display";
	if (paid) return "Paid Other";
	if (category === "ai" || medium === "ai-assistant") return "AI Assistant";
	if (kind) return `Organic ${kind}`;
	if (/^(referral|app|link)$/.test(medium)) return "Referral";
	if (category === "email" || either(/e[-_ ]?mail|newsletter/)) return "Email";
	if (/^affiliates?$/.test(medium)) return "Affiliates";
	if (medium === "audio") return "Audio";
	if (either(/^sms$/)) return "SMS";
	if (source === "firebase" || /push$|mobile|notification/.test(medium)) return "Mobile Push Notifications";
	return "Unassigned";
}
// src/attribution/classify.ts
/** Media of those who send visitors by themselves; whoever is not here sends a `referral`. */
var MEDIA = {
	search: "organic",
	ai: "ai-assistant",
	email: "email"
};
/**
* Source, medium and channel of a touch by a list of names: `m.facebook.com` and `fb-ads` are `facebook`, and a referral by a
* search engine is `organic`. What the link's maker wrote as a medium stays.
*
* @param find the list
* @param clickIds the names of all click ids of this touch, where they are known
*/
function classify(touch, find, clickIds = []) {
	const { source = "", medium, campaign, referrer = "", click_id_type = "", channel = "" } = touch;
	const known = find(source) ?? find(adStem(source));
	const isReferral = medium === "referral" && !!source && source === hostOf(referrer);
	const found = {
		...source && { source: known?.name ?? source },
		...medium && { medium: isReferral && MEDIA[`${known?.category}`] || medium }
	};
	const paid = /^Paid/.test(channel) || isPaid([click_id_type, ...clickIds]);
	const visit = {
		source: source || "(not set)",
		medium: found.medium,
		campaign,
		paid
	};
	return {
		...found,
		channel: channelOf(visit, (name) => find(name)?.category)
	};
}
export { qualify as a, STAGES as c, pointsOfOptions as d, createFinder as i, followUp as l, channelOf as n, judgeFit as o, findShort as r, readSettings as s, classify as t, FRAMEWORKS as u };
