import { describe, expect, test } from 'vitest';
import { change } from '../../../src/form/change.ts';
import { initialState } from '../../../src/form/state.ts';
import { formOf } from '../support/form.ts';

describe('a new form', () => {
  test('holds what the owner has filled in, and nothing else', () => {
    const config = formOf([
      { key: 'name', value: 'Ada' },
      { key: 'email' },
      { key: 'plan', type: 'hidden', value: 'pro' },
    ]);
    expect(initialState(config)).toEqual({
      values: { name: 'Ada', email: '', plan: 'pro' },
      errors: {},
      status: 'editing',
      arrived: false,
    });
  });

  test.each(['true', 'yes', '1', 'on'])('a checkbox is never ticked by us, not by value="%s" either', (value) => {
    expect(initialState(formOf([{ key: 'news', type: 'checkbox', value }])).values.news).toBe(false);
  });
});

describe('a form whose options change', () => {
  const before = formOf('name, email*, terms: checkbox', { consent: 'I agree' });
  const typed = [before.fields[2]!, before.purposes[0]!].reduce(
    (state, box) => change(state, box, true),
    change(initialState(before), before.fields[0]!, 'Ada'),
  );

  test('keeps what was typed, the ticks and the consent', () => {
    const state = initialState(formOf('email*, name, terms: checkbox, city', { consent: 'I agree' }), typed);
    expect(state.values).toEqual({ email: '', name: 'Ada', terms: true, city: '', consent_marketing: true });
  });

  test('keeps what the visitor is being told, and forgets the fields that are gone', () => {
    const state = initialState(formOf('name'), { ...typed, errors: { name: 'required' } });
    expect(state.values).toEqual({ name: 'Ada' });
    expect(state.errors).toEqual({ name: 'required' });
  });

  test('an empty value that the visitor left stays empty', () => {
    const config = formOf([{ key: 'name', value: 'Ada' }]);
    const cleared = change(initialState(config), config.fields[0]!, '');
    expect(initialState(config, cleared).values.name).toBe('');
  });

  test('a tick does not become a text, nor a text a tick', () => {
    const state = initialState(formOf('name: checkbox, terms'), typed);
    expect(state.values).toEqual({ name: false, terms: '' });
  });

  test("takes the owner's new hidden value: nobody has typed the old one", () => {
    const config = (plan: string) => formOf([{ key: 'plan', type: 'hidden', value: plan }]);
    expect(initialState(config('team'), initialState(config('pro'))).values.plan).toBe('team');
  });
});
