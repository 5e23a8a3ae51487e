import { parse } from '../../../src/config/parse.ts';
import type { Design } from './design.ts';
import { guessGoal } from './goals.ts';
import type { Found } from './read/found.ts';
import { fromCode, isCode } from './read/from-code.ts';
import { fromHtml } from './read/from-html.ts';
import { NotPlain } from './read/literal.ts';
import { withScripts } from './read/with-scripts.ts';
import { tidy } from './tidy.ts';

/** Longer texts are no snippets. */
const MOST = 500_000;

/**
 * Reads a form back out of what an owner has on his page, in any of the ways in which it can stand there: a script tag, a
 * placeholder, instant HTML, `<lead-form>`, code with `mount()`, JSON, a tag of Tag Manager.
 *
 * @returns the form, with what could not be taken over; or why there is none
 */
export function readSnippet(text: string): { design: Design; notes: string[] } | { problem: string } {
  if (!text.trim()) return { problem: 'There is nothing here yet. Paste the code that stands on your page.' };
  if (text.length > MOST) return { problem: 'This is too long for one form. Paste only the part with leadtag in it.' };
  try {
    const found = find(text);
    if (!found) return { problem: whyNone(text) };
    const { options, scripts } = withScripts(tidy(found.raw), found.scripts);
    const problems = parse({ ...found.raw, webhook: found.raw.webhook || 'https://example.com/' }).problems;
    const notes = [...found.notes, ...problems.map(({ option, text }) => `data-${option}: ${text}`)];
    const design: Design = { goal: guessGoal(options), options, ...(scripts[0] && { scripts }) };
    return { design, notes: [...new Set(notes)] };
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return {
      problem: `The options have to be plain values. This is code that would have to run first: ${error.code || 'the end of the text'}`,
    };
  }
}

function find(text: string): Found | undefined {
  if (/^\s*</.test(text) || /<(script|div|lead-form|form|html|body)\b/i.test(text)) return fromHtml(text);
  return isCode(text) ? fromCode(text) : undefined;
}

const whyNone = (text: string): string =>
  /<form\b[^>]*\bdata-leadtag/i.test(text)
    ? 'This is a form of your own that leadtag improves. Its fields stand in your HTML, so it is edited there.'
    : 'There is no leadtag form in this text. Paste the whole tag, from <script or <div to its end.';
