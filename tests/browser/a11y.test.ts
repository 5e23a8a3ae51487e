import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { test } from '../helpers/browser-test.ts';
import { type Attributes, element, htmlPage, script } from '../helpers/html.ts';
import { fillIn, focused, formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const ADA = { Name: 'Ada', Email: 'ada@example.com' };

/** One of each kind of control, and all texts around them. */
const EVERYTHING = {
  'data-heading': 'Get the guide',
  'data-text': 'Thirty pages about leads.',
  'data-fields':
    'name, email*, phone, size: select(1-10 | 11-50), plan*: select(Free | Paid), company, website, message: textarea, ' +
    'terms*: checkbox',
  'data-field-email-help': 'We answer within a day.',
  'data-consent': 'Send me news, as the [privacy policy](https://example.com/privacy) says',
  'data-privacy-url': 'https://example.com/privacy',
};

const GROUNDS = {
  light: 'body { background: #fff; color: #222 }',
  dark: 'body { background: #14161a; color: #eee }',
};

function pageOf(hook: Webhook, css: string, options: Attributes = {}, html: Attributes = {}): string {
  const body = `<h1>A page</h1>${script(formFor(hook, options))}`;
  return htmlPage({ head: element('style', {}, css), body, html });
}

describe.each(Object.entries(GROUNDS))('axe finds nothing on a %s page', (_, css) => {
  test('in an untouched form', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, css, EVERYTHING) });
    await openForm(page, site.url);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('in a form with errors', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, css, EVERYTHING) });
    await openForm(page, site.url);
    await fillIn(page, { Phone: 'x' });
    await sendButton(page).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('while it is being sent', async ({ page, hook, serve }) => {
    let release = () => {};
    const released = new Promise<number>((resolve) => {
      release = () => resolve(200);
    });
    hook.answer(() => released);
    const site = await serve({ '/': pageOf(hook, css) });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    // loaded ahead, because a form that gets no answer says so after three seconds
    await axeViolations(page);
    await page.getByLabel('Email').press('Enter');
    await page.locator('button[type=submit][aria-disabled=true], form[aria-busy=true]').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    release();
    await outcome(page, 'received').waitFor();
  });

  test('when the lead is saved on the device', async ({ page, context, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, css) });
    await openForm(page, site.url);
    await context.setOffline(true);
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('when the lead was received', async ({ page, hook, serve }) => {
    const options = { 'data-download': 'https://example.com/guide.pdf', 'data-calendar': 'https://example.com/book' };
    const site = await serve({ '/': pageOf(hook, css, options) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('when the lead was refused', async ({ page, hook, serve }) => {
    hook.answer(422);
    const site = await serve({ '/': pageOf(hook, css, { 'data-contact': 'hello@example.com' }) });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await page.getByText('hello@example.com').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('when the system is dark', () => {
  test.override('media', { colorScheme: 'dark' });

  test('axe finds nothing on a light page', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, GROUNDS.light, EVERYTHING) });
    await openForm(page, site.url);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('axe sees into our shadow root: it finds what we plant there', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, '') });
  await openForm(page, site.url);
  await page.locator('form').evaluate((form) => {
    const small = () => Object.assign(document.createElement('button'), { textContent: 'x', type: 'button' });
    const buttons = [small(), small()];
    for (const { style } of buttons) style.cssText = 'all: unset; width: 16px; height: 16px; display: inline-block';
    const line = document.createElement('div');
    line.append(document.createElement('input'), ...buttons);
    form.prepend(line);
  });
  const rules = (await axeViolations(page)).map((violation) => violation.split(':')[0]);
  expect(rules).toContain('label');
  expect(rules).toContain('target-size');
});

/** The outline of the element that has the focus, through shadow roots. */
function focusRing(page: Page) {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return { drawn: false, width: 0 };
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return { drawn: outlineStyle !== 'none', width: Number.parseFloat(outlineWidth) };
  });
}

