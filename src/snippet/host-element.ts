import { kebab } from '../config/case.ts';
import { optionsSchema, pageSchema } from '../config/schema.ts';
import { escapeJson } from './escape.ts';
import { element } from './serialize.ts';

/** The script, and what goes with it. */
export interface Scripts {
  /** Address of `leadtag.js`. */
  script: string;
  /** Of optional scripts. */
  scripts: readonly string[];
  /** The hash of `leadtag.js` as `sha384-…`, or those of all scripts by file name: `files` of `leadtag/integrity.json`. */
  integrity?: string | Readonly<Record<string, string>> | undefined;
}

const isKnown = (name: string) => Object.hasOwn(optionsSchema.shape, name);
const isOfPage = (name: string) => Object.hasOwn(pageSchema.shape, name);

/** The placeholder around a form: options as attributes, and as JSON what these cannot hold. */
export function placeholder(raw: Record<string, unknown>, inside: string): string {
  const own = Object.entries(raw).filter(([name]) => isKnown(name) && !isOfPage(name));
  const rest = own.filter(([, value]) => value && typeof value === 'object');
  const json = rest[0] ? element('script', { type: 'application/json' }, escapeJson(Object.fromEntries(rest))) : '';
  return element('div', { 'data-leadtag': true, ...attributesOf(own) }, json + inside);
}

/** The script tags: settings of the page stand on the first. */
export function scriptTags(raw: Record<string, unknown>, { script, scripts, integrity }: Scripts): string {
  const settings = Object.entries(raw).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? value.join(' ') : value,
  ]);
  const hashes = typeof integrity === 'string' ? { [fileOf(script)]: integrity } : integrity;
  // without `crossorigin` a browser would not look at the hash of a script from elsewhere: it would refuse it
  const checked = (src: string) =>
    hashes?.[fileOf(src)] ? { integrity: hashes[fileOf(src)], crossorigin: 'anonymous' } : {};
  const own = attributesOf(settings.filter(([name]) => isOfPage(name)));
  return [
    element('script', { src: script, async: true, ...checked(script), ...own }),
    ...scripts.map((src) => element('script', { src, async: true, ...checked(src) })),
  ].join('');
}

/** The last part of an address. */
const fileOf = (src: string): string => src.replace(/[?#].*/, '').replace(/.*\//, '');

const attributesOf = (options: [string, unknown][]): Record<string, string> =>
  Object.fromEntries(
    options
      .filter(([, value]) => /^(string|number|boolean)$/.test(typeof value))
      .map(([name, value]) => [`data-${kebab(name)}`, String(value)]),
  );
