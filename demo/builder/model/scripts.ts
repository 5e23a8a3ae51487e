import { type FormOptions, parse } from '../../../src/config/parse.ts';
import { missing, TAGS } from '../../../src/optional/debug/missing.ts';
import { needsPresets } from '../../../src/webhook/presets/index.ts';
import { routeWebhooks } from './routes.ts';
import { tidy } from './tidy.ts';

/** What a form needs, and for what. */
export interface Need {
  script: string;
  what: string;
}

/** Optional scripts that no option asks for, and that a form may be better with. */
export const EXTRAS: readonly { script: string; name: string; about: string }[] = [
  {
    script: 'spam',
    name: 'Signs of spam',
    about: 'Marks leads that look as if a program had sent them. Nobody has to solve a puzzle.',
  },
  { script: 'hints', name: 'Did you mean …?', about: 'Offers gmail.com for gmial.con, by one click.' },
  {
    script: 'country',
    name: 'Choice of country',
    about: 'Beside a phone number: its country, so that it arrives in the international form.',
  },
  { script: 'fields', name: 'Drafts', about: 'What was typed survives an accidental reload of the page.' },
  {
    script: 'consent',
    name: 'Consent banner',
    about: 'Hears what your cookie banner knows, and adds proof of the very words that were agreed to.',
  },
  {
    script: 'phone',
    name: 'Strict phone numbers',
    about: 'Refuses numbers that are too short or too long for their country. Large.',
  },
  {
    script: 'debug',
    name: 'While setting up',
    about: 'Tells in the console what is missing or wrong. Take it out when all works.',
  },
];

/** Whether the script of this name brings a language. */
export const isLanguage = (script: string): boolean => TAGS.includes(script);

/** Options that have to be there for the others to be judged. */
const ANYWHERE = 'https://example.com/';

/** The optional scripts that a form needs, each once, with what needs it. */
export function needsOf(given: FormOptions): Need[] {
  const options = tidy(given);
  const { config } = parse({ ...options, webhook: options.webhook || ANYWHERE });
  if (!config) return [];
  const needs = missing(config, () => false).map(([what, script]) => ({ script, what }));
  const places = [...config.destinations, ...config.fallback, ...routeWebhooks(config)];
  const rare = places.find(({ preset, url }) => needsPresets(preset, url));
  if (rare) needs.push({ script: 'presets', what: `the tool at ${new URL(rare.url).hostname}` });
  return needs.filter(({ script }, at) => needs.findIndex((other) => other.script === script) === at);
}

/**
 * The optional scripts that a form needs, by name: by the same rules by which the debug script tells an owner what is missing.
 *
 * @param extra scripts that the owner wants besides
 */
export const scriptsNeeded = (options: FormOptions, extra: readonly string[] = []): string[] => [
  ...new Set([...needsOf(options).map(({ script }) => script), ...extra]),
];

/** What can stand beside a form for its own sake. */
const OPTIONAL =
  'analytics consent country debug display fields hints phone presets profiling spam steps subdomains'.split(' ');

export const isOptional = (script: string): boolean => OPTIONAL.includes(script);