async function expectFocusRing(page: Page): Promise<void> {
  const { drawn, width } = await focusRing(page);
  expect(drawn, `focus ring of ${await focused(page)}`).toBe(true);
  expect(width).toBeGreaterThanOrEqual(2);
}

describe('by keyboard alone', () => {
  test('a visitor fills in the form and sends it', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, '', { 'data-fields': 'name, email*, terms*: checkbox' }) });
    await openForm(page, site.url);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('name');
    await expectFocusRing(page);
    await page.keyboard.type('Ada');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('email');
    await page.keyboard.type('ada@example.com');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('terms');
    await expectFocusRing(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expectFocusRing(page);
    await page.keyboard.press('Enter');
    await outcome(page, 'received').waitFor();
    expect((await hook.onlyLead()).fields).toMatchObject({ name: 'Ada', email: 'ada@example.com', terms: true });
  });

  test('Enter in a field sends the form', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, '') });
    await openForm(page, site.url);
    await fillIn(page, ADA);
    await page.getByLabel('Email').press('Enter');
    await outcome(page, 'received').waitFor();
    await hook.waitForLeads(1);
  });

  test('the focus goes to the heading that takes the place of the form', async ({ page, hook, serve }) => {
    const site = await serve({ '/': pageOf(hook, '') });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    const heading = outcome(page, 'received');
    await heading.waitFor();
    await expect.poll(() => focused(page)).toBe((await heading.textContent())?.trim());
  });
});

test('outcomes are announced by a status in the light DOM that was there before', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, '') });
  await openForm(page, site.url);
  // querySelector does not look into shadow roots
  const status = await page.evaluateHandle(() => document.querySelector('[role=status]'));
  const said = () => status.evaluate((element) => ({ slotted: !!element?.assignedSlot, text: element?.textContent }));
  expect(await said()).toEqual({ slotted: true, text: '' });
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  await expect.poll(said).toEqual({ slotted: true, text: expect.stringMatching(/thank|received/i) });
});

test('assistive technology gets to see one status of an outcome', async ({ needs, page, hook, serve }) => {
  needs('cdp');
  const site = await serve({ '/': pageOf(hook, '') });
  await openForm(page, site.url);
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const exposed = nodes.filter(({ role, ignored }) => role?.value === 'status' && !ignored);
  expect(exposed).toHaveLength(1);
});

test('browsers and password managers are told what each field is', async ({ page, hook, serve }) => {
  const site = await serve({ '/': pageOf(hook, '', { 'data-fields': 'name, email*, phone, company, website' }) });
  await openForm(page, site.url);
  const inputs = await page.locator('form').evaluate((form: HTMLFormElement) =>
    [...form.querySelectorAll('input')]
      .filter((input) => input.checkVisibility())
      // the attribute, because Firefox does not give back every value of it as a property
      .map((input) => ({ input, autocomplete: input.getAttribute('autocomplete') }))
      .map(({ input: { name, type, inputMode }, autocomplete }) => ({ name, type, autocomplete, inputMode })),
  );
  expect(inputs).toEqual([
    { name: 'name', type: 'text', autocomplete: 'name', inputMode: expect.any(String) },
    { name: 'email', type: 'email', autocomplete: 'email', inputMode: 'email' },
    { name: 'phone', type: 'tel', autocomplete: 'tel', inputMode: 'tel' },
    { name: 'company', type: 'text', autocomplete: 'organization', inputMode: expect.any(String) },
    { name: 'website', type: 'text', autocomplete: 'url', inputMode: 'url' },
  ]);
});

