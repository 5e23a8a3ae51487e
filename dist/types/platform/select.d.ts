/** The element that a selector finds; nothing for one that is no selector. */
export declare function select(selector: string): HTMLElement | null;
