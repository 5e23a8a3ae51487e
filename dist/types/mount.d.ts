import { type FormOptions } from './config/parse.ts';
import { type Problem } from './config/problem.ts';
import type { FieldValue } from './fields/kind.ts';
import { type Outcome } from './submit.ts';
import { type Place } from './view/host.ts';
/** What `mount()` returns: the same for every way a form can be shown. */
export interface Handle {
    /** The element that holds the form and sends its events. */
    readonly element: HTMLElement;
    /** Brings the form into view, with the focus in its first field. */
    open(): void;
    close(): void;
    toggle(): void;
    /** Changes options; what was typed stays. Throws a {@link ConfigError}, and changes nothing, when one does not fit. */
    update(options: Partial<FormOptions>): void;
    /** For `<lead-form>`: takes over all options at once; with `problems` given, new ones are told in the console, not thrown. */
    follow(options: Record<string, unknown>, problems?: Problem[]): void;
    /** What stands in the fields, by key, as typed. */
    values(): Record<string, FieldValue>;
    /** Fills in fields by key; unknown keys are ignored. */
    setValues(values: Record<string, FieldValue>): void;
    /** Submits as the button does. Never rejects. */
    submit(): Promise<Outcome>;
    /** An empty form again, after an outcome or before. */
    reset(): void;
    /** Takes the form away and brings back what stood in its place. */
    destroy(): void;
}
export interface MountOptions {
    raw: Record<string, unknown>;
    place: Place;
    /** What reading the attributes has brought to light. */
    problems?: Problem[];
    /** From code: problems are thrown. From HTML: they are told in the console and the form is there all the same. */
    strict?: boolean;
}
/** The form with this `form-id`, or in this element. */
export declare const find: (which: string | Element) => Handle | undefined;
/**
 * Puts a form into an element, after what is there (in place of it, where the element is a `data-leadtag` placeholder).
 *
 * ```ts
 * const form = mount('#hero', { webhook: 'https://hooks.example.com/abc', fields: 'name, email*', cta: 'Book a demo' });
 * ```
 *
 * @param target an element, or a selector that finds one
 * @param options the options of the README, in camelCase; what attributes can say fits as well
 * @returns the handle; on a server, where there is no document, one that does nothing
 * @throws ConfigError listing every problem of the options at once, a target that is not there among them
 */
export declare function mount(target: string | HTMLElement, options: FormOptions): Handle;
/** A placeholder becomes the form's host; any other element keeps what it holds. */
export declare const placeIn: (element: Element) => Place;
/**
 * Puts a form on the page. The one place that knows all stations of a lead's way.
 *
 * @returns nothing if the options name no webhook, and they are not `strict`
 * @throws ConfigError listing every problem, if they are `strict`
 */
export declare function mountOn(target: HTMLElement, { raw, place, problems, strict }: MountOptions): Handle | undefined;
