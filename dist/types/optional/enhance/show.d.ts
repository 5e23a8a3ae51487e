/** Shows an element, whichever way a page hides its panels; returns what hides it again in the same way. */
export declare function show(element: HTMLElement): () => void;
/** Takes an element off the screen; returns what brings it back. */
export declare function hide(style: CSSStyleDeclaration): () => void;
/** Moves the focus to an element that is not made for it. */
export declare function focusOn(element: HTMLElement): void;
