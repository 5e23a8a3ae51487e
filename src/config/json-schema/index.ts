import { en, words } from '../../locales/en.ts';
import type { FormOptions, OptionName } from '../form-options.ts';
import { optionDefault, optionText } from '../option-text.ts';
import { optionsSchema } from '../schema.ts';
import { kindOf, LINK, WEBHOOK } from './kinds.ts';
import { byKey, headers, key, listOf, map, parts, ref } from './parts.ts';
import type { JsonSchema } from './schema.ts';

const text: JsonSchema = { type: 'string' };
/** Words with spaces between, or a list of them. */
const wordList: JsonSchema = { anyOf: [text, listOf(text)] };

/** The options that take more than one word of a kind: their readers leave what stands inside to others. */
const COMPOSED = {
  webhook: {
    anyOf: [
      { type: 'string', pattern: '^\\s*(([Hh][Tt][Tt][Pp][Ss]?:|\\.*/)\\S*(\\s+|$))+$' },
      { ...listOf(WEBHOOK), minItems: 1 },
    ],
    examples: ['https://hooks.example.com/abc'],
  },
  destinations: listOf(ref('DestinationInput')),
  headers,
  map,
  fields: {
    anyOf: [text, listOf({ anyOf: [text, ref('FieldInput')] })],
    examples: ['name, email*, phone', 'name, email*, size: select(1-10 | 11-50 | 51+), message: textarea'],
  },
  field: byKey(key, ref('FieldOptions')),
  hidden: byKey(key, text),
  step: byKey('^[1-9]\\d*$', ref('StepOptions')),
  prefill: wordList,
  variants: { ...listOf(ref('VariantInput')), maxItems: 4 },
  routes: listOf(ref('RouteInput')),
  purposes: listOf(ref('PurposeInput')),
  excludeReferrers: wordList,
  score: ref('ScoreOptions'),
  icp: ref('IcpOptions'),
  stages: ref('StageOptions'),
  messages: { type: 'object', properties: messages(), additionalProperties: false },
} satisfies { [Name in OptionName]?: JsonSchema };

/** Every text of a form by its key, with what it is in English. */
function messages(): Record<string, JsonSchema> {
  const all: Record<string, string> = Object.assign({}, en, ...Object.values(words));
  return Object.fromEntries(
    Object.entries(all).map(([name, english]) => [name, { type: 'string', description: `In English: ${english}` }]),
  );
}

const HASH: JsonSchema = { type: 'string', pattern: '^sha(256|384|512)-[A-Za-z0-9+/]+=*( |$)' };

/** What a file may say besides: to an editor, and to `npx leadtag snippet`. A form on a page knows nothing of these. */
const BESIDES: Record<string, JsonSchema> = {
  $schema: { type: 'string', description: 'For editors. Not in the JSON of a page: there it is no option.' },
  script: { ...LINK, description: 'For `npx leadtag snippet`: the address of `leadtag.js`.' },
  scripts: { ...listOf(LINK), description: 'For `npx leadtag snippet`: the addresses of optional scripts.' },
  integrity: {
    anyOf: [HASH, { type: 'object', additionalProperties: HASH }],
    description: 'For `npx leadtag snippet`: the hash of `leadtag.js`, or `files` of `leadtag/integrity.json`.',
  },
};

function optionSchema(name: OptionName): JsonSchema {
  const composed: Partial<Record<OptionName, JsonSchema>> = COMPOSED;
  const value = optionDefault(name);
  return {
    description: optionText(name),
    ...(value !== undefined && { default: value }),
    ...(composed[name] ?? kindOf(name, optionsSchema.shape[name])),
  };
}

/**
 * The options of a form as JSON Schema, for editors: the JSON child of a form, the file of `npx leadtag snippet`. It takes what
 * {@link FormOptions} take in the one spelling that JSON has for it: `true` and not `"yes"`, `8` and not `"8"`. Nothing is
 * required, since attributes may say the rest.
 */
export function configSchema(version: string): JsonSchema {
  const names = Object.keys(optionsSchema.shape) as (keyof FormOptions)[];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/leadtag@${version}/dist/config.schema.json`,
    title: 'Options of a leadtag form',
    description: 'What a form of leadtag takes as JSON, or in code.',
    type: 'object',
    properties: { ...Object.fromEntries(names.map((name) => [name, optionSchema(name)])), ...BESIDES },
    additionalProperties: false,
    $defs: parts(),
  };
}
