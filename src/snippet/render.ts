import type { FormOptions } from '../config/parse.ts';
import type { Problem } from '../config/problem.ts';
import { drawSnippet } from './draw.ts';
import { hashOf } from './hash.ts';
import { type Scripts, scriptTags } from './host-element.ts';

/** The options of `mount()`, and where the scripts are. */
export type SnippetOptions = FormOptions & Partial<Scripts>;

export interface Snippet {
  /** To paste where the form shall stand. Empty when no webhook is named. */
  html: string;
  /** `sha256-…` of the style inside, for pages with a Content-Security-Policy. */
  styleHash?: string | undefined;
  /** What such a policy says of it: `style-src 'sha256-…'`. */
  cspStyleSrc?: string | undefined;
  /** What is wrong with the options, and what this snippet cannot do. */
  problems: Problem[];
}

/**
 * The form as HTML that is on the screen before any script, works as a plain form where it can, and is taken over by the script.
 * Runs in Node and in browsers.
 *
 * ```ts
 * const { html, cspStyleSrc } = await renderSnippet({ webhook: 'https://hooks.zapier.com/…', fields: 'name, email*' });
 * ```
 *
 * @param options those of `mount()`, and `script`, the address of `leadtag.js`; a relative address stays as it is written
 * @returns never rejects: an option that does not fit is named in `problems`, and the form has its default
 */
export async function renderSnippet(options: SnippetOptions): Promise<Snippet> {
  const { script = 'leadtag.js', scripts = [], integrity, ...raw } = options;
  const { html: drawn, style, problems } = drawSnippet(raw);
  if (!drawn) return { html: '', problems };
  const html = drawn + scriptTags(raw, { script, scripts, integrity });
  if (!style) return { html, problems };
  const styleHash = await hashOf(style);
  return { html, styleHash, cspStyleSrc: styleHash && `style-src '${styleHash}'`, problems };
}
