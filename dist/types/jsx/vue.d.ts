import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { LeadFormElement } from '../element.ts';
import type { LeadEvents } from '../lead-event.ts';
import type { CamelAttributes, LeadFormAttributes, LeadFormProperties } from './attributes.ts';
/** `<lead-form>` in templates of Vue, whose checker takes it for a component. */
export type LeadFormJsx = new () => LeadFormElement & {
    /** @deprecated For the types only. */
    $props: HTMLAttributes & PublicProps & LeadFormAttributes & CamelAttributes & LeadFormProperties;
    /** @deprecated For the types only. */
    $emit: EmitFn<{
        [Name in keyof LeadEvents]: (event: LeadEvents[Name]) => void;
    }>;
};
declare module 'vue' {
    interface GlobalComponents {
        'lead-form': LeadFormJsx;
    }
}
