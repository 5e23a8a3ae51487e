import { h as inert } from "./mount.js";
import { n as hostProps, t as attach } from "./attach.js";
import { Component, h } from "preact";
// src/preact.tsx
/** A class, since Preact has a component's instance as its `ref`: this one has all that a handle has. */
var Form = class extends Component {
	#form;
	constructor(props) {
		super(props);
		for (const name of Object.keys(inert)) Object.defineProperty(this, name, { get: () => Reflect.get(this.#form?.handle ?? inert, name) });
	}
	#attach = (host) => {
		if (host) this.#form = attach(host, this.props);
		else this.#form?.detach();
	};
	componentDidUpdate() {
		this.#form?.follow(this.props);
	}
	render(props) {
		return /* @__PURE__ */ h("div", {
			...hostProps(props),
			ref: this.#attach
		}, /* @__PURE__ */ h("div", null, props.children));
	}
};
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
var LeadForm = Form;
export { LeadForm };
