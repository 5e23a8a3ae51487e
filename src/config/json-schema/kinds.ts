import type * as z from 'zod/mini';
import type { JsonSchema } from './schema.ts';

/** A web address, relative ones too, and none of `javascript:` and its like. */
export const LINK: JsonSchema = {
  type: 'string',
  pattern: '^\\s*([Hh][Tt][Tt][Pp][Ss]?:|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S',
};
/** A full address, or one of the site itself. */
export const WEBHOOK: JsonSchema = { type: 'string', pattern: '^([Hh][Tt][Tt][Pp][Ss]?:|\\.*/)\\S*$' };

/** What fits, by the words in which an owner is told what would. */
const KINDS: [expected: RegExp, make: (...parts: string[]) => JsonSchema][] = [
  [/^a text$/, () => ({ type: 'string' })],
  [/^yes or no$/, () => ({ type: 'boolean' })],
  [/^a CSS colour$/, () => ({ type: 'string', pattern: '\\S' })],
  [/^a web address$/, () => LINK],
  [/^an https address$/, () => WEBHOOK],
  [/^one of (.+)$/, (names) => ({ type: 'string', enum: names!.split(', ') })],
  [
    /^a whole number from (\d+) to (\d+)$/,
    (from, to) => ({ type: 'integer', minimum: Number(from), maximum: Number(to) }),
  ],
];

/**
 * What an option of the schema takes, as far as its own refusal tells: it is asked with something that no option takes. So
 * names and limits are written once, where they are judged.
 *
 * @throws when nothing here knows such an option
 */
export function kindOf(name: string, option: z.ZodMiniType): JsonSchema {
  const { error } = option.safeParse(Symbol(name));
  const expected = error?.issues[0]?.message ?? '';
  for (const [words, make] of KINDS) {
    const [all, ...parts] = words.exec(expected) ?? [];
    if (all) return make(...parts);
  }
  throw new Error(`The JSON Schema does not know what "${name}" takes: "${expected}"`);
}
