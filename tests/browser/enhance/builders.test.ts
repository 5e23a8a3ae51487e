import { describe, expect } from 'vitest';
import { test } from '../../helpers/browser-test.ts';
import { enhanced, fixture, onlyPost, openEnhanced, pairsOf, textOf } from './support.ts';

const VISIT = '?utm_source=LinkedIn&utm_medium=Paid_Social&utm_campaign=q4&gclid=AbC-1';

describe('a form made with', () => {
  test('Webflow', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(fixture('webflow', hook.url)) });
    await openEnhanced(page, site.url + VISIT);
    await page.getByLabel('Name').fill('Ada Lovelace');
    await page.getByLabel('Email Address').fill('ada@example.com');
    await page.getByLabel('Send me news').check();
    await page.getByRole('button', { name: 'Send it' }).click();
    const post = await onlyPost(hook);
    expect(textOf(post)).toMatch(
      /^name=Ada\+Lovelace&email=ada%40example\.com&Marketing-Consent=on&utm_source=LinkedIn&utm_campaign=q4&/,
    );
    const sent = Object.fromEntries(pairsOf(post));
    expect(sent).toMatchObject({
      utm_medium: 'Paid_Social',
      gclid: 'AbC-1',
      form_id: 'wf-form-Contact',
      consent_marketing: 'true',
    });
    expect(sent.lead_id).toMatch(/^[\da-f-]{36}$/);
    expect(sent).not.toHaveProperty('leadtag_utm_source');

    await page.locator('.w-form-done').waitFor();
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('.w-form-fail').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('w-form-done');
  });

  test('Contact Form 7: names and repeated keys stay, in the order of the form', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(fixture('wordpress-cf7', hook.url)) });
    await openEnhanced(page, site.url);
    await page.getByLabel('Your name').fill('Zoë');
    await page.getByLabel('Your email').fill('zoe@example.com');
    await page.getByLabel('Your message').fill('Two\nlines');
    await page.getByLabel('Price').check();
    await page.getByLabel('A and B').check();
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(textOf(await onlyPost(hook))).toMatch(
      /^_wpcf7=12&_wpcf7_version=5\.9\.3&_wpcf7_unit_tag=wpcf7-f12-p8-o1&_wpcf7_container_post=8&your-name=Zo%C3%AB&your-email=zoe%40example\.com&your-message=Two%0D%0Alines&topics%5B%5D=Price&topics%5B%5D=A\+%26\+B&/,
    );
    const output = page.locator('.wpcf7-response-output');
    await output.waitFor();
    expect(await output.textContent()).toContain('Thank you');
    expect(await page.locator('form').getAttribute('class')).toBe('wpcf7-form sent');
    // what was sent does not stay in the way
    expect(await page.getByLabel('Your name').inputValue()).toBe('');
  });

  test('Elementor', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(fixture('elementor', hook.url)) });
    await openEnhanced(page, site.url + VISIT);
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByLabel('I agree to be called').check();
    await page.getByRole('button', { name: 'Send it' }).click();
    const post = await onlyPost(hook);
    expect(pairsOf(post).slice(0, 7)).toEqual([
      ['post_id', '8'],
      ['form_id', '5b1ad01'],
      ['referer_title', 'Home'],
      ['form_fields[name]', 'Ada'],
      ['form_fields[email]', 'ada@example.com'],
      ['form_fields[utm_source]', 'LinkedIn'],
      ['form_fields[gdpr]', 'on'],
    ]);
    expect(Object.fromEntries(pairsOf(post))).toMatchObject({ leadtag_form_id: 'get-in-touch', consent_gdpr: 'true' });
    await page.locator('form .elementor-message-success[role=status]').waitFor();
  });

  test('Framer, whose panel is our own', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(fixture('framer', hook.url)) });
    await openEnhanced(page, site.url);
    const name = page.locator('[name=Name]');
    const button = page.getByRole('button', { name: 'Send it' });
    await button.click();
    await name.fill('Ada');
    await page.locator('[name=Email]').fill('not an address');
    await button.click();
    await hook.quiet();
    expect(hook.posts()).toEqual([]);
    await page.locator('[name=Email]').fill('ada@example.com');
    await button.click();
    expect(textOf(await onlyPost(hook))).toMatch(/^Name=Ada&Email=ada%40example\.com&(?!Location)/);
    const status = page.getByRole('status');
    await expect.poll(() => status.textContent()).toContain('Thank you');
    expect(await status.evaluate((element) => document.activeElement === element)).toBe(true);
  });

  test('Unbounce, with a box of the page to show', async ({ page, hook, serve }) => {
    const site = await serve({ '/': enhanced(fixture('unbounce', hook.url)) });
    await openEnhanced(page, site.url + VISIT);
    await page.getByLabel('First Name').fill('Ada');
    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(textOf(await onlyPost(hook))).toMatch(
      /^pageId=a2838d8e-57a3&pageVariant=a&first_name=Ada&email=ada%40example\.com&gclid=AbC-1&utm_medium=Paid_Social&/,
    );
    await page.getByText('Thanks! Check your inbox.').waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
  });
});
