import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { OPTIONS } from '../../demo/looks/options.js';
import { startDemo } from '../../demo/server.mjs';
import { optional } from '../helpers/attribution.ts';
import { axeViolations } from '../helpers/axe.ts';
import { test as plain } from '../helpers/browser-test.ts';
import { element, htmlPage, placeholder, script } from '../helpers/html.ts';
import { fillIn, formFor, openForm, outcome, submitForm } from '../helpers/visitor.ts';

/** The demo, whose fixture (`look.html`) shows every look by its address. */
const test = plain.extend(
  'demo',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
  async ({}, { onCleanup }) => {
    const demo = await startDemo({ port: 0, hookPort: 0, data: 'memory' });
    onCleanup(() => demo.close());
    return demo;
  },
);

const THEMES = Object.keys(OPTIONS.theme.values);
const DISPLAYS = Object.keys(OPTIONS.display.values);
const DIRECTIONS = Object.keys(OPTIONS.dir.values);

type Look = Partial<Record<keyof typeof OPTIONS, string>>;

/** Opens the fixture, and waits until it shows what was asked for. */
async function show(page: Page, { url }: { url: string }, look: Look): Promise<void> {
  await page.goto(`${url}look.html?${new URLSearchParams(look)}`);
  await page.locator('html[data-ready]').waitFor();
}

const form = (page: Page) => page.locator('[part=form]');
const submit = (page: Page) => page.locator('button[type=submit]');

describe.each(THEMES)('the theme %s', (theme) => {
  test.for(
    Object.keys(OPTIONS.scheme.values).flatMap((scheme) => ['inline', 'popup'].map((display) => [scheme, display])),
  )('is readable: %s, %s', async ([scheme, display], { page, demo }) => {
    await show(page, demo, { theme, scheme, display } as Look);
    expect(await page.locator('[part=root]').getAttribute('class')).toMatch(
      scheme === 'dark' ? /\bdark\b/ : /^(?!.*\bdark\b)/,
    );
    expect(await axeViolations(page), 'untouched').toEqual([]);
    await submit(page).click();
    await page.locator('[aria-invalid=true]').waitFor();
    expect(await axeViolations(page), 'with errors').toEqual([]);
    await page.locator('[name=email]').fill('ada@example.com');
    await submit(page).click();
    await outcome(page, 'received').waitFor();
    expect(await axeViolations(page), 'received').toEqual([]);
    await show(page, demo, { theme, scheme, display, state: 'step2' } as Look);
    expect(await axeViolations(page), 'on the second step').toEqual([]);
  });
});

test('axe finds a theme that cannot be read', async ({ page, demo }) => {
  await show(page, demo, { theme: 'plain' });
  await page.locator('html').evaluate(({ style }) => style.setProperty('--leadtag-muted', '#bbb'));
  expect((await axeViolations(page)).join()).toContain('color-contrast');
});

/** How far anything of the form, or the page, stands out to the left or right of the window (pixels). */
const overhang = (page: Page) =>
  page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { clientWidth, scrollWidth } = document.documentElement;
    const parts = document.querySelector('[data-leadtag]')!.shadowRoot!.querySelectorAll('[part]');
    const boxes = [...parts].map((part) => part.getBoundingClientRect()).filter(({ width }) => width);
    return Math.max(scrollWidth - clientWidth, ...boxes.map(({ left, right }) => Math.max(-left, right - clientWidth)));
  });

describe.each(DISPLAYS)('%s, in a window of 320 px', (display) => {
  test.for(DIRECTIONS)('nothing stands out: %s', async (dir, { page, demo }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const state of display === 'closed' ? ['untouched'] : Object.keys(OPTIONS.state.values)) {
      await show(page, demo, { display, dir, state, theme: 'brutalist' });
      expect(await overhang(page), state).toBeLessThan(0.5);
    }
  });
});

