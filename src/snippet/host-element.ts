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
  /** The digest of `leadtag.js`, as `sha384-…`. */
  integrity?: string | undefined;
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
  const checked = integrity ? { integrity, crossorigin: 'anonymous' } : {};
  const own = attributesOf(settings.filter(([name]) => isOfPage(name)));
  return [
    element('script', { src: script, async: true, ...checked, ...own }),
    ...scripts.map((src) => element('script', { src, async: true })),
  ].join('');
}

const attributesOf = (options: [string, unknown][]): Record<string, string> =>
  Object.fromEntries(
    options
      .filter(([, value]) => /^(string|number|boolean)$/.test(typeof value))
      .map(([name, value]) => [`data-${kebab(name)}`, String(value)]),
  );
