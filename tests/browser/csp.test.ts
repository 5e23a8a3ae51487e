import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../helpers/browser-test.ts';
import { htmlPage, placeholder, script } from '../helpers/html.ts';
import { formFor, openForm, outcome, sendButton, submitForm } from '../helpers/visitor.ts';

const ADA = { Name: 'Ada', Email: 'ada@example.com' };

/** Everything a policy has stopped, or has only reported, on the pages of this tab. */
async function recordViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('testSawViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (window as unknown as { testSawViolation(text: string): void }).testSawViolation;
      tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
    });
  });
  return violations;
}

function looks(page: Page) {
  return sendButton(page).evaluate((button) => {
    const root = button.getRootNode() as ShadowRoot;
    const style = getComputedStyle(button);
    return {
      adopted: root.adoptedStyleSheets.length,
      inline: root.querySelectorAll('style, link').length,
      height: button.getBoundingClientRect().height,
      padded: Number.parseFloat(style.paddingLeft),
      radius: style.borderTopLeftRadius,
    };
  });
}

async function expectStyled(page: Page): Promise<void> {
  const { adopted, inline, height, padded, radius } = await looks(page);
  expect(adopted).toBeGreaterThan(0);
  expect(inline).toBe(0);
  expect(height).toBeGreaterThanOrEqual(40);
  expect(padded).toBeGreaterThan(7);
  expect(radius).not.toBe('0px');
}

const NONCE = 'r4nd0m';
const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'";

describe('a strict policy of the page', () => {
  const policies: Record<string, (hook: string) => string> = {
    'nonce, strict-dynamic, nothing else, trusted types': (hook) =>
      `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src ${hook}; ` +
      `base-uri 'none'; form-action 'none'; ${TRUSTED}`,
    'style-src none': (hook) =>
      `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'none'; img-src 'none'; font-src 'none'; ` +
      `connect-src ${hook}; ${TRUSTED}`,
    'scripts of its own only': (hook) => `script-src 'self'; connect-src ${hook}`,
    'one exact path': (hook) => `default-src 'none'; script-src ${'ORIGIN'}/leadtag.js; connect-src ${hook}`,
  };

  for (const [which, policy] of Object.entries(policies)) {
    test(`${which}: all works, and nothing is violated`, async ({ page, errors, hook, serve }) => {
      const headers: Record<string, string> = {};
      const html = htmlPage({ body: script(formFor(hook, { nonce: NONCE })) });
      const site = await serve({ '/': { html, headers } });
      headers['content-security-policy'] = policy(hook.origin).replace('ORIGIN', site.url);
      const violations = await recordViolations(page);
      await openForm(page, `${site.url}/?utm_source=x`);
      await expectStyled(page);
      await sendButton(page).click();
      await page.locator('[aria-invalid=true]').waitFor();
      await submitForm(page, ADA);
      await outcome(page, 'received').waitFor();
      await hook.waitForLeads(1);
      expect(violations).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  test('that forbids the webhook: the lead is kept, and the owner is told', async ({ page, errors, hook, serve }) => {
    const headers = { 'content-security-policy': "connect-src 'self'" };
    const site = await serve({ '/': { html: htmlPage({ body: script(formFor(hook)) }), headers } });
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'saved').waitFor();
    // the browser writes a line of its own about the violation
    const ours = () => errors.filter((error) => /leadtag/i.test(error) && /connect-src/.test(error));
    await expect.poll(() => ours().length).toBe(1);
    expect(hook.requests).toEqual([]);
  });
});

test("a page's own zod has no influence on us, and we have none on it", async ({ page, errors, hook, serve }) => {
  const theirs = `<script>
    globalThis.used = [];
    globalThis.__zod_globalConfig = {
      jitless: false,
      customError: () => { used.push('customError'); return 'HOST MESSAGE'; },
      localeError: () => { used.push('localeError'); return 'HOST MESSAGE'; },
      postProcessor: () => { used.push('postProcessor'); throw new Error('HOST'); },
    };
    globalThis.before = JSON.stringify(Object.keys(globalThis.__zod_globalConfig));
  </script>`;
  const site = await serve({ '/': htmlPage({ body: theirs + script(formFor(hook)) }) });
  await openForm(page, site.url);
  await page.getByLabel('Email').fill('nonsense');
  await sendButton(page).click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await page.getByText('HOST MESSAGE').count()).toBe(0);
  await submitForm(page, ADA);
  await outcome(page, 'received').waitFor();
  await hook.waitForLeads(1);
  const after = await page.evaluate(() => {
    const theirs = globalThis as unknown as { used: string[]; before: string; __zod_globalConfig: object };
    return {
      used: theirs.used,
      unchanged: theirs.before === JSON.stringify(Object.keys(theirs.__zod_globalConfig)),
      zods: Object.getOwnPropertyNames(globalThis).filter((name) => /zod/i.test(name)),
    };
  });
  expect(after).toEqual({ used: [], unchanged: true, zods: ['__zod_globalConfig'] });
  expect(errors).toEqual([]);
});

describe('on a page, before the visitor does anything, we', () => {
  test('add one name to the window', async ({ page, hook, serve }) => {
    const body = placeholder(formFor(hook));
    const site = await serve({ '/': htmlPage({ body: body + script() }), '/without': htmlPage({ body }) });
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
    await page.goto(`${site.url}/without`);
    const without = new Set(await names());
    await openForm(page, site.url);
    await submitForm(page, ADA);
    await outcome(page, 'received').waitFor();
    // what begins with __pw is Playwright's
    const added = (await names()).filter((name) => !without.has(name) && !name.startsWith('__pw'));
    expect(added).toEqual(['leadtag']);
  });

  test('make one request', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openForm(page, site.url);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${site.url}/`, `${site.url}/leadtag.js`]);
    expect(hook.requests).toEqual([]);
  });

  test('store nothing but the attribution of the tab', async ({ page, context, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook)) }) });
    await openForm(page, `${site.url}/?utm_source=x&gclid=y`);
    await page.waitForLoadState('networkidle');
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      databases: await indexedDB.databases(),
      session: Object.keys(sessionStorage),
    }));
    expect(stored.local).toEqual([]);
    expect(stored.databases).toEqual([]);
    expect(
      stored.session.filter((key) => !key.startsWith('leadtag')),
      'keys without our name',
    ).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('store nothing at all with attribution=page', async ({ page, hook, serve }) => {
    const site = await serve({ '/': htmlPage({ body: script(formFor(hook, { 'data-attribution': 'page' })) }) });
    await openForm(page, `${site.url}/?utm_source=x`);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await submitForm(page, ADA);
    expect((await hook.onlyLead()).attribution?.utm).toEqual({ utm_source: 'x' });
  });

  test('leave the prototypes and the document alone', async ({ page, hook, serve }) => {
    const site = await serve({
      '/': htmlPage({ body: placeholder(formFor(hook)) + script() }),
      '/without': htmlPage({ body: placeholder(formFor(hook)) }),
    });
    const counts = () =>
      page.evaluate(() => ({
        prototypes: [Object, Array, String, Promise, HTMLElement, Document, Window].map(
          ({ prototype }) => Object.getOwnPropertyNames(prototype).length,
        ),
        head: document.head.children.length,
        sheets: document.adoptedStyleSheets.length,
      }));
    await page.goto(`${site.url}/without`);
    const without = await counts();
    await openForm(page, site.url);
    expect(await counts()).toEqual(without);
  });
});