/** What WCAG 1.4.12 allows a visitor to ask for. */
const WIDER =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** The texts that are cut off, in the form or at the edge of what holds them. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('[data-leadtag]')!.shadowRoot!;
    const own = (at: Element) =>
      [...at.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()) && !at.matches('option');
    return [...root.querySelectorAll<HTMLElement>('[part] *, [part]')].filter(own).flatMap((at) => {
      const box = at.getBoundingClientRect();
      const around = at.closest('[part~=overlay], [part=root]')!.getBoundingClientRect();
      const isIn = box.left >= around.left - 1 && box.right <= around.right + 1;
      const fits = at.scrollWidth <= at.clientWidth + 1 && at.scrollHeight <= at.clientHeight + 1;
      const isInline = getComputedStyle(at).display === 'inline';
      return isIn && (fits || isInline) ? [] : [at.textContent!];
    });
  });

describe.each(['inline', 'popup', 'bar-top'])('with the text spaced out: %s', (display) => {
  test.for(['untouched', 'errors', 'step2', 'received'])('nothing is lost: %s', async (state, { page, demo }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await show(page, demo, { display, state });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.querySelector('[data-leadtag]')!.shadowRoot!.adoptedStyleSheets.push(sheet);
    }, WIDER);
    expect(await cutOff(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThan(0.5);
  });
});

describe.each(['popup', 'slide-in', 'button', 'bar-top', 'bar-bottom'])('at 400 % zoom: %s', (display) => {
  test('what sends and what closes can be reached', async ({ page, demo }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await show(page, demo, { display });
    // scripts scroll what is hidden, too; visitors do not
    const overflow = await page.locator('[part~=overlay]').evaluate((at) => getComputedStyle(at).overflowY);
    expect(overflow).toBe('auto');
    const close = page.locator('[part=close]');
    for (const button of [submit(page), close]) {
      await button.evaluate((at) => at.scrollIntoView({ block: 'center' }));
      await button.click({ trial: true });
    }
    await close.click();
    await page.locator('[part~=overlay]').waitFor({ state: 'hidden' });
  });
});

