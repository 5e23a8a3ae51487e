// src/platform/parsed.ts
/**
* Runs `fn` once an element and all of its children are there: at once, or when the page has been read. An async script meets
* elements that are half read, whose JSON child is still on its way.
*/
function whenParsed(element, fn) {
	if (isParsed(element)) fn();
	else document.addEventListener("DOMContentLoaded", fn, { once: true });
}
/** Something follows an element only when it has been closed. */
function isParsed(element) {
	if (document.readyState !== "loading") return true;
	for (let at = element; at; at = at.parentNode) if (at.nextSibling) return true;
	return false;
}
/** Runs `fn` once the page and all of its scripts have loaded. */
function whenLoaded(fn) {
	if (document.readyState === "complete") fn();
	else addEventListener("load", fn, { once: true });
}
export { whenParsed as n, whenLoaded as t };
