import { type Handle } from '../handle.ts';
import { type FormProps } from './props.ts';
/** A component's form. */
export interface Attached {
    /** Does nothing while there is no form. */
    readonly handle: Handle;
    /** Takes over the props of the newest drawing. */
    follow(props: FormProps): void;
    /** Ends it, unless the component is back before this turn is over. */
    detach(): void;
}
/**
 * Puts a component's form onto its element. Wrong options are told in the console, as for a placeholder; without a webhook what
 * the element holds stays.
 *
 * @param host an element that nobody else puts a form on; the framework may change what is in it only one level down
 */
export declare function attach(host: HTMLElement, props: FormProps): Attached;
