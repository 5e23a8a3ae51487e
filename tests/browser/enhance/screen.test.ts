import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Leadtag } from '../../../src/script.ts';
import { test } from '../../helpers/browser-test.ts';
import { readOutbox } from '../../helpers/outbox.ts';
import { enhanced, onlyPost, openEnhanced, textOf } from './support.ts';

const form = (action: string, attributes = '', more = '') =>
  `<form data-leadtag action="${action}" method="post" ${attributes}>
    <label>Name <input name="name"></label><button>Send it</button>${more}</form>`;
const button = (page: Page) => page.getByRole('button', { name: 'Send it' });
const status = (page: Page) => page.getByRole('status');

test('a double click is one lead, and the button says that it is busy', async ({ page, hook, serve }) => {
  const site = await serve({ '/': enhanced(form(hook.url)) });
  let answer = () => {};
  hook.answer(
    () =>
      new Promise((resolve) => {
        answer = () => resolve(200);
      }),
  );
  await openEnhanced(page, site.url);
  await page.getByLabel('Name').fill('Ada');
  await button(page).dblclick();
  await hook.waitForPosts(1);
  expect(await button(page).getAttribute('aria-disabled')).toBe('true');
  expect(await button(page).isDisabled()).toBe(true);
  expect(await button(page).getAttribute('disabled')).toBeNull();
  expect(await status(page).textContent()).toContain('Sending');
  await page.getByLabel('Name').press('Enter');
  await hook.quiet();
  expect(hook.posts()).toHaveLength(1);
  answer();
  await hook.waitForLeads(1);
  await expect.poll(() => status(page).textContent()).toContain('Thank you');
  expect(await button(page).getAttribute('aria-disabled')).toBeNull();
});

test('after an outcome the same form can send another lead', async ({ page, hook, serve }) => {
  const site = await serve({ '/': enhanced(form(hook.url)) });
  await openEnhanced(page, site.url);
  for (const name of ['Ada', 'Grace']) {
    await page.getByLabel('Name').fill(name);
    await button(page).click();
    await expect.poll(() => page.getByLabel('Name').inputValue()).toBe('');
  }
  await hook.waitForLeads(2);
  expect(hook.posts().map((post) => textOf(post).split('&')[0])).toEqual(['name=Ada', 'name=Grace']);
  expect(hook.duplicates()).toEqual([]);
});

test('what is refused stays as typed, the page’s panel says so, and the next try is the same lead', async ({
  page,
  hook,
  serve,
}) => {
  const panels = '<p data-leadtag-failure hidden>That failed.</p><p data-leadtag-success hidden>Done.</p>';
  const site = await serve({ '/': enhanced(form(hook.url, '', panels)) });
  hook.answer([400, 200]);
  await openEnhanced(page, site.url);
  await page.getByLabel('Name').fill('Ada');
  await button(page).click();
  await page.getByText('That failed.').waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('Ada');
  await button(page).click();
  await page.getByText('Done.').waitFor();
  expect(await page.getByText('That failed.').isVisible()).toBe(false);
  expect(await button(page).isVisible()).toBe(true);
  expect(textOf(hook.posts()[1]!)).toBe(textOf(hook.posts()[0]!));
});

test('a lead that is only saved is not thanked for by the page’s panel, until it has arrived', async ({
  page,
  context,
  hook,
  serve,
}) => {
  const site = await serve({ '/': enhanced(`${form(hook.url)}<p data-leadtag-success hidden>Done.</p>`) });
  await openEnhanced(page, site.url);
  await page.getByLabel('Name').fill('Ada');
  await context.setOffline(true);
  await button(page).click();
  await expect.poll(() => status(page).textContent()).toContain('Saved on this device');
  expect(await page.getByText('Done.').isVisible()).toBe(false);
  await context.setOffline(false);
  await hook.waitForLeads(1);
  await page.getByText('Done.').waitFor();
  // it stands in place of the form
  expect(await button(page).isVisible()).toBe(false);
});

test('success, redirect and download are options as elsewhere', async ({ page, hook, serve }) => {
  const site = await serve({
    '/': enhanced(form(hook.url, 'data-leadtag-success="Merci." data-leadtag-download="https://example.com/a.pdf"')),
    '/more': enhanced(form(hook.url, 'data-leadtag-redirect="/thanks"')),
    '/thanks': 'Thanks',
  });
  await openEnhanced(page, site.url);
  await button(page).click();
  await expect.poll(() => status(page).textContent()).toContain('Merci.');
  expect(await page.getByRole('link', { name: 'Download' }).getAttribute('href')).toBe('https://example.com/a.pdf');
  await openEnhanced(page, `${site.url}/more`);
  await button(page).click();
  await page.waitForURL('**/thanks');
  await hook.waitForLeads(2);
});

describe('forms that come and go', () => {
  test('one that is inserted later is ours, and two do not mix', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(`${hook.url}/a`, 'id="a"')) });
    await openEnhanced(page, site.url);
    await page.evaluate((action) => {
      const copy = document.forms[0]!.cloneNode(true) as HTMLFormElement;
      copy.id = 'b';
      copy.action = action;
      document.body.append(copy);
    }, `${hook.url}/b`);
    await page.waitForFunction(() => !!(window.leadtag as Leadtag).get('b'));
    await page.locator('#b').getByLabel('Name').fill('Ada');
    await page.locator('#b').getByRole('button').click();
    const post = await onlyPost(hook);
    expect(post.path).toBe('/hook/b');
    expect(textOf(post)).toMatch(/^name=Ada&.*form_id=b(&|$)/);
    await page.waitForFunction(() => document.querySelector('[role=status]')?.previousElementSibling?.id === 'b');
  });

  test('one that is removed leaves nothing behind; its lead goes on', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(hook.url, 'id="a"')) });
    let answer = () => {};
    hook.answer(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(200);
        }),
    );
    await openEnhanced(page, site.url);
    await button(page).click();
    await hook.waitForPosts(1);
    await page.evaluate(() => document.forms[0]!.remove());
    await expect.poll(() => status(page).count()).toBe(0);
    expect(await page.evaluate(() => (window.leadtag as Leadtag).get('a'))).toBeUndefined();
    answer();
    await hook.waitForLeads(1);
    await expect.poll(async () => (await readOutbox(page)).rows).toEqual([]);
  });
});
