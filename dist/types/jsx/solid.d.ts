import type { JSX } from 'solid-js';
import type { LeadFormElement } from '../element.ts';
import type { LeadFormAttributes, LeadFormListeners, LeadFormProperties } from './attributes.ts';
/** Solid sets what changes as a property, unless `attr:` says otherwise. */
type Attr<Attributes> = {
    [Name in keyof Attributes & string as `attr:${Name}`]?: Attributes[Name];
};
/** `<lead-form>` in Solid. Its JSX cannot spell the name of our listeners: they go into a spread, or by `ref`. */
export type LeadFormJsx = JSX.HTMLAttributes<LeadFormElement> & LeadFormAttributes & Attr<LeadFormAttributes> & LeadFormProperties & LeadFormListeners<'on:'> & {
    'prop:config'?: LeadFormProperties['config'];
};
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements {
            'lead-form': LeadFormJsx;
        }
    }
}
export {};
