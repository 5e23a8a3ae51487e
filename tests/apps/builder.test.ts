import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { startDemo } from '../../demo/server.mjs';
import { axeViolations } from '../helpers/axe.ts';
import { test as plain } from '../helpers/browser-test.ts';
import {
  codeFor,
  drag,
  fieldNames,
  goTo,
  onSite,
  openBuilder,
  previewOf,
  SECTION_NAMES,
  type WayName,
} from '../helpers/builder.ts';
import { htmlPage } from '../helpers/html.ts';
import { listen } from '../helpers/http.ts';
import { focused } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const test = plain.extend(
  'demo',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of what a fixture needs out of the pattern
  async ({}, { onCleanup }) => {
    const demo = await startDemo({ port: 0, hookPort: 0, data: 'memory' });
    onCleanup(demo.close);
    return demo;
  },
);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => page.locator('main').getByLabel(label, { exact: true });

/** A demo request with a field more, one less and another order, made by clicking. */
async function makeForm(page: Page, hook: Webhook): Promise<void> {
  await page.getByRole('radio', { name: /Demo request/ }).check();
  await goTo(page, 'Fields');
  await expect.poll(() => fieldNames(page)).toEqual(['Name', 'Work email', 'Company', 'Phone']);
  await button(page, 'Company size').click();
  await button(page, 'Remove Phone').click();
  await button(page, 'Move Company size up').click();
  await expect.poll(() => fieldNames(page)).toEqual(['Name', 'Work email', 'Company size', 'Company']);
  await button(page, 'Edit Company size').click();
  await field(page, 'Label').fill('How many are you?');
  await goTo(page, 'Texts');
  await field(page, 'Heading').fill('Let us show you');
  await field(page, 'Button').fill('Show me');
  await field(page, 'Name of the form').fill('hero');
  await goTo(page, 'Destination');
  await field(page, 'Address of the webhook').fill(hook.url);
}

