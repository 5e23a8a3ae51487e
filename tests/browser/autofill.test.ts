import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test as inBrowser } from '../helpers/browser-test.ts';
import { element, htmlPage, placeholder } from '../helpers/html.ts';
import { formFor, openForm, sendButton } from '../helpers/visitor.ts';
import type { Webhook } from '../helpers/webhook.ts';

/** In a Chromium that has an autofill. */
const test = inBrowser.override('browser', { scope: 'file' }, async ({ engine }, { onCleanup }) => {
  const browser = await (engine.launchWhole?.() ?? engine.launch());
  onCleanup(() => browser.close());
  return browser;
});

/** Somebody whose address his browser knows. All that a decoy could be taken for is among it. */
const ADDRESS = {
  NAME_FULL: 'Ada Lovelace',
  EMAIL_ADDRESS: 'ada@example.com',
  PHONE_HOME_WHOLE_NUMBER: '+351912345678',
  COMPANY_NAME: 'Analytical Engines',
  ADDRESS_HOME_LINE1: '12 St James Square',
  ADDRESS_HOME_CITY: 'London',
  ADDRESS_HOME_ZIP: 'SW1Y 4JH',
  ADDRESS_HOME_COUNTRY: 'GB',
};

/** Chooses the saved address in a field of the form, as a visitor does from the list below it. */
async function fillInAddress(page: Page, cdp: CDPSession, field: string): Promise<void> {
  await page.locator(`[name=${field}]`).focus();
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `document.querySelector('[data-leadtag]').shadowRoot.querySelector('[name=${field}]')`,
  });
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId! });
  const fields = Object.entries(ADDRESS).map(([name, value]) => ({ name, value }));
  await cdp.send('Autofill.trigger', { fieldId: node.backendNodeId, address: { fields } });
}

/** What stands in the inputs of the form, the one that nobody sees by the name `honeypot`. */
const standing = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const inputs = document.querySelector('[data-leadtag]')!.shadowRoot!.querySelectorAll('input');
    return Object.fromEntries(
      [...inputs].map(({ name, value }) => [name.startsWith('leadtag_hp_') ? 'honeypot' : name, value]),
    );
  });

const pageFor = (hook: Webhook, more = {}) =>
  htmlPage({
    body:
      element('script', { src: '/leadtag.spam.js' }) +
      element('script', { src: '/leadtag.display.js' }) +
      element('script', { src: '/leadtag.js' }) +
      placeholder(formFor(hook, { 'data-fields': 'name, email*, phone, company', ...more })),
  });

test.for([
  ['in the page', {}],
  ['in a pop-up', { 'data-display': 'popup', 'data-open': 'load' }],
] as const)(
  "the browser's autofill fills in a form %s, and leaves alone what nobody sees",
  async ([, more], { page, hook, serve, needs }) => {
    needs('autofill');
    const site = await serve({ '/': pageFor(hook, more) });
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
    await openForm(page, site.url);
    const cdp = await page.context().newCDPSession(page);
    expect(await standing(page)).toMatchObject({ honeypot: '', email: '' });

    await fillInAddress(page, cdp, 'email');
    await expect
      .poll(() => standing(page))
      .toEqual({
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        phone: '+351912345678',
        company: 'Analytical Engines',
        honeypot: '',
      });

    await sendButton(page).click();
    const lead = await hook.onlyLead();
    expect(lead.fields).toMatchObject({
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      company: 'Analytical Engines',
    });
    // a person may be quick with it: a sign, and no suspicion
    expect(lead.spam?.suspected).toBe(false);
    expect(lead.spam?.reasons).not.toContain('honeypot');
    expect(lead.spam?.reasons).not.toContain('no_input');
  },
);

test('a decoy of the old kind would have been filled in: this test sees it', async ({ page, serve, needs }) => {
  needs('autofill');
  const decoy =
    '<div style="position:absolute;left:-9999px"><input name="company" autocomplete="off" tabindex="-1"></div>';
  const site = await serve({ '/': htmlPage({ body: placeholder() }) });
  await page.goto(site.url);
  await page.evaluate((html) => {
    const root = document.querySelector('[data-leadtag]')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<form><input name="name" autocomplete="name"><input name="email" autocomplete="email">${html}</form>`;
  }, decoy);
  const cdp = await page.context().newCDPSession(page);
  await fillInAddress(page, cdp, 'email');
  await expect.poll(() => standing(page)).toMatchObject({ email: 'ada@example.com', company: 'Analytical Engines' });
});
