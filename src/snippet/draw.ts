import { type FormConfig, type FormOptions, parse } from '../config/parse.ts';
import type { Problem } from '../config/problem.ts';
import { placeholder } from './host-element.ts';
import { markupOf } from './markup.ts';
import { actionOf } from './plain-post.ts';
import { element } from './serialize.ts';
import { styleOf } from './style.ts';

/** A form as HTML, without the tags of the scripts. */
export interface Drawn {
  /** Empty when no webhook is named. */
  html: string;
  /** The style inside; nothing where the script alone can draw the form. */
  style?: string;
  problems: Problem[];
}

/** Draws a form as the script would first, as far as HTML can. */
export function drawSnippet(raw: FormOptions): Drawn {
  const { config, problems } = parse(raw);
  if (!config) return { html: '', problems };
  const reason = whyNot(config);
  if (reason) return { html: placeholder(raw, ''), problems: [...problems, reason] };

  const action = actionOf(config, raw);
  if (!action) {
    const text = 'takes no plain form posts: until the script is there, the button does nothing';
    problems.push({ option: 'webhook', text });
  }
  const style = styleOf(config);
  // an address of the site itself stays relative to the page that it will stand on
  const shown = config.privacyUrl ? { ...config, privacyUrl: String(raw.privacyUrl).trim() } : config;
  const inside = `<style>${style}</style>${markupOf(shown, action)}`;
  return { html: placeholder(raw, element('template', { shadowrootmode: 'open' }, inside)), style, problems };
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
