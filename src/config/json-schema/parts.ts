import { KINDS } from '../../fields/kinds.ts';
import { KEY } from '../fields.ts';
import { PART_DOCS } from '../part-docs.ts';
import { destinationSchema } from '../schema.ts';
import { CONDITION } from './condition.ts';
import { kindOf, LINK, WEBHOOK } from './kinds.ts';
import type { JsonSchema } from './schema.ts';

type Parts = typeof PART_DOCS;
type Shapes = { [Part in keyof Parts]: Record<keyof Parts[Part], JsonSchema> };

const text: JsonSchema = { type: 'string' };
const yesOrNo: JsonSchema = { type: 'boolean' };
/** Something to read in it. */
const words: JsonSchema = { type: 'string', pattern: '\\S' };
const condition: JsonSchema = { type: 'string', pattern: CONDITION };
const count: JsonSchema = { type: 'integer', minimum: 0, maximum: 100_000 };
const bound: JsonSchema = { type: ['number', 'string'] };

export const ref = (part: keyof Parts): JsonSchema => ({ $ref: `#/$defs/${part}` });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
/** An object of the owner's own keys. */
export const byKey = (key: string, value: JsonSchema): JsonSchema => ({
  type: 'object',
  propertyNames: { pattern: key },
  additionalProperties: value,
});

export const key = KEY.source;
export const headers: JsonSchema = {
  ...byKey('^(?![Cc][Oo][Nn][Tt][Ee][Nn][Tt]-[Tt][Yy][Pp][Ee]$)[A-Za-z][\\w-]*$', {
    type: 'string',
    pattern: '^[ -~]*$',
  }),
  minProperties: 1,
};
export const map: JsonSchema = { type: 'object', additionalProperties: text };

const { preset, format, mode, redirects } = destinationSchema.shape;

/** What each part of the options takes. */
const SHAPES: Shapes = {
  FieldOptions: {
    label: text,
    placeholder: text,
    help: text,
    value: text,
    autocomplete: text,
    pattern: text,
    minlength: count,
    maxlength: count,
    min: bound,
    max: bound,
    rows: count,
    options: { anyOf: [words, { ...listOf({ anyOf: [text, ref('Choice')] }), minItems: 1 }] },
    'show-if': condition,
    country: { type: 'string', pattern: '^[A-Za-z]{2}$' },
    business: yesOrNo,
  },
  FieldInput: {
    key: { type: 'string', pattern: key },
    type: { type: 'string', enum: Object.keys(KINDS) },
    required: yesOrNo,
    step: { type: 'integer', minimum: 1 },
  },
  Choice: { value: text, label: text },
  StepOptions: { heading: text, 'show-if': condition },
  DestinationInput: {
    url: WEBHOOK,
    preset: kindOf('preset', preset),
    format: kindOf('format', format),
    mode: kindOf('mode', mode),
    redirects: kindOf('redirects', redirects),
    headers,
    map,
  },
  PurposeInput: {
    purpose: { type: 'string', pattern: '^[a-z]\\w*$' },
    text: words,
    required: yesOrNo,
    notice: yesOrNo,
  },
  RouteInput: {
    when: condition,
    webhook: WEBHOOK,
    success: text,
    redirect: LINK,
    download: LINK,
    calendar: LINK,
    whatsapp: text,
  },
  VariantInput: { id: text, heading: text, text, cta: text },
  ScoreOptions: {
    rules: listOf(ref('ScoreRule')),
    hot: { type: 'number' },
    warm: { type: 'number' },
    audience: { type: 'string', enum: ['b2b', 'b2c'] },
    defaults: yesOrNo,
  },
  ScoreRule: {
    when: condition,
    points: { type: 'number', minimum: -1000, maximum: 1000 },
    group: { type: 'string', enum: ['fit', 'engagement'] },
    name: text,
    disqualify: yesOrNo,
  },
  IcpOptions: {
    industries: listOf(text),
    near: listOf(text),
    sizes: listOf(text),
    countries: listOf(text),
    roles: listOf(text),
    exclude: listOf(text),
  },
  StageOptions: { unqualified: condition, subscriber: condition, mql: condition, pql: condition, sql: condition },
};

/** What may not be left out. */
const NEEDED: Partial<Record<keyof Parts, string[]>> = {
  FieldInput: ['key'],
  Choice: ['value'],
  DestinationInput: ['url'],
  PurposeInput: ['purpose', 'text'],
  RouteInput: ['when'],
  ScoreRule: ['when'],
};

function propertiesOf<Part extends keyof Parts>(part: Part): Record<string, JsonSchema> {
  const docs: Record<string, string> = PART_DOCS[part];
  return Object.fromEntries(
    Object.entries<JsonSchema>(SHAPES[part]).map(([name, shape]) => [name, { description: docs[name]!, ...shape }]),
  );
}

/** All parts, by the names of their types: the `$defs` of the schema. */
export const parts = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    (Object.keys(SHAPES) as (keyof Parts)[]).map((part) => {
      const own = propertiesOf(part);
      const properties = part === 'FieldInput' ? { ...own, ...propertiesOf('FieldOptions') } : own;
      const required = NEEDED[part];
      return [part, { type: 'object', properties, ...(required && { required }), additionalProperties: false }];
    }),
  );
