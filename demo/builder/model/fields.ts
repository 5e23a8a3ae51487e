import type { Choice, FieldInput } from '../../../src/config/field.ts';
import type { FormOptions } from '../../../src/config/parse.ts';
import type { FieldType } from '../../../src/fields/kinds.ts';
import { KNOWN } from '../../../src/fields/known.ts';
import { closeGaps, hasChoices, isRecord, tidyFields } from './tidy-fields.ts';

/** A field that is being edited. Beside what is named here, any option of a field: placeholder, help, value, pattern, 'show-if', … */
export interface FieldDraft {
  key: string;
  type: FieldType;
  label?: string;
  required: boolean;
  /** Which step it stands on, from 1. */
  step: number;
  options?: Choice[];
  [option: string]: unknown;
}

/** The type that a key brings by itself. */
export const typeOf = (key: string): FieldType => (Object.hasOwn(KNOWN, key) && KNOWN[key]?.[1]) || 'text';

/**
 * The fields of a form, in order, each with its type, whether it is required and its step. What is being edited is left as it is,
 * however unfinished; a shorthand is read.
 */
export function fieldsOf(options: FormOptions): FieldDraft[] {
  const { fields, field } = options;
  const isEdited = Array.isArray(fields) && fields.every(isRecord) && !Object.keys(Object(field))[0];
  const list = isEdited ? (fields as FieldInput[]) : tidyFields({ ...options });
  return list.map(
    (input) =>
      ({
        ...input,
        type: input.type ?? typeOf(input.key),
        required: !!input.required,
        step: input.step ?? 1,
      }) as FieldDraft,
  );
}

/** The options with other fields. Steps are numbered without gaps, and what was said of a step goes with it. */
export function withFields(options: FormOptions, fields: readonly FieldDraft[]): FormOptions {
  const { field: _, step, ...rest } = options;
  const closed = closeGaps(fields);
  const steps = Object.entries(Object(step) as Record<string, object>).flatMap(([number, said]) => {
    const place = closed.places.get(Number(number));
    return place ? [[place, said]] : [];
  });
  return {
    ...rest,
    fields: closed.fields.map(inputOf),
    ...(steps[0] && { step: Object.fromEntries(steps) }),
  } as FormOptions;
}

/** A draft without what says nothing. */
function inputOf({ key, type, required, step, ...own }: FieldDraft): FieldInput {
  const said = Object.entries(own).filter(([name, value]) => {
    if (name === 'options') return hasChoices(type) && Array.isArray(value) && value[0] !== undefined;
    return value !== undefined && value !== false && (value !== '' || name === 'autocomplete');
  });
  return {
    key,
    ...(type !== typeOf(key) && { type }),
    ...(required && { required }),
    ...(step > 1 && { step }),
    ...Object.fromEntries(said),
  };
}

/** Adds a field at the end of a step: of the last one, if nothing else is said. A key that is taken gets a number. */
export function addField(fields: readonly FieldDraft[], field: Partial<FieldDraft> & { key: string }): FieldDraft[] {
  const step = field.step ?? lastStep(fields);
  const type = field.type ?? typeOf(field.key);
  const options = hasChoices(type) && type !== 'country' ? { options: field.options ?? choices() } : {};
  const added = { required: false, ...field, key: freeKey(fields, field.key), type, step, ...options } as FieldDraft;
  const behind = fields.filter((other) => other.step <= step).length;
  return [...sorted(fields).slice(0, behind), added, ...sorted(fields).slice(behind)];
}

export const removeField = (fields: readonly FieldDraft[], key: string): FieldDraft[] =>
  fields.filter((field) => field.key !== key);

/** Changes options of one field. */
export const changeField = (fields: readonly FieldDraft[], key: string, changes: Partial<FieldDraft>): FieldDraft[] =>
  fields.map((field) => (field.key === key ? ({ ...field, ...changes } as FieldDraft) : field));

/**
 * Where a field is moved: so many places up (-1) or down (1), where the border of a step counts as a place; or to a place of the
 * whole list, counted without the field itself, on a step (without one: on that of its new neighbour).
 */
export type Move = number | { to: number; step?: number };

/** Moves a field. One step beyond the last is a new step. */
export function moveField(fields: readonly FieldDraft[], key: string, move: Move): FieldDraft[] {
  const list = sorted(fields);
  const at = list.findIndex((field) => field.key === key);
  const field = list[at];
  if (!field) return list;
  if (typeof move === 'number') {
    if (!move) return list;
    const by = Math.sign(move);
    const next = list[at + by];
    if (!next) return list;
    const moved = next.step === field.step ? put(list, at, at + by, field.step) : put(list, at, at, field.step + by);
    return moveField(moved, key, move - by);
  }
  const others = list.filter((other) => other !== field);
  const to = Math.max(0, Math.min(move.to, others.length));
  const step = move.step ?? others[Math.max(0, to - 1)]?.step ?? field.step;
  return put(list, at, to, Math.max(1, Math.min(step, lastStep(list) + 1)));
}

function put(list: readonly FieldDraft[], from: number, to: number, step: number): FieldDraft[] {
  const others = list.filter((_, at) => at !== from);
  return sorted([...others.slice(0, to), { ...list[from]!, step }, ...others.slice(to)]);
}

export const lastStep = (fields: readonly FieldDraft[]): number => Math.max(1, ...fields.map(({ step }) => step));

const sorted = (fields: readonly FieldDraft[]): FieldDraft[] => [...fields].sort((a, b) => a.step - b.step);

const choices = (): Choice[] => ['First choice', 'Second choice'].map((text) => ({ value: text, label: text }));

function freeKey(fields: readonly FieldDraft[], wanted: string): string {
  const isTaken = (key: string) => fields.some((field) => field.key === key);
  let key = wanted;
  for (let n = 2; isTaken(key); n++) key = `${wanted}_${n}`;
  return key;
}

/** A key made of what somebody calls a field: `Größe des Teams` becomes `grosse_des_teams`. */
export function keyFrom(label: string): string {
  const key = label
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
  return /^(|constructor|prototype)$/.test(key) ? 'field' : key;
}
