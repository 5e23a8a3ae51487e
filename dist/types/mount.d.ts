import { type FormOptions } from './config/parse.ts';
import { type Problem } from './config/problem.ts';
import { type Handle } from './handle.ts';
import { type Place, type ViewHost } from './view/host.ts';
export interface MountOptions {
    raw: Record<string, unknown>;
    place: Place;
    /** What reading the attributes has brought to light. */
    problems?: Problem[];
    /** From code: problems are thrown. From HTML: they are told in the console and the form is there all the same. */
    strict?: boolean;
    /** What shows the form; without one it is drawn by us. */
    view?: ViewHost | undefined;
}
/** The form with this `form-id`, or the one that this element holds. */
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
 * @param view for optional scripts: what shows the form in our stead; wrong options are told then, not thrown
 * @returns the handle; on a server, where there is no document, one that does nothing
 * @throws ConfigError listing every problem of the options at once, a target that is not there among them
 */
export declare function mount(target: string | HTMLElement, options: FormOptions, view?: ViewHost): Handle;
/**
 * Puts a form on the page. The one place that knows all stations of a lead's way.
 *
 * @returns nothing if the options name no webhook, and they are not `strict`
 * @throws ConfigError listing every problem, if they are `strict`
 */
export declare function mountOn(target: HTMLElement, { raw, place, problems, strict, view: given }: MountOptions): Handle | undefined;
