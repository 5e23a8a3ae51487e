import { t as systemClock } from "./clock.js";
import { t as captcha } from "./part.js";
// src/optional/altcha/challenge.ts
/** How many numbers are tried at once: a few milliseconds of a slow phone. */
var SLICE = 250;
/** Reads a challenge (version 1 of the protocol); undefined if it is none that we can solve. */
function readChallenge(json) {
	const { algorithm, challenge, salt, signature, maxnumber, maxNumber } = Object(json);
	const texts = [
		challenge,
		salt,
		signature
	];
	if (!/^SHA-(1|256|384|512)$/.test(String(algorithm)) || texts.some((text) => typeof text !== "string")) return void 0;
	return {
		algorithm: String(algorithm),
		challenge: String(challenge),
		salt: String(salt),
		signature: String(signature),
		maxnumber: Number(maxnumber ?? maxNumber) || 1e6
	};
}
/** When the challenge ends, in milliseconds since 1970: it stands in its salt. */
function endOf({ salt }) {
	const seconds = Number(new URLSearchParams(salt.split("?")[1]).get("expires"));
	return seconds ? seconds * 1e3 : Number.POSITIVE_INFINITY;
}
/**
* Tries numbers, a few at a time.
*
* @param rest waits until the page has nothing better to do; false ends it
*/
async function solve({ algorithm, challenge, salt, maxnumber }, rest) {
	const encoder = new TextEncoder();
	const hash = async (n) => {
		return new Uint8Array(await crypto.subtle.digest(algorithm, encoder.encode(salt + n))).reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
	};
	for (let first = 0; first <= maxnumber; first += SLICE) {
		const at = (await Promise.all(Array.from({ length: SLICE }, (_, i) => hash(first + i)))).indexOf(challenge.toLowerCase());
		if (at >= 0) return first + at;
		if (!await rest()) return void 0;
	}
}
// src/optional/altcha/index.ts
/**
* ALTCHA: the visitor's device does a little work, and the proof of it goes along as the field `altcha`, which only your server can
* check. Nobody is asked anything and nothing is drawn.
*/
var altcha = (options, clock = systemClock) => captcha(() => worker(options), "altcha", clock);
function worker({ challengeUrl }) {
	let isOver = false;
	async function work({ token, fail }) {
		if (!globalThis.crypto?.subtle) return fail("pow_unavailable");
		const challenge = readChallenge(await (await fetch(challengeUrl, {
			credentials: "omit",
			cache: "no-store"
		})).json());
		if (!challenge) return fail("pow_unavailable");
		const number = await solve(challenge, () => rest().then(() => !isOver));
		if (number === void 0) return fail("captcha_missing");
		const { maxnumber: _, ...asked } = challenge;
		token(btoa(JSON.stringify({
			...asked,
			number
		})), endOf(challenge));
	}
	return {
		name: "altcha",
		field: "altcha",
		ask: (_, answer) => void work(answer).catch(() => answer.fail("captcha_missing")),
		end() {
			isOver = true;
		}
	};
}
/** Waits for an idle moment; Safari knows none, but a turn of its own lets it draw and hear keys as well. */
var rest = () => new Promise((resolve) => {
	if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, { timeout: 100 });
	else setTimeout(resolve);
});
export { altcha };
