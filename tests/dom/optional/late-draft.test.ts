import { expect, test } from 'vitest';
import { extend } from '../../../src/extensions.ts';
import { choiceOf } from '../../../src/optional/country/choice.ts';
import { countries } from '../../../src/optional/country/index.tsx';
import { fields } from '../../../src/optional/fields/index.ts';
import { strictPhones } from '../../../src/optional/phone/index.ts';
import { askLess } from '../../../src/optional/profiling/ask.ts';
import { fieldsOf } from '../../unit/support/form.ts';
import { form, server } from '../support/mounted.ts';

extend(fields());
const hints = () => ({ timeZone: 'Europe/Lisbon', languages: ['pt-PT'], zonesOf: () => ['Europe/Lisbon'] });
const DRAFT = 'leadtag:draft:/:form';

test('the script of countries comes late: the choice in the draft counts all the same, and stays in it', async () => {
  sessionStorage.setItem(
    DRAFT.replace('/', location.pathname),
    JSON.stringify({ phone: '98765', phone_country: 'BR' }),
  );
  const { one, type, handle } = form({ fields: 'phone, name' });
  expect(one('select')).toBeNull();
  extend(countries(hints));
  expect(one('[part=calling-code] > span').textContent).toBe('BR +55');
  type('phone', '(11) 98765-4321');
  expect(sessionStorage.getItem(DRAFT.replace('/', location.pathname))).toContain('"phone_country":"BR"');
  await handle.submit();
  expect(server.leads[0]!.fields).toMatchObject({ phone: '+5511987654321' });
  handle.reset();
  handle.update({ cta: 'Go' });
  expect(one('[part=calling-code] > span').textContent).toBe('PT +351');
});

test('strict numbers count beside it, whichever came last', async () => {
  extend(strictPhones());
  const { one, type, handle } = form({ fields: 'phone*', formId: 'strict' });
  type('phone', '91234');
  expect(await handle.submit()).toEqual({ status: 'invalid' });
  type('phone', '9123456789');
  expect(await handle.submit()).toEqual({ status: 'invalid' });
  expect(one('[part=error]')).not.toBeNull();
  type('phone', '912 345 678');
  expect(one('[part=error]')).toBeNull();
  await handle.submit();
  expect(server.leads[0]!.fields).toMatchObject({ phone: '+351912345678' });
});

test('the country of a number is no question of progressive profiling', () => {
  const fields = fieldsOf('phone, name, company');
  const asked = askLess([fields[0]!, choiceOf(fields[0]!), ...fields.slice(1)], {}, 2);
  expect(asked.map(({ key }) => key)).toEqual(['phone', 'phone_country', 'name']);
});
