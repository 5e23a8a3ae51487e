import { afterEach, expect, test } from 'vitest';
import type { Mounted } from '../../../src/extensions.ts';
import { extend } from '../../../src/extensions.ts';
import { profiling } from '../../../src/optional/profiling/index.ts';
import { startPage } from '../../../src/page.ts';
import { formOf } from '../../unit/support/form.ts';
import { leadOf } from '../../unit/support/lead.ts';
import { siteOf } from '../../unit/support/site.ts';
import { form, server } from '../support/mounted.ts';

startPage({ attribution: 'visitor' });
extend(profiling());
const OPTIONS = { fields: 'name*, email*, company, role, size', profiling: 1 };
const asked = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')].map(({ name, value }) =>
    `${name} ${value}`.trim(),
  );
const kept = () => localStorage.getItem('leadtag:touches') ?? '';

afterEach(() => startPage().consent(false));

/** A lead on an earlier page. */
async function earlier() {
  const { handle } = form(OPTIONS);
  handle.setValues({ name: 'Ada', email: 'ada@example.com' });
  expect(await handle.submit()).toMatchObject({ status: 'received' });
  handle.destroy();
}

test('a returning visitor who has agreed is asked one question more; what he told goes along', async () => {
  startPage().consent(true);
  await earlier();
  const { root, handle } = form(OPTIONS);
  expect(asked(root)).toEqual(['email ada@example.com', 'company']);
  handle.setValues({ company: 'Acme' });
  await handle.submit();
  expect(server.leads.at(-1)?.fields).toEqual({ name: 'Ada', email: 'ada@example.com', company: 'Acme' });
});

test('one who has not agreed is asked everything, and nothing is kept', async () => {
  await earlier();
  expect(asked(form(OPTIONS).root)).toHaveLength(5);
  expect(kept()).not.toContain('Ada');
});

test('a no deletes what is known', async () => {
  startPage().consent(true);
  await earlier();
  expect(kept()).toContain('Ada');
  startPage().consent(false);
  expect(kept()).toBe('');
  expect(asked(form(OPTIONS).root)).toHaveLength(5);
});

test('"Not you?" empties all forms of the page and the memory; what else was typed stays', async () => {
  startPage().consent(true);
  await earlier();
  const [one, two] = [form(OPTIONS), form({ ...OPTIONS, formId: 'two' })];
  one.type('company', 'Other Ltd');
  one.one('[href$="#leadtag-not-you"]').click();
  expect(asked(one.root)).toEqual(['name', 'email', 'company Other Ltd', 'role', 'size']);
  expect(asked(two.root)).toEqual(['name', 'email', 'company', 'role', 'size']);
  expect(kept()).not.toContain('Ada');
  expect(one.root.textContent).not.toMatch(/Ada|Welcome/);
});

test('and it does not come back with the next lead of another form', async () => {
  startPage().consent(true);
  await earlier();
  const other = form({ fields: 'email*', formId: 'other' });
  const again = form({ ...OPTIONS, formId: 'again' });
  again.one('[href$="#leadtag-not-you"]').click();
  other.handle.setValues({ email: 'b@example.com' });
  await other.handle.submit();
  expect(kept()).not.toMatch(/Ada|b@example/);
});

test('nor with a lead that was on its way just then', () => {
  const { site, notes } = siteOf();
  const extension = profiling();
  extension.page!(site);
  const root = document.createElement('div');
  const link = root.appendChild(document.createElement('a'));
  link.setAttribute('href', '#leadtag-not-you');
  const { end } = extension.mounted!({ root, redraw: () => {} } as unknown as Mounted)!;
  extension.lead!(leadOf({ id: '1' }), formOf('name, email', { profiling: 1 }), { signals: {}, stage: undefined });
  link.click();
  extension.outcome!({ formId: 'form', leadId: '1' });
  expect(notes.profile).toEqual({});
  end!();
  notes.profile = 'theirs';
  link.click();
  expect(notes.profile).toBe('theirs');
});
