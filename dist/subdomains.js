import { t as extend } from "./extensions.js";
// src/optional/subdomains/cookie-storage.ts
/** A first touch is not remembered for longer (seconds). */
var MAX_AGE = 15552e3;
/** Browsers drop longer cookies without a word. */
var LIMIT = 3900;
/**
* Cookies as a storage, on the highest domain that takes them: browsers refuse those of `co.uk` and `github.io`, so a try tells
* which one that is, and no list is needed. It is made with the first value, not before a visitor has agreed to any. Nothing,
* where cookies are forbidden.
*/
function cookieStorage(jar, { hostname, protocol }) {
	const secure = protocol === "https:" ? ";secure" : "";
	const write = (name, value, domain, age) => {
		jar.cookie = `${encodeURIComponent(name)}=${encodeURIComponent(value)};path=/;max-age=${age};samesite=lax${domain}${secure}`;
	};
	const read = (name) => {
		const start = `${encodeURIComponent(name)}=`;
		const found = jar.cookie.split("; ").find((cookie) => cookie.startsWith(start));
		try {
			return found ? decodeURIComponent(found.slice(start.length)) : null;
		} catch {
			return null;
		}
	};
	const takes = (domain) => {
		write("leadtag:probe", "1", domain, 10);
		const taken = read("leadtag:probe") === "1";
		write("leadtag:probe", "", domain, 0);
		return taken;
	};
	const parts = hostname.split(".");
	const domains = parts.map((_, at) => `;domain=${parts.slice(-at - 1).join(".")}`);
	let found;
	const home = () => found ??= [...domains.slice(1), ""].find(takes);
	try {
		read("");
	} catch {
		return;
	}
	return {
		length: 0,
		key: () => null,
		clear() {},
		getItem: read,
		setItem(name, value) {
			const domain = home();
			if (domain === void 0) throw new Error("no cookies here");
			if (encodeURIComponent(value).length > LIMIT) throw new Error("too long for a cookie");
			write(name, value, domain, MAX_AGE);
		},
		removeItem(name) {
			if (read(name) !== null) write(name, "", home() ?? "", 0);
		}
	};
}
// src/optional/subdomains/index.ts
/**
* One memory for all subdomains: with `attribution="visitor"`, what is remembered of a visitor stands in a cookie of the parent
* domain. Safari forgets it after seven days without a visit, as all that scripts keep.
*/
var subdomains = () => ({
	name: "subdomains",
	page(site) {
		const storage = site.settings.attribution === "visitor" ? cookieStorage(document, location) : void 0;
		if (storage) site.use(storage);
	}
});
// src/subdomains.ts
/** `import 'leadtag/subdomains'`: one memory for all subdomains. */
extend(subdomains());
