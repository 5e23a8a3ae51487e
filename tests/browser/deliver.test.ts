import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { htmlPage, placeholder, script } from '../helpers/html.ts';
import { fillIn, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const ADA = { Name: 'Ada Lovelace', Email: 'ada@example.com' };
const CAMPAIGN = 'utm_source=LinkedIn&utm_medium=Paid_Social&utm_campaign=q4-demo&li_fat_id=AbC-123';

describe('one lead', () => {
  test('arrives once, with its fields, its page, its form and where it came from', async ({ page, hook, serve }) => {
    const site = await serve({
      '/guide': htmlPage({ title: 'The guide', body: script(formFor(hook, { 'data-form-id': 'hero' })) }),
    });
    await openForm(page, `${site.url}/guide?${CAMPAIGN}`);
    const before = Date.now();
    await submitForm(page, { ...ADA, Phone: '+44 20 7946 0958' });
    await outcome(page, 'received').waitFor();

    const lead = await hook.onlyLead();
    expect(hook.posts()[0]?.headers['content-type']).toMatch(/^application\/json/);
    expect(lead).toMatchObject({
      type: 'lead.submitted',
      version: 1,
      form: { id: 'hero' },
      fields: { name: 'Ada Lovelace', email: 'ada@example.com', phone: '+442079460958' },
      page: { title: 'The guide' },
    });
    expect(lead.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Date.parse(lead.submitted_at)).toBeGreaterThanOrEqual(before);
    expect(lead.page?.url).toContain(`${site.url}/guide`);
    const touch = { source: 'linkedin', medium: 'paid_social', campaign: 'q4-demo' };
    expect(lead.attribution?.first_touch).toMatchObject(touch);
    expect(lead.attribution?.last_touch).toMatchObject(touch);
    expect(lead.attribution?.utm).toEqual({
      utm_source: 'LinkedIn',
      utm_medium: 'Paid_Social',
      utm_campaign: 'q4-demo',
    });
    expect(lead.attribution?.click_ids).toEqual({ li_fat_id: 'AbC-123' });
  });

  test('remembers the landing page of the tab, not only its own', async ({ page, hook, serve }) => {
    const site = await serve({
      '/landing': htmlPage({ body: `<a href="/contact">Contact</a>${script()}` }),
      '/contact': htmlPage({ body: script(formFor(hook)) }),
    });
    await page.goto(`${site.url}/landing?${CAMPAIGN}`);
    await page.waitForFunction(() => sessionStorage.length > 0);
    await page.getByRole('link').click();
    await submitForm(page, ADA);

    const { attribution, page: submittedOn } = await hook.onlyLead();
    expect(submittedOn?.url).toContain('/contact');
    expect(attribution?.first_touch).toMatchObject({ source: 'linkedin', campaign: 'q4-demo' });
    expect(attribution?.first_touch?.landing_page).toContain('/landing');
    expect(attribution?.last_touch).toMatchObject({ source: 'linkedin', campaign: 'q4-demo' });
    expect(attribution?.utm).toMatchObject({ utm_source: 'LinkedIn' });
  });

  test('tells the first touch from the last', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, `${site.url}/?${CAMPAIGN}`);
    await openForm(page, `${site.url}/?utm_source=Newsletter&utm_medium=email`);
    await submitForm(page, ADA);

    const { attribution } = await hook.onlyLead();
    expect(attribution?.first_touch).toMatchObject({ source: 'linkedin', medium: 'paid_social' });
    expect(attribution?.last_touch).toMatchObject({ source: 'newsletter', medium: 'email' });
    expect(attribution?.utm).toEqual({ utm_source: 'Newsletter', utm_medium: 'email' });
  });

  test('with format=form arrives flat and urlencoded', async ({ page, hook, serve }) => {
    const options = { 'data-format': 'form', 'data-form-id': 'hero', 'data-hidden-plan': 'pro' };
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook, options)) }) });
    await openForm(page, `${site.url}/?${CAMPAIGN}`);
    await submitForm(page, { ...ADA, Name: 'Ada & "Lovelace" = é' });
    await outcome(page, 'received').waitFor();

    await hook.waitForLeads(1);
    expect(hook.posts()[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(
      hook.requests.map(({ method }) => method),
      'no preflight',
    ).not.toContain('OPTIONS');
    const [form] = hook.forms();
    expect(form).toMatchObject({
      name: 'Ada & "Lovelace" = é',
      email: 'ada@example.com',
      plan: 'pro',
      form_id: 'hero',
      utm_source: 'LinkedIn',
      utm_medium: 'Paid_Social',
      utm_campaign: 'q4-demo',
      li_fat_id: 'AbC-123',
      first_touch_source: 'linkedin',
      last_touch_source: 'linkedin',
    });
    expect(form?.lead_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(form?.submitted_at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(form?.page_url).toContain(site.url);
    const keys = [...new URLSearchParams(hook.posts()[0]?.body.toString()).keys()];
    expect(
      keys.filter((key) => !/^[a-z][a-z0-9_]*$/.test(key)),
      'keys with brackets or dots',
    ).toEqual([]);
    expect(new Set(keys).size, 'no key twice').toBe(keys.length);
  });

  test('is sent again after a 500, with the same bytes, and is delivered once', async ({ page, hook, serve }) => {
    hook.answer((_, nth) => (nth === 1 ? 500 : 200));
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();

    await hook.waitForLeads(1);
    const [first, second, ...more] = hook.posts();
    expect(more).toEqual([]);
    expect(second?.body.equals(first?.body ?? Buffer.alloc(0)), 'identical bytes').toBe(true);
    expect(second?.headers['content-type']).toBe(first?.headers['content-type']);
  });
});

