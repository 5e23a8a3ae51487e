import { o as complain, t as extend } from "./extensions.js";
import { u as words } from "./presets2.js";
import { n as shownFields, t as brokenConditions } from "./shown.js";
import { t as dressUp$1 } from "./dress-up.js";
import { Fragment, h } from "preact";
// src/optional/steps/Progress.tsx
/** How far along the visitor is: in words, and as a line. */
var Progress = ({ at, count, say }) => /* @__PURE__ */ h("div", { part: "progress" }, /* @__PURE__ */ h("small", null, say("step", at + 1, count)), /* @__PURE__ */ h("progress", {
	value: at + 1,
	max: count,
	"aria-hidden": "true"
}));
// src/optional/steps/step.ts
/** The steps that have something to ask, in order. */
function stepsOf(config, { values }) {
	const byNumber = /* @__PURE__ */ new Map();
	for (const field of shownFields(config, values)) {
		if (field.type === "hidden") continue;
		byNumber.set(field.step, [...byNumber.get(field.step) ?? [], field]);
	}
	return [...byNumber].sort(([a], [b]) => a - b).map(([number, fields]) => ({
		number,
		fields
	}));
}
// src/optional/steps/styles.css?inline
var styles_default = "[part=\"progress\"] {\n  display: grid;\n  gap: 6px;\n}\nprogress {\n  appearance: none;\n  width: 100%;\n  height: 4px;\n  border: 0;\n  border-radius: 4px;\n  overflow: hidden;\n  background: color-mix(in srgb, var(--text) 14%, transparent);\n}\nprogress::-webkit-progress-bar {\n  background: none;\n}\nprogress::-webkit-progress-value {\n  background: var(--focus);\n  border-radius: 4px;\n  transition: inline-size 0.2s;\n}\nprogress::-moz-progress-bar {\n  background: var(--focus);\n  border-radius: 4px;\n}\n[part=\"step-heading\"] {\n  font-size: 1.125em;\n  line-height: 1.3;\n}\n[part=\"back\"] {\n  min-height: 44px;\n  padding: var(--pad) 22px;\n  background: none;\n  font-weight: 600;\n  cursor: pointer;\n}\n[part=\"back\"]:hover {\n  background: color-mix(in srgb, var(--text) 7%, transparent);\n}\n@media (prefers-reduced-motion: reduce) {\n  progress::-webkit-progress-value {\n    transition: none;\n  }\n}\n@media (forced-colors: active) {\n  progress {\n    border: 1px solid;\n  }\n  progress::-webkit-progress-value {\n    background: Highlight;\n  }\n}\n";
// src/optional/steps/styles.ts
var dressUp = (root) => dressUp$1(root, styles_default);
// src/optional/steps/index.tsx
/**
* Steps and conditions: fields behind a `/` stand on a step of their own, with progress, a way back and answers that stay; fields
* and steps with a `show-if` are asked only when it holds.
*/
var steps = () => ({
	name: "steps",
	words: words.steps,
	form(config) {
		const broken = brokenConditions(config).map(([option, text]) => `data-${option}: "${text}" is no condition`);
		if (broken[0]) complain("CONFIG", `form "${config.formId}"\n${broken.join("\n")}`);
		return config;
	},
	mounted
});
function mounted(form) {
	/** Which step is on the screen, counted from 0 among those that are asked. */
	let at = 0;
	const undress = dressUp(form.root);
	const asked = () => stepsOf(form.config(), form.state());
	const go = (to) => {
		at = to;
		form.draw();
		const { say, tell } = form;
		form.announce(say("step", at + 1, asked().length));
		tell("step", { step: at + 1 });
		form.focus("[part=step-heading],input:not([type=hidden]),textarea,select");
	};
	/** What a submit finds wrong may stand on another step; the focus goes there next. */
	const showWrong = () => {
		const { errors } = form.state();
		const isWrong = ({ fields }) => fields.some(({ key }) => Object.hasOwn(errors, key));
		const steps = asked();
		const wrong = steps.findIndex(isWrong);
		if (wrong < 0 || steps.slice(at, at + 1).some(isWrong)) return;
		at = wrong;
		form.draw();
	};
	form.host.addEventListener("leadtag:invalid", showWrong);
	return {
		ask: (config, { values }) => ({
			...config,
			fields: shownFields(config, values)
		}),
		draw(props, next) {
			const { config, state, say, on } = props;
			const all = stepsOf(config, state);
			at = Math.max(0, Math.min(at, all.length - 1));
			if (all.length < 2) return next(props);
			const { number, fields } = all[at];
			const isLast = at === all.length - 1;
			const heading = config.step[number]?.heading;
			const here = {
				...config,
				fields: config.fields.filter((field) => field.type === "hidden" || fields.includes(field)),
				...at && {
					heading: void 0,
					text: void 0
				},
				...!isLast && {
					cta: say("next"),
					purposes: [],
					privacyUrl: void 0
				}
			};
			return next({
				...props,
				config: here,
				on: isLast ? on : {
					...on,
					submit: () => form.check(fields) && go(at + 1)
				},
				above: /* @__PURE__ */ h(Fragment, null, props.above, /* @__PURE__ */ h(Progress, {
					at,
					count: all.length,
					say
				}), heading && /* @__PURE__ */ h("h3", {
					part: "step-heading",
					tabindex: -1
				}, String(heading))),
				beside: /* @__PURE__ */ h(Fragment, null, props.beside, at > 0 && /* @__PURE__ */ h("button", {
					part: "back",
					type: "button",
					onClick: () => go(at - 1)
				}, say("back")))
			});
		},
		end() {
			form.host.removeEventListener("leadtag:invalid", showWrong);
			undress();
		}
	};
}
// src/steps.ts
/** `import 'leadtag/steps'`: steps, and fields that are asked only on a condition. */
extend(steps());
