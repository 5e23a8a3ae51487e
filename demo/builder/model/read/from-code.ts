import { camel } from '../../../../src/config/case.ts';
import { USUAL_PLACE } from '../outputs/place.ts';
import type { Found } from './found.ts';
import { NotPlain, readLiteral } from './literal.ts';

const CALL = /\b(?:mount|renderSnippet)\s*(?:<[^>]*>\s*)?\(/;
const FIRST_PLACE = /^\s*(?:[\w.$]*querySelector\s*(?:<[^>]*>)?\(\s*|[\w.$]*getElementById\s*(?:<[^>]*>)?\(\s*)?/;

/** Whether a text is code that puts a form on a page. */
export const isCode = (text: string): boolean => CALL.test(text) || /^\s*[{(]/.test(text);

/**
 * Reads `mount('#place', { … })` with its imports, what the builder makes for Tag Manager, or an object alone.
 *
 * @throws NotPlain where the options are more than plain values
 */
export function fromCode(code: string): Found | undefined {
  const call = CALL.exec(code);
  const scripts = [...scriptsOf(code)];
  if (!call) {
    const start = code.indexOf('{');
    return start < 0 ? undefined : { raw: asOptions(readLiteral(code, start).value), scripts, notes: [] };
  }
  const from = call.index + call[0].length;
  const rest = code.slice(from);
  const start = startOfOptions(rest);
  if (start === undefined) throw new NotPlain(rest.slice(0, 40).split('\n')[0]!.trim());
  const { script, scripts: _, integrity, ...raw } = asOptions(readLiteral(rest, start).value);
  const target = placeIn(rest.slice(0, start));
  const settings = [...code.matchAll(/setAttribute\(\s*(?=['"]data-)/g)].map(({ index, 0: { length } }) => {
    const name = readLiteral(code, index + length);
    const comma = code.indexOf(',', name.end);
    return [camel(String(name.value).replace(/^data-/, '')), readLiteral(code, comma + 1).value];
  });
  return { raw: { ...Object.fromEntries(settings), ...raw, ...(target && { target }) }, scripts, notes: [] };
}

/** Where the options begin: behind the comma that ends the place. */
function startOfOptions(rest: string): number | undefined {
  if (/^\s*\{/.test(rest)) return rest.indexOf('{');
  let depth = 0;
  for (const { 0: token, index } of rest.matchAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`[^`]*`|[([{]|[)\]}]|,/g)) {
    if (/^[([{]/.test(token)) depth++;
    else if (/^[)\]}]/.test(token)) depth--;
    else if (token === ',' && depth === 0) {
      const next = rest.slice(index + 1).search(/\S/);
      return next < 0 || rest[index + 1 + next] !== '{' ? undefined : index + 1 + next;
    }
    if (depth < 0) return undefined;
  }
  return undefined;
}

/** The selector that the code names as its place, unless it is the usual one. */
function placeIn(code: string): string | undefined {
  const start = FIRST_PLACE.exec(code)![0];
  const byId = /getElementById/.test(start) ? '#' : '';
  try {
    const place = byId + String(readLiteral(code, start.length).value);
    return place === USUAL_PLACE || place === 'body' ? undefined : place;
  } catch {
    return undefined; // an element that the code has at hand
  }
}

const asOptions = (value: unknown): Record<string, unknown> => ({ ...Object(value) });

/** The optional parts that code names: by module, or by file. */
function* scriptsOf(code: string): Generator<string> {
  for (const [, module] of code.matchAll(/['"]leadtag\/(?:locales\/)?([\w-]+)['"]/g)) yield module!;
  for (const [, file] of code.matchAll(/leadtag\.([\w-]+)\.js\b/g)) yield file!;
}
