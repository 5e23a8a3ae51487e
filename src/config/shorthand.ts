import type { Choice } from './field.ts';

/** One item of the shorthand, before anybody has judged it. */
export interface ShorthandItem {
  /** All that stands outside of the parentheses. */
  head: string;
  choices: Choice[];
  /** Which step it stands on, from 1. */
  step: number;
}

/** An escaped character, a parenthesis with its content, a separator, or a run of plain text. */
const TOKEN = /\\.?|\((\\.|[^)\\])*\)?|[,/]|[^\\(,/]+/gs;

/**
 * Cuts the field shorthand into items: `key[*][: type][(a | b)]`, `,` next field, `/` next step. Inside parentheses `, / *`
 * are plain text; `\` takes the next character as it is. Never fails: what makes no sense ends up in a head that nobody knows.
 */
export function readShorthand(source: string): ShorthandItem[] {
  const items: ShorthandItem[] = [];
  let item: ShorthandItem = { head: '', choices: [], step: 1 };
  const next = (step: number) => {
    if (item.head.trim()) items.push(item);
    item = { head: '', choices: [], step };
  };

  for (const [token] of source.matchAll(TOKEN)) {
    if (token[0] === '(') item.choices = readChoices(token.replace(/^\(|\)$/g, ''));
    else if (token === ',') next(item.step);
    else if (token === '/') next(item.step + 1);
    else item.head += token[0] === '\\' ? token.slice(1) : token;
  }
  next(0);
  return items;
}

/** Reads `a | b | value=Label`. */
export function readChoices(source: string): Choice[] {
  return (source.match(/(\\.|[^|\\])+/gs) ?? []).flatMap((part) => {
    const [, value, label] = /^((?:\\.|[^=\\])*)=?(.*)$/s
      .exec(part)!
      .map((text) => text.replace(/\\(.)/gs, '$1').trim());
    return value ? [{ value, label: label || value }] : [];
  });
}
