import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { recordEvents } from '../../helpers/events.ts';
import { element } from '../../helpers/html.ts';
import { enhanced, onlyPost, openEnhanced, pairsOf, textOf } from './support.ts';

const BUTTON = '<button>Send it</button>';
const form = (attributes: string, inputs = '<input name="a" value="1">') =>
  `<form data-leadtag ${attributes}>${inputs}${BUTTON}</form>`;
const click = (page: Page) => page.getByRole('button', { name: 'Send it' }).click();
const inline = (code: string) => element('script', {}, code);

describe('left to the browser, and the owner is told why', () => {
  test.for([
    ['method="get"', 'method="get"', ''],
    ['a form without a method', '', ''],
    ['multipart', 'method="post" enctype="multipart/form-data"', ''],
    ['a file', 'method="post"', '<input type="file" name="f">'],
    ['a password', 'method="post"', '<input type="password" name="p">'],
    ['a frame', 'method="post" target="elsewhere"', ''],
    ['a dialog', 'method="dialog"', ''],
  ])('%s', async ([, attributes, inputs], { page, errors, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(`action="${hook.url}" ${attributes}`, inputs)) });
    const events = await recordEvents(page);
    await page.goto(site.url);
    expect((await events.first('diagnostic')).detail).toEqual({ formId: 'form', code: 'ENHANCE_NATIVE' });
    expect(errors.filter((text) => text.includes('ENHANCE_NATIVE'))).toHaveLength(1);
    expect(events.names()).not.toContain('ready');
    await click(page);
    await hook.quiet();
    const sent = hook.requests.filter(({ path }) => path.startsWith('/hook'));
    expect(sent).toHaveLength(attributes?.includes('dialog') ? 0 : 1);
    expect(sent.filter(({ body }) => body.includes('lead_id'))).toEqual([]);
  });

  test('a GET form with a webhook of its own is ours', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(`method="get" data-leadtag-webhook="${hook.url}"`)) });
    await openEnhanced(page, site.url);
    await click(page);
    expect(textOf(await onlyPost(hook))).toMatch(/^a=1&/);
  });

  test('a button with an address of its own sends by itself', async ({ page, hook, serve }) => {
    const site = await serve({
      '/': enhanced(
        form(`action="${hook.url}" method="post"`, `<button formaction="${hook.url}/draft">Draft</button>`),
      ),
    });
    await openEnhanced(page, site.url);
    await page.getByRole('button', { name: 'Draft' }).click();
    const [post] = await hook.waitForPosts(1);
    expect(post!.path).toBe('/hook/draft');
    expect(textOf(post!)).toBe('');
  });

  test('something of ours fails: the form is sent all the same', async ({ page, hook, serve }) => {
    const broken = inline('window.FormData = function () { throw new Error("broken") }');
    const site = await serve({ '/': enhanced(broken + form(`action="${hook.url}" method="post"`)) });
    await openEnhanced(page, site.url);
    await click(page);
    expect(textOf(await onlyPost(hook))).toBe('a=1');
  });

  test('form.submit() by code is the browser’s', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(`action="${hook.url}" method="post"`)) });
    await openEnhanced(page, site.url);
    await page.evaluate(() => document.forms[0]!.submit());
    expect(textOf(await onlyPost(hook))).toBe('a=1');
  });
});

describe('what the browser finds wrong is not sent', () => {
  const INPUTS = `<label>Code <input name="code" required pattern="[0-9]{3}"></label>
    <label>Size <input name="size" type="number" min="2"></label>`;

  test('required, pattern, min, setCustomValidity', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(`action="${hook.url}" method="post"`, INPUTS)) });
    const events = await recordEvents(page);
    await openEnhanced(page, site.url);
    const code = page.getByLabel('Code');
    await click(page);
    await code.fill('12');
    await click(page);
    await code.fill('123');
    await page.getByLabel('Size').fill('1');
    await click(page);
    await page.getByLabel('Size').fill('2');
    await code.evaluate((input: HTMLInputElement) => input.setCustomValidity('no'));
    await click(page);
    await hook.quiet();
    expect(hook.posts()).toEqual([]);
    const codes = events.all.filter(({ name }) => name === 'invalid').map(({ detail }) => detail.code);
    expect(codes).toEqual(['required', 'pattern', 'too_low', 'custom']);
    await code.evaluate((input: HTMLInputElement) => input.setCustomValidity(''));
    await click(page);
    expect(textOf(await onlyPost(hook))).toMatch(/^code=123&size=2&/);
  });

  test.for([
    ['novalidate on the form', 'novalidate', ''],
    ['formnovalidate on the button', '', '<button formnovalidate name="b" value="skip">Skip</button>'],
  ])('%s is respected', async ([, attribute, button], { page, hook, serve }) => {
    const site = await serve({
      '/': enhanced(form(`action="${hook.url}" method="post" ${attribute}`, INPUTS + button)),
    });
    await openEnhanced(page, site.url);
    await page.getByRole('button').first().click();
    expect(textOf(await onlyPost(hook))).toMatch(button ? /^code=&size=&b=skip&/ : /^code=&size=&/);
  });
});

describe('the page’s own listeners', () => {
  const SAYS_NO = inline('document.addEventListener("submit", (event) => event.preventDefault())');

  test('what one of them has prevented is not sent', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(form(`action="${hook.url}" method="post"`) + SAYS_NO) });
    await openEnhanced(page, site.url);
    await click(page);
    await hook.quiet();
    expect(hook.posts()).toEqual([]);
  });

  test('unless the form is to be taken over', async ({ page, hook, serve }) => {
    const site = await serve({
      '/': enhanced(form(`action="${hook.url}" method="post" data-leadtag-takeover`) + SAYS_NO),
    });
    await openEnhanced(page, site.url);
    await click(page);
    expect(textOf(await onlyPost(hook))).toMatch(/^a=1&/);
  });
});

test('names that take the place of the form’s own properties', async ({ page, hook, serve }) => {
  const names = 'action submit elements method id style name target title children reset'.split(' ');
  const inputs = names.map((name) => `<input name="${name}" value="x">`).join('');
  const site = await serve({ '/': enhanced(form(`action="${hook.url}" method="post" name="leadtag"`, inputs)) });
  await openEnhanced(page, site.url);
  await click(page);
  const pairs = pairsOf(await onlyPost(hook));
  expect(pairs.slice(0, names.length)).toEqual(names.map((name) => [name, 'x']));
  expect(Object.fromEntries(pairs).form_id).toBe('leadtag');
  await expect.poll(() => page.getByRole('status').textContent()).toContain('Thank you');
});
