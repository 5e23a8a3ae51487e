import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addField,
  changeField,
  type FieldDraft,
  fieldsOf,
  keyFrom,
  type Move,
  moveField,
  removeField,
  withFields,
} from '../../../demo/builder/model/fields.ts';
import { FIELD_TYPES, SUGGESTED_FIELDS } from '../../../demo/builder/model/suggested-fields.ts';
import { tidy } from '../../../demo/builder/model/tidy.ts';
import { parse } from '../../../src/config/parse.ts';
import { KINDS } from '../../../src/fields/kinds.ts';
import { anyOptions } from '../../dom/builder/designs.ts';

const options = { webhook: '/lead', fields: 'name, email* / size (S | M=Middle) / message' };
const drafts = fieldsOf(options);
/** `a, b / c`: the keys, by step. */
const shape = (fields: readonly FieldDraft[]) =>
  fields.map(({ key, step }, at) => (at ? (step > fields[at - 1]!.step ? ` / ${key}` : `, ${key}`) : key)).join('');

describe('fields as drafts', () => {
  test('say their type, whether they are required, and their step', () => {
    expect(drafts).toEqual([
      { key: 'name', type: 'text', required: false, step: 1 },
      { key: 'email', type: 'email', required: true, step: 1 },
      {
        key: 'size',
        type: 'select',
        required: false,
        step: 2,
        options: [
          { value: 'S', label: 'S' },
          { value: 'M', label: 'Middle' },
        ],
      },
      { key: 'message', type: 'textarea', required: false, step: 3 },
    ]);
  });

  test('take in what is said of single fields elsewhere', () => {
    expect(fieldsOf({ webhook: '/lead', fields: [{ key: 'name' }], field: { name: { label: 'You' } } })).toEqual([
      { key: 'name', type: 'text', required: false, step: 1, label: 'You' },
    ]);
  });

  test('stay as they are while somebody is writing', () => {
    const edited = [
      {
        key: 'Half writ',
        type: 'select' as const,
        required: false,
        step: 1,
        label: 'Work ',
        options: [{ value: '', label: '' }],
      },
    ];
    expect(fieldsOf(withFields(options, edited))).toEqual(edited);
  });

  test('make the same form when they are written back, whatever it was', () => {
    fc.assert(
      fc.property(anyOptions, (any) => {
        const tidied = tidy(any);
        expect(tidy({ ...withFields(tidied, fieldsOf(tidied)) })).toEqual(tidied);
      }),
      { numRuns: 100 },
    );
  });

  test('written back, number their steps anew and take what was said of each along', () => {
    const step = { 1: { heading: 'One' }, 2: { heading: 'Two ' }, 3: { heading: 'Three' } };
    const next = withFields({ ...options, step }, removeField(drafts, 'size'));
    expect(next.step).toEqual({ 1: { heading: 'One' }, 2: { heading: 'Three' } });
    expect(shape(fieldsOf(next))).toBe('name, email / message');
  });
});

describe('adding', () => {
  test('goes to the end of the last step, or of the one that is named', () => {
    expect(shape(addField(drafts, { key: 'city' }))).toBe('name, email / size / message, city');
    expect(shape(addField(drafts, { key: 'city', step: 1 }))).toBe('name, email, city / size / message');
  });

  test('never takes a key twice, and gives a list something to choose from', () => {
    const [first, second] = addField(addField([], { key: 'plan', type: 'select' }), { key: 'plan' });
    expect(first).toMatchObject({ key: 'plan', type: 'select', options: [{}, {}] });
    expect(second).toMatchObject({ key: 'plan_2', type: 'text' });
  });

  test.each(SUGGESTED_FIELDS.map((field) => [field.key, field] as const))(
    '%s, as proposed, is a field',
    (_, { draft, type }) => {
      const { config, problems } = parse({ ...withFields({ webhook: '/lead' }, addField([], draft)) });
      expect(problems).toEqual([]);
      expect(config!.fields).toMatchObject([{ key: draft.key, type }]);
    },
  );

  test('every type can be chosen', () => {
    expect(FIELD_TYPES.map(({ type }) => type).sort()).toEqual(Object.keys(KINDS).sort());
  });
});

test('changing one leaves the others alone', () => {
  const next = changeField(drafts, 'email', { label: 'Mail' });
  expect(next[1]).toMatchObject({ key: 'email', label: 'Mail', required: true });
  expect(next.filter((_, at) => at !== 1)).toEqual(drafts.filter((_, at) => at !== 1));
});

describe('moving', () => {
  test.each<[string, Move, string]>([
    ['email', -1, 'email, name / size / message'],
    ['name', -1, 'name, email / size / message'],
    ['name', 1, 'email, name / size / message'],
    ['email', 1, 'name / email, size / message'],
    ['email', 2, 'name / size, email / message'],
    ['size', -1, 'name, email, size / message'],
    ['message', 1, 'name, email / size / message'],
    ['message', -2, 'name, email / message, size'],
    ['message', { to: 0 }, 'message, name, email / size'],
    ['name', { to: 3 }, 'email / size / message, name'],
    ['name', { to: 1, step: 2 }, 'email / name, size / message'],
    ['name', { to: 99, step: 4 }, 'email / size / message / name'],
    ['name', { to: 99, step: 99 }, 'email / size / message / name'],
    ['nobody', 1, 'name, email / size / message'],
  ])('%s by %o', (key, move, expected) => {
    expect(shape(moveField(drafts, key, move))).toBe(expected);
  });

  test('loses nothing and doubles nothing', () => {
    const to = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.record({ to: fc.integer({ min: -2, max: 9 }), step: fc.integer({ min: -1, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...drafts.map(({ key }) => key)), to)), (moves) => {
        const moved = moves.reduce((fields, [key, move]) => moveField(fields, key, move), drafts);
        expect(moved.map(({ key }) => key).sort()).toEqual(drafts.map(({ key }) => key).sort());
        expect(moved.map(({ step }) => step)).toEqual(moved.map(({ step }) => step).sort((a, b) => a - b));
      }),
    );
  });
});

test.each([
  ['Größe des Teams', 'grosse_des_teams'],
  ['  What do you need?  ', 'what_do_you_need'],
  ['2026 plans', 'plans'],
  ['会社', 'field'],
  ['Constructor', 'field'],
])('“%s” as a key is %s', (label, key) => {
  expect(keyFrom(label)).toBe(key);
});
