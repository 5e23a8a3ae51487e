import { describe, expect, test } from 'vitest';
import { change, leave } from '../../../src/form/change.ts';
import { type FormState, initialState } from '../../../src/form/state.ts';
import { validate } from '../../../src/form/validate.ts';
import { formOf } from '../support/form.ts';

const config = formOf('email*, phone, name*, terms*: checkbox');
const [email, phone, name, terms] = config.fields as [never, never, never, never];
const start = initialState(config);
const submitted = (state: FormState): FormState => ({ ...state, errors: validate(config.fields, state.values) });
const type = (state: FormState, field: never, text: string): FormState[] =>
  [...text].map((_, i) => (state = change(state, field, text.slice(0, i + 1))));

describe('while typing', () => {
  test('nothing is judged', () => {
    expect(type(start, email, 'ada@').every(({ errors }) => Object.keys(errors).length === 0)).toBe(true);
  });

  test('the value is kept exactly as typed', () => {
    expect(change(start, email, ' Ada@EXAMPLE.com ').values.email).toBe(' Ada@EXAMPLE.com ');
  });

  test('an error goes away with the keystroke that mends it, and not before', () => {
    const wrong = leave(change(start, email, 'ada@example'), email);
    const steps = ['ada@example.', 'ada@example.c', 'ada@example.co'].map(
      (text) => change(wrong, email, text).errors.email,
    );
    // a trailing dot is tidied away, so that the domain has no dot yet
    expect(steps).toEqual(['email', undefined, undefined]);
  });

  test('an error that is mended and broken again comes back on leaving, not on typing', () => {
    let state = leave(change(start, email, 'ada@'), email);
    state = change(state, email, 'ada@example.com');
    state = change(state, email, 'ada@example');
    expect(state.errors).toEqual({});
    expect(leave(state, email).errors).toEqual({ email: 'email' });
  });

  test('errors of other fields stay', () => {
    const state = change(submitted(start), email, 'ada@example.com');
    expect(state.errors).toEqual({ name: 'required', terms: 'tick' });
  });

  test('a shown error follows what is wrong now', () => {
    expect(change(submitted(start), email, 'a').errors.email).toBe('email');
  });

  test('a tick mends a missing tick', () => {
    expect(change(submitted(start), terms, true).errors.terms).toBeUndefined();
    expect(change(submitted(start), terms, true).values.terms).toBe(true);
  });
});

describe('on leaving a field', () => {
  test.each([
    ['a malformed address is named', 'ada@', { email: 'email' }],
    ['an empty one is not, though required', '', {}],
    ['white space is empty', '   ', {}],
    ['a good one is not', 'ada@example.com', {}],
  ])('%s', (_, value, errors) => {
    expect(leave(change(start, email, value), email).errors).toEqual(errors);
  });

  test('what a submit has named stays named', () => {
    expect(leave(submitted(start), name).errors).toHaveProperty('name', 'required');
  });

  test('the value is not rewritten', () => {
    expect(leave(change(start, phone, ' +55 11 98765-4321 '), phone).values.phone).toBe(' +55 11 98765-4321 ');
  });

  test('a field that was never touched is no problem', () => {
    expect(leave(start, terms)).toBe(start);
  });
});

test('a state is never changed in place', () => {
  const frozen: FormState = Object.freeze({
    ...start,
    values: Object.freeze({ ...start.values }),
    errors: Object.freeze({ email: 'email' as const }),
  });
  expect(() => leave(change(change(frozen, email, 'a'), terms, true), email)).not.toThrow();
  expect(frozen.values.email).toBe('');
});
