import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { en, words } from '../../../src/locales/en.ts';
import { type Block, both, table } from './block.ts';

const LOCALES = resolve(import.meta.dirname, '../../../src/locales');

export const languageTags = (): string[] =>
  readdirSync(LOCALES)
    .map((file) => file.replace('.ts', ''))
    .filter((tag) => !/^(en|languages)$/.test(tag));

/** What each language is called, in English. */
const nameOf = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

export const languages = (): Block =>
  both(
    table(
      ['language', 'tag', 'script', 'in npm'],
      languageTags()
        .map((tag) => [nameOf(tag), `\`${tag}\``, `\`leadtag.${tag}.js\``, `\`import 'leadtag/locales/${tag}'\``])
        .sort(([a], [b]) => a!.localeCompare(b!, 'en')),
    ),
  );

const SCRIPT_OF: Record<keyof typeof words, string> = {
  fields: 'fields',
  display: 'display',
  steps: 'steps',
  country: 'country',
  hints: 'hints',
  profiling: 'profiling',
};

/** Every text that a visitor can see, by the key that `messages` takes. */
export const texts = (): Block =>
  both(
    table(
      ['key', 'in English', 'comes with'],
      [
        ...Object.entries(en).map(([key, text]) => [`\`${key}\``, text, '`leadtag.js`']),
        ...Object.entries(words).flatMap(([part, some]) =>
          Object.entries(some).map(([key, text]) => [
            `\`${key}\``,
            text,
            `\`leadtag.${SCRIPT_OF[part as keyof typeof words]}.js\``,
          ]),
        ),
      ],
    ),
  );
