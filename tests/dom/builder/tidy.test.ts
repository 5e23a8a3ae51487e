import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidy } from '../../../demo/builder/model/tidy.ts';
import type { FormConfig } from '../../../src/config/parse.ts';
import { parse } from '../../../src/config/parse.ts';
import { SCRIPTS } from '../../../src/config/scripts.ts';
import { anyOptions } from './designs.ts';

/** Nothing is written as nothing, as an empty text, or as a record of nothing. */
const isBare = (part: unknown) => JSON.stringify(part) === '{}';

/** A form as its visitors have it: steps by their order, and of a form that stands in its place nothing of pop-ups. */
function shown(config: FormConfig | undefined) {
  const {
    fields,
    step = {},
    ...rest
  } = JSON.parse(
    JSON.stringify(config, (_, part) =>
      part instanceof RegExp ? part.source : part === '' || isBare(part) ? undefined : part,
    ),
  );
  const steps = [...new Set(fields.map((field: { step: number }) => field.step))].sort() as number[];
  if (config!.display === 'inline') for (const name of Object.keys(SCRIPTS.display)) delete rest[name];
  const own = fields
    .map(({ options, ...field }: { step: number; type: string; options: unknown }) => ({
      ...field,
      step: steps.indexOf(field.step) + 1,
      // no other type looks at them
      ...(/select|radio|checkboxes|country/.test(field.type) && { options }),
    }))
    .sort((a: { step: number; type: string }, b: { step: number; type: string }) => a.step - b.step);
  return { ...rest, fields: own, headings: steps.map((number) => step[number]?.heading?.trim() || undefined) };
}

const filled = (choice: unknown) => {
  const { value, label } = Object(choice);
  return typeof choice === 'string' ? `c${choice}c` : { value: `c${value}c`, label: `l${label}l` };
};

/** Choices that have a value. Texts as a page gives them back, and values that none can hold, are told apart in the round trip. */
const plain = anyOptions.map((options) =>
  JSON.parse(
    JSON.stringify(options, (key, part) =>
      key === 'options' && Array.isArray(part) ? part.map(filled) : part,
    ).replace(/\\r\\n|\\u0000|\\ud800/g, ' '),
  ),
);

describe('tidy options', () => {
  test('make the very form that the given ones make', () => {
    fc.assert(
      fc.property(plain, ({ hidden, purposes, score, icp, ...options }) => {
        expect(shown(parse({ ...tidy(options) }).config)).toEqual(shown(parse(options).config));
      }),
      { numRuns: 200 },
    );
  });

  test('say nothing that is so anyway', () => {
    const usual = {
      webhook: 'https://api.example.org/leads',
      fields: 'name, email*, phone',
      theme: 'auto',
      density: 'normal',
      display: 'inline',
      open: 'exit',
      attribution: 'session',
      draft: 'yes',
      test: false,
      heading: '  ',
      purposes: [],
      headers: {},
      unknown: 1,
    };
    expect(tidy(usual)).toEqual({
      webhook: 'https://api.example.org/leads',
      fields: [{ key: 'name' }, { key: 'email', required: true }, { key: 'phone' }],
    });
  });

  test('leave a relative address as it is written, and refuse one that runs code', () => {
    const options = { webhook: '/lead', download: ' ../guide.pdf ', redirect: 'javascript:alert(1)' };
    expect(tidy(options)).toMatchObject({ webhook: '/lead', download: '../guide.pdf' });
    expect(tidy(options)).not.toHaveProperty('redirect');
  });

  test('know one spelling of yes, of a number, of a list of words', () => {
    const one = tidy({ webhook: ['/a', '/b'], consentRequired: '', radius: '8', prefill: ['a', 'b'], theme: 'DARK' });
    expect(one).toMatchObject({ webhook: '/a /b', consentRequired: true, radius: 8, prefill: 'a b', theme: 'dark' });
  });

  test('keep the order of steps, close their gaps and take their headings along', () => {
    const options = {
      webhook: '/lead',
      fields: [{ key: 'size', step: 7 }, { key: 'email' }, { key: 'role', step: 3 }],
      step: { 3: { heading: 'You' }, 7: { heading: 'Your team' }, 9: { heading: 'Nobody' } },
    };
    expect(tidy(options)).toMatchObject({
      fields: [{ key: 'email' }, { key: 'role', step: 2 }, { key: 'size', step: 3 }],
      step: { 2: { heading: 'You' }, 3: { heading: 'Your team' } },
    });
    expect(tidy(options).step).not.toHaveProperty('9');
  });

  test('an empty token of a field is one: browsers are not to fill it in', () => {
    const fields = [{ key: 'name', autocomplete: '', label: '' }];
    expect(tidy({ webhook: '/lead', fields }).fields).toEqual([{ key: 'name', autocomplete: '' }]);
  });

  test('what is half written is not there: rules, choices, purposes', () => {
    const options = {
      webhook: '/lead',
      fields: [
        {
          key: 'size',
          type: 'select',
          options: [
            { value: '', label: '' },
            { value: 'S', label: '' },
          ],
        },
        { key: '' },
      ],
      purposes: [{ purpose: 'sms', text: '' }],
      score: { rules: [{ when: 'size = ', points: 5 }] },
    };
    expect(tidy(options)).toEqual({
      webhook: '/lead',
      fields: [{ key: 'size', type: 'select', options: [{ value: 'S', label: 'S' }] }],
      score: {},
    });
  });

  test('what only asks for a score goes where something else asks for it too', () => {
    expect(tidy({ webhook: '/lead', score: {} })).toHaveProperty('score', {});
    expect(tidy({ webhook: '/lead', score: {}, framework: 'bant' })).not.toHaveProperty('score');
  });
});
