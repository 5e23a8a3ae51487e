import { expect, test, vi } from 'vitest';
import { extend } from '../../../../src/extensions.ts';
import { countries } from '../../../../src/optional/country/index.tsx';
import { form, server } from '../../support/mounted.ts';

/** A visitor in São Paulo whose browser speaks American English. */
const hints = () => ({
  timeZone: 'America/Sao_Paulo',
  languages: ['en-US', 'pt-PT'],
  zonesOf: (country: string) => (country === 'BR' ? ['America/Sao_Paulo'] : []),
});
extend(countries(hints));

const choice = 'select[name=phone_country]';
const options = (select: HTMLElement) =>
  [...select.children].map((child) => child.getAttribute('value') ?? child.nodeName);
const mounted = (fields: string, more = {}) => {
  const made = form({ fields, draft: false, ...more });
  const choose = (key: string, value: string) => {
    const select = made.one<HTMLSelectElement>(`[name=${key}]`);
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };
  const send = async () => {
    const { status } = await made.handle.submit();
    return status === 'received' ? server.leads.at(-1)!.fields : status;
  };
  return { ...made, choose, send, shown: () => made.one('[part=calling-code] > span').textContent };
};

test('a country is a select of all countries, the likely ones first, none chosen', () => {
  const { one } = mounted('country*');
  const select = one<HTMLSelectElement>('select[name=country]');
  expect(options(select).slice(0, 6)).toEqual(['', 'BR', 'US', 'PT', 'HR', 'AF']);
  expect(options(select)).toHaveLength(1 + 3 + 1 + 247);
  expect(select.value).toBe('');
  expect(select.getAttribute('autocomplete')).toBe('country');
  expect(select.textContent).toContain('Côte d’Ivoire');
});

test('the lead carries its two letters', async () => {
  const { choose, send, one } = mounted('country*');
  expect(await send()).toBe('invalid');
  expect(one('[part=error]').textContent).toBe('Please choose an option.');
  choose('country', 'PT');
  expect(one('[part=error]')).toBeNull();
  expect(await send()).toEqual({ country: 'PT' });
});

test.each(['BR', 'br', 'Brazil', ' brazil '])('an owner may choose one beforehand: %s', async (value) => {
  const { one, send } = mounted('country', { field: { country: { value } } });
  expect(one<HTMLSelectElement>('select').value).toBe('BR');
  expect(await send()).toEqual({ country: 'BR' });
});

test('and offer some only', async () => {
  const { one, handle, send } = mounted('country: country(ES | PT)');
  expect(options(one('select'))).toEqual(['', 'PT', 'HR', 'ES']);
  handle.setValues({ country: 'BR' });
  expect(await send()).toBe('invalid');
});

test('a phone number gets the choice of its country; the likely one is shown', async () => {
  const { one, type, send, shown } = mounted('phone');
  expect(one(choice).getAttribute('aria-label')).toBe('Country code');
  expect(one(choice).getAttribute('autocomplete')).toBe('tel-country-code');
  expect(shown()).toBe('BR +55');
  type('phone', '(11) 98765-4321');
  expect(await send()).toEqual({ phone: '+5511987654321', phone_raw: '(11) 98765-4321' });
});

test('the choice counts, and the owner’s country comes before the guess', async () => {
  const { one, type, choose, send, shown } = mounted('phone', { field: { phone: { country: 'gb' } } });
  expect(shown()).toBe('GB +44');
  type('phone', '912 345 678');
  choose('phone_country', 'PT');
  expect([shown(), one<HTMLInputElement>('[name=phone]').value]).toEqual(['PT +351', '912 345 678']);
  expect(await send()).toEqual({ phone: '+351912345678', phone_raw: '912 345 678' });
});

test('without a choice the number stays as typed', async () => {
  const { type, choose, send, shown } = mounted('phone');
  choose('phone_country', '');
  expect(shown()).toBe('+');
  type('phone', '(11) 98765-4321');
  expect(await send()).toEqual({ phone: '(11) 98765-4321' });
});

