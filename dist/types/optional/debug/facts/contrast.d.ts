/** Red, green, blue from 0 to 255, and how much it covers from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];
/** What is seen where one colour lies over another. */
export declare const over: ([r, g, b, a]: Rgba, [r2, g2, b2, a2]: Rgba) => Rgba;
/** The contrast of two opaque colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export declare function contrast(one: Rgba, other: Rgba): number;
