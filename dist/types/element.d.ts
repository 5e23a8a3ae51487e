import type { FormOptions } from './config/parse.ts';
import type { Handle } from './handle.ts';
export type { LeadEvent, LeadEvents } from './lead-event.ts';
/** On a server there are no elements; importing this file must work there all the same. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * `<lead-form data-webhook="…" data-fields="…">`: a form for any framework. Follows its attributes; options that no attribute
 * can hold go into `config`, below the attributes.
 */
export declare class LeadFormElement extends Base {
    #private;
    /** The form's handle, once it is on the page. */
    get handle(): Handle | undefined;
    get config(): Partial<FormOptions>;
    set config(config: Partial<FormOptions>);
    connectedCallback(): void;
    disconnectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'lead-form': LeadFormElement;
    }
}
