import type { FormOptions } from '../../../../src/config/parse.ts';
import type { Release } from '../release.ts';
import { written } from './attributes.ts';
import { jsonText } from './html.ts';
import { scriptTags } from './tags.ts';

/** The snippet: one tag that says it all, and stands where the form shall stand. */
export function scriptOutput(options: FormOptions, scripts: readonly string[], release: Release): string {
  const { form, page, json } = written(options);
  const all = [...form, ...page];
  if (!json) return scriptTags(scripts, release, all);
  // a script tag that loads a file has no inside
  const id = `leadtag-${slug(options.formId) || 'config'}`;
  const child = `<script type="application/json" id="${id}">\n${jsonText(json)}\n</script>\n`;
  return child + scriptTags(scripts, release, [...all, ['data-config', `#${id}`]]);
}

const slug = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
