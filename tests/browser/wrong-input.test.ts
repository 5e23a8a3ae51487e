import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { recordEvents } from '../helpers/events.ts';
import { htmlPage, script } from '../helpers/html.ts';
import { fillIn, focused, formFor, openForm, outcome, sendButton } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const FIELDS = { 'data-fields': 'name*, email*, message: textarea' };

function pageOf(hook: Webhook, body = ''): string {
  return htmlPage({ body: body + script(formFor(hook, FIELDS)) });
}

/** What a screen reader would say of a field: whether it is invalid, and the visible text that describes it. */
function described(page: Page, label: string) {
  return page.getByLabel(label).evaluate((input) => {
    const root = input.getRootNode() as ShadowRoot;
    const ids = input.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? [];
    const visible = ids.map((id) => root.getElementById(id)).filter((element) => element?.checkVisibility());
    return {
      invalid: input.getAttribute('aria-invalid') === 'true',
      text: visible
        .map((element) => element?.textContent?.trim() ?? '')
        .join(' ')
        .trim(),
    };
  });
}

const FINE = { invalid: false, text: '' };
const WRONG = { invalid: true, text: expect.stringMatching(/\w{3,}/) };

/** What is shown is drawn asynchronously. */
function expectDescribed(page: Page, label: string) {
  return expect.poll(() => described(page, label), { timeout: 5000 });
}

describe('an incomplete form', () => {
  test('says what is missing next to the field, and puts the visitor there', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await fillIn(page, { Message: 'Hello' });
    await sendButton(page).click();

    await expectDescribed(page, 'Name').toEqual(WRONG);
    await expectDescribed(page, 'Email').toEqual(WRONG);
    expect(await described(page, 'Message')).toEqual(FINE);
    await expect.poll(() => focused(page)).toBe('name');
    expect(await page.getByLabel('Message').inputValue()).toBe('Hello');
    expect(events.names()).toContain('invalid');
    expect(events.names()).not.toContain('submit');
    await hook.quiet();
    expect(hook.requests).toEqual([]);
  });

  test('shows the message near its field', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    await openForm(page, site.url);
    await sendButton(page).click();
    await expectDescribed(page, 'Email').toEqual(WRONG);
    const { text } = await described(page, 'Email');
    const message = await page.getByText(text, { exact: true }).last().boundingBox();
    const input = await page.getByLabel('Email').boundingBox();
    expect(Math.abs((message?.y ?? 0) - (input?.y ?? 1000))).toBeLessThan(100);
  });

  test('focuses the first invalid field, not the first one', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    await openForm(page, site.url);
    await fillIn(page, { Name: 'Ada', Email: 'ada@' });
    await page.getByLabel('Name').press('Enter');
    await expectDescribed(page, 'Email').toEqual(WRONG);
    await expect.poll(() => focused(page)).toBe('email');
    expect(await page.getByLabel('Name').inputValue()).toBe('Ada');
    expect(await page.getByLabel('Email').inputValue()).toBe('ada@');
  });

  test('is not sent with blanks in a required field', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    await openForm(page, site.url);
    await fillIn(page, { Name: '   ', Email: 'ada@example.com' });
    await sendButton(page).click();
    await expectDescribed(page, 'Name').toEqual(WRONG);
    await hook.quiet();
    expect(hook.requests).toEqual([]);
  });
});

describe('a bad e-mail address', () => {
  test('is not held against the visitor who is still typing', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    await openForm(page, site.url);
    await page.getByLabel('Email').pressSequentially('ada@ex');
    expect(await described(page, 'Email')).toEqual(FINE);
  });

  test('is told on leaving the field, and not after the keystroke that mends it', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    await openForm(page, site.url);
    const email = page.getByLabel('Email');
    await email.pressSequentially('ada@example');
    await email.blur();
    await expectDescribed(page, 'Email').toEqual(WRONG);

    await email.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('.');
    await expectDescribed(page, 'Email').toEqual(WRONG);
    await page.keyboard.type('co');
    await expectDescribed(page, 'Email').toEqual(FINE);
    expect(await focused(page)).toBe('email');
  });

  test('does not push the button away from under the pointer that is pressing it', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    const events = await recordEvents(page);
    await openForm(page, site.url);
    await fillIn(page, { Name: 'Ada', Email: 'ada@' });
    // leaving the field shows the message while the button is held down, as long as people hold it
    await sendButton(page).click({ delay: 150 });
    await events.first('invalid');
    await expect.poll(() => focused(page)).toBe('email');
  });

  test('is no matter on leaving the field empty', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    await openForm(page, site.url);
    await page.getByLabel('Email').focus();
    await page.keyboard.press('Tab');
    await page.getByLabel('Message').fill('Now elsewhere');
    expect(await described(page, 'Email')).toEqual(FINE);
  });

  test('goes through once it is mended, with stray blanks taken off', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook) });
    await openForm(page, site.url);
    await fillIn(page, { Name: 'Ada', Email: 'ada' });
    await sendButton(page).click();
    await expectDescribed(page, 'Email').toEqual(WRONG);
    await fillIn(page, { Email: ' ada@example.com ' });
    await sendButton(page).click();
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields.email).toBe('ada@example.com');
  });
});

test('the shortcuts of the page do not eat what is typed', async ({ page, hook, serve }) => {
  const shortcuts = `<script>
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, (event) => {
        const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
        if (!typing && (event.key === '/' || event.key === ' ' || event.key === 'k')) event.preventDefault();
      });
    }
  </script>`;
  const site = await serve({ '/': pageOf(hook, shortcuts) });
  await openForm(page, site.url);
  await page.getByLabel('Message').pressSequentially('a/b k?');
  expect(await page.getByLabel('Message').inputValue()).toBe('a/b k?');
});
