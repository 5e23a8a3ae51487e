import { expect, test } from 'vitest';
import { freeKey, keyByKind, keyByName, keyOf, plainKey } from '../../../../src/optional/enhance/keys.ts';

test.each([
  ['Your Email', 'your_email'],
  ['your-email', 'your_email'],
  ['fields[email]', 'fields_email'],
  ['Prénom', 'prenom'],
  ['2nd address', 'field_2nd_address'],
  ['名前', 'field'],
  ['__proto__', 'proto'],
  ['constructor', 'field_constructor'],
  ['', 'field'],
])('the name "%s" is the key %s', (name, key) => {
  expect(keyOf(name)).toBe(key);
  expect(key).toMatch(/^(?!constructor$|prototype$)[a-z]\w*$/);
});

test('what page builders put around a name', () => {
  expect(plainKey('form_fields[utm_source]')).toBe('utm_source');
  expect(plainKey('fields[email]')).toBe('email');
  expect(plainKey('fields')).toBe('fields');
});

test('two names with one key', () => {
  expect(freeKey('a', { a: 1, a_2: 1 })).toBe('a_3');
  expect(freeKey('b', { a: 1 })).toBe('b');
});

test.each([
  ['email', '', 'email'],
  ['tel', '', 'phone'],
  ['text', 'shipping given-name', 'first_name'],
  ['text', 'organization', 'company'],
  ['text', 'off', undefined],
  ['text', '', undefined],
])('type %s with autocomplete "%s" asks for %s', (type, autocomplete, key) => {
  expect(keyByKind({ type, autocomplete, name: 'x' })).toBe(key);
});

test('a button says nothing', () => {
  expect(keyByKind({ type: 'submit', name: 'go' })).toBeUndefined();
});

test.each([
  ['your-email', 'email'],
  ['contact_email', 'email'],
  ['e-mail', 'email'],
  ['mailing_list', undefined],
  ['Phone Number', 'phone'],
  ['telephone', 'phone'],
  ['hotel', undefined],
  ['First Name', 'first_name'],
  ['form_fields[name]', 'name'],
  ['product_name', undefined],
  ['company_name', 'company'],
])('the name %s is a guess at %s', (name, key) => {
  expect(keyByName({ type: 'text', name })).toBe(key);
});

test('what nobody types into is no guess', () => {
  expect(keyByName({ type: 'hidden', name: 'email' })).toBeUndefined();
});
