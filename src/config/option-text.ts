import { OPTION_DOCS } from './docs.ts';
import type { OptionName } from './form-options.ts';
import { optionsSchema } from './schema.ts';
import { SCRIPTS } from './scripts.ts';

/** Markdown for a place where no link leads anywhere: an editor's tooltip. */
const withoutLinks = (markdown: string): string =>
  markdown.replace(/(see )?\[([^\]]+)\]\((?!address)[^)]*\)/gi, (_, see: string | undefined, text: string) =>
    see ? `${see}“${text}” in the README` : text,
  );

/** What the type of an option does not tell by itself. */
function furtherValues(name: OptionName): string {
  const values = withoutLinks(OPTION_DOCS[name].values.replace(/^JSON or code: /, ''));
  const isPlain =
    /^(an? (text|https address|web address)|yes or no|JSON or code|see .*|a list of `\{.*|.*data-.*)$/.test(values);
  const isOfNames = /^`[\w-]+`(, `[\w-]+`|, a name of \w+)*$/.test(values);
  return isPlain || isOfNames ? '' : ` Values: ${values}.`;
}

/** What an option does, as an editor shows it. Kept out of the script, like `docs.ts`, of which it is made. */
export function optionText(name: OptionName): string {
  const text = withoutLinks(OPTION_DOCS[name].doc).replace(', as all of this group', '');
  const script = Object.entries(SCRIPTS).find(([, options]) => name in options)?.[0];
  const needs = script && !text.includes(`leadtag.${script}.js`) ? ` With \`leadtag.${script}.js\`.` : '';
  return text + needs + furtherValues(name);
}

const DEFAULTS: Record<string, unknown> = optionsSchema.parse({ webhook: '' });

/** What an option is where an owner says nothing; nothing for those that are then left out, or empty. */
export function optionDefault(name: OptionName): string | boolean | undefined {
  const value = DEFAULTS[name];
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
