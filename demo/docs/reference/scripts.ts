import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Block, both, table } from './block.ts';

const DIST = resolve(import.meta.dirname, '../../../dist');

/** What each optional script is for, in Markdown. A test holds it against `dist/`. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  insights: '[Channels](attribution.md#channels), [score, temperature, stage](qualification.md), `framework`, `routes`',
  display: '[Pop-ups, slide-ins, bars, floating buttons](displays.md)',
  steps: '[Steps](fields.md#steps-and-conditions), and fields that are asked on a condition',
  fields:
    'The types `url`, `number`, `date`, `radio`, `checkboxes`; [drafts and prefill](fields.md#drafts-and-prefill)',
  country: 'The type `country`, and the [country of a phone number](fields.md#countries-and-phone-numbers)',
  phone: 'Phone numbers [checked](fields.md#countries-and-phone-numbers) by libphonenumber',
  hints: '“[Did you mean](fields.md#e-mail-addresses) ada@gmail.com?”, and addresses of companies only',
  analytics: '[Counting](measuring.md): `leadtag:view`, `data-layer`, `metrics-webhook`',
  variants: '[Split tests](measuring.md#split-tests)',
  consent: 'Reads [consent banners](privacy.md#consent-banners); hashes of the words that were agreed to',
  profiling: '[Not asking twice](privacy.md#not-asked-twice)',
  subdomains: '[One memory for all subdomains](attribution.md#across-subdomains)',
  enhance: '[Forms that stand in the page already](existing-forms.md)',
  presets: 'The tools with a ★ in [Webhooks and tools](webhooks.md#tools)',
  spam: '[Marks](spam.md) leads that look as if a program had sent them',
  turnstile: '[Cloudflare Turnstile](spam.md#turnstile)',
  altcha: '[ALTCHA](spam.md#altcha): proof of work, without a word to the visitor',
  debug: 'For setting up: [what is missing, what is wrong](debugging.md#while-you-set-a-page-up)',
};

/** Weighing takes a while. */
const weighed = new Map<string, string>();

function kilobytes(file: string): string {
  const known = weighed.get(file);
  if (known) return known;
  const size = brotliCompressSync(readFileSync(resolve(DIST, file))).length / 1000;
  const said = size.toFixed(size < 9.95 ? 1 : 0);
  weighed.set(file, said);
  return said;
}

/** The scripts of `dist/` that are no language's: those without a file of that name in `src/locales/`. */
export function optionalScripts(): string[] {
  const languages = readdirSync(resolve(import.meta.dirname, '../../../src/locales')).map((file) =>
    file.replace('.ts', ''),
  );
  return readdirSync(DIST)
    .flatMap((file) => /^leadtag\.([a-zA-Z-]+)\.js$/.exec(file)?.[1] ?? [])
    .filter((name) => !languages.includes(name));
}

/** The table of scripts, with what each weighs. */
export const scripts = (): Block =>
  both(
    table(
      ['file', 'KB (brotli)', 'what it brings'],
      [
        [
          '`leadtag.js`',
          kilobytes('leadtag.js'),
          'The form, the checks, the outbox, the delivery, where a visit came from',
        ],
        ...Object.entries(SCRIPTS)
          .filter(([name]) => optionalScripts().includes(name))
          .map(([name, words]) => [`\`leadtag.${name}.js\``, kilobytes(`leadtag.${name}.js`), words]),
        ['`leadtag.<language>.js`', kilobytes('leadtag.de.js'), 'A [language](languages.md)'],
      ],
    ),
  );
