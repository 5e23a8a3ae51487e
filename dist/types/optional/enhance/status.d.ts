/** Our words beside a form that has no place of its own for them. */
export interface Status {
    readonly element: HTMLElement;
    /** Says it, a paragraph each, with links behind; nothing empties it. */
    say(texts: readonly string[], links?: readonly HTMLElement[]): void;
    remove(): void;
}
/** A live region after the form (in it, where the page is made with Elementor), as soon as there is something to say. */
export declare function createStatus(form: HTMLFormElement): Status & {
    look(which?: 'success' | 'failure'): void;
};
