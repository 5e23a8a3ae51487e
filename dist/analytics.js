import { t as extend } from "./extensions.js";
import { t as systemClock } from "./clock.js";
import { t as withoutQuery } from "./without-query.js";
// src/platform/seen.ts
/**
* Calls back once an element has been half visible for a second, as ads are counted (of a form that is taller than the window:
* once it fills half of that). Returns what ends the watch.
*/
function whenSeen(element, clock, fn) {
	let cancel = () => {};
	const observer = new IntersectionObserver((entries) => {
		cancel();
		const { intersectionRatio, intersectionRect, rootBounds } = entries.at(-1);
		if (intersectionRatio < .5 && !(rootBounds && intersectionRect.height >= rootBounds.height / 2)) return;
		cancel = clock.after(1e3, () => {
			observer.disconnect();
			fn();
		});
	}, { threshold: [
		0,
		.1,
		.2,
		.3,
		.4,
		.5
	] });
	observer.observe(element);
	return () => {
		cancel();
		observer.disconnect();
	};
}
// src/optional/analytics/data-layer.ts
/** Our events under the names of Google Analytics: https://support.google.com/analytics/answer/9267735. */
var NAMES = {
	view: "form_view",
	start: "form_start",
	step: "form_step",
	invalid: "form_error",
	submit: "form_submit"
};
/** A redirect waits no longer for the tags that listen (milliseconds). */
var PATIENCE = 600;
/** Tells the page's `dataLayer` what becomes of its forms, without personal data. Makes the layer where there is none. */
function openDataLayer(page, clock) {
	const push = (event, { formId, variant, step, code, leadId }, rest) => {
		const told = {
			event,
			form_id: formId,
			variant,
			step,
			code,
			event_id: leadId,
			...rest
		};
		try {
			if (!Array.isArray(page.dataLayer)) page.dataLayer = [];
			page.dataLayer.push(told);
		} catch {}
	};
	return {
		fact(name, detail) {
			const event = NAMES[name];
			if (event) push(event, detail);
		},
		/** `generate_lead`. Settles when the tags that listen have been told, or after 600 ms. */
		lead: (detail) => new Promise((resolve) => {
			clock.after(PATIENCE, resolve);
			push("generate_lead", detail, {
				eventCallback: () => resolve(),
				eventTimeout: PATIENCE
			});
		})
	};
}
// src/optional/analytics/facts.ts
/** What is counted of a form, each once for a form and a page (a step once for the step, a delivery once for the lead). */
var COUNTED = [
	"view",
	"start",
	"step",
	"invalid",
	"submit",
	"delivered"
];
/** Calls back for each thing that is counted, once; returns what ends it. */
function onFact(page, hear) {
	const seen = /* @__PURE__ */ new Set();
	const ends = COUNTED.map((name) => {
		const listen = (event) => {
			const { detail, defaultPrevented } = event;
			if (!detail || defaultPrevented) return;
			const { formId, leadId, step } = detail;
			const print = JSON.stringify([
				name,
				name === "delivered" ? leadId : formId,
				name === "step" && step
			]);
			if (seen.has(print)) return;
			seen.add(print);
			hear(name, detail);
		};
		page.addEventListener(`leadtag:${name}`, listen);
		return () => page.removeEventListener(`leadtag:${name}`, listen);
	});
	return () => {
		for (const end of ends) end();
	};
}
// src/optional/analytics/metrics.ts
/** Collects counts. `take` hands them out, and begins anew; nothing, where nothing was counted. */
function createMetrics(visit, now) {
	let forms = /* @__PURE__ */ new Map();
	return {
		fact(name, { formId, variant, step }) {
			const key = JSON.stringify([formId, variant]);
			const form = forms.get(key) ?? {
				form_id: formId,
				...variant && { variant }
			};
			const count = name === "step" ? `step_${step}` : name;
			forms.set(key, {
				...form,
				[count]: Number(form[count] ?? 0) + 1
			});
		},
		take(page) {
			if (!forms.size) return void 0;
			const { channel, source, medium, campaign } = visit().last_touch;
			const all = [...forms.values()];
			forms = /* @__PURE__ */ new Map();
			return {
				type: "leadtag.metrics",
				version: 1,
				at: new Date(now()).toISOString(),
				page,
				channel,
				source,
				medium,
				campaign,
				forms: all
			};
		}
	};
}
// src/optional/analytics/tools.ts
/** Tells Plausible, PostHog and Matomo, as far as they are on the page by then. What one of them throws is its own business. */
function tellTools(page, name, { formId, variant, step }) {
	const props = {
		form_id: formId,
		...variant && { variant },
		...step && { step }
	};
	const calls = [
		() => page.plausible?.(name === "lead" ? "Lead" : `Form ${name}`, { props }),
		() => page.posthog?.capture?.(`leadtag_${name}`, props),
		() => page._paq?.push?.([
			"trackEvent",
			"leadtag",
			name,
			variant ? `${formId} ${variant}` : formId
		])
	];
	for (const call of calls) try {
		call();
	} catch {}
}
// src/optional/analytics/index.ts
/**
* Counting: `leadtag:view`, and what becomes of forms told to the page's `dataLayer` (with `data-data-layer`), to Plausible,
* PostHog and Matomo where they are on the page, and to the `metrics-webhook`. No personal data.
*/
function analytics() {
	const leads = /* @__PURE__ */ new Set();
	let tell = () => void 0;
	return {
		name: "analytics",
		mounted: ({ host, tell }) => ({ end: whenSeen(host, systemClock, () => tell("view")) }),
		page(site) {
			const page = window;
			const layer = site.settings.dataLayer ? openDataLayer(page, systemClock) : void 0;
			const metrics = site.settings.metricsWebhook ? startMetrics(site, site.settings.metricsWebhook) : void 0;
			onFact(window, (name, detail) => {
				layer?.fact(name, detail);
				metrics?.fact(name, detail);
				tellTools(page, name, detail);
			});
			tell = (detail) => {
				if (leads.has(detail.leadId)) return void 0;
				leads.add(detail.leadId);
				tellTools(page, "lead", detail);
				return layer?.lead(detail);
			};
		},
		outcome: (detail) => tell(detail)
	};
}
/** Sends what was counted when the page goes out of sight: one request, and another only for what is counted after that. */
function startMetrics({ visit }, url) {
	const metrics = createMetrics(visit, systemClock.now);
	const send = () => {
		const body = metrics.take(withoutQuery(location.href) ?? "");
		const request = {
			method: "POST",
			mode: "no-cors",
			credentials: "omit",
			keepalive: true
		};
		if (body) fetch(url, {
			...request,
			body: JSON.stringify(body)
		}).catch(() => {});
	};
	addEventListener("pagehide", send);
	document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && send());
	return metrics;
}
// src/analytics.ts
/** `import 'leadtag/analytics'`: counting: the dataLayer, Plausible, PostHog, Matomo, the metrics webhook. */
extend(analytics());
