import type { JSX } from 'preact';
import type { LeadFormElement } from '../element.ts';
import type { LeadFormAttributes, LeadFormListeners, LeadFormProperties } from './attributes.ts';
/** `<lead-form>` in Preact. */
export type LeadFormJsx = JSX.HTMLAttributes<LeadFormElement> & LeadFormAttributes & LeadFormProperties & LeadFormListeners;
declare module 'preact' {
    namespace createElement.JSX {
        interface IntrinsicElements {
            'lead-form': LeadFormJsx;
        }
    }
}
