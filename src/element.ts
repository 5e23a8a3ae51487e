import type { FormOptions } from './config/parse.ts';
import { readElement } from './config/read.ts';
import type { Handle } from './handle.ts';
import { mountOn } from './mount.ts';
import { whenParsed } from './platform/parsed.ts';

export type { LeadEvent, LeadEvents } from './lead-event.ts';

/** On a server there are no elements; importing this file must work there all the same. */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * `<lead-form data-webhook="…" data-fields="…">`: a form for any framework. Follows its attributes; options that no attribute
 * can hold go into `config`, below the attributes.
 */
export class LeadFormElement extends Base {
  #handle: Handle | undefined;
  #config: Partial<FormOptions> = {};
  #observer = new MutationObserver((changes) => {
    if (changes.some((change) => change.attributeName?.startsWith('data-'))) this.#refresh();
  });

  /** The form's handle, once it is on the page. */
  get handle(): Handle | undefined {
    return this.#handle;
  }

  get config(): Partial<FormOptions> {
    return this.#config;
  }

  set config(config: Partial<FormOptions>) {
    this.#config = { ...config };
    this.#refresh();
  }

  connectedCallback(): void {
    // a property that was set before this class was known stands in the way of its own setter
    const { config } = this;
    Reflect.deleteProperty(this, 'config');
    this.#config = { ...config };
    // frameworks set properties right after they have made the element
    queueMicrotask(() => whenParsed(this, () => this.#refresh(true)));
    this.#observer.observe(this, { attributes: true });
  }

  disconnectedCallback(): void {
    // an element that is only moved keeps its form, and what was typed
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#observer.disconnect();
      this.#handle?.destroy();
      this.#handle = undefined;
    });
  }

  #refresh(connected = false): void {
    const { raw, problems } = readElement(this);
    const options = { ...this.#config, ...raw };
    if (this.#handle) this.#handle.follow(options, problems);
    else if (this.isConnected && (connected || options.webhook)) {
      this.#handle = mountOn(this, { raw: options, problems, place: 'onto' });
    }
  }
}

if (globalThis.customElements && !customElements.get('lead-form')) customElements.define('lead-form', LeadFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'lead-form': LeadFormElement;
  }
}
