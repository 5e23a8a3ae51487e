/**
 * Adds a style sheet of an optional script to where a form is drawn, or to the page; returns what takes it away. A form in the
 * page itself belongs to the owner's styles.
 */
export declare function dressUp(root: ShadowRoot | HTMLElement | Document, css: string): () => void;