describe('a form made by clicking', () => {
  for (const way of ['Script tag', 'Placeholder', 'Instant', 'Tag Manager'] satisfies WayName[]) {
    test(`sends leads from another page: ${way}`, async ({ page, demo, hook, serve, errors }) => {
      await openBuilder(page, demo.url);
      await makeForm(page, hook);
      const code = onSite(await codeFor(page, way));
      expect(code).toContain('sha384-');

      // a tag manager puts its code anywhere: the page has a place for the form
      const place = way === 'Tag Manager' ? '<div id="lead-form"></div>' : '';
      const site = await serve({ '/': htmlPage({ body: `<main>${place}${code}</main>` }) });
      await page.goto(site.url);
      await page.getByRole('heading', { name: 'Let us show you' }).waitFor();
      await page.getByLabel('Name').fill('Ada');
      await page.getByLabel('Work email').fill('ada@example.com');
      await page.getByLabel('How many are you?').selectOption('51-200');
      await page.getByRole('button', { name: 'Show me' }).click();
      const lead = await hook.onlyLead();
      expect(lead.fields).toEqual({ name: 'Ada', email: 'ada@example.com', company_size: '51-200' });
      expect(lead.form).toEqual({ id: 'hero', offer: 'Demo', intent: 'demo' });
      expect(lead.consent).toMatchObject([{ purpose: 'marketing', granted: false }]);
      expect(errors).toEqual([]);
    });

    test(`can be opened again from its code, and edited further: ${way}`, async ({ page, demo, hook }) => {
      await openBuilder(page, demo.url);
      await makeForm(page, hook);
      const code = await codeFor(page, way);
      const json = await codeFor(page, 'JSON');

      await page.goto('about:blank');
      await openBuilder(page, demo.url);
      await button(page, 'Open a snippet').click();
      await page.getByLabel('Snippet', { exact: true }).fill(code);
      await button(page, 'Open the form').click();
      const edit = button(page, 'Edit the form');
      await edit
        .or(page.getByRole('heading', { name: 'What do you ask for?' }))
        .first()
        .waitFor();
      if (await edit.isVisible()) await edit.click();
      await expect.poll(() => fieldNames(page)).toEqual(['Name', 'Work email', 'How many are you?', 'Company']);
      expect(JSON.parse(await codeFor(page, 'JSON'))).toEqual(JSON.parse(json));
    });
  }

  test('is copied by one click', async ({ page, context, demo, hook, needs }) => {
    needs('cdp');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBuilder(page, demo.url);
    await makeForm(page, hook);
    const code = await codeFor(page, 'Script tag');
    await button(page, 'Copy').click();
    await page.getByRole('status').filter({ hasText: 'The code is on the clipboard.' }).waitFor({ state: 'attached' });
    await button(page, 'Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });

  test('asks what was dragged about, in steps', async ({ page, demo }) => {
    await openBuilder(page, demo.url);
    await page.getByRole('radio', { name: /Demo request/ }).check();
    await goTo(page, 'Fields');
    await drag(page, 'Phone', 'Name');
    await expect.poll(() => fieldNames(page)).toEqual(['Phone', 'Name', 'Work email', 'Company']);
    await drag(page, 'Phone', 'Work email');
    await expect.poll(() => fieldNames(page)).toEqual(['Name', 'Work email', 'Phone', 'Company']);

    await button(page, 'Add a step').click();
    await button(page, 'Move Company down').click();
    await drag(page, 'Phone', 'Company');
    const second = page.getByRole('list', { name: 'Fields of step 2' });
    await expect.poll(() => second.locator('.field-name b').allTextContents()).toEqual(['Company', 'Phone']);
    await previewOf(page).getByText('Step 1 of 2').waitFor();

    await button(page, 'Join with step 1').click();
    await expect.poll(() => previewOf(page).getByLabel('Phone').count()).toBe(1);
    await expect.poll(() => fieldNames(page)).toEqual(['Name', 'Work email', 'Company', 'Phone']);
  });
});

test('texts can be typed as people type them: with spaces, line by line', async ({ page, demo }) => {
  await openBuilder(page, demo.url);
  await goTo(page, 'Fields');
  const type = async (label: string, text: string) => {
    await field(page, label).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  };
  await button(page, 'Company size').click();
  await button(page, 'Edit Company size').click();
  await type('Choices', 'small = Up to ten\nMany of us');
  await type('Help below it', 'A guess will do');
  const form = previewOf(page);
  await form.getByText('A guess will do').waitFor();
  await expect
    .poll(() => form.getByLabel('Company size').locator('option').allTextContents())
    .toEqual(['Please choose', 'Up to ten', 'Many of us']);
  await button(page, 'Message').click();
  await button(page, 'Edit Message').click();
  await field(page, 'Depends on').selectOption('email');
  await field(page, 'Only if it').selectOption('=');
  await type('Value', 'a b | c d');
  expect(await codeFor(page, 'JSON')).toContain('"show-if": "email = a b | c d"');
  await goTo(page, 'Texts');
  await type('Name of the form', 'my form');
  expect(JSON.parse(await codeFor(page, 'JSON')).formId).toBe('my-form');
});

describe('the preview', () => {
  test('is the real form, follows each change, and keeps what was typed', async ({ page, demo }) => {
    await openBuilder(page, demo.url);
    const form = previewOf(page);
    await form.getByLabel('Email').fill('ada@exa');
    await goTo(page, 'Texts');
    await field(page, 'Heading').fill('Every Tuesday');
    await form.getByRole('heading', { name: 'Every Tuesday' }).waitFor();
    expect(await form.getByLabel('Email').inputValue()).toBe('ada@exa');
    await goTo(page, 'Languages');
    await field(page, 'Language of the form').selectOption('de');
    await form.getByLabel('Email').fill('');
    await form.getByRole('button', { name: 'Subscribe' }).click();
    await form.getByText('Bitte füllen Sie dieses Feld aus').first().waitFor();
  });

  test('shows every display, on phone and desktop, light and dark', async ({ page, demo }) => {
    await openBuilder(page, demo.url);
    const form = previewOf(page);
    await goTo(page, 'Display');
    await page.getByRole('radio', { name: /^Pop-up/ }).check();
    await form.getByRole('link', { name: 'Open the form' }).click();
    await form.getByRole('dialog').waitFor();
    await form.getByRole('button', { name: 'Close' }).click();
    await form.getByRole('dialog').waitFor({ state: 'hidden' });
    await button(page, 'Open the form').click();
    await form.getByRole('dialog').waitFor();
    for (const name of ['Slide-in', 'Bar']) {
      await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
      await form.locator(`[part~=overlay-${name.toLowerCase()}]`).waitFor();
    }
    await page.getByRole('radio', { name: /^Floating button/ }).check();
    await form.getByRole('button', { name: 'Subscribe' }).first().click();
    await form.getByLabel('Email').waitFor();

    await page.getByRole('radio', { name: 'Phone', exact: true }).check({ force: true });
    const width = () => form.locator('html').evaluate(() => innerWidth);
    await expect.poll(width).toBe(390);
    await page.getByRole('radio', { name: 'Dark page' }).check({ force: true });
    await form.locator('html[data-scheme=dark] .root.dark').first().waitFor({ state: 'attached' });
  });

  test('shows what a visitor sees after sending, and what arrives', async ({ page, demo }) => {
    await openBuilder(page, demo.url);
    await page.getByRole('radio', { name: /Quote/ }).check();
    await goTo(page, 'After sending');
    await field(page, 'Message').fill('We are on it.');
    await page.getByRole('radio', { name: /^Another page/ }).check();
    await field(page, 'Address of the page').fill('https://example.com/thanks');
    await button(page, 'Fill in and send').click();
    const form = previewOf(page);
    await form.getByText('We are on it.').waitFor();
    await page.getByText('Then the visitor goes on to https://example.com/thanks').waitFor();
    await button(page, 'See what arrives').click();
    const dialog = page.getByRole('dialog', { name: 'What arrives' });
    const lead = JSON.parse((await dialog.locator('pre').textContent()) ?? '');
    expect(lead).toMatchObject({ type: 'lead.submitted', form: { intent: 'quote' } });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => focused(page)).toBe('See what arrives');
    await button(page, 'Start again').click();
    await form.getByRole('button', { name: 'Get my quote' }).waitFor();
  });
});

describe('nothing leaves the browser', () => {
  test('and nothing is left behind', async ({ page, demo, errors }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await openBuilder(page, demo.url);
    await page.getByRole('radio', { name: /Lead magnet/ }).check();
    await goTo(page, 'Destination');
    await field(page, 'Address of the webhook').fill('https://hooks.slack.com/services/T/B/X');
    await goTo(page, 'After sending');
    await field(page, 'Address of the file').fill('https://example.com/guide.pdf');
    await button(page, 'Fill in and send').click();
    const download = previewOf(page).getByRole('link', { name: 'Download' });
    await download.click();
    await page.getByRole('status').filter({ hasText: 'https://example.com/guide.pdf' }).waitFor();
    for (const name of SECTION_NAMES) await goTo(page, name);
    expect(asked.filter((request) => !request.startsWith(`GET ${demo.url}`))).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
    const kept = await page.evaluate(async () => [
      (await indexedDB.databases()).length,
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    expect(kept).toEqual([0, 0, 0, '']);
    expect(errors).toEqual([]);
  });

  test('not even what somebody else has put into a link', async ({ page, demo, hook, errors }) => {
    const bad = {
      goal: 'demo',
      options: { webhook: hook.url, heading: '<img src=x onerror=alert(1)>', redirect: 'javascript:alert(1)' },
    };
    for (const fragment of ['#rubbish', `#${encodeURIComponent(JSON.stringify(bad))}`, '#1.%%%']) {
      await page.goto('about:blank');
      await openBuilder(page, demo.url, fragment);
      await previewOf(page).locator('form').waitFor();
      await page.getByRole('heading', { name: 'What is the form for?' }).waitFor();
    }
    expect(errors).toEqual([]);
    expect(hook.requests).toEqual([]);
  });
});

describe('the form is in the address', () => {
  test('so that it can be shared, and a reload loses nothing', async ({ page, context, demo }) => {
    await openBuilder(page, demo.url);
    await goTo(page, 'Texts');
    await field(page, 'Heading').fill('Über Bücher & <Tags>');
    await page.reload();
    await page.getByRole('heading', { name: 'What does the form say?' }).waitFor();
    expect(await field(page, 'Heading').inputValue()).toBe('Über Bücher & <Tags>');

    const other = await context.newPage();
    await other.goto(page.url());
    await previewOf(other).getByRole('heading', { name: 'Über Bücher & <Tags>' }).waitFor();
  });

  test('undo and redo, by buttons and by keys', async ({ page, demo }) => {
    await openBuilder(page, demo.url);
    await goTo(page, 'Fields');
    await button(page, 'Phone').click();
    await button(page, 'Remove Email').click();
    await expect.poll(() => fieldNames(page)).toEqual(['Phone']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => fieldNames(page)).toEqual(['Email', 'Phone']);
    await button(page, 'Undo').click();
    await expect.poll(() => fieldNames(page)).toEqual(['Email']);
    expect(await button(page, 'Undo').isDisabled()).toBe(true);
    await button(page, 'Redo').click();
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => fieldNames(page)).toEqual(['Phone']);
    await goTo(page, 'Texts');
    await field(page, 'Heading').fill('Typed');
    await field(page, 'Heading').press('End');
    await page.keyboard.type(' on');
    await button(page, 'Undo').click();
    expect(await field(page, 'Heading').inputValue()).toBe('Get the next issue');
  });
});

describe('warnings', () => {
  test('lead to the place, or put it right by one click', async ({ page, demo }) => {
    await openBuilder(page, demo.url);
    const checks = page.getByRole('region', { name: 'Checks' });
    await checks.getByRole('button', { name: 'Go to Destination' }).first().click();
    await page.getByRole('heading', { name: 'Where do the leads go?' }).waitFor();
    await field(page, 'Address of the webhook').fill('http://n8n.example.com/webhook/a');
    await expect.poll(() => checks.getByRole('listitem').allTextContents()).not.toEqual([]);
    await checks.getByRole('button', { name: 'Put it right' }).first().click();
    await expect
      .poll(() => field(page, 'Address of the webhook').inputValue())
      .toBe('https://n8n.example.com/webhook/a');
  });
});

describe('by keyboard', () => {
  test('the focus is never lost: fields, tabs, dialogs', async ({ page, demo }) => {
    await openBuilder(page, demo.url);
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const press = async (name: string) => {
      await button(page, name).focus();
      await page.keyboard.press('Enter');
    };
    await page.getByRole('radio', { name: /Newsletter/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('navigation').getByText('Fields', { exact: true }).click();
    await expect.poll(() => fieldNames(page)).toEqual(['Name', 'Work email', 'Company', 'Phone']);

    await press('Move Name down');
    await expect.poll(label).toBe('Move Name down');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // there is no further down
    await expect.poll(label).toBe('Move Name up');
    await expect.poll(() => fieldNames(page)).toEqual(['Work email', 'Company', 'Phone', 'Name']);
    await page.getByRole('status').filter({ hasText: 'Name: 4 of 4.' }).waitFor({ state: 'attached' });

    await press('Remove Name');
    await expect.poll(label).toBe('Edit Phone');
    await press('Message');
    await expect.poll(label).toBe('Edit Message');
    await page.getByLabel('Or ask something else').fill('How did you hear of us?');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).dataset.place))
      .toBe('label-how_did_you_hear_of_us');

    await press('Next: Texts');
    await expect.poll(() => focused(page)).toBe('What does the form say?');

    await goTo(page, 'Get the code');
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await tab('Script tag').focus();
    for (const name of ['Placeholder', 'Instant', 'npm', 'JSON', 'Tag Manager', 'Script tag']) {
      await page.keyboard.press('ArrowRight');
      expect(await tab(name).getAttribute('aria-selected')).toBe('true');
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');

    await press('Open a snippet');
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('Snippet', { exact: true }).fill('no form');
    await press('Open the form');
    await page.getByText('There is no leadtag form in this text').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(label).toBe('Open a snippet');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`in ${colorScheme}`, () => {
    test.override('media', { colorScheme });
    for (const [width, height] of [
      [1280, 860],
      [768, 1000],
      [360, 740],
    ] as const) {
      test(`axe finds nothing, and nothing stands out, at ${width} px`, async ({ page, demo }) => {
        await page.setViewportSize({ width, height });
        await openBuilder(page, demo.url);
        await page.getByRole('radio', { name: /Demo request/ }).check();
        for (const name of SECTION_NAMES) {
          await goTo(page, name);
          if (name === 'Fields') {
            await button(page, 'Company size').click();
            await button(page, 'Edit Company size').click();
          }
          if (name === 'Look') await button(page, 'Use #c2410c').click();
          if (name === 'Display') await page.getByRole('radio', { name: /^Slide-in/ }).check();
          if (name === 'Destination') await field(page, 'Address of the webhook').fill('https://hook.eu1.make.com/abc');
          if (name === 'Qualification') await page.getByRole('checkbox', { name: /score/ }).check();
          expect(await axeViolations(page), name).toEqual([]);
          const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(await overhang(), name).toBeLessThanOrEqual(0);
        }
        if (width === 360) {
          await page.getByRole('button', { name: /^Preview/ }).click();
          await previewOf(page).locator('body').waitFor();
          expect(await axeViolations(page), 'preview').toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

test('works from any file server', async ({ page, onTestFinished, errors }) => {
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = await listen(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = await readFile(join(DIST, path)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(file);
  });
  onTestFinished(server.down);
  await page.goto(`${server.origin}/demo/builder.html`);
  await page.getByRole('radio', { name: /Webinar/ }).check();
  await button(page, 'Fill in and send').click();
  await previewOf(page).getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(errors).toEqual([]);
});
