/** Red, green, blue from 0 to 255, and how much it covers from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** What is seen where one colour lies over another. */
export const over = ([r, g, b, a]: Rgba, [r2, g2, b2, a2]: Rgba): Rgba => {
  const alpha = a + a2 * (1 - a);
  const mix = (top: number, below: number) => (alpha ? (top * a + below * a2 * (1 - a)) / alpha : 0);
  return [mix(r, r2), mix(g, g2), mix(b, b2), alpha];
};

/** The contrast of two opaque colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Rgba, other: Rgba): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([r, g, b]: Rgba): number {
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
