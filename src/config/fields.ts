import { KINDS, type FieldType } from '../fields/kinds.ts';
import { KNOWN } from '../fields/known.ts';
import { asText } from './coerce.ts';
import type { Choice, FieldConfig, FieldInput, FieldOptions } from './field.ts';
import type { Problem } from './problem.ts';
import { readChoices, readShorthand } from './shorthand.ts';

/** What of the options makes the fields. */
interface FieldSource {
  fields: string | FieldInput[];
  field: Record<string, FieldOptions>;
  hidden: Record<string, string>;
}

const KEY = /^[a-z][a-z0-9_]*$/;
/** Names that would reach an object's prototype, and the one that our consent box has. */
const TAKEN = /^(__proto__|constructor|prototype)$/;

/** Every name that `data-field-<key>-<option>` can end with. */
export const FIELD_OPTIONS = [
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
] as const satisfies (keyof FieldOptions)[];

/**
 * Makes the fields of a form out of the shorthand (or the list written in code), the options of single fields and the hidden
 * values. What does not fit is left out or replaced, and told to `report`.
 */
export function readFields({ fields, field, hidden }: FieldSource, report: (problem: Problem) => void): FieldConfig[] {
  const made = new Map<string, FieldConfig>();
  const add = (input: FieldInput) => {
    const key = String(input.key ?? '').trim();
    const bad = !KEY.test(key) || TAKEN.test(key) ? 'is not a field name (a-z, 0-9, _)' : made.has(key) && 'stands there twice';
    if (bad) return report({ option: 'fields', text: `"${key}" ${bad}` });
    made.set(key, settle({ ...input, ...field[key], key }, report));
  };

  for (const input of typeof fields === 'string' ? readShorthand(fields).map(fromShorthand) : fields) {
    if (input && typeof input === 'object') add(input);
  }
  for (const key of Object.keys(hidden)) add({ key, type: 'hidden', value: hidden[key]! });
  for (const key of Object.keys(field)) {
    if (!made.has(key)) report({ option: `field-${key}`, text: `there is no field "${key}"` });
    for (const name of Object.keys(field[key]!)) {
      if (!FIELD_OPTIONS.includes(name as never)) report({ option: `field-${key}-${name}`, text: `there is no such option` });
    }
  }
  return [...made.values()];
}

function fromShorthand({ head, choices, step }: ReturnType<typeof readShorthand>[number]): FieldInput {
  const [, key = head, star, type] = /^\s*([^*:\s]+)\s*(\*?)\s*(?::\s*(\S+)\s*)?$/.exec(head) ?? [];
  const input: FieldInput = { key, required: star === '*', step };
  if (type || choices[0]) input.type = (type?.toLowerCase() ?? 'select') as FieldType;
  if (choices[0]) input.options = choices;
  return input;
}

function settle(input: FieldInput, report: (problem: Problem) => void): FieldConfig {
  const { key } = input;
  const [knownType = 'text', token] = KNOWN[key] ?? [];
  const wrong = (name: string, text: string) => report({ option: `field-${key}-${name}`, text });

  let type = input.type ?? knownType;
  if (!Object.hasOwn(KINDS, type)) {
    wrong('type', `"${type}" is not a field type; it is a text now`);
    type = 'text';
  }
  const options = readOptions(input.options);
  if (type === 'select' && !options[0]) {
    wrong('options', 'a select needs options, such as (a | b); it is a text now');
    type = 'text';
  }

  const count = (name: 'minlength' | 'maxlength' | 'rows', otherwise: number, most: number): number => {
    const n = Number(input[name] ?? otherwise);
    if (n > 0 && n <= most) return Math.floor(n);
    if (input[name] !== undefined) wrong(name, `"${input[name]}" is not a number from 1 to ${most}`);
    return otherwise;
  };
  let pattern: RegExp | undefined;
  try {
    pattern = input.pattern ? new RegExp(`^(?:${input.pattern})$`, 'u') : undefined;
  } catch {
    wrong('pattern', `"${input.pattern}" is not a regular expression`);
  }

  return {
    key,
    type,
    required: input.required === true,
    step: input.step ?? 1,
    label: asText(input.label) || (key[0]!.toUpperCase() + key.slice(1)).replace(/_/g, ' '),
    value: asText(input.value) ?? '',
    minlength: count('minlength', 0, 100_000),
    maxlength: count('maxlength', KINDS[type].maxlength, 100_000),
    rows: count('rows', 4, 50),
    options,
    placeholder: asText(input.placeholder),
    help: asText(input.help),
    autocomplete: asText(input.autocomplete) ?? (type === knownType ? token : undefined),
    pattern,
  };
}

function readOptions(options: FieldInput['options']): Choice[] {
  if (typeof options === 'string') return readChoices(options);
  if (!Array.isArray(options)) return [];
  return options.map((choice) =>
    typeof choice === 'object' ? { value: String(choice.value), label: String(choice.label) } : readChoices(choice)[0]!,
  );
}
