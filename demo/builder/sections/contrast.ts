/** How much of each light a colour gives off: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
const luminance = (rgb: readonly number[]): number =>
  rgb
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);

/** How far two colours stand apart, from 1 to 21. */
export function contrast(one: readonly number[], other: readonly number[]): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Any CSS colour as red, green and blue; the browser knows them all. */
export function rgbOf(css: string): number[] | undefined {
  if (!CSS.supports('color', css)) return undefined;
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

export const hexOf = (rgb: readonly number[]): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
