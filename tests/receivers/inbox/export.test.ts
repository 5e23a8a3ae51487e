import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LeadPage } from '../../../demo/inbox/api.ts';
import { readCells } from '../../../demo/server/csv-cells.mjs';
import { FIELDS, freshLead } from '../examples/support/post.ts';
import { eachWith, NAMES } from './support/databases.ts';
import { type Inbox, startInbox } from './support/inbox.ts';

describe.each(NAMES)('the export, with %s', (database) => {
  const { database: db } = eachWith(database);
  let inbox: Inbox;
  beforeEach(async () => {
    inbox = await startInbox(db());
  });
  afterEach(() => inbox?.close());

  async function table(query = '') {
    const response = await inbox.request(`/api/leads.csv?${query}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="leads-\d{4}-\d\d-\d\d\.csv"$/);
    // with the mark by which a spreadsheet knows the letters; `text()` takes it away
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...lines] = readCells(new TextDecoder().decode(bytes));
    return lines.map(({ cells }) => Object.fromEntries(head!.cells.map((name, at) => [name, cells[at]])));
  }

  test('has every lead of the filter, with all its fields', async () => {
    await inbox.sendAll([
      freshLead({ fields: { ...FIELDS, topics: ['a', 'b'], id: 'theirs', agreed: true } }),
      freshLead({ fields: { name: 'Eve', colour: 'red' } }),
      freshLead({ form: { id: 'other' } }),
    ]);
    const rows = await table('form=hero');
    expect(rows.map(({ name, colour, topics }) => ({ name, colour, topics }))).toEqual([
      { name: 'Eve', colour: 'red', topics: '' },
      { name: FIELDS.name, colour: '', topics: 'a, b' },
    ]);
    // a field that is called as a column of ours
    expect(rows[1]).toMatchObject({ field_id: 'theirs', id: expect.stringMatching(/-/), agreed: 'true' });
    expect(rows[1]!.note).toBe(FIELDS.note.replace('\r\n', '\n'));
  });

  test('nothing in it is a formula to a spreadsheet', async () => {
    const bad = ['=1+1', '+49 30', '-2', '@SUM(A1)', ' =1', '\t=1', '＝1'];
    await inbox.sendAll([
      freshLead({ fields: Object.fromEntries(bad.map((value, at) => [`f${at}`, value])), form: { id: '=form' } }),
    ]);
    const [row] = await table();
    expect(bad.map((_, at) => row![`f${at}`])).toEqual(bad.map((value) => `'${value}`));
    expect(row!.form).toBe("'=form");
  });

  test('thousands come in pieces, in the order of the list', async () => {
    await inbox.post('/api/sample');
    const rows = await table();
    const { total, leads } = await inbox.ask<LeadPage>('/api/leads?limit=200');
    expect(total).toBeGreaterThan(1000);
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    expect(rows.slice(0, 200).map(({ id }) => id)).toEqual(leads.map(({ id }) => id));
  });

  test('an error before the first line is an answer of its own', async () => {
    const response = await inbox.request('/api/leads.csv?from=x');
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json']);
  });
});
