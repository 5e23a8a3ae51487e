import { camel, kebab } from './case.ts';
import { type Problem, type Report, reportTo } from './problem.ts';
import { optionsSchema } from './schema.ts';

/** Options as collected, not yet judged: what they mean is the business of `parse`. */
export interface RawOptions {
  raw: Record<string, unknown>;
  problems: Problem[];
}

/**
 * Two names, a blank between, of which one is a slip of the other: a letter too many, too few or another, or two of them swapped.
 * Other tools' `data-testid` is not our `test`, but `feilds` are our `fields`.
 */
const SLIP = /^(.*)(.?(.*) \1.?\3|(.)(.)(.*) \1\5\4\6)$/;

/**
 * Reads what an owner wrote on an element: `data-*` and `data-leadtag-*` attributes, and below them the JSON child (or the one
 * that `data-config="#id"` names). `attributes` is read, never `dataset`, which turns `data-__proto__` into a trap.
 */
export function readElement(element: Element): RawOptions {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const raw = readJson(element, report);
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    const [, name] = /^data-(?!leadtag$)(?:leadtag-)?(.+)/.exec(attribute) ?? [];
    if (!name) continue;
    const [, part, key, option] = /^(field|hidden|step)-([^-]+)-?(.*)$/.exec(name) ?? [];
    if (part && (part !== 'hidden') === !!option) {
      // no prototype: `data-hidden-__proto__` is a key like any other
      const parts = { __proto__: null, ...(raw[part] as object) } as unknown as Record<string, unknown>;
      parts[key!] = option ? { ...(parts[key!] as object), [option]: value } : value;
      raw[part] = parts;
    } else if (Object.hasOwn(optionsSchema.shape, camel(name))) raw[camel(name)] = value;
    else {
      // `data-config` is no option, and near none; that `data-leadtag` is none need not be found out by trying
      const meant = Object.keys(optionsSchema.shape)
        .map(kebab)
        .find((known) => SLIP.test(`${name} ${known}`));
      const text = `there is no such option${meant ? `, but data-${meant}` : ''}`;
      if (part || meant) report(name, text);
    }
  }
  return { raw, problems };
}

function readJson(element: Element, report: Report): Record<string, unknown> {
  const selector = element.getAttribute('data-config') ?? element.getAttribute('data-leadtag-config');
  try {
    const source = selector
      ? document.querySelector(selector)
      : element.querySelector(':scope>script[type="application/json"]');
    if (source) return { ...JSON.parse(source.textContent) };
    if (selector) report('config', `there is no ${selector} on this page`);
  } catch (error) {
    report('config', `cannot be read: ${error}`);
  }
  return {};
}
