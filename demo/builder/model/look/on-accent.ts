import { contrast, fromOklch, type Rgb, readColor, toHex, toOklch } from './color.ts';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [1, 1, 1];

/** What text on a button needs: https://www.w3.org/TR/WCAG22/#contrast-minimum. */
export const READABLE = 4.5;

/** The colour of the text on a button, as `styles.css` of the form chooses it: white below a lightness of 0.6. */
const onAccent = (accent: Rgb): Rgb => (toOklch(accent)[0] < 0.6 ? WHITE : BLACK);

/** The contrast of a button's text; nothing for a colour that is not known here. */
export function contrastOnAccent(css: string): number | undefined {
  const accent = readColor(css);
  return accent && contrast(accent, onAccent(accent));
}

/** The contrast of a button with the page, light or dark. */
export function contrastWithPage(css: string, isDark: boolean): number | undefined {
  const accent = readColor(css);
  return accent && contrast(accent, isDark ? [0.09, 0.1, 0.13] : WHITE);
}

/** The nearest colour of the same hue on which text can be read. */
export function readableAccent(css: string): string {
  const accent = readColor(css);
  if (!accent) return css;
  const [lightness, chroma, hue] = toOklch(accent);
  for (let away = 0; away < 0.5; away += 0.005) {
    for (const next of [lightness - away, lightness + away]) {
      const color = toHex(fromOklch([Math.max(0, Math.min(1, next)), chroma, hue]));
      if (contrastOnAccent(color)! >= READABLE) return color;
    }
  }
  return css;
}
