import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Design } from '../../demo/builder/model/design.ts';
import { outputOf, type Release, scriptsNeeded, type Way } from '../../demo/builder/model/outputs.ts';
import { test } from '../helpers/browser-test.ts';
import { htmlPage } from '../helpers/html.ts';
import type { Webhook } from '../helpers/webhook.ts';

/** The built scripts, with their real hashes, beside the page. */
function releaseOf(scripts: readonly string[]): Release {
  const files = ['leadtag.js', ...scripts.map((name) => `leadtag.${name}.js`)].map((file) => {
    const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
    return [file, { bytes: bytes.length, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` }];
  });
  return { version: '0.0.0', base: '/', files: Object.fromEntries(files) };
}

/** A form with all that could break a snippet. The debug script tells the console what is missing or wrong. */
const design = (hook: Webhook): Design => ({
  goal: 'demo',
  scripts: ['debug'],
  options: {
    webhook: hook.url,
    formId: 'hero',
    offer: 'Say "yes" & </script><!-- go',
    intent: 'demo',
    heading: '<b>“Ça va?”</b>\n👋 {{id}}',
    cta: 'Los \\ `jetzt`',
    fields: [
      { key: 'email', required: true, label: 'Mail "von" <dir>' },
      {
        key: 'plan',
        type: 'select',
        options: [
          { value: 'a|b, c/d', label: 'Eins = (1)' },
          { value: 'x\\=y)*', label: 'Zwei' },
        ],
      },
    ],
    hidden: { source: 'a "quoted" <word> & more' },
    locale: 'de',
    dataLayer: true,
    consent: 'Ja, [gern](/privacy?a=1&b="2")',
    score: {},
    icp: { countries: ['PT', '</script>'] },
  },
});

describe('what the builder hands out works where it is pasted', () => {
  test.for<[Way, string]>([
    ['script', '%'],
    ['placeholder', '%'],
    ['instant', '%'],
    // an element of this name is `window.leadtag` before the script is
    ['gtm', '<div id="leadtag"></div>%'],
  ])('%s', async ([way, body], { page, hook, serve, errors }) => {
    const made = design(hook);
    if (way === 'gtm') made.options.target = '#leadtag';
    const { code } = outputOf(made, way, releaseOf(scriptsNeeded(made.options, made.scripts)));
    const site = await serve({ '/': htmlPage({ body: body.replace('%', () => code) }) });
    await page.goto(site.url);
    await page.getByRole('heading', { name: '<b>“Ça va?”</b> 👋 {{id}}' }).waitFor();
    await page.getByLabel('Mail "von" <dir>').fill('ada@analytical.test');
    await page.getByLabel('Plan').selectOption({ label: 'Eins = (1)' });
    await page.getByRole('button', { name: 'Los \\ `jetzt`' }).click();

    const lead = await hook.onlyLead();
    expect(lead.form).toMatchObject({ id: 'hero', offer: 'Say "yes" & </script><!-- go', intent: 'demo' });
    expect(lead.fields).toEqual({
      email: 'ada@analytical.test',
      plan: 'a|b, c/d',
      source: 'a "quoted" <word> & more',
    });
    expect(lead.consent).toMatchObject([{ text: 'Ja, gern', granted: false, locale: 'de' }]);
    expect(lead.qualification?.score).toBeTypeOf('number');
    expect(
      await page.evaluate(() => (window as { dataLayer?: { event?: string }[] }).dataLayer?.length),
    ).toBeGreaterThan(0);
    // no script is missing, no option is wrong, no hash does not fit
    expect(errors).toEqual([]);
  });
});
