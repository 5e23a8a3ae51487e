import { type FormConfig, type FormOptions, parse } from '../config/parse.ts';
import type { Problem } from '../config/problem.ts';
import { hashOf } from './hash.ts';
import { placeholder, type Scripts, scriptTags } from './host-element.ts';
import { markupOf } from './markup.ts';
import { actionOf } from './plain-post.ts';
import { element } from './serialize.ts';
import { styleOf } from './style.ts';

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
  const { config, problems } = parse(raw);
  if (!config) return { html: '', problems };

  const tags = scriptTags(raw, { script, scripts, integrity });
  const reason = whyNot(config);
  if (reason) return { html: placeholder(raw, '') + tags, problems: [...problems, reason] };

  const action = actionOf(config, raw);
  if (!action) {
    const text = 'takes no plain form posts: until the script is there, the button does nothing';
    problems.push({ option: 'webhook', text });
  }
  const style = styleOf(config);
  // an address of the site itself stays relative to the page that it will stand on
  const shown = config.privacyUrl ? { ...config, privacyUrl: String(raw.privacyUrl).trim() } : config;
  const inside = `<style>${style}</style>${markupOf(shown, action)}`;
  const html = placeholder(raw, element('template', { shadowrootmode: 'open' }, inside)) + tags;
  const styleHash = await hashOf(style);
  return { html, styleHash, cspStyleSrc: styleHash && `style-src '${styleHash}'`, problems };
}

/** Why a form is only a placeholder until the script is there. */
function whyNot({ display, root, fields, variants }: FormConfig): Problem | undefined {
  const text = 'is drawn by the script alone: nothing is on the screen before';
  if (display !== 'inline') return { option: 'display', text };
  if (root === 'light') return { option: 'root', text };
  if (variants[0]) return { option: 'variants', text };
  if (fields.some(({ step }) => step > 1)) return { option: 'fields', text: `with steps ${text}` };
  const drawn = fields.find(({ type }) => /radio|checkboxes|date|country/.test(type));
  if (drawn) return { option: 'fields', text: `with ${drawn.type} ${text}` };
  if (fields.some((field) => field['show-if'])) return { option: 'fields', text: `with show-if ${text}` };
  return undefined;
}
