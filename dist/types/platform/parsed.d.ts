/**
 * Runs `fn` once an element and all of its children are there: at once, or when the page has been read. An async script meets
 * elements that are half read, whose JSON child is still on its way.
 */
export declare function whenParsed(element: Node, fn: () => void): void;
/** Runs `fn` once the page and all of its scripts have loaded. */
export declare function whenLoaded(fn: () => void): void;
