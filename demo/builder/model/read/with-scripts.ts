import type { FormOptions } from '../../../../src/config/parse.ts';
import { SCRIPTS } from '../../../../src/config/scripts.ts';
import { isLanguage, isOptional, scriptsNeeded } from '../scripts.ts';
import { tidy } from '../tidy.ts';

/** What the scripts of a page say beyond the options: some are there for their own sake. */
export function withScripts(
  options: FormOptions,
  loaded: readonly string[],
): { options: FormOptions; scripts: string[] } {
  const asks = Object.keys(SCRIPTS.insights).some((name) => name in options);
  const scored = loaded.includes('insights') && !asks ? tidy({ ...options, score: {} }) : options;
  const needed = scriptsNeeded(scored);
  const scripts = loaded.filter((name) => (isOptional(name) || isLanguage(name)) && !needed.includes(name));
  return { options: scored, scripts: [...new Set(scripts)] };
}
