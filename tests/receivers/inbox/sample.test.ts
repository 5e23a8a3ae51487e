import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LeadPage, Spend, State, Stats } from '../../../demo/inbox/api.ts';
import { makeSample } from '../../../demo/server/sample/index.mjs';
import { leadSchema } from '../../../src/lead/schema.ts';
import { qualifyLead } from '../../../src/qualification/of-lead.ts';
import { freshLead } from '../examples/support/post.ts';
import { eachWith, NAMES } from './support/databases.ts';
import { type Inbox, startInbox } from './support/inbox.ts';

const NOW = new Date('2026-11-22T15:00:00.000Z');

describe('the made-up quarter', () => {
  const { arrivals, counts, spend } = makeSample(NOW);
  const leads = arrivals.map(({ lead }) => lead);
  const real = leads.filter((lead) => !lead.spam && !lead.test);

  test('is the same every time', () => {
    expect(makeSample(NOW)).toEqual({ arrivals, counts, spend });
  });

  test('has leads as a form makes them, each its own', () => {
    expect(leads.length).toBeGreaterThan(1100);
    expect(leads.length).toBeLessThan(1300);
    expect(new Set(leads.map(({ id }) => id)).size).toBe(leads.length);
    for (const lead of leads) expect(leadSchema.parse(lead)).toEqual(lead);
    expect(leads.length - real.length).toBeGreaterThan(5);
    expect(leads.length - real.length).toBeLessThan(50);
  });

  test('is of 91 days, none of which is to come', () => {
    const days = new Set(leads.map(({ submitted_at }) => submitted_at.slice(0, 10)));
    expect(days.size).toBeGreaterThan(85);
    expect([...days].sort()[0]! >= '2026-08-24').toBe(true);
    for (const { lead, received } of arrivals) {
      expect(received.getTime()).toBeLessThanOrEqual(NOW.getTime());
      expect(Date.parse(lead.submitted_at)).toBeLessThanOrEqual(received.getTime());
    }
    expect(counts.every(({ day }) => day >= '2026-08-24' && day <= '2026-11-22')).toBe(true);
  });

  test('has scores of the real code, whose reasons add up', () => {
    for (const { qualification } of real) {
      const { score = 0, reasons = [] } = qualification!;
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }
    const letter = real.find(({ form }) => form.id === 'letter')!;
    const model = {
      icp: { sizes: ['11-50', '51-200'] },
      score: { rules: [{ when: 'phone', points: 6, group: 'engagement' as const, name: 'would like a call' }] },
    };
    expect(letter.qualification).toEqual(qualifyLead(letter, { model }));
    const stages = new Set(real.map((lead) => lead.qualification?.stage));
    expect([...stages].sort()).toEqual(['lead', 'mql', 'sql', 'subscriber']);
  });

  test('nobody in it can be written to or called', () => {
    for (const { fields } of leads) {
      expect(fields.email).toMatch(/@[a-z.]+\.example$|@example\.com$|^[a-z]+_[a-z]+\d+@gmail\.com$/);
      expect(fields.phone ?? '+1212555010').toMatch(
        /^\+(1212555 ?01|447700900|493023125|3363998|463139006|61491570(006|156|157|158|159|110)$)/,
      );
    }
  });

  test('tells what a quarter tells: a week, growth, a better variant, campaigns worth their money and not', () => {
    const weekdays = Array.from({ length: 7 }, () => 0);
    for (const { submitted_at } of leads) weekdays[new Date(submitted_at).getUTCDay()]! += 1;
    expect(weekdays[2]).toBeGreaterThan(2 * weekdays[6]!);
    const half = leads.filter(({ submitted_at }) => submitted_at < '2026-10-08').length;
    expect(leads.length - half).toBeGreaterThan(half * 1.1);

    const rate = (variant: string, on = counts) => {
      const own = on.filter((count) => count.form === 'guide' && count.variant === variant);
      const sum = (key: 'views' | 'submits') => own.reduce((all, count) => all + count[key], 0);
      return sum('submits') / sum('views');
    };
    // chance falls otherwise where the weekend does
    for (let day = 0; day < 7; day++) {
      const { counts: others } = makeSample(new Date(NOW.getTime() + day * 86_400_000));
      expect(rate('b', others) / rate('a', others)).toBeGreaterThan(1.05);
      expect(rate('b', others) / rate('a', others)).toBeLessThan(1.8);
    }

    const qualified = (campaign: string) => {
      const own = real.filter((lead) => lead.attribution?.last_touch.campaign === campaign);
      const cost = spend.rows.reduce((all, row) => (row.campaign === campaign ? all + row.spend : all), 0);
      const good = own.filter((lead) => ['mql', 'sql'].includes(lead.qualification!.stage));
      return { share: good.length / own.length, cost: cost / own.length };
    };
    const [dear, cheap] = [qualified('founders-and-cmos'), qualified('guide-lookalike')];
    expect(dear.cost).toBeGreaterThan(3 * cheap.cost);
    expect(dear.share).toBeGreaterThan(cheap.share);
  });

  test('counts never fall below what they lead to', () => {
    for (const { views, starts, submits, steps } of counts) {
      const people = Object.values(steps);
      expect([views >= starts, starts >= submits, Math.min(views, starts, submits) >= 0]).toEqual([true, true, true]);
      for (const reached of people) expect(reached <= starts && reached >= submits).toBe(true);
    }
  });
});

describe.each(NAMES)('the sample, with %s', (database) => {
  const { database: db } = eachWith(database);
  let inbox: Inbox;
  beforeEach(async () => {
    inbox = await startInbox(db());
  });
  afterEach(() => inbox?.close());

  test('is added once, however often and at once it is asked for; clear takes it away', async () => {
    await inbox.sendAll([freshLead()]);
    const answers = await Promise.all([inbox.post('/api/sample'), inbox.post('/api/sample')]);
    const states: State[] = await Promise.all(answers.map((answer) => answer.json()));
    const [{ count, sample }] = states as [State];
    expect(sample).toBe(true);
    expect(count.leads).toBeGreaterThan(1000);
    expect(count.repeats).toBeGreaterThan(0);
    const stats = await inbox.ask<Stats>('/api/stats');
    await Promise.all([inbox.post('/api/sample'), inbox.post('/api/sample')]);
    expect(await inbox.ask<Stats>('/api/stats')).toEqual(stats);
    expect((await inbox.ask<State>('/api/state')).count).toEqual(states[1]!.count);
    expect(stats.total.views).toBeGreaterThan(stats.total.starts);
    expect(stats.cost.some(({ spend, leads }) => spend && leads)).toBe(true);

    const cleared: State = await (await inbox.post('/api/clear')).json();
    expect(cleared).toMatchObject({ sample: false, count: { leads: 0, repeats: 0 } });
    expect((await inbox.ask<LeadPage>('/api/leads')).leads).toEqual([]);
    const { total, cost } = await inbox.ask<Stats>('/api/stats');
    expect([total.views, cost]).toEqual([0, []]);
    expect((await inbox.ask<Spend>('/api/spend')).rows).toEqual([]);
    await inbox.post('/api/sample');
    expect(await inbox.ask<State>('/api/state')).toMatchObject({ sample: true });
  });

  test('leaves the spend that somebody has pasted', async () => {
    await inbox.post('/api/spend', 'mine,10', 'text/csv');
    await inbox.post('/api/sample');
    expect((await inbox.ask<Spend>('/api/spend')).rows).toEqual([{ campaign: 'mine', spend: 10, month: null }]);
  });
});
