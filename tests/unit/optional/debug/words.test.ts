import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelOf } from '../../../../src/attribution/channel.ts';
import type { Touch } from '../../../../src/lead/schema.ts';
import { whereFrom, whyChannel } from '../../../../src/optional/debug/words/channel.ts';
import { adviceFor } from '../../../../src/optional/debug/words/codes.ts';
import { nameOf, timeFrom } from '../../../../src/optional/debug/words/outbox.ts';
import { ruleInWords } from '../../../../src/optional/debug/words/rules.ts';

describe('codes', () => {
  test('every code of the README has words', () => {
    const table = readFileSync('README.md', 'utf8').split('## When something is wrong')[1]!.split('\n## ')[0]!;
    const codes = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([A-Z_0-9]+)`/g)].map(([, code]) => code!),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !adviceFor(code))).toEqual([]);
  });

  test('a status has those of its own, or of its kind', () => {
    expect(adviceFor('HTTP_403')).toEqual(adviceFor('HTTP_401'));
    expect(adviceFor('HTTP_410')?.todo).toContain('active');
    expect(adviceFor('HTTP_418')?.meaning).toContain('did not say yes');
    expect(adviceFor('HTTP_503')?.meaning).toContain('fails');
    for (const code of [undefined, '', 'toString', 'NOVEL']) expect(adviceFor(code)).toBeUndefined();
  });
});

describe('channels', () => {
  const touch = (more: Partial<Touch>): Touch => {
    const { source, medium, campaign } = more;
    const visit = { ...(source && { source }), ...(medium && { medium }), ...(campaign && { campaign }) };
    return { at: '2026-11-21T10:00:00.000Z', channel: channelOf({ ...visit, paid: !!more.click_id }), ...more };
  };

  test.each<[Partial<Touch>, clicks: string[], words: string]>([
    [{ source: '(direct)', medium: '(none)' }, [], 'nothing says where'],
    [
      { source: 'linkedin', medium: 'paid_social' },
      [],
      '“linkedin” is known as a social network, and the medium “paid_social”',
    ],
    [
      { source: 'google', medium: 'search', click_id: 'x', click_id_type: 'gclid' },
      ['gclid'],
      'the click id gclid hangs on paid clicks',
    ],
    [{ source: 'google', medium: 'organic' }, [], 'the medium “organic” says so'],
    [{ source: 'letter', medium: 'email' }, [], 'source or medium say email'],
    [{ source: 'poster', medium: 'qr' }, [], 'fits no rule'],
    [{ source: 'blog.example', medium: 'referral' }, [], 'the medium is “referral”'],
    [
      { source: 'acme', medium: 'cpc' },
      [],
      'the medium “cpc” is one that is paid for, and the source is no search engine',
    ],
  ])('%o', (given, clicks, words) => {
    expect(whyChannel(touch(given), clicks)).toContain(words);
  });

  test('where source and medium were read', () => {
    expect(whereFrom(touch({ source: '(direct)', medium: '(none)' }))).toContain('by the address itself');
    expect(whereFrom(touch({ source: 'x' }), { utm_source: 'X' })).toBe('Read from utm_source in the address.');
    expect(whereFrom(touch({ source: 'google', medium: 'cpc', click_id_type: 'gclid' }))).toContain(
      'the click id gclid',
    );
    expect(whereFrom(touch({ source: 'b.example', referrer: 'https://b.example/a' }))).toContain('b.example');
  });
});

test('rules, in words; one of the owner’s is called what he calls it', () => {
  const known = { signals: { pricing: 2, pages: 5 }, answers: { budget: { value: 'approved_in_range' } } };
  expect(ruleInWords('role.c_level')).toBe('runs the company');
  expect(ruleInWords('size.11_50')).toBe('company of 11–50 people');
  expect(ruleInWords('signal.pricing', known)).toBe('looked at pricing twice');
  expect(ruleInWords('signal.pages', known)).toBe('5 pages in this visit');
  expect(ruleInWords('signal.webinar_seen', known)).toBe('webinar seen once');
  expect(ruleInWords('bant.budget', known)).toBe('budget: approved in range');
  expect(ruleInWords('fit.cap')).toBe('who they are counts no more than that');
  expect(ruleInWords('names a company')).toBe('names a company');
  expect(ruleInWords('constructor')).toBe('constructor');
});

test('times, and names of leads', () => {
  expect(timeFrom(0, 300_000)).toBe('in 5 minutes');
  expect(timeFrom(86_400_000, 0)).toBe('1 day ago');
  expect(timeFrom(500, 0)).toBe('now');
  expect(nameOf({ fields: { first_name: 'Ada', last_name: 'Lovelace' } })).toBe('Ada Lovelace');
  expect(nameOf({ email: 'ada@example.com', lead_id: 'x' })).toBe('ada@example.com');
  expect(nameOf('rubbish')).toBe('A lead');
});
