import type { FormConfig } from '../config/parse.ts';
import { lookOf } from '../view/look.ts';
import styles from '../view/styles.css?inline';
import { escapeCss } from './escape.ts';

/** Comes after the rules of all forms. Where scripts are off, a form that nobody takes without them is not shown. */
const STILL = '@media (scripting:none){[method="dialog"]{display:none}}';

/** All style of a form that stands in HTML: the very rules of the script, and what stands in for its looking at the page. */
export const styleOf = (config: FormConfig): string =>
  escapeCss(small(styles) + lookOf(config) + STILL + (config.theme === 'auto' ? byScheme(styles) : ''));

/**
 * HTML cannot look at the page behind it, as the script does: until then a page's `color-scheme` decides. The colours are those
 * of the two themes.
 */
function byScheme(css: string): string {
  const colours = (rule: string) =>
    new Map([...rule.matchAll(/(--[\w-]+):\s*(var\([^;]*\));/g)].map(([, name, value]) => [name!, value!]));
  const [, light = ''] = /\.root\s*\{([^}]*)\}/.exec(css) ?? [];
  const [, dark = ''] = /\.dark\s*\{([^}]*)\}/.exec(css) ?? [];
  const lights = colours(light);
  const both = [...colours(dark)].map(([name, value]) => `${name}:light-dark(${lights.get(name)},${value})`);
  return `@supports (color:light-dark(red,red)){.auto{color-scheme:inherit;${both.join(';')}}}`;
}

/** Without comments, and without the spaces that CSS can do without. */
const small = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
