import type { FormConfig } from '../../config/parse.ts';
import type { Mounted, Site, Visitor } from '../../extensions.ts';
import type { FormState } from '../../form/state.ts';
import type { Lead } from '../../lead/schema.ts';
import type { DebugTools } from './tools.ts';
/** The lead that a form would make now, and which way it would go. */
export interface Rehearsed {
    lead: Lead;
    way: FormConfig;
    visitor: Visitor;
}
/**
 * Makes the lead of a form without sending it, by the form's own ways: it is submitted, all scripts of the page complete the lead, and
 * at the event `leadtag:submit` it is stopped, which is what the event is for. Nobody hears of it, and nothing is remembered.
 */
export declare function createRehearsal(site: Site, tools: DebugTools): {
    isOn: () => boolean;
    /** @returns nothing where there is nothing to rehearse: the form has sent its lead, or is read only when it is sent */
    run(form: Mounted): Rehearsed | undefined;
    /** What a form asks while it is rehearsed. */
    ask: (form: Mounted, config: FormConfig, _: FormState) => FormConfig;
    /** Takes the lead, when all others have completed it. It goes nowhere, also by a route. */
    lead(lead: Lead, way: FormConfig, visitor: Visitor): FormConfig | undefined;
    /** Whether this event is one of a rehearsal; then it ends here. */
    hears(event: Event): boolean;
};
export type Rehearsal = ReturnType<typeof createRehearsal>;
/** A form of the page's own, which is read when it is sent. */
export declare const isNative: ({ host }: Mounted) => boolean;