/** How far anything sticks out of the window sideways, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
}

describe('in a window of 320 pixels', () => {
  const LONG = {
    ...EVERYTHING,
    'data-field-name-label': 'Name of the person who is going to be in charge of the whole enterprise',
    'data-field-size-label': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'data-field-size-options': 'A rather long answer that does not fit on one line of a phone | Short',
  };

  test('nothing sticks out', async ({ page, hook, serve }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    const site = await serve({ '/': pageOf(hook, '', LONG) });
    await openForm(page, site.url);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await sendButton(page).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('also with the text spacing of WCAG 1.4.12, and no text is cut off', async ({ page, hook, serve }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    const site = await serve({ '/': pageOf(hook, '', EVERYTHING) });
    await openForm(page, site.url);
    const cut = await page.locator('form').evaluate((form) => {
      const root = form.getRootNode() as ShadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
      } p { margin-bottom: 2em !important }`);
      root.adoptedStyleSheets.push(sheet);
      return [...root.querySelectorAll('label, button, legend, p, span')]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow === 'hidden')
        .filter(({ clientWidth }) => clientWidth > 1)
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ outerHTML }) => outerHTML);
    });
    expect(cut).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

describe('with prefers-reduced-motion', () => {
  test.override('media', { reducedMotion: 'reduce' });

  test('nothing moves', async ({ page, hook, serve }) => {
    hook.answer(() => new Promise((resolve) => setTimeout(resolve, 1000, 200)));
    const site = await serve({ '/': pageOf(hook, '') });
    await openForm(page, site.url);
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    const root = await sendButton(page).evaluateHandle((button) => button.getRootNode() as ShadowRoot);
    const moving = () =>
      root.evaluate((shadow) => {
        const elements = [...shadow.querySelectorAll('*')];
        const longest = elements.flatMap((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          const animated = animationName === 'none' ? [] : animationDuration.split(',');
          return [...transitionDuration.split(','), ...animated].map((duration) => Number.parseFloat(duration));
        });
        return { running: shadow.getAnimations().length, longest: Math.max(...longest) };
      });
    const still = { running: 0, longest: expect.closeTo(0, 3) };
    expect(await moving()).toEqual(still);
    await submitForm(page, ADA);
    expect(await moving()).toEqual(still);
    await outcome(page, 'received').waitFor();
    expect(await moving()).toEqual(still);
  });
});

describe('with forced colours', () => {
  test.override('media', { forcedColors: 'active' });

  test('all edges are drawn as borders and outlines', async ({ needs, page, hook, serve }) => {
    needs('forced colours');
    const site = await serve({
      '/': pageOf(hook, '', { 'data-fields': 'email*, message: textarea, size: select(A | B)' }),
    });
    await openForm(page, site.url);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (const control of [
      page.getByLabel('Email'),
      page.getByLabel('Message'),
      page.getByLabel('Size'),
      sendButton(page),
    ]) {
      const edge = await control.evaluate((element) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
        return { style: borderTopStyle, width: Number.parseFloat(borderTopWidth) };
      });
      expect(edge.style).not.toBe('none');
      expect(edge.width).toBeGreaterThanOrEqual(1);
      await control.focus();
      await page.keyboard.press('Shift');
      await expectFocusRing(page);
    }
  });
});

test('on a page from right to left the form is, too', async ({ page, hook, serve }) => {
  const options = { 'data-fields': 'name, email*, phone', 'data-consent': 'News' };
  const site = await serve({ '/': pageOf(hook, '', options, { dir: 'rtl', lang: 'he' }) });
  await openForm(page, site.url);
  const direction = (label: string) => page.getByLabel(label).evaluate((input) => getComputedStyle(input).direction);
  expect(await direction('Name')).toBe('rtl');
  // addresses and numbers are written from left to right everywhere
  expect(await direction('Email')).toBe('ltr');
  expect(await direction('Phone')).toBe('ltr');
  const edges = await page.getByLabel('Name').evaluate((input: HTMLInputElement) => {
    const range = document.createRange();
    const [label] = input.labels ?? [];
    if (label) range.selectNodeContents(label);
    return { label: range.getBoundingClientRect().right, input: input.getBoundingClientRect().right };
  });
  expect(Math.abs(edges.label - edges.input)).toBeLessThan(8);
  const box = await page.getByRole('checkbox').first().boundingBox();
  const text = await page.getByText('News').first().boundingBox();
  expect(box?.x).toBeGreaterThan(text?.x ?? Infinity);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