describe('one lead for one submission', () => {
  test('whatever is clicked: twice', async ({ page, hook, serve }) => {
    hook.answer(() => new Promise((resolve) => setTimeout(resolve, 300, 200)));
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await sendButton(page).dblclick();
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
  });

  test('whatever is clicked: Enter, and the button at the same moment', async ({ page, hook, serve }) => {
    hook.answer(() => new Promise((resolve) => setTimeout(resolve, 300, 200)));
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await page.getByLabel('Email').evaluate((input: HTMLInputElement) => {
      input.form?.requestSubmit();
      input.form?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    });
    await page.keyboard.press('Enter');
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
  });

  test('also when it is clicked on after the success', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    const box = await sendButton(page).boundingBox();
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    for (const _ of ['once', 'twice']) await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    for (const _ of ['once', 'twice']) await page.keyboard.press('Enter');
    await hook.waitForLeads(1);
    expect(await outcome(page, 'received').isVisible()).toBe(true);
  });

  test('with the snippet on the page twice', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) + script(formFor(hook)) }) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await page.waitForLoadState('networkidle');
    const form = page.locator('form').first();
    await submitForm(form, ADA);
    await hook.waitForLeads(1);
    expect(events.names().filter((name) => name === 'submit')).toHaveLength(1);
  });

  test('with the loader on the page twice', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script() + placeholder(formFor(hook)) + script() }) });
    await openForm(page, site.url);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('form').count()).toBe(1);
    await submitForm(page, ADA);
    await hook.waitForLeads(1);
  });
});

describe.each([
  { how: 'placeholders', write: placeholder, loader: script() },
  { how: 'script tags', write: script, loader: '' },
])('two forms on one page, by $how', ({ write, loader }) => {
  test('do not disturb each other', async ({ page, hook, serve }) => {
    const demo = formFor(hook, { 'data-form-id': 'demo', 'data-cta': 'Book', 'data-fields': 'name, email*' });
    const news = formFor(hook, { 'data-form-id': 'news', 'data-cta': 'Subscribe', 'data-fields': 'email*' });
    const site = await serve({
      '/': htmlPage({ body: `<section>${write(demo)}</section><aside>${write(news)}</aside>${loader}` }),
    });
    await page.goto(site.url);
    const [first, second] = [page.locator('section'), page.locator('aside')];
    await fillIn(first, ADA);
    await fillIn(second, { Email: 'grace@example.com' });
    await second.getByRole('button', { name: 'Subscribe' }).click();
    await outcome(second, 'received').waitFor();
    await hook.waitForLeads(1);
    expect(hook.leads()[0]).toMatchObject({ form: { id: 'news' }, fields: { email: 'grace@example.com' } });

    expect(await first.getByLabel('Email').inputValue()).toBe('ada@example.com');
    await first.getByRole('button', { name: 'Book' }).click();
    await outcome(first, 'received').waitFor();
    await hook.waitForLeads(2);
    expect(hook.leads()[1]).toMatchObject({ form: { id: 'demo' }, fields: { email: 'ada@example.com' } });
    expect(new Set(hook.ids()).size).toBe(2);
  });
});
