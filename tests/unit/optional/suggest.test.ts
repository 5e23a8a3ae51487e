import { describe, expect, test } from 'vitest';
import { slips } from '../../../src/optional/hints/distance.ts';
import { COMMON } from '../../../src/optional/hints/domains.ts';
import { suggestion } from '../../../src/optional/hints/suggest.ts';

describe('may have been meant', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['GMIAL.COM', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.cmo', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.cm', 'gmail.com'],
    ['gmail.com.br', 'gmail.com'],
    ['gmail,com', 'gmail.com'],
    ['gmail', 'gmail.com'],
    ['gmial.con', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['homtail.com', 'hotmail.com'],
    ['hotmai.com', 'hotmail.com'],
    ['htomali.com', 'hotmail.com'],
    ['hotmail.con', 'hotmail.com'],
    ['hotmail.co', 'hotmail.com'],
    ['hotmial.co.uk', 'hotmail.co.uk'],
    ['yaho.com', 'yahoo.com'],
    ['yahooo.com', 'yahoo.com'],
    ['yahoo.cmo', 'yahoo.com'],
    ['yaho.com.br', 'yahoo.com.br'],
    ['outlok.com', 'outlook.com'],
    ['outloook.com', 'outlook.com'],
    ['iclod.com', 'icloud.com'],
    ['icoud.com', 'icloud.com'],
    ['protonmial.com', 'protonmail.com'],
    ['t-onlien.de', 't-online.de'],
    ['wandoo.fr', 'wanadoo.fr'],
    ['comcats.net', 'comcast.net'],
    ['company.con', 'company.com'],
    ['company.ner', 'company.net'],
    ['company.ogr', 'company.org'],
  ])('%s: %s', (written, meant) => {
    expect(suggestion(`Ada.L@${written}`)).toBe(`Ada.L@${meant}`);
  });
});

describe('is somebody as it stands', () => {
  test.each([
    ...COMMON,
    ...'yahoo.com.br uol.com.br bol.com.br proton.me email.com mail.com company.io gmx.de me.com ymail.com live.co.uk'.split(
      ' ',
    ),
    ...'mac.com hey.com duck.com gmx.net gmx.at web.de live.fr live.com live.nl msn.com aol.com mail.ru list.ru yandex.ru'.split(
      ' ',
    ),
    ...'yahoo.co.jp yahoo.co.in yahoo.ca hotmail.be hotmail.de outlook.fr outlook.de outlook.pt icloud.com pm.me qq.com'.split(
      ' ',
    ),
    ...'163.com 126.com foxmail.com hushmail.com rocketmail.com zohomail.com fastmail.com tutanota.com cloud.com'.split(
      ' ',
    ),
    ...'five.com lime.com line.com example.com example.org acme.co acme.cm acme.om acme.me company.it company.de'.split(
      ' ',
    ),
    ...'gov.uk nhs.net btinternet.com sky.com terra.com.br libera.it xn--bcher-kva.example münchen.de'.split(' '),
  ])('%s', (domain) => {
    expect(suggestion(`ada@${domain}`)).toBeUndefined();
  });

  test.each(['', 'ada', 'ada@', '@gmial.com', '@', 'ada@localhost'])('%j is no address', (typed) => {
    expect(suggestion(typed)).toBeUndefined();
  });
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'abcd', 1],
  ['abc', 'axc', 1],
  ['abcd', 'badc', 2],
  ['abc', '', 3],
  ['abcdef', 'ghijkl', 3],
])('between %s and %s: %i', (a, b, expected) => {
  expect([slips(a, b), slips(b, a)]).toEqual([expected, expected]);
});

test('a long text is judged at once', () => {
  const since = performance.now();
  suggestion(`a@${'gmail'.repeat(20_000)}.com`);
  suggestion(`${'a@'.repeat(50_000)}gmial.com`);
  expect(performance.now() - since).toBeLessThan(500);
});
