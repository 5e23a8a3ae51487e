"use client";
import { n as hostProps, t as attach } from "./attach.js";
import * as React from "react";
// src/react.tsx
/** @jsx React.createElement */
/**
* A form: the props are the options of `mount()`, and `onReady`, `onDelivered` and so on hear its events.
*
* ```tsx
* <LeadForm webhook="https://hooks.example.com/abc" fields="name, email*" cta="Book a demo" />
* ```
*
* Options may be written in place: only when one has really changed does the form follow, and what was typed stays. `ref` is the
* form's handle. Wrong options are told in the console; without a webhook the children stay.
*/
var LeadForm = React.forwardRef(function LeadForm(props, ref) {
	const host = React.useRef(null);
	const form = React.useRef(null);
	React.useEffect(() => {
		const attached = attach(host.current, props);
		form.current = attached;
		return () => attached.detach();
	}, []);
	React.useEffect(() => form.current?.follow(props));
	React.useEffect(() => give(ref, form.current.handle), [ref]);
	return /* @__PURE__ */ React.createElement("div", {
		...hostProps(props),
		ref: host
	}, /* @__PURE__ */ React.createElement("div", null, props.children));
});
/** Sets a ref; returns what takes it back. */
function give(ref, handle) {
	const end = set(ref, handle);
	return () => typeof end === "function" ? end() : set(ref, null);
}
var set = (ref, handle) => {
	if (typeof ref === "function") return ref(handle);
	if (ref) ref.current = handle;
};
export { LeadForm };
