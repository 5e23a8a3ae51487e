import { kebab } from '../../config/case.ts';
import type { FormConfig } from '../../config/parse.ts';
import { SCRIPTS } from '../../config/scripts.ts';

/** The languages that have a script. */
export const TAGS = 'ar de es fr he hi id it ja ko nl pl pt pt-BR tr zh-CN'.split(' ');

/** The script of a language tag; nothing for English, and for languages that have none. */
function languageScript(locale: string): string | undefined {
  const tag = locale.toLowerCase().replace('_', '-');
  const [base] = tag.split('-');
  const find = (fits: (known: string) => boolean) => TAGS.find((known) => fits(known.toLowerCase()));
  return (
    find((known) => known === tag) ?? find((known) => known === base) ?? find((known) => known.startsWith(`${base}-`))
  );
}

/**
 * What a form asks for that no script on the page carries out: it stands in the page, on one step, as plain texts, in English.
 *
 * @param has whether the optional script with this name is there
 * @returns what is asked for, and the script that it needs
 */
export function missing(config: FormConfig, has: (script: string) => boolean): [what: string, script: string][] {
  const found: [string | false | undefined, string][] = Object.entries(SCRIPTS).map(([script, names]) => {
    const used = Object.keys(names).find((name) => !/^(|inline)$/.test(String(config[name as 'display'] || '')));
    return [used && `data-${kebab(used)}`, script];
  });
  const of = (type: RegExp) => config.fields.find((field) => type.test(field.type));
  found.push(
    [config.fields.some((field) => field.step > 1) && 'data-fields with a /', 'steps'],
    [config.fields.some((field) => field['show-if']) && 'show-if', 'steps'],
    [of(/^(url|number|date|radio|checkboxes)$/)?.type, 'fields'],
    [of(/^country$/)?.type, 'country'],
    [config.fields.some((field) => field.business) && 'business', 'hints'],
  );
  const language = languageScript(config.locale ?? '');
  const isSpoken = language && (has(language) || has(language.split('-')[0]!));
  if (language && !isSpoken) found.push([`the language "${config.locale}"`, language]);
  return found.filter((each): each is [string, string] => !!each[0] && !has(each[1]));
}
