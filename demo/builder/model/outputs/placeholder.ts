import type { FormOptions } from '../../../../src/config/parse.ts';
import type { Release } from '../release.ts';
import { written } from './attributes.ts';
import { indented, jsonText, startTag } from './html.ts';
import { scriptTags } from './tags.ts';

/** A place for the form, and the scripts, which a page needs once. */
export function placeholderOutput(
  { target, ...options }: FormOptions,
  scripts: readonly string[],
  release: Release,
): string {
  const { form, page, json } = written(options);
  const child = json ? `\n  <script type="application/json">\n${indented(jsonText(json), '    ')}\n  </script>\n` : '';
  return `${startTag('div', [['data-leadtag', '']], form)}${child}</div>\n${scriptTags(scripts, release, page)}`;
}
