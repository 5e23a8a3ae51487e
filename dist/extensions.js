import { c as learn, d as KINDS, i as CONTROLS, t as addPresets } from "./presets2.js";
// src/platform/log.ts
var said = /* @__PURE__ */ new Set();
/**
* Tells the owner, in the console, what is wrong: once per text and page load.
*
* @param code a stable name; the README explains each
* @param text what is wrong, where, and what to do
*/
function complain(code, text) {
	const line = `[leadtag] ${code}: ${text}`;
	if (said.has(line)) return;
	said.add(line);
	console.error(line);
}
// src/extensions.ts
var extensions = [];
var listeners = /* @__PURE__ */ new Set();
/** Makes an extension known; a second time it changes nothing. */
function extend(extension) {
	if (isExtended(extension.name)) return;
	extensions.splice(extension.late ? extensions.length : 0, 0, extension);
	addPresets(extension.presets ?? []);
	Object.assign(KINDS, ...extensions.map(({ kinds }) => kinds));
	Object.assign(CONTROLS, extension.controls);
	learn(extension.locale ?? "en", extension.words ?? {});
	for (const hear of listeners) hear(extension);
}
/** What extensions make of a form may have changed: those that nobody has begun are drawn anew. */
function redraw() {
	for (const hear of listeners) hear({
		name: "",
		form: (config) => config
	});
}
/** Hears of each extension that comes; returns what ends it. */
function onExtension(hear) {
	listeners.add(hear);
	return () => listeners.delete(hear);
}
/** Goes through all extensions; one that fails is told to the owner and changes nothing. */
function extended(value, step) {
	return extensions.reduce((so, extension) => {
		try {
			return step(extension, so) ?? so;
		} catch (error) {
			complain("INTERNAL", `leadtag.${extension.name}.js: ${error}`);
			return so;
		}
	}, value);
}
var isExtended = (by) => extensions.some(({ name }) => name === by);
export { redraw as a, onExtension as i, extended as n, complain as o, isExtended as r, extend as t };
