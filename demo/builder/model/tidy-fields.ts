import { asText } from '../../../src/config/coerce.ts';
import type { Choice, FieldConfig, FieldInput, FieldOptions } from '../../../src/config/field.ts';
import { readFields, settle } from '../../../src/config/fields.ts';
import { readChoices } from '../../../src/config/shorthand.ts';

const none = () => {};

/** Types that have choices. */
export const hasChoices = (type: unknown): boolean => /^(select|radio|checkboxes|country)$/.test(String(type));

/** What the shorthand or a place of its own says of a field; the rest are its options. */
const APART = ['key', 'type', 'required', 'step', 'options', 'pattern'];

/**
 * The fields as a list in which each says only what it has to: as leadtag reads the shorthand, the list and the options of single
 * fields, without what it would report.
 */
export function tidyFields({ fields, field }: Readonly<Record<string, unknown>>): FieldInput[] {
  const list = (typeof fields === 'string' || Array.isArray(fields) ? [fields].flat() : ['']).map(sound);
  const own = Object.fromEntries(
    Object.entries(isRecord(field) ? field : {}).map(([key, options]) => [key, sound(options) as FieldOptions]),
  );
  // of two fields with one key the first counts
  const said = new Map(
    list
      .filter(isRecord)
      .reverse()
      .map((item) => [keyOf(item), item as FieldOptions]),
  );
  const settled = readFields({ fields: list as FieldInput[], field: own, hidden: {} }, none);
  return settled.map((config) => brief(config, asText(own[config.key]?.pattern ?? said.get(config.key)?.pattern)));
}

/** A key as leadtag spells it. */
const keyOf = ({ key }: Record<string, unknown>): string => (asText(key) ?? '').toLowerCase().replace(/[\s-]+/g, '_');

/** A field with nothing in it but what its key and type would not say. The pattern comes as it was written. */
function brief(config: FieldConfig, pattern: string | undefined): FieldInput {
  const { key, type, required, step, options } = config;
  const plain = settle({ key }, none).type;
  const usual: Record<string, unknown> = { ...settle({ key, type, options: [...options] }, none) };
  const rest = Object.entries(config).filter(
    ([name, value]) =>
      !APART.includes(name) &&
      value !== undefined &&
      value !== usual[name] &&
      // without a token of its own a field has the one of its key; with an empty one it has none
      (value !== '' || name === 'autocomplete'),
  );
  return {
    key,
    ...(type !== plain && { type }),
    ...(required && { required }),
    ...(step > 1 && { step }),
    ...(hasChoices(type) && options[0] && { options: [...options] }),
    ...Object.fromEntries(rest),
    ...(config.pattern && pattern && { pattern }),
  };
}

/** A field of a list, or the options of one, such that what is half written in it is not there. */
function sound(item: unknown): unknown {
  if (!isRecord(item)) return typeof item === 'string' ? item : '';
  const { step, options, ...rest } = item;
  const place = Math.round(Number(step));
  return { ...rest, ...(place > 1 && { step: place }), ...(options !== undefined && { options: choicesOf(options) }) };
}

/** Choices as a list, without those that have no value. */
export function choicesOf(options: unknown): Choice[] {
  if (typeof options === 'string') return readChoices(options);
  return (Array.isArray(options) ? options : []).flatMap((choice) => {
    const { value = choice, label = value } = Object(choice) as Partial<Choice>;
    const text = asText(value);
    return text ? [{ value: text, label: asText(label) || text }] : [];
  });
}

/** Sorts fields by their steps, and numbers these without gaps. `places` are the new numbers by the old. */
export function closeGaps<Field extends { step?: number }>(
  fields: readonly Field[],
): { fields: Field[]; places: Map<number, number> } {
  const stepOf = (field: Field) => field.step ?? 1;
  const numbers = [...new Set(fields.map(stepOf))].sort((a, b) => a - b);
  const places = new Map(numbers.map((number, at) => [number, at + 1]));
  const sorted = [...fields].sort((a, b) => stepOf(a) - stepOf(b));
  const moved = sorted.map((field) => {
    const step = places.get(stepOf(field))!;
    if (step === stepOf(field)) return field;
    const { step: _, ...rest } = field;
    return { ...rest, ...(step > 1 && { step }) } as Field;
  });
  return { fields: moved, places };
}

/** A form without any field would get those of the default. */
const NO_FIELD = 'leadtag_no_field';

/** Hidden values under names that fields can have. */
export function tidyHidden(hidden: unknown, fields: readonly FieldInput[]): Record<string, string> | undefined {
  const taken = new Set(fields.map(({ key }) => key));
  const read = readFields({ fields: NO_FIELD, field: {}, hidden: texts(hidden) }, none).filter(
    ({ key, type, value }) => type === 'hidden' && value && !taken.has(key),
  );
  return read[0] && Object.fromEntries(read.map(({ key, value }) => [key, value]));
}

/** What is said of steps that are there, under their new numbers. */
export function tidySteps(
  step: unknown,
  places: ReadonlyMap<number, number>,
): Record<string, Record<string, string>> | undefined {
  const said = Object.entries(isRecord(step) ? step : {}).flatMap(([number, options]) => {
    const place = places.get(Number(number));
    const known = Object.entries(texts(options)).filter(([name, text]) => /^(heading|show-if)$/.test(name) && text);
    return place && known[0] ? [[place, Object.fromEntries(known)] as const] : [];
  });
  return said[0] && Object.fromEntries(said);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([key, text]) => [key, asText(text) ?? '']));
