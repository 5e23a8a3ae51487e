import type { FormOptions } from '../../../src/config/parse.ts';
import { LANGUAGES } from './languages.ts';
import { fileOf } from './outputs/tags.ts';
import type { Release } from './release.ts';
import { EXTRAS, needsOf, scriptsNeeded } from './scripts.ts';

export interface Weight {
  /** Bytes, as sent with brotli. */
  total: number;
  parts: { file: string; bytes: number; why: string }[];
}

/** What an optional script is there for, where what needs it does not say it all. */
const WHY: Record<string, string> = {
  display: 'Pop-ups, slide-ins, bars and floating buttons',
  steps: 'Steps, and questions that depend on answers',
  fields: 'Further kinds of fields, drafts and prefilled fields',
  country: 'The list of countries',
  hints: 'Company addresses only, and "Did you mean …?"',
  insights: 'The score with its reasons, routes, and the names of sources',
  presets: 'What this tool wants a lead to look like',
  analytics: 'Counts for your analytics',
  profiling: 'Known visitors are not asked twice',
  variants: 'Split tests',
};

/** What a visitor's browser has to load for this form, file by file. */
export function weightOf(options: FormOptions, release: Release, extra: readonly string[] = []): Weight {
  const needed = new Set(needsOf(options).map(({ script }) => script));
  const why = (script: string): string =>
    (needed.has(script) ? WHY[script] : EXTRAS.find((known) => known.script === script)?.name) ??
    WHY[script] ??
    inLanguage(script) ??
    script;
  const scripts = scriptsNeeded(options, extra).map((script) => ({ script, why: why(script) }));
  const parts = [{ script: undefined, why: 'The form itself, and getting its leads to you safely' }, ...scripts].map(
    ({ script, why }) => ({ file: fileOf(script), bytes: release.files[fileOf(script)]?.bytes ?? 0, why }),
  );
  return { total: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}

function inLanguage(tag: string): string | undefined {
  const language = LANGUAGES.find((known) => known.tag === tag);
  return language && `The form's own words in ${language.name}`;
}
