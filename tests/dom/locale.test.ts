import { expect, test } from 'vitest';
import { extend } from '../../src/extensions.ts';
import { de } from '../../src/locales/de.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { form } from './support/mounted.ts';

test('a form that nobody has begun is drawn anew when its language comes', () => {
  const { one } = form({ locale: 'de' });
  expect(one('button').textContent).toBe(en.cta);
  extend({ name: 'de', locale: 'de', words: de });
  expect(one('button').textContent).toBe(de.cta);
});

test('one that somebody has begun reads on in it, and keeps what is typed and what is asked', () => {
  const { one, type, value } = form({ locale: 'fr', fields: 'name, email*' });
  type('name', 'Ada');
  extend({ name: 'fr', locale: 'fr', words: fr, form: (config) => ({ ...config, fields: config.fields.slice(1) }) });
  expect(one('button').textContent).toBe(fr.cta);
  expect(one('[part=root]').getAttribute('lang')).toBe('fr');
  expect(value('name')).toBe('Ada');
});

test('the language of one form is not that of the next', () => {
  const first = form({ locale: 'de' });
  const next = form({ fields: 'email' });
  expect([first, next].map(({ one }) => one('button').textContent)).toEqual([de.cta, en.cta]);
  next.handle.update({ locale: 'de' });
  expect(next.one('button').textContent).toBe(de.cta);
});
