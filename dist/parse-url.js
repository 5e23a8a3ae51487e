// src/platform/parse-url.ts
/**
* An address, or nothing where the text is none.
*
* @param base what a relative address is taken from; without it only whole addresses count
*/
function parseUrl(address, base) {
	try {
		return new URL(address, base);
	} catch {
		return;
	}
}
export { parseUrl as t };
