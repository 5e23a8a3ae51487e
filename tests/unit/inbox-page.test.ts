import { describe, expect, test } from 'vitest';
import type { LeadRow } from '../../demo/inbox/api.ts';
import { filterQuery, type Place, readPlace, searchOf } from '../../demo/inbox/app/place.ts';
import { periodBefore, periods } from '../../demo/inbox/filters/periods.ts';
import { mergeTop } from '../../demo/inbox/leads/merge-top.ts';
import { planFor } from '../../demo/inbox/numbers/plan.ts';
import { spendAsCsv } from '../../demo/inbox/numbers/spend-csv.ts';

describe('the address of the inbox', () => {
  test('is read as it was written', () => {
    const place: Place = {
      view: 'leads',
      filter: { q: 'ada & co', channel: 'Paid Social', from: '2026-01-01', to: '2026-03-31', spam: 'yes' },
      lead: '0199c3a2-0000-7000-8000-000000000001',
      by: 'form',
      goal: '5000',
    };
    expect(readPlace(searchOf(place))).toEqual(place);
    expect(filterQuery(place.filter)).toBe('q=ada+%26+co&channel=Paid+Social&from=2026-01-01&to=2026-03-31&spam=yes');
  });

  test.each(['', '?view=nonsense&by=constructor&from=yesterday&to=2026-99-01&spam=', '?q=+++&lead='])(
    'makes the best of %s',
    (search) => {
      expect(readPlace(search)).toEqual({ view: 'leads', filter: {}, by: 'channel' });
      expect(searchOf(readPlace(search))).toBe('');
    },
  );
});

describe('leads that came on top', () => {
  const row = (id: string, repeats = 0) => ({ id, repeats }) as LeadRow;
  const page = (...leads: LeadRow[]) => ({ leads, total: 99, next: 'later' });

  test('are added, and those that are known are renewed', () => {
    const known = { rows: [row('b'), row('a')], next: 'end' };
    const merged = mergeTop(known, page(row('c'), row('b', 1)));
    expect(merged).toEqual({ rows: [row('c'), row('b', 1), row('a')], next: 'end', added: [row('c')] });
  });

  test('are not those below, which have not been loaded yet', () => {
    const known = { rows: [row('c'), row('b')], next: 'b' };
    const merged = mergeTop(known, page(row('d'), row('c'), row('b'), row('a')));
    expect(merged).toEqual({ rows: [row('d'), row('c'), row('b')], next: 'b', added: [row('d')] });
  });

  test('take the place of all when there are more than fit on a page: no gap may look like none', () => {
    const merged = mergeTop({ rows: [row('a')], next: 'end' }, page(row('d'), row('c')));
    expect(merged).toEqual({ rows: [row('d'), row('c')], next: 'later', added: [row('d'), row('c')] });
  });
});

describe('periods', () => {
  const now = Date.parse('2026-02-15T23:59:00Z');

  test.each([
    ['7', '2026-02-09', '2026-02-15'],
    ['last-month', '2026-01-01', '2026-01-31'],
    ['quarter', '2026-01-01', '2026-02-15'],
    ['last-quarter', '2025-10-01', '2025-12-31'],
  ])('%s, by the day it is in UTC', (id, from, to) => {
    expect(periods(now).find((period) => period.id === id)).toMatchObject({ from, to });
  });

  test('the one before is as long, and ends the day before', () => {
    expect(periodBefore('2026-02-09', '2026-02-15')).toEqual({ from: '2026-02-02', to: '2026-02-08' });
  });
});

describe('the plan for a goal', () => {
  const goal = { revenue: 100, sale: 10, close: 0.2 };

  test('takes whole leads, and no hair more', () => {
    const plan = planFor(goal, { qualified: 0.1, conversion: 0.03, costPerLead: 2, leadsPerDay: 5 });
    expect(plan).toEqual({ sales: 10, qualified: 50, leads: 500, views: 16_667, cost: 1000, days: 100 });
    // 2 / (1 / 49) is 98.00000000000001 to a computer
    const one = planFor(
      { revenue: 2, sale: 1, close: 1 / 49 },
      { qualified: 1, conversion: 1, costPerLead: 1, leadsPerDay: 1 },
    );
    expect(one?.qualified).toBe(98);
  });

  test('says what it does not know', () => {
    const plan = planFor(goal, { qualified: null, conversion: 0.03, costPerLead: 2, leadsPerDay: 5 });
    expect(plan).toEqual({ sales: 10, qualified: 50, leads: null, views: null, cost: null, days: null });
    for (const wrong of [{ revenue: 0 }, { sale: Number.NaN }, { close: 1.5 }, { close: 0 }]) {
      expect(
        planFor({ ...goal, ...wrong }, { qualified: 1, conversion: 1, costPerLead: 1, leadsPerDay: 1 }),
      ).toBeNull();
    }
  });
});

test('a table of spend can be pasted back', () => {
  const rows = [
    { campaign: 'a, "b"', spend: 1.5, month: '2026-11' },
    { campaign: 'c', spend: 2 },
  ];
  expect(spendAsCsv({ rows, currency: 'EUR' })).toBe(
    'campaign,spend,currency,month\n"a, ""b""",1.5,EUR,2026-11\nc,2,EUR,',
  );
});
