import { h as inert, r as mountOn } from "./mount.js";
import { o as complain } from "./extensions.js";
// src/wrappers/props.ts
var LISTENERS = {
	onReady: "ready",
	onView: "view",
	onOpen: "open",
	onClose: "close",
	onStart: "start",
	onStep: "step",
	onInvalid: "invalid",
	onSubmit: "submit",
	onQueued: "queued",
	onDelivered: "delivered",
	onUnconfirmed: "unconfirmed",
	onRejected: "rejected",
	onDiagnostic: "diagnostic"
};
/** What speaks of the element around the form. No option has a hyphen in code. */
var isOfHost = (name) => /^(id|class|className|style)$|-/.test(name);
/** Neither here nor there: frameworks put these among the props; `__source` and the like while a page is developed. */
var isOfFramework = (name) => /^(children|ref|key|__.*)$/.test(name);
var pick = (props, wanted) => Object.fromEntries(Object.entries(props).filter(([name, value]) => wanted(name, value)));
/** The attributes of the element around the form. */
var hostProps = (props) => pick(props, isOfHost);
/** The options of the form; one that is `undefined` has its default. */
var optionsOf = (props) => pick(props, (name, value) => value !== void 0 && !Object.hasOwn(LISTENERS, name) && !isOfHost(name) && !isOfFramework(name));
// src/wrappers/attach.ts
/** Forms whose component has gone in this turn. StrictMode and hot reloading take one away and bring it back at once. */
var leaving = /* @__PURE__ */ new Map();
/** What was typed into forms that are only hidden for a while, as by `<Activity>`: their element stays, and comes back. */
var typed = /* @__PURE__ */ new WeakMap();
/** Nothing of ours may throw into a page's drawing. */
function safely(run) {
	try {
		run();
	} catch (error) {
		complain("INTERNAL", String(error));
	}
}
/** Options as they stand, to be compared: frameworks make them anew with each drawing. */
function print(options) {
	try {
		return JSON.stringify(options);
	} catch {
		return "";
	}
}
/**
* Puts a component's form onto its element. Wrong options are told in the console, as for a placeholder; without a webhook what
* the element holds stays.
*
* @param host an element that nobody else puts a form on; the framework may change what is in it only one level down
*/
function attach(host, props) {
	const back = leaving.get(host);
	if (back) {
		leaving.delete(host);
		back.follow(props);
		return back;
	}
	let listeners = props;
	let last;
	let form;
	let isBegun = false;
	const ends = Object.entries(LISTENERS).map(([prop, name]) => {
		const hear = (event) => {
			isBegun = name === "start" || isBegun && name !== "queued";
			listeners[prop]?.(event);
		};
		host.addEventListener(`leadtag:${name}`, hear);
		return () => host.removeEventListener(`leadtag:${name}`, hear);
	});
	const follow = (next) => {
		listeners = next;
		const options = optionsOf(next);
		const now = print([host.id, options]);
		if (now === last) return;
		last = now;
		if (form) return form.follow(options, []);
		form = mountOn(host, {
			raw: options,
			place: "onto"
		});
		if (form) host.setAttribute("data-leadtag", "");
	};
	const end = () => {
		if (isBegun && host.isConnected && form) typed.set(host, form.values());
		form?.destroy();
		form = void 0;
		for (const stop of ends) stop();
	};
	const attached = {
		handle: new Proxy({
			...inert,
			element: host
		}, { get: (none, name) => Reflect.get(form ?? none, name) }),
		follow: (next) => safely(() => follow(next)),
		detach() {
			leaving.set(host, attached);
			queueMicrotask(() => {
				if (leaving.get(host) === attached && leaving.delete(host)) safely(end);
			});
		}
	};
	attached.follow(props);
	const before = typed.get(host);
	if (before) attached.handle.setValues(before);
	isBegun ||= !!before;
	typed.delete(host);
	return attached;
}
export { hostProps as n, attach as t };
