import { type FieldType, KINDS } from '../fields/kinds.ts';
import { KNOWN } from '../fields/known.ts';
import { asText } from './coerce.ts';
import type { Choice, FieldConfig, FieldInput, FieldOptions } from './field.ts';
import type { Problem } from './problem.ts';
import { readChoices, readShorthand, type ShorthandItem } from './shorthand.ts';

/** What of the options makes the fields. */
interface FieldSource {
  fields: string | (string | FieldInput)[];
  field: Record<string, FieldOptions>;
  hidden: Record<string, string>;
}

/** What is asked for where an owner says nothing, or nothing that can be used. */
export const DEFAULT_FIELDS = 'name, email*, phone';

type Report = (option: string, text: string) => void;

/** Names that would reach an object's prototype are none. */
const KEY = /^(?!constructor$|prototype$)[a-z][a-z0-9_]*$/;

/** Every name that `data-field-<key>-<option>` can end with. */
export const FIELD_OPTIONS: readonly string[] = [
  'label',
  'placeholder',
  'help',
  'value',
  'autocomplete',
  'pattern',
  'minlength',
  'maxlength',
  'rows',
  'options',
] satisfies (keyof FieldOptions)[];

/**
 * Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
 * values. What does not fit is left out or replaced, and reported.
 */
export function readFields({ fields, field, hidden }: FieldSource, tell: (problem: Problem) => void): FieldConfig[] {
  const made = new Map<string, FieldConfig>();
  const report: Report = (option, text) => tell({ option, text });
  const add = (input: FieldInput | undefined) => {
    const name = asText(input?.key) ?? '';
    const key = name.toLowerCase().replace(/[\s-]+/g, '_');
    if (!KEY.test(key)) report('fields', `"${name}" is not a field name: a-z, 0-9, _`);
    else if (made.has(key)) report('fields', `"${name}" is there twice`);
    else {
      if (key !== name) report('fields', `"${name}" is not a field name; it is "${key}" now`);
      made.set(key, settle({ ...input, ...pick(field[key]), key }, report));
    }
  };

  read(fields).forEach(add);
  if (!made.size) read(DEFAULT_FIELDS).forEach(add);
  for (const key of Object.keys(hidden)) add({ key, type: 'hidden', value: hidden[key]! });
  for (const key of Object.keys(field)) {
    if (!made.has(key) || !field[key]) report(`field-${key}`, 'there is no such field');
    for (const name of Object.keys(Object(field[key]))) {
      if (!FIELD_OPTIONS.includes(name)) report(`field-${key}-${name}`, 'there is no such option');
    }
  }
  return [...made.values()];
}

/** What is known of a field's options. */
const pick = (options: FieldOptions | undefined): FieldOptions =>
  Object.fromEntries(Object.entries(Object(options)).filter(([name]) => FIELD_OPTIONS.includes(name)));

/** The shorthand, or a list in which each field is an object or a shorthand of its own. */
const read = (fields: FieldSource['fields']): FieldInput[] =>
  typeof fields === 'string'
    ? readShorthand(fields).map(fromShorthand)
    : fields.flatMap((field) => (typeof field === 'string' ? read(field) : field));

function fromShorthand({ head, choices, step }: ShorthandItem): FieldInput {
  const [, key = head, star, type] = /^\s*([^*:]*?)\s*(\*?)\s*(?::\s*(\S+)\s*)?$/.exec(head) ?? [];
  const input: FieldInput = { key, required: star === '*', step, options: choices };
  if (type || choices[0]) input.type = (type?.toLowerCase() ?? 'select') as FieldType;
  return input;
}

function settle(input: FieldInput, report: Report): FieldConfig {
  const { key } = input;
  const [knownType = 'text', token] = KNOWN[key] ?? [];
  const wrong = (name: keyof FieldInput, text: string) => report(`field-${key}-${name}`, text);

  let type = input.type ?? knownType;
  const options = readOptions(input.options);
  const bad = !Object.hasOwn(KINDS, type)
    ? `"${type}" is not a field type`
    : type === 'select' && !options[0] && 'a select needs options, such as (a | b)';
  if (bad) {
    wrong('type', `${bad}; it is a text now`);
    type = 'text';
  }

  const count = (name: 'minlength' | 'maxlength' | 'rows', otherwise: number): number => {
    const n = Number(asText(input[name]) || otherwise);
    if (n >= 0 && n <= 100_000) return n;
    wrong(name, `"${input[name]}" is not a number up to 100000`);
    return otherwise;
  };
  let pattern: RegExp | undefined;
  try {
    if (input.pattern) pattern = new RegExp(`^(?:${input.pattern})$`, 'u');
  } catch {
    wrong('pattern', `"${input.pattern}" is not a regular expression`);
  }

  return {
    key,
    type,
    required: !!input.required,
    step: input.step ?? 1,
    label: asText(input.label) || (key[0]!.toUpperCase() + key.slice(1)).replace(/_/g, ' '),
    value: asText(input.value) ?? '',
    minlength: count('minlength', 0),
    maxlength: count('maxlength', KINDS[type].maxlength),
    rows: count('rows', 4),
    options,
    placeholder: asText(input.placeholder),
    help: asText(input.help),
    autocomplete: asText(input.autocomplete) ?? (type === knownType ? token : undefined),
    pattern,
  };
}

const readOptions = (options: unknown): Choice[] =>
  typeof options === 'string'
    ? readChoices(options)
    : (Array.isArray(options) ? options : []).map((choice) => {
        const { value = choice, label = value } = Object(choice);
        return { value: String(value), label: String(label) };
      });
