import type { FormOptions } from '../../../../src/config/parse.ts';
import { isLanguage } from '../scripts.ts';
import { compactFields } from './attributes.ts';
import { literal } from './literal.ts';
import { isOverThePage, placeOf } from './place.ts';

/** The module that brings what the script of this name does. */
export const moduleOf = (script: string): string =>
  isLanguage(script) ? `leadtag/locales/${script}` : `leadtag/${script}`;

/** Code for a site that is built by a bundler: the modules that the form needs, and the form. */
export function npmOutput({ target, ...options }: FormOptions, scripts: readonly string[]): string {
  const imports = [`import { mount } from 'leadtag';`, ...scripts.map((name) => `import '${moduleOf(name)}';`)];
  const place = !target && isOverThePage(options) ? 'document.body' : literal(placeOf({ ...options, target }));
  return `${imports.join('\n')}\n\nmount(${place}, ${literal(compactFields(options))});`;
}
