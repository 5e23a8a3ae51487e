import { escapeHtml } from '../../../../src/snippet/escape.ts';
import type { Attributes } from './attributes.ts';

/** An attribute. A line break is written as a reference, so that no editor indents it. */
export const attribute = ([name, value]: readonly [string, string]): string =>
  value === '' ? name : `${name}="${escapeHtml(value).replaceAll('\n', '&#10;')}"`;

/** A start tag: `head` on its first line, each of the others on a line of its own. */
export const startTag = (type: string, head: Attributes, others: Attributes = []): string =>
  `<${[[type, ...head.map(attribute)].join(' '), ...others.map((each) => `  ${attribute(each)}`)].join('\n')}>`;

/** JSON for the inside of a script tag: nothing in it ends the tag, or opens a comment. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

/** The lines of a text, moved to the right. (By `\n` alone: other marks that end a line for a pattern stand inside of texts.) */
export const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
