import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ASKED, kept, leadFrom, NOTHING, optional, sendLead, withApi } from '../../helpers/attribution.ts';
import { test } from '../../helpers/browser-test.ts';
import { ADA } from '../../helpers/fault-case.ts';
import { type Attributes, element, htmlPage, script } from '../../helpers/html.ts';
import { formFor, openForm, sendButton } from '../../helpers/visitor.ts';
import type { Webhook } from '../../helpers/webhook.ts';

describe('profiling', () => {
  const MORE = { 'data-fields': 'name*, email*, company, role, phone' };
  const agreed = element('script', {}, '(window.leadtag ||= []).push((api) => api.setConsent(true))');
  const late = optional('profiling');
  const formPage = (form: Attributes, before: string, after: string) =>
    htmlPage({ body: before + script({ ...ASKED, 'data-profiling': 2, ...form }) + after });
  const site = (hook: Webhook, before: string, after = '') => ({
    '/first': formPage(formFor(hook), before, after),
    '/second': formPage(formFor(hook, MORE), before, after),
  });
  const asked = (page: Page) =>
    page
      .locator('form input:not([type=hidden]),form select')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));

  const ORDERS = {
    'the script and the yes come first': [agreed + late, ''],
    'the yes comes first': [agreed, late],
    'the script comes first': [late, agreed],
    'both come after the form': ['', agreed + late],
  };
  for (const [when, [before = '', after]] of Object.entries(ORDERS)) {
    test(`asks a known visitor nothing twice, and little at a time: ${when}`, async ({ page, hook, serve }) => {
      const { url } = await serve(site(hook, before.replaceAll(' async', ''), after));
      await leadFrom(page, hook, `${url}/first`);
      await openForm(page, `${url}/second`);
      expect(await asked(page)).toEqual(['email', 'company', 'role']);
      expect(await page.getByLabel('Email').inputValue()).toBe(ADA.Email);
      const { fields } = await sendLead(page, hook, { Company: 'Northwind' });
      expect(fields).toEqual({ name: ADA.Name, email: ADA.Email, company: 'Northwind' });
      await openForm(page, `${url}/second`);
      expect(await asked(page)).toEqual(['email', 'role', 'phone']);
    });
  }

  test('takes nothing of hers along under another address: that may be somebody else', async ({
    page,
    hook,
    serve,
  }) => {
    const { url } = await serve(site(hook, agreed, late));
    await leadFrom(page, hook, `${url}/first`);
    await openForm(page, `${url}/second`);
    const { fields } = await sendLead(page, hook, { Email: 'ada@work.example', Company: 'Northwind' });
    expect(fields).toEqual({ email: 'ada@work.example', company: 'Northwind' });
    await openForm(page, `${url}/second`);
    expect(await asked(page)).toEqual(['name', 'email', 'role']);
  });

  test('“Not you?” forgets it', async ({ page, hook, serve }) => {
    const { url } = await serve(site(hook, agreed, late));
    await leadFrom(page, hook, `${url}/first`);
    await openForm(page, `${url}/second`);
    await page.getByRole('link', { name: 'Not you?' }).click();
    await page.getByLabel('Name').waitFor();
    expect(await asked(page)).toEqual(['name', 'email', 'company', 'role', 'phone']);
    expect(await page.getByLabel('Name').inputValue()).toBe('');
    expect(await page.getByLabel('Email').inputValue()).toBe('');
    const grace = { Name: 'Grace Hopper', Email: 'grace@example.com' };
    expect((await sendLead(page, hook, grace)).fields).toEqual({ name: 'Grace Hopper', email: 'grace@example.com' });
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('ada@example.com');
  });

  test('remembers nobody who has not agreed', async ({ page, hook, serve }) => {
    const { url } = await serve(site(hook, '', late));
    await leadFrom(page, hook, `${url}/first`);
    await openForm(page, `${url}/second`);
    expect(await asked(page)).toEqual(['name', 'email', 'company', 'role', 'phone']);
    expect(await kept(page)).toMatchObject({ ...NOTHING, databases: ['leadtag'] });
  });

  test('a no of the visitor forgets it, at once', async ({ page, hook, serve }) => {
    const { url } = await serve(site(hook, agreed, late));
    await leadFrom(page, hook, `${url}/first`);
    await openForm(page, `${url}/second`);
    await withApi(page, 'setConsent', false);
    await expect.poll(() => asked(page)).toEqual(['name', 'email', 'company', 'role', 'phone']);
    expect((await kept(page)).local).toEqual([]);
    await sendButton(page).waitFor();
  });
});
