/** A colour as red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The names that people write by hand. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  teal: '#008080',
  navy: '#000080',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  lime: '#00ff00',
  aqua: '#00ffff',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  pink: '#ffc0cb',
  gold: '#ffd700',
  tomato: '#ff6347',
  coral: '#ff7f50',
  salmon: '#fa8072',
  crimson: '#dc143c',
  indigo: '#4b0082',
  rebeccapurple: '#663399',
};

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** Reads `#rgb`, `#rrggbb`, `rgb()`, `hsl()`, `oklch()` and the best known names. Nothing for what it does not know. */
export function readColor(css: string): Rgb | undefined {
  const text = css.trim().toLowerCase();
  const hex = /^#([\da-f]{3}|[\da-f]{6})([\da-f]{0,2})$/.exec(Object.hasOwn(NAMES, text) ? NAMES[text]! : text)?.[1];
  if (hex) {
    const digits = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255) as unknown as Rgb;
  }
  const [, kind, inside] = /^(rgb|hsl|oklch)a?\(([^()]+)\)$/.exec(text) ?? [];
  const parts = inside?.split(/[\s,/]+/).filter(Boolean) ?? [];
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = parts.map(Number.parseFloat);
  if ([a, b, c].some(Number.isNaN)) return undefined;
  const isPercent = (at: number) => parts[at]!.endsWith('%');
  if (kind === 'rgb') return [a, b, c].map((value, at) => clamp(value / (isPercent(at) ? 100 : 255))) as unknown as Rgb;
  if (kind === 'hsl') return fromHsl(a, b / 100, c / 100);
  return fromOklch([isPercent(0) ? a / 100 : a, isPercent(1) ? b * 0.004 : b, c]);
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const of = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return clamp(lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [of(0), of(8), of(4)];
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Lightness, chroma and hue (degrees) as CSS has them: https://bottosson.github.io/posts/oklab/. */
export function toOklch(color: Rgb): readonly [lightness: number, chroma: number, hue: number] {
  const [r, g, b] = color.map(linear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    Math.hypot(x, y),
    ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
  ];
}

export function fromOklch([lightness, chroma, hue]: readonly [number, number, number]): Rgb {
  const x = chroma * Math.cos((hue * Math.PI) / 180);
  const y = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => clamp(gamma(value))) as unknown as Rgb;
}

/** `#rrggbb` */
export const toHex = (color: Rgb): string =>
  `#${color
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** How much light a colour gives, as WCAG counts it. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
