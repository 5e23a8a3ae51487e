import { ar } from '../../../src/locales/ar.ts';
import { de } from '../../../src/locales/de.ts';
import type { Dictionary } from '../../../src/locales/en.ts';
import { es } from '../../../src/locales/es.ts';
import { fr } from '../../../src/locales/fr.ts';
import { he } from '../../../src/locales/he.ts';
import { hi } from '../../../src/locales/hi.ts';
import { id } from '../../../src/locales/id.ts';
import { it } from '../../../src/locales/it.ts';
import { ja } from '../../../src/locales/ja.ts';
import { ko } from '../../../src/locales/ko.ts';
import { learn } from '../../../src/locales/languages.ts';
import { nl } from '../../../src/locales/nl.ts';
import { pl } from '../../../src/locales/pl.ts';
import { pt } from '../../../src/locales/pt.ts';
import { ptBR } from '../../../src/locales/pt-BR.ts';
import { tr } from '../../../src/locales/tr.ts';
import { zhCN } from '../../../src/locales/zh-CN.ts';

/** Every language but English, by its tag. */
const DICTIONARIES: Readonly<Record<string, Partial<Dictionary> & { dir?: 'rtl' }>> = {
  ar,
  de,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  'pt-BR': ptBR,
  tr,
  'zh-CN': zhCN,
};

export interface Language {
  tag: string;
  /** In English. */
  name: string;
  /** In the language itself. */
  own: string;
  /** Whether it is written from right to left. */
  isRtl: boolean;
}

const nameIn = (tag: string, reader: string): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;

/** The languages that a form can speak, by their English names. */
export const LANGUAGES: readonly Language[] = ['en', ...Object.keys(DICTIONARIES)]
  .map((tag) => ({ tag, name: nameIn(tag, 'en'), own: nameIn(tag, tag), isRtl: DICTIONARIES[tag]?.dir === 'rtl' }))
  .sort((a, b) => a.name.localeCompare(b.name));

/** Makes all of them known to whatever draws a form here. */
export function learnAll(): void {
  for (const [tag, words] of Object.entries(DICTIONARIES)) learn(tag, words);
}
