import { expect, test } from 'vitest';
import { extend } from '../../../src/extensions.ts';
import { fields } from '../../../src/optional/fields/index.ts';
import { form } from '../support/mounted.ts';

extend(fields());
const draft = () => sessionStorage.getItem(`leadtag:draft:${location.pathname}:form`);

test('what the visitor has typed is kept, and nothing else: the rest begins as the page says', async () => {
  const first = form({ fields: 'name, company, topics: checkboxes(a | b)' });
  expect(draft()).toBeNull();
  first.type('name', 'Ada');
  expect(draft()).toBe('{"name":"Ada"}');
  first.handle.destroy();

  const second = form({
    fields: 'name, company, topics: checkboxes(a | b)',
    field: { company: { value: 'Acme' }, topics: { value: 'b' } },
  });
  expect(second.handle.values()).toEqual({ name: 'Ada', company: 'Acme', topics: ['b'] });
  second.type('company', '');
  expect(draft()).toBe('{"name":"Ada","company":""}');
  second.type('name', '');
  expect(draft()).toBe('{"name":"","company":""}');
  await second.handle.submit();
  expect(draft()).toBeNull();
});
