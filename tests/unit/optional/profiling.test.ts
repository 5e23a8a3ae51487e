import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askLess } from '../../../src/optional/profiling/ask.ts';
import { profiling } from '../../../src/optional/profiling/index.ts';
import { addToProfile, readProfile } from '../../../src/optional/profiling/profile.ts';
import { dress, fieldsOf, formOf } from '../support/form.ts';
import { leadOf } from '../support/lead.ts';
import { siteOf } from '../support/site.ts';

const NOW = Date.UTC(2026, 10, 21, 10);
const DAY = 86_400_000;

describe('the fields of a form, for somebody of whom answers are known', () => {
  const ask = (fields: string, profile: Record<string, string>, most = 2, field = {}) =>
    askLess(fieldsOf(fields, field), profile, most).map(({ key, type, value, required }) =>
      [type === 'hidden' ? `(${key})` : key, value, required && '*'].filter(Boolean).join(' '),
    );

  test.each([
    ['the first two that are new are asked', 'a, b*, c, d', {}, ['a', 'b *']],
    [
      'what is known goes along unseen, and is not required',
      'a*, b, c, d',
      { a: '1', c: '3' },
      ['(a) 1', 'b', '(c) 3', 'd'],
    ],
    ['an e-mail address is shown, filled in', 'email*, a', { email: 'a@b.co' }, ['email a@b.co *', 'a']],
    ['one that is not known is asked beside the two', 'a, b, email*', {}, ['a', 'b', 'email *']],
    ["hidden values are the owner's", 'plan:hidden, a', { plan: 'pro' }, ['(plan)', 'a']],
    [
      'a box is always there: nobody else may tick it',
      'a, b, terms*:checkbox',
      { terms: 'yes' },
      ['a', 'b', 'terms *'],
    ],
    [
      'a choice that is no longer offered is asked again',
      'size(1 | 2), team(a | b)',
      { size: '3', team: 'b' },
      ['size', '(team) b'],
    ],
    ['what is no answer here is asked again', 'phone, b, c', { phone: '12' }, ['phone', 'b']],
    ['so is a broken address', 'email*', { email: 'a@b' }, ['email *']],
  ])('%s', (_, fields, profile, asked) => {
    expect(ask(fields, profile)).toEqual(asked);
  });

  test('what all objects have by themselves is not known', () => {
    const [field] = fieldsOf('a');
    expect(askLess([{ ...field!, key: 'toString' }], {}, 1)[0]?.type).toBe('text');
  });

  test.each([
    ['too short', { minlength: 5 }],
    ['too long', { maxlength: 2 }],
    ['of another form', { pattern: '[A-Z]+' }],
  ])('an answer that is %s is asked again, since nobody could mend it unseen', (_, rule) => {
    expect(ask('code', { code: '123' }, 1, { code: rule })).toEqual(['code']);
    expect(ask('code', { code: '123' }, 1, {})).toEqual(['(code) 123']);
  });

  test('there are never more new questions than that, and nothing that is known is asked', () => {
    const keys = ['name', 'email', 'phone', 'company', 'size(1 | 2)', 'news:checkbox', 'ref:hidden', 'message', 'role'];
    const fields = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 }).map((list) => fieldsOf(list.join(', ')));
    const profile = fc.dictionary(
      fc.constantFrom(...keys, '__proto__'),
      fc.constantFrom('1', 'a@b.co', '+351912345678', ''),
    );
    fc.assert(
      fc.property(fields, profile, fc.integer({ min: 1, max: 20 }), (all, known, most) => {
        const asked = askLess(all, known, most);
        const fresh = asked.filter(({ type, value }) => !/hidden|checkbox|email/.test(type) && !value);
        expect(fresh.length).toBeLessThanOrEqual(most);
        const order = all.map(({ key }) => key);
        expect(asked.map(({ key }) => order.indexOf(key))).toEqual(
          asked.map(({ key }) => order.indexOf(key)).sort((a, b) => a - b),
        );
        for (const { type, value } of asked) if (!/hidden|email/.test(type)) expect(value).toBe('');
      }),
    );
  });
});

describe('what is remembered', () => {
  test('is what a lead says, on top of what was known; the deadline begins anew', () => {
    const before = addToProfile(undefined, { name: 'Ada', company: 'Acme' }, NOW - 100 * DAY);
    const after = addToProfile(before, { name: 'Ada King', phone: '' }, NOW);
    expect(after).toEqual({ at: NOW, values: { name: 'Ada King', company: 'Acme' } });
    expect(readProfile(after, NOW + 179 * DAY)).toEqual(after.values);
  });

  test.each([
    ['after 180 days', { at: NOW - 180 * DAY, values: { a: '1' } }],
    ['of the future', { at: NOW + 1, values: { a: '1' } }],
    ['without a time', { values: { a: '1' } }],
    ['with a time that is none', { at: 'soon', values: { a: '1' } }],
    ['by somebody else', 'text'],
    ['never', undefined],
    ['as null', null],
    ['as a number', { at: NOW, values: 5 }],
  ])('nothing is known of what was written %s', (_, note) => {
    expect(readProfile(note, NOW)).toEqual({});
  });

  test('only short texts are facts', () => {
    const fields = { a: 'x'.repeat(120), b: 'x'.repeat(121), c: true, d: ['x'], e: '', f: 5 };
    expect(addToProfile(undefined, fields, NOW).values).toEqual({ a: 'x'.repeat(120) });
  });
});

