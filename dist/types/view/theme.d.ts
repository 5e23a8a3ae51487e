/**
 * Whether the page behind an element is dark: the first background that is not see-through decides, and the browser's canvas
 * where there is none. It is the page's word that counts, not the operating system's.
 */
export declare function isDarkBehind(element: Element): boolean;
/**
 * From 0 (black) to 1 (white); nothing for a see-through colour. Browsers write computed colours as rgb, color(), oklch or lab.
 * Of red, green and blue it is green that the eye goes by, for seven tenths: near enough.
 */
export declare function lightness(color: string): number | undefined;
/** Calls back whenever the page may have changed its colours: an attribute of its root, a background
 * that has faded over, or the visitor's preference. */
export declare function watchTheme(changed: () => void): () => void;