test('a number with + wins over the select, and switches it', async () => {
  const { one, type, send, shown } = mounted('phone');
  type('phone', '+351 912 345 678');
  expect(shown()).toBe('PT +351');
  expect(one<HTMLSelectElement>(choice).value).toBe('PT');
  type('phone', '912 345 678');
  expect(shown()).toBe('PT +351');
  expect(await send()).toEqual({ phone: '+351912345678', phone_raw: '912 345 678' });
});

test('a number half typed leaves the select alone', () => {
  const { type, shown, value } = mounted('phone');
  for (const typed of ['+', '+3', '+35']) {
    type('phone', typed);
    expect([shown(), value('phone')]).toEqual(['BR +55', typed]);
  }
});

test('another country takes the place of a code that is typed', async () => {
  const { type, choose, shown, value, send } = mounted('phone');
  type('phone', '+55 912 345 678');
  choose('phone_country', 'PT');
  expect([shown(), value('phone')]).toEqual(['PT +351', '+351 912 345 678']);
  expect(await send()).toEqual({ phone: '+351912345678', phone_raw: '+351 912 345 678' });
});

test('of countries with one code, the one that was chosen stays', () => {
  const { type, choose, shown } = mounted('phone');
  choose('phone_country', 'CA');
  type('phone', '+1 416 555 0132');
  expect(shown()).toBe('CA +1');
});

test('the choice stays through update(), and goes with reset()', () => {
  const { handle, type, choose, shown, value } = mounted('phone');
  type('phone', '912 345 678');
  choose('phone_country', 'PT');
  handle.update({ cta: 'Go', fields: 'name, phone' });
  expect([shown(), value('phone')]).toEqual(['PT +351', '912 345 678']);
  handle.reset();
  expect([shown(), value('phone')]).toEqual(['BR +55', '']);
});

test('the choice can be read and set from code', async () => {
  const { handle, send } = mounted('phone');
  handle.setValues({ phone: '0151 23456789', phone_country: 'DE' });
  expect(handle.values()).toEqual({ phone: '0151 23456789', phone_country: 'DE' });
  expect(await send()).toMatchObject({ phone: '+4915123456789' });
});

test('an error stands at the number, and another country judges anew', async () => {
  const { one, type, send } = mounted('phone*', { field: { phone: { help: 'For the call.' } } });
  type('phone', '123');
  expect(await send()).toBe('invalid');
  expect(one('[name=phone]').getAttribute('aria-invalid')).toBe('true');
  expect(one('[name=phone]').getAttribute('aria-describedby')).toBe('phone-error phone-help');
  expect(one(choice).hasAttribute('aria-invalid')).toBe(false);
  expect(one('label[for=phone]').textContent).toContain('Phone');
});

test('"none" leaves a phone field alone; what is no country is told', () => {
  expect(mounted('phone', { field: { phone: { country: 'none' } } }).one(choice)).toBeNull();
  expect(console.error).not.toHaveBeenCalled();
  expect(mounted('phone', { field: { phone: { country: 'Narnia' } } }).shown()).toBe('BR +55');
  expect(vi.mocked(console.error).mock.calls[0]![0]).toContain('data-field-phone-country: "NARNIA" is not a country');
});

test('"uk" is Great Britain, and of one country only there is no doubt', () => {
  expect(mounted('phone', { field: { phone: { country: 'uk' } } }).shown()).toBe('GB +44');
  const { one, shown } = mounted('phone: phone(PT)');
  expect([shown(), options(one(choice))]).toEqual(['PT +351', ['', 'PT']]);
});

test('names are those of the form’s language', () => {
  extend({ name: 'de', locale: 'de', words: { choose: 'Bitte wählen' } });
  const { one } = mounted('country, phone', { locale: 'de' });
  expect(one('select[name=country]').textContent).toContain('Brasilien');
  expect(one(choice).textContent).toContain('Österreich +43');
});

test('two phone fields have a country each', async () => {
  const { type, choose, send } = mounted('phone, mobile: phone');
  choose('mobile_country', 'PT');
  type('mobile', '912 345 678');
  type('phone', '(11) 98765-4321');
  expect(await send()).toMatchObject({ phone: '+5511987654321', mobile: '+351912345678' });
});
