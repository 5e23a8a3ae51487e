import { t as parseUrl } from "./parse-url.js";
import { t as redact } from "./redact.js";
// src/platform/without-query.ts
/**
* The address without what may name a person: no query, no user, no e-mail address in the path. Of the fragment only a router's
* path stays. Campaign parameters and click ids have places of their own in a lead. Nothing for what is no address.
*/
function withoutQuery(address) {
	const url = parseUrl(address);
	if (!url) return void 0;
	url.search = url.username = url.password = "";
	url.hash = /^#!?\/[^?]*/.exec(url.hash)?.[0] ?? "";
	return redact(url.href);
}
export { withoutQuery as t };
