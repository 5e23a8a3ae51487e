import type { FormOptions } from './config/parse.ts';
import type { Problem } from './config/problem.ts';
import type { FieldValue } from './fields/kind.ts';
import type { Outcome } from './submit.ts';
/** What `mount()` returns: the same for every way a form can be shown. */
export interface Handle {
    /** The element that holds the form and sends its events. */
    readonly element: HTMLElement;
    /** Brings the form into view, with the focus in its first field. */
    open(): void;
    /** Closes a form that opens; one that stands in the page stays. */
    close(): void;
    toggle(): void;
    /**
     * Changes options; what was typed stays. An option set to `undefined` goes back to its default.
     *
     * @throws ConfigError, and changes nothing, when an option does not fit
     */
    update(options: Partial<FormOptions>): void;
    /** For `<lead-form>`: takes over all options at once. With `problems` given, new ones are told in the console, not thrown. */
    follow(options: Record<string, unknown>, problems?: Problem[]): void;
    /** What stands in the fields, by key, as typed. */
    values(): Record<string, FieldValue>;
    /** Fills in fields by key; unknown keys are ignored. */
    setValues(values: Record<string, FieldValue>): void;
    /** Submits as the button does. Never rejects. */
    submit(): Promise<Outcome>;
    /** An empty form again, after an outcome or before. A lead that is on its way goes on. */
    reset(): void;
    /** Takes the form away and brings back what stood in its place. A lead that is on its way goes on. */
    destroy(): void;
}
/** On a server there is nothing to hold. */
export declare const inert: Handle;
