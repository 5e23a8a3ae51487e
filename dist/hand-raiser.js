import { t as parseUrl } from "./parse-url.js";
// src/attribution/click-ids.ts
/**
* What links of advertising, partner and mail tools carry: medium and source that a visit has where its `utm_*` do not say them,
* and the parameters that say so, in lower case and in the order of their weight: `medium,source id id,source id|medium,…`. A
* source that is not there is not known; the last row is kept and says nothing.
*
* `fbclid`, `igsh` and the like hang on every link that was shared, paid or not. Tokens of mail tools that name a person
* (`mc_eid`, `mkt_tok`) are not collected.
*/
var TABLE = "cpc,google gclid gbraid wbraid|display,google dclid|cpc,bing msclkid|paid_social,tiktok ttclid,twitter twclid,linkedin li_fat_id,snapchat sccid sclid,reddit rdt_cid,quora qclid|cpc,yandex yclid ymclid,taboola tblci,outbrain dicbo obclid,google gad_source gclsrc, s_kwcid ef_id hsa_net|affiliate,impact irclickid irclid,cj cjevent,awin awc,shareasale sscid,rakuten ransiteid,partnerize clickref|social,facebook fbclid,instagram igshid igsh,pinterest epik|organic,google srsltid,yandex ysclid|email,mailchimp mc_cid mc_eid,klaviyo _kx,hubspot _hsenc _hsmi,marketo mkt_tok|, gad_campaignid ko_click_id";
/** Media that somebody pays for, as GA4 has it. */
var PAID = /cp|^(ppc|retargeting)$|^paid/;
/** What each says: medium, source. */
var CLICKS = {};
for (const group of TABLE.split("|")) {
	const [medium, ...rows] = group.split(",");
	for (const row of rows) {
		const [source, ...ids] = row.split(" ");
		for (const id of ids) CLICKS[id] = [medium, source];
	}
}
/** Of these only that they are there counts: they name a person, so their values are read nowhere. */
var TOKEN = /^_|^mc_eid|^mkt/;
/** Whether this is a click id, in lower case. */
var isClickId = (name) => Object.hasOwn(CLICKS, name) && !TOKEN.test(name);
/** All of them, those of paid clicks first. */
var CLICK_IDS = /* @__PURE__ */ Object.keys(CLICKS).filter(isClickId);
/** What the click ids of an address say, or a mail tool's token in it: the weightiest speaks. */
function readClick(url, clickIds) {
	const ids = Object.keys(CLICKS).filter((id) => TOKEN.test(id) ? new RegExp(`[?&#]${id}=[^&#]`, "i").test(url.search + url.hash) : clickIds[id]);
	const [medium = "", source = ""] = CLICKS[ids[0]] ?? [];
	return {
		source: ids[0] === "hsa_net" ? clickIds.hsa_net.toLowerCase() : source,
		medium,
		id: ids.find((id) => clickIds[id] && !/^(hsa|gad|gcls)/.test(id))
	};
}
/** Whether one of these click ids says that somebody paid for the visit. */
var isPaid = (ids) => ids.some((id) => PAID.test(CLICKS[id]?.[0] ?? "") || CLICKS[id]?.[0] === "display");
// src/attribution/hosts.ts
/**
* The part of a host that one owner has: two names; three under `co.uk` and the like (a list of all of those is 48 KB), and on
* platforms where anybody gets a name.
*/
var SITE = /[^.]+\.((github|gitlab|webflow)\.io|(vercel|netlify|web)\.app|(pages|workers)\.dev|(herokuapp|firebaseapp|wixsite|myshopify|wordpress|blogspot)\.com|(com?|net|org|gov|gob|gouv|edu|ac|or|ne|go)\.[a-z]{2}|[a-z][^.]*)$/;
/**
* What belongs to one owner: the registrable domain, by a few rules of thumb. Addresses in numbers (no domain's last part begins
* with one) and names without a dot are taken whole.
*/
var siteOf = (host) => SITE.exec(host)?.[0] ?? host;
/** The host of an address in lower case, without `www.`; empty for what is no page and no app. */
function hostOf(address) {
	const url = parseUrl(address);
	return url && /^(http|android)/.test(url.protocol) ? url.hostname.toLowerCase().replace(/^www\.|\.$/g, "") : "";
}
/**
* A host where visitors only pay or sign in: whoever comes back from there came from somewhere else before. Services by name, and
* hosts that begin with login, checkout and the like.
*/
var isDoor = (host) => /^(login|signin|sso|auth|accounts|pay|checkout|appleid)\d*\.[^.]+\..|(^|\.)(paypal|stripe|klarna|adyen|mollie|squareup|auth0|okta)\.com$/.test(host);
/** Whether the owner's list names this host, or one that it stands below: `example.com`, `*.example.com`. */
var isListed = (host, list) => list.some((entry) => `.${host}`.endsWith(entry.toLowerCase().replace(/^(\*?\.|www\.)?/, ".")));
// src/qualification/hand-raiser.ts
/** Whether an intent asks to be talked to: such a lead is hot whatever else is known. */
var raisesHand = (intent) => /^(demo|quote|contact)$/.test(String(intent));
export { siteOf as a, isClickId as c, isListed as i, isPaid as l, hostOf as n, CLICK_IDS as o, isDoor as r, PAID as s, raisesHand as t, readClick as u };
