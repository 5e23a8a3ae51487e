import type { PurposeInput } from '../../config/purposes.ts';
/** A box of the page's own by which a visitor agrees to something. */
export interface Box extends PurposeInput {
    box: HTMLInputElement;
}
/** The boxes of a form that are consent: those that `data-leadtag-consent-field` names, else those whose names say so. */
export declare function boxesOf(form: HTMLFormElement): Box[];
