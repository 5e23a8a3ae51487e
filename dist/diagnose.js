import { o as complain } from "./extensions.js";
// src/events/emit.ts
/**
* Tells the page: a composed, bubbling CustomEvent `leadtag:<name>`. What a listener throws goes to the browser's error
* reporting and changes nothing for us.
*
* @returns false when a listener has cancelled it; only `submit` can be
*/
var emit = (from, name, detail) => from.dispatchEvent(new CustomEvent(`leadtag:${name}`, {
	detail,
	bubbles: true,
	composed: true,
	cancelable: name === "submit"
}));
// src/events/diagnose.ts
/**
* Tells the owner that something needs attention: a line in the console, once for each problem and page load, and the event
* `leadtag:diagnostic`. The visitor sees none of it.
*
* @param text what is wrong, where, and what to do; the README explains the code
*/
function diagnose(from, detail, text) {
	complain(detail.code, text);
	emit(from, "diagnostic", detail);
}
export { emit as n, diagnose as t };
