export type Which = 'success' | 'failure';
/** A place on the page for an outcome. */
export interface Panel {
    element: HTMLElement;
    /** It has no words of its own. */
    empty?: boolean;
    /** It stands in place of the form. */
    instead?: boolean;
}
/**
 * The page's own panel for an outcome: the one that the owner names, one marked `data-leadtag-success` or `-failure` in the form or
 * after it, or that of a page builder (Webflow, Contact Form 7).
 */
export declare function panelOf(form: HTMLFormElement, which: Which): Panel | undefined;
