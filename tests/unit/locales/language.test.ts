import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../src/locales/en.ts';

/** A page of its own: what is learnt lasts as long as the page. */
let page: typeof import('../../../src/locales/languages.ts');
beforeEach(async () => {
  vi.resetModules();
  page = await import('../../../src/locales/languages.ts');
});

const learn = (...tags: string[]) => {
  for (const tag of tags) page.learn(tag, { cta: tag });
};

describe('of all languages', () => {
  beforeEach(() => learn('de', 'es', 'pt-BR', 'pt', 'zh-CN', 'he'));

  test.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['es-419', 'es'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['sv', 'en'],
    ['d', 'en'],
    ['deu', 'en'],
    ['', 'en'],
    ['-', 'en'],
    [' ', 'en'],
    ['*', 'en'],
    ['x-klingon', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('"%s" is %s', (wanted, found) => {
    const [tag, words] = page.language(wanted);
    expect(tag).toBe(found.toLowerCase());
    expect(words.cta).toBe(found === 'en' ? en.cta : found);
  });
});

test('whichever script comes first, Portuguese is that of Portugal, and Brazilian that of Brazil', () => {
  learn('pt', 'pt-BR');
  expect(['pt', 'pt-PT', 'pt-AO', 'pt-BR'].map((tag) => page.language(tag)[0])).toEqual(['pt', 'pt', 'pt', 'pt-br']);
});

test('the only script of a language is for all its countries', () => {
  learn('pt-BR');
  expect(['pt', 'pt-PT', 'pt-BR'].map((tag) => page.language(tag)[0])).toEqual(['pt-br', 'pt-br', 'pt-br']);
});

test('without its script a language is English', () => {
  expect(page.language('de')).toEqual(['en', en]);
});

test('parts of a language add up', () => {
  page.learn('de', { cta: 'Los' });
  page.learn('de', { next: 'Weiter' });
  expect(page.language('de')[1]).toEqual({ cta: 'Los', next: 'Weiter' });
});
