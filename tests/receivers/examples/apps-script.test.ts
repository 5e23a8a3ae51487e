import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../../src/lead/flatten.ts';
import { appsScript } from '../../../src/webhook/presets/apps-script.ts';
import { fakeGoogle } from './support/google.ts';
import { FIELDS, freshLead } from './support/post.ts';

const SCRIPT = readFileSync('demo/receivers/apps-script.gs', 'utf8');

/** The web app with its sheet. `post` gives what the page reads. */
function start(columns?: number) {
  const google = fakeGoogle(columns);
  const context = createContext(google.globals());
  runInContext(SCRIPT, context);
  const post = (parameter: Record<string, string>) => {
    const { text, mime } = (context.doPost as (event: object) => { text: string; mime: string })({ parameter });
    expect([mime, google.isLocked()]).toEqual(['application/json', false]);
    return { ...JSON.parse(text), isNo: new RegExp(appsScript.no!).test(text) };
  };
  /** The row of an id by the names of the columns. */
  const rowOf = (id: string) => {
    const [header = [], ...rows] = google.sheet.rows;
    const row = rows.find((cells) => cells.includes(id)) ?? [];
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  };
  return { google, post, rowOf, rows: google.sheet.rows, formulas: google.sheet.formulas };
}

const YES = { result: 'success', duplicate: false, isNo: false };

describe('apps-script.gs', () => {
  test('a lead becomes a row under a header, all as it was typed', () => {
    const { post, rowOf, rows, formulas } = start();
    const lead = freshLead({ fields: { ...FIELDS, code: '007', quoted: "'tis" } });
    expect(post(flatten(lead))).toEqual(YES);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(Object.keys(flatten(lead)));
    expect(rowOf(lead.id)).toEqual(flatten(lead));
    expect(formulas).toEqual([]);
  });

  test.each(['=1', '+1', '-1', '@x', '=IMPORTXML("https://evil.example")', '-x', '0', '', 'a=b'])(
    'no formula runs, and the value stays: %j',
    (value) => {
      const { post, rowOf, formulas } = start();
      const lead = freshLead({ fields: { note: value, [`=key${value}`]: 'x' } });
      post(flatten(lead));
      expect(rowOf(lead.id)).toEqual(flatten(lead));
      expect(formulas).toEqual([]);
    },
  );

  test('a repeat is a yes, and no second row', () => {
    const { post, rows } = start();
    const [first, second] = [freshLead(), freshLead()];
    for (const lead of [first, second]) expect(post(flatten(lead))).toEqual(YES);
    for (const lead of [first, second]) expect(post(flatten(lead))).toEqual({ ...YES, duplicate: true });
    expect(rows).toHaveLength(3);
  });

  test('new keys get new columns, also beyond the grid; the old rows stay where they are', () => {
    const { post, rowOf } = start(8);
    const [first, second] = [freshLead(), freshLead({ fields: { company: 'Ltd', ...FIELDS, budget: '5' } })];
    expect(post(flatten(first))).toEqual(YES);
    expect(post(flatten(second))).toEqual(YES);
    expect(rowOf(first.id)).toEqual({ ...flatten(first), company: '', budget: '' });
    expect(rowOf(second.id)).toEqual(flatten(second));
  });

  test('a field called lead_id does not stand in for the id', () => {
    const { post, rowOf, rows } = start();
    const [first, second] = [freshLead({ fields: { lead_id: '7' } }), freshLead({ fields: { lead_id: '7' } })];
    for (const lead of [first, second, first]) expect(post(flatten(lead)).result).toBe('success');
    expect(rows).toHaveLength(3);
    expect(rowOf(first.id)).toEqual(flatten(first));
  });

  test('columns that the owner has put in between, and moved', () => {
    const { post, rows, rowOf } = start();
    rows.push(['Seen by', 'lead_id', 'name']);
    const lead = freshLead();
    expect([post(flatten(lead)).duplicate, post(flatten(lead)).duplicate]).toEqual([false, true]);
    expect(rowOf(lead.id)).toEqual({ 'Seen by': '', ...flatten(lead) });
  });

  test('what fails is a no that the widget knows', () => {
    const { post, google, rows } = start();
    expect(post({ name: 'Ada' })).toEqual({ result: 'error', error: 'A lead needs a lead_id.', isNo: true });
    google.busy = true;
    expect(post(flatten(freshLead()))).toMatchObject({ result: 'error', isNo: true });
    expect(rows).toEqual([]);
  });
});
