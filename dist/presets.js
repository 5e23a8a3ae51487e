import { t as extend } from "./extensions.js";
import { n as flatten } from "./flatten.js";
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
var escaped$1 = (text) => text.replace(/[\\*_~`|>[\]]/g, "\\$&");
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
			const name = cut(escaped$1(label), LIMITS.name);
			const value = cut(escaped$1(text), Math.min(LIMITS.value, left - name.length));
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
// src/optional/presets/salesforce.ts
/** What a Web-to-Lead form calls our keys. */
var salesforceMap = {
	website: "URL",
	role: "title",
	message: "description",
	postal_code: "zip",
	utm_source: "lead_source"
};
/** Web-to-Lead. The number of the organization (`oid`) stands in the address, or in a hidden field. */
var salesforce = {
	name: "salesforce",
	at: /^webto\.salesforce\.com\//,
	format: "form",
	mode: "no-cors",
	map: salesforceMap,
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
var MOST = 39e3;
/** So nothing that a visitor types can call a whole channel, or hide where a link leads. */
var escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
// src/presets.ts
/** `import 'leadtag/presets'` makes the tools known that few owners use: Slack, Discord, HubSpot, Netlify, Mailchimp, … */
extend({
	name: "presets",
	presets: [
		{
			name: "slack",
			at: /^hooks\.slack\.com\//,
			format: "text",
			yes: "^ok$|\"ok\": ?true",
			write(lead) {
				const { title, lines } = messageOf(lead);
				const text = [`*${escaped(title)}*`, ...lines.map(([label, value]) => `*${escaped(label)}:* ${escaped(value)}`)];
				return { body: JSON.stringify({ text: cut(text.join("\n"), MOST) }) };
			}
		},
		discord,
		hubspot,
		netlify,
		mailchimp,
		activecampaign,
		salesforce
	]
});
export { hubspotMap, salesforceMap };
