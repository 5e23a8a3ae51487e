/** What an owner wrote on a form. */
export interface Written {
    raw: Record<string, unknown>;
    /** Whether it names a webhook, so that the leads go elsewhere than to the form's own address. */
    elsewhere: boolean;
    /** What is wrong with it, in an owner's words. */
    problem?: string;
}
/**
 * Reads the options of a form: `data-leadtag-<option>` only, since `data-*` is the page's own, and below them the JSON child or the
 * one that `data-leadtag-config` names. The webhook is the form's address, unless one is named. Boxes to tick are the form's own.
 */
export declare function readOptions(form: HTMLFormElement): Written;
