import { t as extend } from "./extensions.js";
import { u as words } from "./presets2.js";
import { t as systemClock } from "./clock.js";
import { t as storageOf } from "./storage.js";
import { t as dressUp$1 } from "./dress-up.js";
import { t as whenLoaded } from "./parsed.js";
import { Fragment, h } from "preact";
// src/optional/display/back-button.ts
/** What tells our entry of the history from all others. */
var MARK = "leadtag";
/**
* On phones the back button closes what is open, instead of leaving the page: an entry of the same address is added, and taken
* back when the form is closed in another way. Returns that.
*/
function onBackButton(close) {
	if (!matchMedia("(pointer: coarse)").matches) return () => {};
	const mine = Math.random();
	history.pushState({
		...Object(history.state),
		[MARK]: mine
	}, "");
	const isHere = () => Object(history.state)[MARK] === mine;
	const left = () => {
		if (isHere()) return;
		removeEventListener("popstate", left);
		close();
	};
	addEventListener("popstate", left);
	return () => {
		removeEventListener("popstate", left);
		if (isHere()) history.back();
	};
}
// src/optional/display/scroll-lock.ts
/** Keeps the page behind a pop-up from scrolling, and from jumping sideways when its scroll bar goes; returns what ends that. */
function lockScroll() {
	const hasBar = innerWidth > document.documentElement.clientWidth;
	return dressUp$1(document, `:root:root:root{overflow:hidden!important${hasBar ? ";scrollbar-gutter:stable!important" : ""}}`);
}
// src/optional/display/opening.ts
var FIRST_FIELD = "input:not([type=hidden]),textarea,select,[tabindex]";
/** The forms that are open just now. */
var open = /* @__PURE__ */ new Set();
/** Whether any form of ours is open: one that opens by itself never covers another. */
var isAnyOpen = () => open.size > 0;
/** Opens and closes one form: what is on the screen, the focus, the page behind it, the back button, and who is told. */
function opening(form, quiet) {
	let opener;
	let forgetBack = () => {};
	let unlock;
	const letScroll = () => {
		unlock?.();
		unlock = void 0;
	};
	const isOpen = () => open.has(form);
	const find = (part) => form.root.querySelector(`[part~=${part}]`);
	/** Brings what stands on the page in line with what should: a drawing may have made it anew. */
	const settle = () => {
		const panel = find("overlay");
		if (!form.host.isConnected) settleDown();
		bring(find("launcher"), true);
		bring(panel, isOpen());
		if (!(panel instanceof HTMLDialogElement)) letScroll();
		else if (isOpen()) unlock ??= lockScroll();
	};
	/** Nothing of what being open asks for is left. */
	const settleDown = () => {
		open.delete(form);
		letScroll();
		forgetBack();
		forgetBack = () => {};
	};
	const show = (wanted = !isOpen(), byItself = false) => {
		const { display, formId, frequency } = form.config();
		if (wanted === isOpen() || !form.host.isConnected) return;
		if (wanted) {
			opener = document.activeElement;
			open.add(form);
			form.draw();
			settle();
			if (display !== "bar") forgetBack = onBackButton(() => show(false));
			if (display === "popup" || !byItself) form.focus(FIRST_FIELD);
			form.tell("open");
			return;
		}
		const hadFocus = find("overlay")?.matches(":focus-within");
		settleDown();
		settle();
		form.draw();
		if (hadFocus) opener?.focus?.({ preventScroll: true });
		quiet.closed(formId, frequency);
		form.tell("close");
	};
	return {
		isOpen,
		show,
		settle,
		settleDown
	};
}
/** Shows or hides an element of the top layer. */
function bring(element, wanted) {
	if (!element?.isConnected) return;
	if (element instanceof HTMLDialogElement) {
		if (!wanted || !element.matches(":modal")) element.close();
		if (wanted && !element.open) element.showModal();
		return;
	}
	if (element.matches(":is([open],:popover-open)") === wanted) return;
	if (element.togglePopover) element.togglePopover(wanted);
	else element.toggleAttribute("open", wanted);
}
// src/optional/display/exit.ts
/** How far (in heights of the window), within how long (milliseconds), a finger flings the page up to get to the address bar. */
var FLING = {
	height: .6,
	ms: 400
};
/** Nobody leaves a page that he has not looked at (milliseconds). */
var SETTLE = 2e3;
/**
* Calls back when the visitor is about to leave: with a mouse, when it leaves the window by its upper edge; on a phone, when the
* page is flung upwards after it was read for a while. Returns what ends the watch.
*/
function onExit(leave, { now }) {
	const since = now();
	const isSettled = () => now() - since >= SETTLE;
	const out = ({ relatedTarget, clientY }) => {
		if (!relatedTarget && clientY <= 0 && isSettled()) leave();
	};
	/** Where the page was, and when, as long as it only goes up. */
	let from = {
		y: scrollY,
		at: now()
	};
	const scrolled = () => {
		const y = scrollY;
		const at = now();
		const height = innerHeight;
		if (from.y - y >= FLING.height * height && from.y > height && at - from.at <= FLING.ms && isSettled() && matchMedia("(pointer: coarse)").matches) leave();
		if (y > from.y || at - from.at > FLING.ms) from = {
			y,
			at
		};
	};
	document.addEventListener("mouseout", out);
	addEventListener("scroll", scrolled, { passive: true });
	return () => {
		document.removeEventListener("mouseout", out);
		removeEventListener("scroll", scrolled);
	};
}
// src/optional/display/triggers.ts
/** When each display opens, unless the owner says otherwise. */
var USUAL$1 = {
	popup: "click",
	button: "click",
	"slide-in": "delay",
	bar: "load"
};
/** Seconds, and percent of the page. */
var DELAY = 5;
var SCROLL = 50;
/** Calls back once, when the moment has come that the owner chose. Returns what ends the wait. */
function onTrigger({ display, open, openValue }, reached, clock) {
	const how = display !== "inline" && (open ?? USUAL$1[display]);
	let stop = () => {};
	let isOver = false;
	const end = () => {
		isOver = true;
		stop();
	};
	const once = () => {
		end();
		reached();
	};
	const watchScroll = () => {
		const look = () => {
			const { scrollHeight, clientHeight } = document.documentElement;
			if (scrollY >= (scrollHeight - clientHeight) * Math.min(openValue ?? SCROLL, 99) / 100) once();
		};
		addEventListener("scroll", look, { passive: true });
		stop = () => removeEventListener("scroll", look);
		look();
	};
	if (how === "delay") stop = clock.after((openValue ?? DELAY) * 1e3, once);
	if (how === "exit") stop = onExit(once, clock);
	if (how === "load" || how === "scroll") whenLoaded(() => isOver || (stop = clock.after(0, how === "load" ? once : watchScroll)));
	return end;
}
// src/optional/display/typing.ts
/** Whether the visitor is filling something in just now, on the page or in a form of ours: nothing may cover that. */
function isTyping() {
	let at = document.activeElement;
	while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
	return !!at?.matches("input:not([type=button],[type=submit],[type=reset]),textarea,select,[contenteditable],iframe");
}
// src/optional/display/by-itself.ts
/** How long to wait before asking again whether the visitor may be disturbed (milliseconds). */
var AGAIN = 1e3;
var isBusy = () => isAnyOpen() || isTyping() || document.querySelector(":modal");
/** Opens a form at the moment that its options name, unless it keeps quiet, and not before the visitor may be disturbed. */
function byItself(config, { isOpen, show }, quiet, clock) {
	let stop = () => {};
	let awaited;
	const openOnceFree = () => {
		if (isOpen() || quiet.isQuiet(config().formId)) return;
		if (isBusy()) stop = clock.after(AGAIN, openOnceFree);
		else show(true, true);
	};
	return {
		/** Waits for that moment; anew when the options name another. */
		wait() {
			const { display, open, openValue } = config();
			const wanted = String([
				display,
				open,
				openValue
			]);
			if (wanted === awaited) return;
			awaited = wanted;
			stop();
			stop = onTrigger(config(), openOnceFree, clock);
		},
		end: () => stop()
	};
}
// src/optional/display/place.ts
/** Where it stands, as classes: a pop-up at an edge or in the middle, a bar along an edge, all else in a corner. */
function placeOf({ display, placement }) {
	if (display === "popup") return placement || "center";
	const edge = placement === "top" ? "top" : "bottom";
	if (display === "bar") return placement === "bottom" ? "bottom" : "top";
	return `${edge} ${/left|right/.test(placement ?? "") ? placement : "end"}`;
}
// src/optional/display/Overlay.tsx
/** Where the pointer went down last. There is only one, and it outlives each drawing. */
var pressed = null;
/** Only a pop-up keeps the visitor from the page. All others stand in the top layer as well, where no ancestor cuts them off. */
function Overlay({ config, isOpen, say, show, inside }) {
	const { display, heading, cta, openLabel } = config;
	const label = openLabel || cta || say("cta");
	const place = placeOf(config);
	const close = () => show(false);
	const onKeyDown = (event) => {
		if (event.key !== "Escape" || !isOpen) return;
		event.preventDefault();
		close();
	};
	const panel = {
		part: `overlay overlay-${display}`,
		class: `${display} ${place}`,
		"aria-label": heading || label,
		tabindex: -1,
		onKeyDown
	};
	const content = /* @__PURE__ */ h(Fragment, null, inside, /* @__PURE__ */ h("button", {
		part: "close",
		type: "button",
		"aria-label": say("close"),
		onClick: close
	}));
	return /* @__PURE__ */ h(Fragment, null, display === "button" && /* @__PURE__ */ h("button", {
		part: "launcher button",
		class: place,
		type: "button",
		popover: "manual",
		"aria-expanded": isOpen,
		onClick: () => show(),
		onKeyDown
	}, label), display === "popup" ? /* @__PURE__ */ h("dialog", {
		...panel,
		onPointerDown: ({ target }) => {
			pressed = target;
		},
		onClick: ({ target, currentTarget }) => target === currentTarget && target === pressed && close(),
		onClose: (event) => !event.currentTarget.open && close()
	}, content) : /* @__PURE__ */ h("section", {
		...panel,
		popover: "manual"
	}, content));
}
// src/optional/display/openers.ts
/** Which link means any form at all: the first one that opens takes it. */
var ANY = "#leadtag";
/**
* Opens the form by a click on what the owner named (`open-target`), and on every link to `#leadtag` or `#<form-id>`, whenever
* that came to the page. Returns what ends it.
*/
function onOpenerClick({ config, host }, open) {
	const clicked = (event) => {
		const { openTarget, formId, display } = config();
		const [origin] = event.composedPath();
		if (!host.isConnected || display === "inline" || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || !(origin instanceof Element)) return;
		const link = origin.closest("a[href]")?.getAttribute("href");
		if (link !== ANY && link !== `#${formId}` && !isInside(origin, openTarget)) return;
		event.preventDefault();
		open();
	};
	document.addEventListener("click", clicked);
	return () => document.removeEventListener("click", clicked);
}
function isInside(element, selector) {
	try {
		return selector && element.closest(selector);
	} catch {
		return;
	}
}
// src/optional/display/quiet.ts
var KEY = "leadtag:quiet";
var DAY = 864e5;
/** Days without opening by itself after it was closed, unless the owner says otherwise. */
var USUAL = 7;
/**
* Which forms do not open by themselves, and until when: after they were closed for as long as the owner says, after a lead for
* good. It is the visitor's own choice that is kept, by form id and nothing else; without a storage it lasts as long as the page.
*/
function quietTimes(storage, now) {
	let times = {};
	const read = () => {
		try {
			times = {
				...times,
				...JSON.parse(storage?.getItem(KEY) ?? "{}")
			};
		} catch {}
		return times;
	};
	const keep = (formId, until) => {
		times = {
			...read(),
			[formId]: until
		};
		try {
			storage?.setItem(KEY, JSON.stringify(times));
		} catch {}
	};
	return {
		/** Whether this form keeps quiet for now. */
		isQuiet(formId) {
			const until = read()[formId];
			return until === null || Number(until) > now();
		},
		/** The visitor has closed it. What a lead came of keeps quiet all the same. */
		closed(formId, days = USUAL) {
			if (read()[formId] !== null) keep(formId, now() + days * DAY);
		},
		/** A lead came of it: for good. */
		converted: (formId) => keep(formId, null)
	};
}
// src/optional/display/styles.css?inline
var styles_default = "/* light-dark() would do for both, but leaves older browsers without a ground */\n.root {\n  --surface: var(--leadtag-surface, #fff);\n  --edge: max(16px, env(safe-area-inset-bottom));\n}\n.dark {\n  --surface: var(--leadtag-surface, #1d2029);\n}\n[part~=\"overlay\"] {\n  position: fixed;\n  inset: auto;\n  width: min(var(--leadtag-overlay-width, 440px), 100vw - 32px);\n  max-width: none;\n  max-height: calc(100dvh - 32px);\n  padding: var(--leadtag-overlay-pad, 28px);\n  border: 1px solid color-mix(in srgb, var(--text) 12%, transparent);\n  border-radius: var(--leadtag-overlay-radius, 16px);\n  overflow: auto;\n  overscroll-behavior: contain;\n  background: var(--surface);\n  color: inherit;\n  box-shadow: var(--leadtag-shadow, 0 2px 6px rgb(0 0 0 / 0.08), 0 18px 50px rgb(0 0 0 / 0.22));\n  animation: rise 0.22s cubic-bezier(0.2, 0.8, 0.3, 1);\n  z-index: 2147483000;\n}\n[part~=\"overlay\"]:not([open]) {\n  display: none;\n}\n/* not in one rule: browsers without popovers drop this one */\n[part~=\"overlay\"]:popover-open {\n  display: block;\n}\n[part~=\"overlay\"] h2 {\n  /* beside the close button */\n  padding-inline-end: 28px;\n}\ndialog::backdrop {\n  background: var(--leadtag-backdrop, rgb(10 12 18 / 0.55));\n  animation: fade 0.2s;\n}\n@keyframes rise {\n  from {\n    opacity: 0;\n    transform: translateY(12px);\n  }\n}\n@keyframes fade {\n  from {\n    opacity: 0;\n  }\n}\n\n/* where it stands */\n.center {\n  inset: 0 !important;\n  margin: auto !important;\n  height: fit-content;\n}\n.top {\n  inset-block-start: 16px !important;\n}\n.bottom {\n  inset-block-end: var(--edge) !important;\n}\n.left {\n  left: 16px !important;\n}\n.right {\n  right: 16px !important;\n}\n.end {\n  inset-inline-end: 16px !important;\n}\ndialog.top,\ndialog.bottom {\n  inset-inline: 0 !important;\n  margin-inline: auto !important;\n}\ndialog.left,\ndialog.right {\n  inset-block: 16px !important;\n}\n/* the launcher stays in sight, where there is room for both */\n@media (min-width: 481px) {\n  section.button {\n    max-height: calc(100dvh - 96px - var(--edge));\n  }\n  section.button.bottom {\n    inset-block-end: calc(var(--edge) + 64px) !important;\n  }\n  section.button.top {\n    inset-block-start: 80px !important;\n  }\n}\n\n.bar {\n  inset-inline: 0 !important;\n  width: auto;\n  padding: 14px clamp(16px, 4vw, 40px);\n  border-width: 0;\n  border-radius: 0;\n  animation-name: fade;\n}\n.bar.top {\n  inset-block-start: 0 !important;\n  border-block-end-width: 1px;\n}\n.bar.bottom {\n  inset-block-end: 0 !important;\n  padding-block-end: max(14px, env(safe-area-inset-bottom));\n  border-block-start-width: 1px;\n}\n.bar form,\n.bar .panel {\n  max-width: 1120px;\n  margin-inline: auto;\n}\n.bar form {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: start;\n  gap: 8px 14px;\n}\n.bar form > [part^=\"field\"] {\n  flex: 1 1 130px;\n}\n/* words in a line of their own, as the heading is if there are any */\n.bar form > h2 {\n  font-size: 1.125em;\n}\n.bar form > [part=\"text\"] {\n  flex: 1 1 max(75%, 100% - 19em);\n  margin: 0;\n}\n.bar form > :is(.tick, [part=\"note\"], [part=\"progress\"], [part=\"step-heading\"], [part=\"actions\"]) {\n  flex-basis: 100%;\n}\n.bar [part=\"help\"] {\n  display: none;\n}\n/* the close button stands beside what comes first */\n.bar form > :first-child {\n  margin-inline-end: 32px;\n}\n.bar .panel {\n  grid-template-columns: auto 1fr;\n  gap: 2px 16px;\n  padding: 0;\n}\n.bar .panel > * {\n  grid-column: 2;\n  margin: 0;\n}\n.bar .mark {\n  grid-area: 1 / 1 / span 2;\n}\n@media (min-width: 720px) {\n  .bar {\n    padding-inline-end: 64px;\n  }\n  .bar form > :first-child {\n    margin-inline-end: 0;\n  }\n  .bar form > [part=\"actions\"] {\n    flex: 0 0 auto;\n  }\n  /* level with the fields, whose labels stand above them, also when an error stands below one */\n  .bar form > :is([part=\"actions\"], small, h2:not(:has(+ [part=\"text\"]))) {\n    margin-block-start: calc(1.40625em + 6px);\n  }\n  .bar form > :is(small, h2:not(:has(+ [part=\"text\"]))) {\n    padding-block: calc(var(--pad) + 1px);\n  }\n}\n\n[part=\"close\"] {\n  position: absolute;\n  inset-block-start: 10px;\n  inset-inline-end: 10px;\n  width: 36px;\n  height: 36px;\n  padding: 0;\n  border: 0;\n  border-radius: 50%;\n  background: none;\n  color: var(--muted);\n  cursor: pointer;\n}\n[part=\"close\"]::before,\n[part=\"close\"]::after {\n  content: \"\";\n  position: absolute;\n  inset: 17px 10px;\n  border-block-start: 2px solid;\n  transform: rotate(45deg);\n}\n[part=\"close\"]::after {\n  transform: rotate(-45deg);\n}\n[part=\"close\"]:hover {\n  background: color-mix(in srgb, var(--text) 9%, transparent);\n  color: var(--text);\n}\n\n[part~=\"launcher\"] {\n  position: fixed;\n  inset: auto;\n  min-height: 52px;\n  margin: 0;\n  padding: 12px 24px;\n  border-radius: 26px;\n  box-shadow: 0 6px 24px rgb(0 0 0 / 0.25);\n  z-index: 2147482999;\n}\n\n@media (max-width: 480px) {\n  [part~=\"overlay\"]:not(.bar) {\n    inset: auto 0 0 !important;\n    width: auto;\n    max-height: 92dvh;\n    margin: 0 !important;\n    padding: 24px 20px max(20px, env(safe-area-inset-bottom));\n    border-width: 1px 0 0;\n    border-end-start-radius: 0;\n    border-end-end-radius: 0;\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  dialog::backdrop {\n    animation: none;\n  }\n}\n@media (prefers-contrast: more) {\n  [part~=\"overlay\"] {\n    border-color: currentColor;\n  }\n}\n@media print {\n  [part~=\"overlay\"],\n  [part~=\"launcher\"] {\n    display: none !important;\n  }\n}\n";
// src/optional/display/styles.ts
var dressUp = (root) => dressUp$1(root, styles_default);
// src/optional/display/index.tsx
/**
* Displays: a pop-up, a slide-in, a bar or a floating button with the form behind it, and when they open: by a click, at once,
* after a while, far enough down the page, or when the visitor is about to leave.
*/
function display(clock = systemClock) {
	const quiet = quietTimes(storageOf("localStorage"), clock.now);
	return {
		name: "display",
		words: words.display,
		mounted: (form) => displayed(form, quiet, clock),
		outcome({ formId }) {
			quiet.converted(formId);
		}
	};
}
function displayed(form, quiet, clock) {
	const undress = dressUp(form.root);
	const isInline = () => form.config().display === "inline";
	const its = opening(form, quiet);
	const { isOpen, show, settle, settleDown } = its;
	const trigger = byItself(form.config, its, quiet, clock);
	/** A page that swaps its content takes away what is open, or moves it out of the top layer, and says nothing. */
	const swaps = new MutationObserver(settle);
	let isOver = false;
	const ends = [
		onOpenerClick(form, () => show(true)),
		trigger.end,
		settleDown,
		undress,
		() => {
			isOver = true;
			swaps.disconnect();
		}
	];
	return {
		draw(props, next) {
			if (isInline()) {
				swaps.disconnect();
				settleDown();
				trigger.wait();
				return next(props);
			}
			swaps.observe(document, {
				childList: true,
				subtree: true
			});
			queueMicrotask(() => {
				if (isOver) return;
				settle();
				trigger.wait();
			});
			return /* @__PURE__ */ h(Overlay, {
				config: props.config,
				isOpen: isOpen(),
				say: props.say,
				show,
				inside: next(props)
			});
		},
		show(wanted) {
			if (!isInline()) show(wanted);
			else if (wanted !== false) form.focus(FIRST_FIELD);
		},
		end() {
			for (const end of ends) end();
		}
	};
}
// src/display.ts
/** `import 'leadtag/display'`: pop-ups, slide-ins, bars and floating buttons. */
extend(display());
