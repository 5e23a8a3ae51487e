import { afterAll, expect, test, vi } from 'vitest';
import { extend } from '../../../src/extensions.ts';
import { find } from '../../../src/mount.ts';
import { debug } from '../../../src/optional/debug/index.ts';
import { clearData, outbox, setConsent } from '../../../src/page.ts';
import { form, server } from '../support/mounted.ts';

// as the module has it: with preact itself, and the page's own tables
extend(debug(() => ({ outbox, find, setConsent, clearData })));

const root = () => document.querySelector('leadtag-debug')!.shadowRoot!;
const text = () => root().querySelector('[role=tabpanel]')?.textContent ?? '';
const click = (name: string) => {
  const button = [...root().querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));
  button!.click();
};

afterAll(() => root().querySelector<HTMLElement>('[aria-label^=Close]')?.click());

test('the module draws every section, and says what the form would send', async () => {
  const { handle, type } = form({ fields: 'name, email*', intent: 'demo', headers: { 'X-Key': 'hush' } });
  await vi.waitFor(() => expect(root().querySelector('.tab')).not.toBeNull());
  click('Open');
  await vi.waitFor(() => expect(text()).toContain('The form would not go yet: Email.'));
  type('email', 'ada@example.com');
  await vi.waitFor(() => expect(text()).toContain('"email": "ada@example.com"'));
  expect(text()).not.toContain('hush');
  const words = {
    Outbox: 'Nothing waits',
    Attribution: '(direct)',
    Score: 'leadtag.insights.js',
    Events: 'ready',
    Page: 'npx leadtag doctor',
    Forms: 'Would be sent now',
  };
  for (const [section, expected] of Object.entries(words)) {
    click(section);
    await vi.waitFor(() => expect(text()).toContain(expected));
  }
  expect(server.calls).toBe(0);
  const { status } = await handle.submit();
  expect(status).toBe('received');
  expect(server.leads).toHaveLength(1);
  expect(console.error).not.toHaveBeenCalledWith(expect.stringContaining('leadtag.debug.js'));
});
