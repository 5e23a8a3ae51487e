import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Dictionary, en, type MessageKey, words } from '../../../src/locales/en.ts';

const english = { ...en, ...Object.assign({}, ...Object.values(words)) } as Dictionary;
const keys = Object.keys(english) as MessageKey[];

const tags = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !/^(en|languages)$/.test(name));

/** Written from right to left. */
const RTL = ['ar', 'he'];

/** What may stand in any script: the examples, a name, an abbreviation. */
const LATIN = /name@example\.com|example\.com|WhatsApp|URL|\{[nm]\}/g;
const LATIN_SCRIPT = ['es', 'pt-BR', 'pt', 'fr', 'de', 'it', 'nl', 'pl', 'tr', 'id'];
/** Words that no other of these languages has. */
const ENGLISH = /\b(please|the|this|your|you|enter|choose|field|and|like|with)\b/i;

/** What ends a text, in any script. */
const ENDINGS = { '.': /[.。।]$/, '?': /[?？؟]$/, ':': /[:：]$/, '…': /…$/ };
const ending = (text: string) => Object.entries(ENDINGS).find(([, end]) => end.test(text))?.[0];

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([one]) => one).sort();

test('the languages are those of the README', () => {
  expect(tags.sort()).toEqual(
    ['ar', 'de', 'es', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'pt-BR', 'tr', 'zh-CN'].sort(),
  );
});

describe.each(tags)('%s', async (tag) => {
  const module: Record<string, Dictionary & { dir?: string }> = await import(`../../../src/locales/${tag}.ts`);
  const { dir, ...texts } = module[tag.replace('-', '')]!;

  test('has every text, and no other', () => {
    expect(Object.keys(module)).toHaveLength(1);
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  });

  test('says which way it is written', () => {
    expect(dir).toBe(RTL.includes(tag) ? 'rtl' : undefined);
  });

  test.each(Object.entries(texts))('%s is a text like the English one', (name, text) => {
    const key = name as MessageKey;
    expect(text).toBe(text.trim());
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/^$|undefined|TODO|<|\$\{|\s\s|'|"/);
    expect(placeholders(text)).toEqual(placeholders(english[key]));
    expect(ending(text)).toBe(ending(english[key]));
  });

  test('is not left in English', () => {
    for (const key of keys) {
      const own = texts[key].replace(LATIN, '').trim();
      if (key !== 'whatsapp') expect(own, key).not.toBe(english[key].replace(LATIN, '').trim());
      expect(own, key).not.toMatch(LATIN_SCRIPT.includes(tag) ? ENGLISH : /[a-z]/i);
    }
  });

  test('gives the addresses that English gives', () => {
    expect(texts.email).toContain('name@example.com');
    expect(texts.url).toMatch(/(?<!@)example\.com/);
  });

  test('tells texts apart that mean different things', () => {
    const pairs = ['too_low too_high', 'too_early too_late', 'too_short too_long', 'next back', 'received saved'];
    for (const pair of pairs) {
      const [one, other] = pair.split(' ') as [MessageKey, MessageKey];
      expect(texts[one], pair).not.toBe(texts[other]);
    }
  });

  if (!dir) return;
  test('keeps dates, addresses and numbers in one piece', () => {
    for (const key of keys.filter((key) => key !== 'step')) {
      expect(texts[key].replaceAll('\u2066{n}\u2069', ''), key).not.toMatch(/\{n\}|[\u2066\u2069]/);
    }
  });
});
