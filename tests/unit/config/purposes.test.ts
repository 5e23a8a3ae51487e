import { describe, expect, test } from 'vitest';
import { type PurposeInput, readPurposes } from '../../../src/config/purposes.ts';

/** What comes of what an owner writes. */
function read(...inputs: unknown[]) {
  const problems: string[] = [];
  const report = (option: string, text: string) => problems.push(`${option} ${text}`);
  return { purposes: readPurposes(inputs as PurposeInput[], report), problems };
}
const SMS = { purpose: 'sms', text: 'Text me' };

test('each purpose is a box of its own, with the words of the owner', () => {
  const { purposes, problems } = read(SMS, { purpose: 'phone', text: ' Call me ', required: true });
  expect(problems).toEqual([]);
  expect(purposes.map(({ key, type, label, required, notice }) => [key, type, label, required, notice])).toEqual([
    ['consent_sms', 'checkbox', 'Text me', false, false],
    ['consent_phone', 'checkbox', 'Call me', true, false],
  ]);
});

test.each([{ value: true }, { value: 'on' }, { checked: true }, { default: true }, { type: 'text', value: 'yes' }])(
  'no box is ticked beforehand: %j',
  (more) => {
    expect(read({ ...SMS, ...more }).purposes[0]).toMatchObject({ type: 'checkbox', value: '' });
  },
);

test('a notice has no box', () => {
  expect(read({ ...SMS, notice: true }).purposes[0]).toMatchObject({ notice: true, label: 'Text me' });
});

describe('what does not fit is told and left out', () => {
  test.each([
    {},
    null,
    'sms',
    5,
    [],
    { purpose: 'sms' },
    { text: 'Text me' },
    { purpose: 'sms', text: '' },
    { purpose: 'sms', text: {} },
    { purpose: '', text: 'x' },
    { purpose: 'Sms', text: 'x' },
    { purpose: '1', text: 'x' },
    { purpose: 'a-b', text: 'x' },
    { purpose: 'a b', text: 'x' },
    { purpose: 5, text: 'x' },
    { purpose: '__proto__', text: 'x' },
  ])('%j', (input) => {
    const { purposes, problems } = read(input, SMS);
    expect(purposes.map(({ purpose }) => purpose)).toEqual(['sms']);
    expect(problems).toEqual([expect.stringMatching(/^purposes .*needs a purpose/)]);
  });
});
