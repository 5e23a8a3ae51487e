import { describe, expect, test } from 'vitest';
import { type Bar, chart } from '../../bench/page/chart.ts';
import { goalsOf, goalTable } from '../../bench/page/goals.ts';
import { CAMPAIGN, lacking, VALUES } from '../../bench/page/lead.ts';
import type { Readings } from '../../bench/page/measure.ts';
import { type Result, resultOf } from '../../bench/page/results.ts';
import { summarise } from '../../bench/stats.ts';

const result = (medians: Record<string, number>): Result =>
  Object.fromEntries(Object.entries(medians).map(([name, median]) => [name, summarise([median])]));

describe('goals', () => {
  const slow: Record<string, Result> = {
    blank: result({ firstPaint: 200, heap: 1000, script: 10 }),
    bare: result({ ready: 400, heap: 1400, script: 30 }),
    react: result({ ready: 1000 }),
    leadtag: result({ ready: 440, blocking: 10, shift: 0, heap: 1500, script: 60, key: 0.3 }),
    instant: result({ visible: 210, blocking: 0, shift: 0.001 }),
  };
  const goals = goalsOf((name) => slow[name] ?? {});
  const of = (goal: string) => goals.find((each) => each.goal === goal);

  test.each([
    ['ready, to bare', 1.1, true],
    ['ready, to react', 0.44, true],
    ['instant: visible, to the first paint of blank', 1.05, false],
    ['leadtag: TBT, ms', 10, true],
    ['leadtag: CLS', 0, true],
    ['instant: CLS', 0.001, false],
    ['script CPU, to bare', 2, false],
    ["script CPU without the page's own, to bare", 2.5, false],
    ['heap, to bare', 1500 / 1400, true],
    ["heap without the page's own, to bare", 1.25, false],
    ['script per key, ms', 0.3, false],
  ])('%s: %f', (goal, measured, met) => {
    expect(of(goal)).toMatchObject({ measured, met });
  });

  test('what was not measured is neither met nor missed', () => {
    expect(of('ready, to formio')).toEqual({
      goal: 'ready, to formio',
      limit: 0.25,
      measured: undefined,
      met: undefined,
    });
  });

  test('the table says which are missed', () => {
    const lines = goalTable(goals).split('\n');
    const line = (goal: string) =>
      lines
        .find((each) => each.includes(goal))
        ?.trim()
        .split(/ {3,}/);
    expect(line('ready, to bare')).toEqual(['ready, to bare', '1.10', '1.10', 'yes']);
    expect(line('script per key')).toEqual(['script per key, ms', '0.25', '0.30', 'NO']);
    expect(line('ready, to formio')).toEqual(['ready, to formio', '0.25', '-', '-']);
  });
});

describe('a contestant in a mode', () => {
  const readings = (mode: string, ready: number[]) =>
    ({ contestant: 'bare', mode, readings: ready.map((ready) => ({ ready })) }) as unknown as Readings;
  const all = [readings('fast', [1, 2, 3]), readings('slow', [30, 10, 20])];

  test('is summed up apart from other modes', () => {
    expect(resultOf(all, 'bare', 'slow')).toEqual({ ready: { median: 20, low: 15, high: 25, p95: 29, readings: 3 } });
  });

  test('is empty if it was not there', () => {
    expect(resultOf(all, 'react', 'slow')).toEqual({});
  });
});

describe('a lead that arrived', () => {
  const whole = { ...VALUES, ...CAMPAIGN, consent: true };

  test('lacks nothing', () => {
    expect(lacking(whole)).toEqual([]);
    expect(lacking({ ...whole, consent: 'on' })).toEqual([]);
  });

  test.each(['name', 'email', 'phone', 'company', 'consent', 'utm_source', 'utm_campaign'])('lacks %s', (key) => {
    expect(lacking({ ...whole, [key]: undefined })).toEqual([key]);
    expect(lacking({ ...whole, [key]: 'else' })).toEqual([key]);
  });

  test('lacks a consent that was not given', () => {
    expect(lacking({ ...whole, consent: false })).toEqual(['consent']);
    expect(lacking({ ...whole, consent: 'false' })).toEqual(['consent']);
  });
});

describe('the chart', () => {
  const bar = (title: string, bytes: number, median: number, isOurs = false): Bar => ({
    title,
    isOurs,
    bytes,
    ready: { median, low: median, high: median },
  });
  const svg = chart([bar('Slow & large', 102_400, 2000), bar('leadtag', 25_600, 500, true)], 'On a phone <slow>');
  const widths = (part: string) =>
    [...part.matchAll(/<rect class="bar[^>]*? width="(\d+)"/g)].map(([, n]) => Number(n));

  test('has the quickest form first, and bars as long as their numbers', () => {
    const [bytes, ready, mostBytes, mostReady] = widths(svg) as [number, number, number, number];
    expect(svg.indexOf('>leadtag<')).toBeLessThan(svg.indexOf('>Slow &amp; large<'));
    expect(bytes / mostBytes).toBeCloseTo(0.25, 1);
    expect(ready / mostReady).toBeCloseTo(0.25, 1);
  });

  test('says everything in words, too', () => {
    const [, description] = /<desc id="desc">(.*?)<\/desc>/s.exec(svg)!;
    expect(description).toBe(
      'On a phone &lt;slow>. leadtag: 25 KB, ready after 500 ms; Slow &amp; large: 100 KB, ready after 2,000 ms.',
    );
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>/);
    expect(svg).toMatch(/role="img" aria-labelledby="title desc"/);
  });

  test('is well-formed, draws ours in colour, and knows the dark', () => {
    const open: string[] = [];
    for (const [, end, name, alone] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!alone) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(svg.match(/class="bar ours"/g)).toHaveLength(2);
    expect(svg).toContain('prefers-color-scheme:dark');
  });
});
