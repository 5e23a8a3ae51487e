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
// src/webhook/presets/index.ts
/** Those that are always there. The others stand in `optional/presets/`. */
var known = [
	{
		name: "zapier",
		at: /^hooks\.zapier\.com\//,
		format: "form"
	},
	{
		name: "make",
		at: /^hook\.([a-z\d]+\.make|integromat)\.com\//,
		format: "form",
		once: true
	},
	{
		name: "n8n",
		at: /^[^/]*n8n[^/]*\/(.+\/)?webhook\/|\/webhook\/[\da-f]{8}-/,
		format: "json"
	},
	{
		name: "node-red",
		format: "form"
	},
	{
		name: "pipedream",
		at: /\.m\.pipedream\.net\//,
		format: "form"
	},
	{
		name: "power-automate",
		at: /\.(logic\.azure|api\.powerplatform)\.com\//,
		format: "json"
	},
	{
		name: "apps-script",
		at: /^script\.google\.com\//,
		format: "form",
		redirects: "ok",
		no: "\"(result|status)\"\\s*:\\s*\"(error|fail)|<title>Error"
	},
	{
		name: "airtable",
		at: /^hooks\.airtable\.com\//,
		format: "form",
		once: true
	},
	{
		name: "formspree",
		at: /^(api\.)?(formspree\.io|usebasin\.com|getform\.(io|com)|forminit\.com|web3forms\.com)\//,
		format: "form",
		headers: { accept: "application/json" },
		no: "\"success\"\\s*:\\s*false"
	}
];
var BUILT_IN = known.length;
/** The addresses of those that are not. */
var RARE = /^([^/]+\.)?(hooks\.slack|discord(app)?|hsforms|webto\.salesforce|list-manage|activehosted)\.com\//;
/** Makes further tools known. */
function addPresets(more) {
	known.push(...more);
}
/** The tool with this name, or with `auto` the one that the address belongs to. */
function presetFor(name, url) {
	const place = placeOf(url);
	return known.find((preset) => name === "auto" ? preset.at?.test(place) : preset.name === name);
}
/** Whether it takes the optional script to talk to this address. */
var needsPresets = (name, url) => !/^(none|generic)$/.test(name) && !presetFor(name, url) && (name !== "auto" || known.length === BUILT_IN && RARE.test(placeOf(url)));
function placeOf(url) {
	const { hostname, pathname } = new URL(url);
	return hostname + pathname;
}
// src/extensions.ts
var extensions = [];
var listeners = /* @__PURE__ */ new Set();
/** Makes an extension known; a second time it changes nothing. */
function extend(extension) {
	if (extensions.some(({ name }) => name === extension.name)) return;
	extensions.splice(extension.late ? extensions.length : 0, 0, extension);
	addPresets(extension.presets ?? []);
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
export { redraw as a, complain as c, onExtension as i, extended as n, needsPresets as o, isExtended as r, presetFor as s, extend as t };
