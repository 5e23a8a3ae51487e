import type { Handle } from './handle.ts';
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
    get config(): Record<string, unknown>;
    set config(config: Record<string, unknown>);
    connectedCallback(): void;
    disconnectedCallback(): void;
}
export {};
