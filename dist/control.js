// src/optional/control.ts
/** What every control of ours has to have, as `src/view/Control.tsx` gives it to those of the core. */
function controlProps({ field, error, on, id }) {
	const { key, required, help, autocomplete } = field;
	return {
		part: "input",
		id,
		name: key,
		autocomplete,
		"aria-required": required || void 0,
		"aria-invalid": error ? "true" : void 0,
		"aria-describedby": [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(" ") || void 0,
		onBlur: () => on.blur(field)
	};
}
export { controlProps as t };
