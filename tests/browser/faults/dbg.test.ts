import { test } from '../../helpers/browser-test.ts';
import { pagesFor, passUntil } from '../../helpers/fault-case.ts';
import { readOutbox } from '../../helpers/outbox.ts';
import { openForm } from '../../helpers/visitor.ts';
test.for(Array.from({ length: 15 }, (_, i) => i))('go %i', async (i, { page, hook, serve }) => {
  const site = await serve(pagesFor(hook));
  page.on('console', (m) => console.log('RES console', m.text()));
  await openForm(page, site.url);
  await hook.down();
  await page.evaluate((target) => {
    const form = (window as any).leadtag.get('form');
    form.setValues({ name: 'Ada Lovelace', email: 'ada@example.com' });
    document.addEventListener('leadtag:submit', () => console.log('submit'));
    addEventListener('pagehide', () => console.log('pagehide ' + Object.keys(localStorage)));
    void form.submit();
    console.log('sync ' + Object.keys(localStorage));
    location.href = target;
  }, `${site.url}/about`);
  await page.waitForURL('**/about');
  const other = await page.context().newPage();
  await other.goto(`${site.url}/bare`);
  const look = async () => [JSON.stringify(await other.evaluate(() => Object.entries(localStorage).map(([k, v]) => { const { state, nextAt, lease } = JSON.parse(v); return [k.slice(0, 30), state, Math.round((nextAt - Date.now()) / 1000), lease]; }))), (await readOutbox(other)).rows.map(({ row }) => [row.state, Math.round(((row.nextAt as number) - Date.now()) / 1000)].join()).join('|'), hook.ids().length].join(' ');
  console.log('RES', i, await look());
  await hook.up();
  await page.clock.install();
  for (let k = 0; k < 12 && !hook.ids().length; k++) { await passUntil(page, () => hook.ids().length > 0, 10_000, 5000); console.log('RES', i, k, await look(), await page.evaluate(() => Date.now()) - Date.now()); }
});
