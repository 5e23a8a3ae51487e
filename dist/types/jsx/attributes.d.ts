import type { FieldOptions } from '../config/field.ts';
import type { FormOptions } from '../config/parse.ts';
import type { StepOptions } from '../config/schema.ts';
import type { LeadFormElement } from '../element.ts';
import type { EventName } from '../events/names.ts';
import type { LeadEvent } from '../lead-event.ts';
/** `consentRequired` as attributes spell it: `consent-required`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : Name;
/** `show-if` as a part of a longer name in code: `ShowIf`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Name>;
/** What of an option's values an attribute can hold. */
type Written<Value> = Extract<Value, string | number | boolean>;
/** Options that no attribute can hold: nothing of their values would be left. */
type Plain<Options> = {
    [Name in keyof Options as [Written<Options[Name]>] extends [never] ? never : Name]?: Written<Options[Name]> | undefined;
};
type Dashed<Options, Before extends string> = {
    [Name in keyof Plain<Options> & string as `${Before}-${Kebab<Name>}`]?: Plain<Options>[Name];
};
type Camel<Options, Before extends string> = {
    [Name in keyof Plain<Options> & string as `${Before}${Pascal<Name>}`]?: Plain<Options>[Name];
};
type Value = string | number | boolean | undefined;
/** Options as attributes: `data-webhook`, `data-field-email-label`, `data-step-2-heading`, `data-hidden-plan`, and so on. */
export type LeadFormAttributes = Dashed<FormOptions, 'data' | 'data-leadtag'> & Dashed<FieldOptions, `data-field-${string}`> & Dashed<StepOptions, `data-step-${number}`> & {
    [hidden: `data-hidden-${string}`]: Value;
    /** A selector: where the JSON with further options stands. */
    'data-config'?: string | undefined;
};
/** The same as `dataWebhook` and so on, which some compilers make of them. */
export type CamelAttributes = Camel<FormOptions, 'data' | 'dataLeadtag'> & Camel<FieldOptions, `dataField${string}`> & Camel<StepOptions, `dataStep${number}`> & {
    [hidden: `dataHidden${string}`]: Value;
    dataConfig?: string | undefined;
};
/** What is set on the element as a property. */
export interface LeadFormProperties {
    /** Options that no attribute can hold, or all of them. Attributes win. */
    config?: Partial<FormOptions> | undefined;
}
/** Listeners, where a framework's name for them is `on` and the event's own. */
export type LeadFormListeners<Before extends string = 'on'> = {
    [Name in EventName as `${Before}leadtag:${Name}`]?: ((event: LeadEvent<Name> & {
        currentTarget: LeadFormElement;
    }) => void) | undefined;
};
export {};
