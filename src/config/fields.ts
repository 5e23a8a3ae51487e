import { type FieldType, KINDS } from '../fields/kinds.ts';
import { KNOWN } from '../fields/known.ts';
import { asBool, asText } from './coerce.ts';
import type { Choice, FieldConfig, FieldInput, FieldOptions } from './field.ts';
import type { Report } from './problem.ts';
import { readChoices, readShorthand, type ShorthandItem } from './shorthand.ts';

/** What of the options makes the fields. */
interface FieldSource {
  fields: string | (string | FieldInput)[];
  field: Record<string, FieldOptions>;
  hidden: Record<string, string>;
}

/** What is asked for where an owner says nothing, or nothing that can be used. */
export const DEFAULT_FIELDS = 'name, email*, phone';

/** Names that would reach an object's prototype are none. */
export const KEY = /^(?!constructor$|prototype$)[a-z]\w*$/;

/** What the shorthand alone can say of a field. All else that it has can stand in `data-field-<key>-<option>`. */
const NO_OPTION = /^(key|type|required|step)$/;

/**
 * Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
 * values. What does not fit is left out or replaced, and reported.
 */
export function readFields({ fields, field, hidden }: FieldSource, report: Report): FieldConfig[] {
  const made = new Map<string, FieldConfig>();
  const add = (input: FieldInput | undefined) => {
    const name = asText(input?.key) ?? '';
    const key = name.toLowerCase().replace(/[\s-]+/g, '_');
    if (!KEY.test(key)) report('fields', `"${name}" is not a field name: a-z, 0-9, _`);
    else if (made.has(key)) report('fields', `"${name}" is there twice`);
    else {
      if (key !== name) report('fields', `"${name}" is "${key}" now`);
      const { type, required, step } = input!;
      made.set(key, settle({ ...input, ...field[key], key, type, required, step }, report));
    }
  };

  read(fields).forEach(add);
  if (!made.size) read(DEFAULT_FIELDS).forEach(add);
  for (const [key, value] of Object.entries(hidden)) add({ key, type: 'hidden', value });
  for (const [key, options] of Object.entries(field)) {
    const of = made.get(key);
    if (!of || !options) report(`field-${key}`, 'there is no such option');
    else
      for (const name of Object.keys(options))
        if (!Object.hasOwn(of, name) || NO_OPTION.test(name)) report(`field-${key}-${name}`, 'there is no such option');
  }
  return [...made.values()];
}

/** The shorthand, or a list in which each field is an object or a shorthand of its own. */
const read = (fields: FieldSource['fields']): FieldInput[] =>
  typeof fields === 'string'
    ? readShorthand(fields).map(fromShorthand)
    : fields.flatMap((field) => (typeof field === 'string' ? read(field) : field));

function fromShorthand({ head, choices, step }: ShorthandItem): FieldInput {
  const [, key = head, star, type] = /^\s*([^*:]*?)\s*(\*?)\s*(?::\s*(\S+)\s*)?$/.exec(head) ?? [];
  const kind = type?.toLowerCase() ?? (choices[0] && 'select');
  return { key, type: kind as FieldType, required: !!star, step, options: choices };
}

/** A field with all that its key and its kind say. */
export function settle(input: FieldInput, report: Report): FieldConfig {
  const { key } = input;
  const [token, knownType = 'text'] = KNOWN[key] ?? [];
  const wrong = (name: keyof FieldInput, text: string) => report(`field-${key}-${name}`, text);

  let type = input.type ?? knownType;
  const options = readOptions(input.options);
  const bad = !Object.hasOwn(KINDS, type)
    ? `"${type}" is not a field type`
    : /^(select|radio|checkboxes)$/.test(type) && !options[0] && 'needs options (a | b)';
  if (bad) {
    wrong('type', bad);
    type = 'text';
  }

  const count = (name: 'minlength' | 'maxlength' | 'rows', otherwise: number): number => {
    const n = Number(asText(input[name]) || otherwise);
    if (n >= 0 && n <= 100_000) return n;
    wrong(name, `"${input[name]}" is not a number`);
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
    min: asText(input.min) ?? '',
    max: asText(input.max) ?? '',
    options,
    'show-if': asText(input['show-if']),
    country: asText(input.country)?.toUpperCase(),
    business: asBool(input.business) ?? false,
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
