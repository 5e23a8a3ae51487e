import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const LABELS = ['Name', 'Email', 'Message'];
const FIELDS = { 'data-fields': 'name, email*, message: textarea' };

const SHEETS: Record<string, string> = {
  'a reset of everything': '* { all: unset !important }',
  'hidden boxes': 'div, section, form, lead-form { display: none !important }',
  'a tiny root': 'html { font-size: 10px } body { font-size: 8px }',
  'a huge root': 'html { font-size: 40px }',
  'styled controls': `
    input, textarea, button, select, label, fieldset {
      display: none !important; opacity: 0 !important; font-size: 4px !important; width: 1px !important;
      height: 1px !important; position: absolute !important; left: -9999px !important; pointer-events: none !important;
    }`,
  'wild text': `
    * {
      letter-spacing: 1em !important; word-spacing: 3em !important; text-transform: uppercase !important;
      text-indent: 200px !important; line-height: 0.1 !important; font-size: 3px !important;
      white-space: nowrap !important; text-align: right !important; text-shadow: 0 0 9px red !important;
    }`,
  'old clearing rules':
    'div:empty { display: none !important } * { float: left; clear: both; box-sizing: content-box }',
};

const FLEX = '* { display: flex !important; flex-direction: row-reverse !important }';

const ALL = Object.values(SHEETS).join('\n');

/** What a visitor gets to see of a control, in CSS pixels. */
function seen(page: Page, label: string) {
  return page.getByLabel(label).evaluate((input: HTMLInputElement) => {
    const caption = input.labels?.[0];
    const box = input.getBoundingClientRect();
    const captionBox = caption?.getBoundingClientRect();
    const style = getComputedStyle(input);
    const captionStyle = caption && getComputedStyle(caption);
    return {
      width: box.width,
      height: box.height,
      fontSize: Number.parseFloat(style.fontSize),
      captionWidth: captionBox?.width ?? 0,
      captionHeight: captionBox?.height ?? 0,
      captionFontSize: Number.parseFloat(captionStyle?.fontSize ?? '0'),
      spacing: [style.letterSpacing, captionStyle?.letterSpacing],
      transform: [style.textTransform, captionStyle?.textTransform],
      indent: [style.textIndent, captionStyle?.textIndent],
    };
  });
}

async function expectUsable(page: Page): Promise<void> {
  for (const label of LABELS) {
    const control = await seen(page, label);
    expect(control.width, `width of ${label}`).toBeGreaterThan(150);
    expect(control.height, `height of ${label}`).toBeGreaterThanOrEqual(30);
    // below 16 pixels phones zoom into the page
    expect(control.fontSize, `font size of ${label}`).toBeGreaterThanOrEqual(16);
    expect(control.fontSize, `font size of ${label}`).toBeLessThan(24);
    expect(control.captionWidth, `width of the label ${label}`).toBeGreaterThan(20);
    expect(control.captionHeight, `height of the label ${label}`).toBeGreaterThan(10);
    expect(control.captionFontSize, `font size of the label ${label}`).toBeGreaterThanOrEqual(12);
    expect(control.spacing).toEqual(['normal', 'normal']);
    expect(control.transform).toEqual(['none', 'none']);
    expect(control.indent).toEqual(['0px', '0px']);
    expect(await page.getByLabel(label).isVisible()).toBe(true);
  }
  const button = await sendButton(page).boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(40);
  expect(button?.width).toBeGreaterThan(60);
}

describe('a form stays usable under', () => {
  for (const [which, css] of Object.entries({ ...SHEETS, 'all of it': ALL, 'a page that is all flex': FLEX })) {
    test(which, async ({ page, hook, serve }) => {
      const options = formFor(hook, FIELDS);
      const body = `<h1>A page</h1>${placeholder(options)}${script()}`;
      const site = await serve({ '/': htmlPage({ head: element('style', {}, css), body }) });
      await openForm(page, site.url);
      await expectUsable(page);
      await submitForm(page, { Name: 'Ada', Email: 'ada@example.com', Message: 'Hello' });
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
    });
  }

  test('the same, where the script tag stands', async ({ page, hook, serve }) => {
    const head = element('style', {}, ALL);
    const site = await serve({ '/': htmlPage({ head, body: script(formFor(hook, FIELDS)) }) });
    await openForm(page, site.url);
    await expectUsable(page);
  });

  test('the same, in <lead-form>', async ({ page, hook, serve }) => {
    const head = element('style', {}, ALL);
    const site = await serve({ '/': htmlPage({ head, body: element('lead-form', formFor(hook, FIELDS)) + script() }) });
    await openForm(page, site.url);
    await expectUsable(page);
  });
});

test('a placeholder that the owner hides with the hidden attribute stays hidden', async ({ page, hook, serve }) => {
  const body = placeholder(formFor(hook, { hidden: true })) + script();
  const site = await serve({ '/': htmlPage({ body }) });
  await page.goto(site.url);
  await page.locator('form').waitFor({ state: 'attached' });
  expect(await page.locator('[data-leadtag]').isVisible()).toBe(false);
});

/** Every computed property of every element of the page's own, with those of two pseudo-elements. */
function computedStyles(page: Page): Promise<Record<string, Record<string, string>>> {
  return page.evaluate(() => {
    const styles: Record<string, Record<string, string>> = {};
    // what follows from the height of the content, which a form rightly adds to
    const byContent = /^(height|block-size|perspective-origin|transform-origin)$/;
    for (const [index, element] of [...document.querySelectorAll('html, body, main *')].entries()) {
      for (const pseudo of [undefined, '::before', '::placeholder']) {
        const style = getComputedStyle(element, pseudo);
        const entries = [...style].map((property) => [property, style.getPropertyValue(property)] as const);
        const grows = element.matches('html, body');
        const kept = entries.filter(([property]) => !(grows && byContent.test(property)));
        styles[`${index} ${element.tagName}${pseudo ?? ''}`] = Object.fromEntries(kept);
      }
    }
    return styles;
  });
}

test('our styles change nothing of the page', async ({ page, hook, serve }) => {
  const tags = 'h1 h2 p a ul li label input textarea select button fieldset legend table td dialog details form';
  const main = tags
    .split(' ')
    .map((tag) => element(tag, { class: 'field button error' }, 'text'))
    .join('\n');
  const head = element(
    'style',
    {},
    // a scroll bar that comes with the form takes its width from the page, where it takes room at all
    'main { width: 600px; color: #123 } .button { padding: 3px } :root { --accent: red; overflow-y: scroll }',
  );
  const site = await serve({ '/': htmlPage({ head, body: `<main>${main}</main><div id="here"></div>` }) });
  await page.goto(site.url);
  const sheets = () => page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);
  const before = { styles: await computedStyles(page), sheets: await sheets() };
  expect(Object.keys(before.styles).length).toBeGreaterThan(50);

  await page.evaluate(
    (attributes) => {
      const tag = document.createElement('script');
      for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, String(value));
      tag.src = '/leadtag.js';
      document.head.append(tag);
    },
    formFor(hook, { 'data-target': '#here' }),
  );
  await sendButton(page).waitFor();

  const after = { styles: await computedStyles(page), sheets: await sheets() };
  expect(after).toEqual(before);
});
