import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LeadFormElement } from '../element.ts';
import type { LeadFormAttributes, LeadFormListeners, LeadFormProperties } from './attributes.ts';
/** `<lead-form>` in React: `config` and listeners from React 19 on. */
export type LeadFormJsx = DetailedHTMLProps<HTMLAttributes<LeadFormElement>, LeadFormElement> & LeadFormAttributes & LeadFormProperties & LeadFormListeners & {
    /** React 18 knows no `className` on elements of this kind. */
    class?: string | undefined;
};
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements {
            'lead-form': LeadFormJsx;
        }
    }
}
