import { t as readElement } from "./read.js";
import { r as mountOn } from "./mount.js";
import { n as whenParsed } from "./parsed.js";
// src/element.ts
/** On a server there are no elements; importing this file must work there all the same. */
var Base = typeof HTMLElement === "undefined" ? class {} : HTMLElement;
/**
* `<lead-form data-webhook="…" data-fields="…">`: a form for any framework. Follows its attributes; options that no attribute
* can hold go into `config`, below the attributes.
*/
var LeadFormElement = class extends Base {
	#handle;
	#config = {};
	#observer = new MutationObserver((changes) => {
		if (changes.some((change) => change.attributeName?.startsWith("data-"))) this.#refresh();
	});
	/** The form's handle, once it is on the page. */
	get handle() {
		return this.#handle;
	}
	get config() {
		return this.#config;
	}
	set config(config) {
		this.#config = { ...config };
		this.#refresh();
	}
	connectedCallback() {
		const { config } = this;
		Reflect.deleteProperty(this, "config");
		this.#config = { ...config };
		queueMicrotask(() => whenParsed(this, () => this.#refresh(true)));
		this.#observer.observe(this, { attributes: true });
	}
	disconnectedCallback() {
		queueMicrotask(() => {
			if (this.isConnected) return;
			this.#observer.disconnect();
			this.#handle?.destroy();
			this.#handle = void 0;
		});
	}
	#refresh(connected = false) {
		const { raw, problems } = readElement(this);
		const options = {
			...this.#config,
			...raw
		};
		if (this.#handle) this.#handle.follow(options, problems);
		else if (this.isConnected && (connected || options.webhook)) this.#handle = mountOn(this, {
			raw: options,
			problems,
			place: "onto"
		});
	}
};
if (globalThis.customElements && !customElements.get("lead-form")) customElements.define("lead-form", LeadFormElement);
export { LeadFormElement };
