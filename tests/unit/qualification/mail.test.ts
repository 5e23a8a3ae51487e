import { expect, test } from 'vitest';
import { mailKind } from '../../../src/qualification/mail.ts';

const FREE =
  `gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.com.br ymail.com hotmail.com hotmail.fr hotmail.co.uk outlook.com
  outlook.de outlook.com.br live.com live.nl live.co.uk msn.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com
  tuta.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de orange.fr free.fr laposte.net sfr.fr wanadoo.fr libero.it virgilio.it uol.com.br
  bol.com.br terra.com.br ig.com.br qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net mail.ru yandex.ru yandex.com bk.ru list.ru
  inbox.ru rambler.ru seznam.cz wp.pl o2.pl onet.pl interia.pl rediffmail.com zohomail.com hey.com duck.com fastmail.com comcast.net verizon.net
  att.net sbcglobal.net cox.net btinternet.com sky.com ziggo.nl kpnmail.nl bigpond.com shaw.ca rogers.com mail.com`.split(
    /\s+/,
  );
const DISPOSABLE =
  `mailinator.com guerrillamail.com guerrillamail.net sharklasers.com 10minutemail.com temp-mail.org tempmail.com yopmail.com
  yopmail.fr trashmail.com maildrop.cc getnada.com`.split(/\s+/);

const MAILBOXES: (readonly [domain: string, kind: string])[] = [
  ...FREE.map((domain) => [domain, 'free'] as const),
  ...DISPOSABLE.map((domain) => [domain, 'disposable'] as const),
  ...['mit.edu', 'student.unimelb.edu.au', 'ox.ac.uk', 'u-tokyo.ac.jp'].map((domain) => [domain, 'education'] as const),
  // what only looks like one of them
  ...`example.com zoho.com notgmail.com gmail.com.evil.io gmail.example.com mygmx.de live.acme.com alive.com acme-live.com outlook-group.com
  yahoo-inc.com somehey.com theweb.de yandex-team.ru mail.acme.com orange.com free.com sky.it me.io education.com acedu.com mac.uk.com`
    .split(/\s+/)
    .map((domain) => [domain, 'work'] as const),
  ['x.mailinator.com', 'disposable'],
  ['eu.gmx.net', 'free'],
];

test.each(MAILBOXES)('a mailbox at %s is %s', (domain, kind) => {
  expect(mailKind(`ada@${domain}`)).toBe(kind);
  expect(mailKind(`  Ada.L+x@${domain.toUpperCase()} `)).toBe(kind);
});

test.each([['rival.com'], [' Rival.COM '], ['@rival.com']])('a competitor named "%s"', (name) => {
  expect(mailKind('spy@rival.com', [name])).toBe('competitor');
  expect(mailKind('spy@mail.rival.com', [name])).toBe('competitor');
  expect(mailKind('ada@notrival.com', [name])).toBe('work');
  expect(mailKind('ada@rival.com.br', [name])).toBe('work');
});

test('an empty name excludes nobody', () => {
  expect(mailKind('ada@acme.com', ['', '  '])).toBe('work');
});

test.each(['', 'ada', 'ada@', '@', 'ada@localhost', undefined])('%s is no address', (text) => {
  expect(mailKind(text)).toBeUndefined();
});