describe('the script', () => {
  const FIELDS = 'name*, email*, company, phone, role';

  /** A visitor, and the form as he sees it. */
  function visitor(note?: unknown) {
    let now = NOW;
    const page = siteOf({}, note === undefined ? {} : { profile: note });
    const extension = profiling(() => now);
    extension.page?.(page.site);
    const config = formOf(FIELDS, { profiling: 1 });
    const see = (form = config) => dress(extension, form);
    return {
      ...page,
      see,
      keys: () => see().fields.flatMap(({ key, type }) => (type === 'hidden' ? [] : key)),
      /** Submits a lead with these values. */
      lead(fields: Record<string, string | boolean>, form = config, id = '1') {
        extension.lead!(leadOf({ id, fields }), dress(extension, form), { signals: {}, stage: undefined });
      },
      outcome: (leadId = '1', formId = 'form') => extension.outcome!({ formId, leadId }),
      pass: (ms: number) => {
        now += ms;
      },
    };
  }
  const ADA = { at: NOW, values: { name: 'Ada', email: 'ada@example.com' } };

  test('asks a new visitor everything', () => {
    const { see, keys } = visitor();
    expect(keys()).toEqual(['name', 'email', 'company', 'phone', 'role']);
    expect(see().text).toBeUndefined();
  });

  test('asks one question more each time, and greets by name', () => {
    const { keys, see, lead, outcome } = visitor(ADA);
    expect(keys()).toEqual(['email', 'company']);
    expect(see().text).toBe('Welcome back Ada. [Not you?](#leadtag-not-you)');
    lead({ name: 'Ada', email: 'ada@example.com', company: 'Acme' });
    outcome();
    expect(keys()).toEqual(['email', 'phone']);
  });

  test.each([
    [{ first_name: 'Ada', name: 'Ada Lovelace' }, 'Welcome back Ada.'],
    [{ email: 'ada@example.com' }, 'Welcome back ada@example.com.'],
    [{ company: 'Acme' }, 'Welcome back.'],
    [{ name: '[Ada](https://evil.example)' }, 'Welcome back Adahttps://evil.example.'],
  ])('greets %j: %s', (values, hello) => {
    expect(visitor({ at: NOW, values }).see().text).toBe(`${hello} [Not you?](#leadtag-not-you)`);
  });

  test("says it in the owner's words, after the owner's text", () => {
    const words = { welcome_back: 'Olá', not_you: 'Não é você?' };
    const { text } = visitor(ADA).see(formOf(FIELDS, { profiling: 1, text: 'A guide', messages: words }));
    expect(text).toBe('A guide\nOlá Ada. [Não é você?](#leadtag-not-you)');
  });

  test('leaves alone a form that does not ask for it', () => {
    const form = formOf(FIELDS);
    const { see, lead, outcome, notes } = visitor(ADA);
    expect(see(form)).toBe(form);
    lead({ company: 'Acme' }, form);
    outcome();
    expect(notes.profile).toEqual(ADA);
  });

  test.each(['none', 'session'] as const)('with %s to remember in, nothing is read or written', (storage) => {
    const { allow, keys, lead, outcome, notes } = visitor(ADA);
    allow(storage);
    expect(keys()).toHaveLength(5);
    lead({ company: 'Acme' });
    outcome();
    expect(notes.profile).toEqual(ADA);
  });

  test("remembers answers; the owner's values, ticks and letters are none", () => {
    const { lead, outcome, notes } = visitor();
    const form = formOf('email*, plan:hidden, news:checkbox, message, note:textarea, size(1 | 2)', { profiling: 1 });
    lead(
      { email: 'a@b.co', plan: 'pro', news: true, message: 'Call', note: 'x', size: '2', email_raw: ' a@b.co' },
      form,
    );
    outcome();
    expect(notes.profile).toEqual({ at: NOW, values: { email: 'a@b.co', size: '2' } });
  });

  test('a lead that was not sent, or another one, is not remembered', () => {
    const { lead, outcome, notes } = visitor();
    lead({ name: 'Ada' }, undefined, '1');
    outcome('2');
    expect(notes.profile).toBeUndefined();
    lead({ company: 'Acme' }, undefined, '3');
    outcome('1');
    expect(notes.profile).toEqual({ at: NOW, values: { name: 'Ada' } });
  });

  test('a lead is remembered once: what was forgotten since does not come back with it', () => {
    const { lead, outcome, notes } = visitor();
    lead({ name: 'Ada' });
    outcome();
    notes.profile = {};
    outcome();
    expect(notes.profile).toEqual({});
  });

  test('what is past its deadline is not only unread, but gone', () => {
    const { keys, notes, pass } = visitor(ADA);
    pass(180 * DAY);
    expect(keys()).toHaveLength(5);
    expect(notes.profile).toEqual({});
    expect(visitor({ at: NOW - 180 * DAY, values: { a: '1' } }).notes.profile).toEqual({});
  });

  test('before it knows of a page, it changes nothing', () => {
    const form = formOf(FIELDS, { profiling: 1 });
    expect(dress(profiling(), form)).toBe(form);
  });
});