describe('with forced colours', () => {
  test.override('media', { forcedColors: 'active' });

  test('borders and the focus are seen', async ({ page, demo, needs }) => {
    needs('forced colours');
    await show(page, demo, { display: 'popup', state: 'step2', theme: 'sunset' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (const part of ['input', 'button', 'back', 'overlay']) {
      const found = page.locator(`[part~=${part}]`).first();
      const { style, width } = await found.evaluate((at) => {
        const { borderBottomStyle: style, borderBottomWidth: width } = getComputedStyle(at);
        return { style, width: Number.parseFloat(width) };
      });
      expect(style, part).toBe('solid');
      expect(width, part).toBeGreaterThanOrEqual(1);
    }
    for (const part of ['input', 'checkbox', 'button', 'back', 'close']) {
      await page.keyboard.press('Tab'); // what is focused now was reached by keyboard
      await page.locator(`[part~=${part}]`).first().focus();
      const { style, width } = await page
        .locator(`[part~=${part}]:focus`)
        .first()
        .evaluate((at) => {
          const { outlineStyle: style, outlineWidth: width } = getComputedStyle(at);
          return { style, width: Number.parseFloat(width) };
        });
      expect(style, part).toBe('solid');
      expect(width, part).toBeGreaterThanOrEqual(2);
    }
  });
});

/** How many animations run in the first frames after it has opened, and been sent. */
const movements = (page: Page) =>
  page.evaluate(async () => {
    const { leadtag } = window as unknown as { leadtag: { open(id: string): void } };
    const root = document.querySelector('[data-leadtag]')!.shadowRoot!;
    const frame = () => new Promise(requestAnimationFrame);
    const count = async () => {
      await frame();
      await frame();
      return document.getAnimations().length + root.getAnimations().length;
    };
    leadtag.open('look');
    const opened = await count();
    root.querySelector<HTMLElement>('button[type=submit]')!.click();
    return { opened, sent: await count() };
  });

describe('a visitor who wants nothing to move', () => {
  test.override('media', { reducedMotion: 'reduce' });

  test.for(['popup', 'slide-in', 'bar-top', 'button'])('gets that: %s', async (display, { page, demo }) => {
    await show(page, demo, { display });
    await page.locator('[part=close]').click();
    expect(await movements(page)).toEqual({ opened: 0, sent: 0 });
  });
});

test('others see a pop-up open', async ({ page, demo }) => {
  await show(page, demo, { display: 'popup' });
  await page.locator('[part=close]').click();
  expect((await movements(page)).opened).toBeGreaterThan(0);
});

test('takes its colours from variables of the page', async ({ page, hook, serve }) => {
  const head = element(
    'style',
    {},
    ':root { --brand: rgb(120, 0, 90); --corner: 3px } [data-leadtag] { --leadtag-accent: var(--brand); --leadtag-radius: var(--corner) }',
  );
  const { url } = await serve({ '/': htmlPage({ head, body: placeholder(formFor(hook)) + script() }) });
  await openForm(page, url);
  const look = () =>
    submit(page).evaluate((at) => {
      const { backgroundColor, borderRadius } = getComputedStyle(at);
      return { backgroundColor, borderRadius };
    });
  expect(await look()).toEqual({ backgroundColor: 'rgb(120, 0, 90)', borderRadius: '3px' });
  await page.locator('html').evaluate(({ style }) => style.setProperty('--brand', 'rgb(0, 90, 40)'));
  await expect.poll(async () => (await look()).backgroundColor).toBe('rgb(0, 90, 40)');
});

describe('in the page itself (root="light")', () => {
  test('two forms keep out of each other’s way, in an owner’s styles', async ({ page, hook, serve }) => {
    const css = await readFile(new URL('../../demo/themes/light-root.css', import.meta.url), 'utf8');
    const fields = {
      'data-root': 'light',
      'data-fields': 'name, email*, topic: radio(One | Two)',
      'data-consent': 'News',
    };
    const forms = ['first', 'second'].map((id) => placeholder(formFor(hook, { ...fields, id, 'data-form-id': id })));
    const head = element('style', {}, css);
    const { url } = await serve({
      '/': htmlPage({ head, body: `<h1>A page</h1>${forms.join('')}${script()}${optional('fields')}` }),
    });
    await openForm(page, url);
    const second = page.locator('#second');
    await second.locator('button').waitFor();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    expect(await axeViolations(page)).toEqual([]);

    await page.locator('#first button').click();
    await page.locator('#first [part~=error]').waitFor();
    expect(await second.locator('[part~=error]').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    await fillIn(second, { Name: 'Ada' });
    await second.getByLabel('Two').check();
    await submitForm(second, { Email: 'ada@example.com' });
    await outcome(second, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toMatchObject({ name: 'Ada', email: 'ada@example.com', topic: 'Two' });
    expect(await page.locator('#first [name=name]').inputValue()).toBe('');
  });
});

describe('the contact sheet', () => {
  const choose = (page: Page, name: string, value: string) =>
    page.locator(`#filters input[name="${name}"][value="${value}"]`).check();
  const count = (page: Page) => page.locator('.tile').count();

  test('shows what is chosen, live, and leaves the focus alone', async ({ page, demo }) => {
    await page.goto(`${demo.url}looks.html?display=popup&theme=ink&dir=all`);
    expect(await count(page)).toBe(8);
    await choose(page, 'scheme', 'dark');
    expect(await count(page)).toBe(4);
    await page.keyboard.press('ArrowLeft');
    expect(await count(page)).toBe(4);
    await choose(page, 'device', 'phone');
    expect(await count(page)).toBe(2);
    expect(page.url()).toContain('device=phone');
    expect(await page.locator('#count').textContent()).toBe('2 looks');
    const held = page.locator('#filters input[name=device]:focus');
    await page.frameLocator('.tile:first-child iframe').locator('html[data-ready]').waitFor();
    expect(await held.count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('fits a phone', async ({ page, demo }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${demo.url}looks.html?theme=ink&size=large`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('has no look that says something is wrong', async ({ page, demo, errors }) => {
    for (const display of DISPLAYS) {
      for (const state of ['untouched', 'step2']) await show(page, demo, { display, state, dir: 'rtl' });
    }
    await form(page).first().waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
  });
});
