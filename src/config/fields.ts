import { type FieldType, KINDS } from '../fields/kinds.ts';
import { KNOWN } from '../fields/known.ts';
import { asText, bool, int, text } from './coerce.ts';
import type { Choice, FieldConfig, FieldInput, FieldOptions } from './field.ts';
import { accept, option, options } from './option.ts';
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

const textOrNone = option<string>(asText, 'a text', '');
/** As many characters, or lines. */
const count = int(0, 100_000);

/** What can stand in `data-field-<key>-<option>`. All else that a field has only the shorthand can say. */
const fieldSchema = options({
  label: text,
  placeholder: text,
  help: text,
  value: textOrNone,
  autocomplete: text,
  pattern: option<string, RegExp>(readPattern, 'a regular expression'),
  minlength: count,
  maxlength: count,
  min: textOrNone,
  max: textOrNone,
  rows: count,
  options: option<unknown, Choice[]>(readOptions, 'a list', []),
  'show-if': text,
  country: option<string>((value) => asText(value)?.toUpperCase(), 'a text'),
  business: bool,
});

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
      made.set(key, settle({ ...input!, key }, report, field[key]));
    }
  };

  read(fields).forEach(add);
  if (!made.size) read(DEFAULT_FIELDS).forEach(add);
  for (const [key, value] of Object.entries(hidden)) add({ key, type: 'hidden', value });
  for (const [key, said] of Object.entries(field))
    if (!made.has(key) || !said) report(`field-${key}`, 'there is no such option');
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

/** A field with all that its key and its kind say, and what its owner says in `data-field-<key>-<option>`. */
export function settle(input: FieldInput, report: Report, said?: FieldOptions): FieldConfig {
  const { key, type: wanted, required, step = 1, ...others } = input;
  const wrong: Report = (name, text) => report(`field-${key}-${name}`, text);
  const [token, knownType = 'text'] = KNOWN[key] ?? [];
  const own = accept(fieldSchema, { ...others, ...said }, wrong);

  let type = wanted ?? knownType;
  const bad = !Object.hasOwn(KINDS, type)
    ? `"${type}" is not a field type`
    : /^(select|radio|checkboxes)$/.test(type) && !own.options[0] && 'needs options (a | b)';
  if (bad) {
    wrong('type', bad);
    type = 'text';
  }
  return {
    ...own,
    key,
    type,
    required: !!required,
    step,
    label: own.label || key.replace(/_/g, ' ').replace(/^./, (letter) => letter.toUpperCase()),
    minlength: own.minlength ?? 0,
    maxlength: own.maxlength ?? KINDS[type].maxlength,
    rows: own.rows ?? 4,
    autocomplete: own.autocomplete ?? (type === knownType ? token : undefined),
  };
}

function readPattern(value: unknown): RegExp | undefined {
  try {
    return value ? new RegExp(`^(?:${value})$`, 'u') : undefined;
  } catch {
    return undefined;
  }
}

function readOptions(options: unknown): Choice[] {
  return typeof options === 'string'
    ? readChoices(options)
    : (Array.isArray(options) ? options : []).map((choice) => {
        const { value = choice, label = value } = Object(choice);
        return { value: String(value), label: String(label) };
      });
}
