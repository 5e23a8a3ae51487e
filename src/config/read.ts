import { camel, kebab } from './case.ts';
import { distance } from './distance.ts';
import type { Problem } from './problem.ts';
import { optionsSchema } from './schema.ts';

/** Options as collected, not yet judged: what they mean is the business of `parse`. */
export interface RawOptions {
  raw: Record<string, unknown>;
  problems: Problem[];
}

type Parts = Record<string, Record<string, unknown>>;

const NAMES = Object.keys(optionsSchema.shape);

/**
 * Reads what an owner wrote on an element: `data-*` and `data-leadtag-*` attributes, and below them the JSON child (or the one
 * that `data-config="#id"` names). `attributes` is read, never `dataset`, which turns `data-__proto__` into a trap.
 */
export function readElement(element: Element): RawOptions {
  const problems: Problem[] = [];
  const raw = readJson(element, problems);
  const field = { __proto__: null, ...(raw.field as Parts) } as unknown as Parts;
  const hidden: Record<string, unknown> = { __proto__: null, ...(raw.hidden as object) };

  for (const { name: attribute, value } of Array.from(element.attributes)) {
    const name = /^data-(?:leadtag-)?(.+)/.exec(attribute)?.[1];
    if (!name || name === 'leadtag' || name === 'config') continue;
    const [, part, key, option] = /^(field|hidden)-([^-]+)-?(.*)$/.exec(name) ?? [];
    if (part === 'hidden' && !option) hidden[key!] = value;
    else if (part === 'field' && option) field[key!] = { ...field[key!], [option]: value };
    else if (NAMES.includes(camel(name))) raw[camel(name)] = value;
    else {
      const [known] = NAMES.map(kebab)
        .filter((known) => isSlip(name, known))
        .sort((a, b) => distance(a, name) - distance(b, name));
      if (part || known) {
        problems.push({ option: name, text: `there is no such option${known ? `, but data-${known}` : ''}` });
      }
    }
  }
  if (Object.keys(field)[0]) raw.field = field;
  if (Object.keys(hidden)[0]) raw.hidden = hidden;
  return { raw, problems };
}

/** A short name is soon near another: other tools' `data-testid` is not our `test`, but `feilds` are our `fields`. */
const isSlip = (name: string, known: string): boolean =>
  distance(name, known) <= (name.length > 6 || (name.length > 4 && name.length === known.length) ? 2 : 1);

function readJson(element: Element, problems: Problem[]): Record<string, unknown> {
  const selector = element.getAttribute('data-config') ?? element.getAttribute('data-leadtag-config');
  try {
    const source = selector
      ? document.querySelector(selector)
      : Array.from(element.children).find((child) => child.matches('script[type="application/json"]'));
    if (source) return { ...JSON.parse(source.textContent) };
    if (selector) problems.push({ option: 'config', text: `there is no ${selector} on this page` });
  } catch (error) {
    problems.push({ option: 'config', text: `cannot be read: ${error}` });
  }
  return {};
}
