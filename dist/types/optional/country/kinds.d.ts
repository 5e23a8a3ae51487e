import type { FieldKind } from '../../fields/kind.ts';
/** A country out of the list: the lead carries its two letters. A form that is being filled in already keeps its text. */
export declare const country: FieldKind;
/** A phone number by the ways of its country. */
export declare const phoneAtHome: FieldKind;
