import type { FormOptions } from '../../../../src/config/parse.ts';
import { type Drawn, drawSnippet } from '../../../../src/snippet/draw.ts';
import { learnAll } from '../languages.ts';
import type { Release } from '../release.ts';
import { compactFields, written } from './attributes.ts';
import { scriptTags } from './tags.ts';

/** The form as HTML, drawn by the very code of `leadtag/snippet`. Without a webhook there is none. */
export function drawn({ target, ...options }: FormOptions): Drawn {
  learnAll();
  return drawSnippet(compactFields(options) as unknown as FormOptions);
}

/** The form as HTML, and the scripts that take it over. */
export const instantOutput = (options: FormOptions, scripts: readonly string[], release: Release): string =>
  `${drawn(options).html}\n${scriptTags(scripts, release, written(options).page)}`;
