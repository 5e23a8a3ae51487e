import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Mount from '../../src/mount.ts';
import { renderSnippet, type SnippetOptions } from '../../src/snippet/render.ts';
import { WEBHOOK } from './support/mounted.ts';

type Library = 'preact' | 'preact-lite';

/** `mountOn` over the library itself, as in the modules, or over what stands in for it, as in the script. */
async function mountOver(library: Library): Promise<typeof Mount.mountOn> {
  vi.resetModules();
  if (library === 'preact') vi.doUnmock('preact');
  else vi.doMock('preact', () => import('../../src/view/preact-lite.ts'));
  const { mountOn } = await import('../../src/mount.ts');
  vi.doUnmock('preact');
  return mountOn;
}

/** What a browser makes of a snippet, which the simulated one does not: the template becomes the root. */
async function pasted(options: SnippetOptions): Promise<HTMLElement> {
  const { html } = await renderSnippet(options);
  document.body.innerHTML = html.replace(/<script src.*/, '');
  const host = document.body.querySelector<HTMLElement>('[data-leadtag]')!;
  const template = host.querySelector('template')!;
  host.attachShadow({ mode: 'open' }).append(template.content);
  template.remove();
  return host;
}

/** What stands there. Values are properties: which attributes they leave behind says nothing; nor does an empty one of preact's. */
const seen = (root: ShadowRoot) =>
  root.innerHTML.replace(/<([^ >]*)([^>]*)>/g, (_, name, rest) => {
    const attributes = [...String(rest).matchAll(/([^ =]+)(?:="([^"]*)")?/g)]
      .filter(
        ([, key, value]) =>
          !/^(value|checked|selected|__.*)$/.test(key!) && (value || !/^(action|autocomplete|dir)$/.test(key!)),
      )
      .map(([, key, value]) => (key === 'novalidate' ? key : `${key}="${value}"`));
    return `<${[name, ...attributes.sort()].join(' ')}>`;
  });

const WHOLE = {
  webhook: WEBHOOK,
  format: 'form',
  heading: 'Hello "you"',
  text: 'See [this](https://example.com).',
  fields: 'name, email*, size(S | M | L), way: select(a | b), terms: checkbox, message: textarea',
  hidden: { campaign: 'x' },
  consent: 'Mail me',
  privacyUrl: 'https://example.com/privacy',
  theme: 'light',
  accent: '#06c',
} as const;

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe.each<Library>(['preact', 'preact-lite'])('taken over by %s', (library) => {
  const take = async (host: HTMLElement, raw: object) => {
    const mountOn = await mountOver(library);
    return mountOn(host, { raw: { ...raw }, place: 'onto' })!;
  };

  test.each<[string, object]>([
    ['all kinds of fields', WHOLE],
    ['no plain posts', { ...WHOLE, format: 'json', contact: 'a@example.com' }],
    ['values of the owner', { ...WHOLE, field: { name: { value: 'Ada' }, message: { value: 'Hi' } } }],
    ['the least', { webhook: WEBHOOK, theme: 'light' }],
  ])('it is what the script draws by itself: %s', async (_, options) => {
    const host = await pasted(options as SnippetOptions);
    const handle = await take(host, options);
    const fresh = document.body.appendChild(document.createElement('div'));
    const other = await take(fresh, options);
    expect(seen(host.shadowRoot!)).toBe(seen(fresh.shadowRoot!));
    expect(handle.values()).toEqual(other.values());
    expect(host.querySelectorAll('[role=status]')).toHaveLength(1);
    for (const form of [handle, other]) form.destroy();
  });

  test('controls stay the very nodes, are not moved, and keep what was typed and chosen', async () => {
    const host = await pasted(WHOLE);
    const root = host.shadowRoot!;
    const one = (selector: string) => root.querySelector<HTMLInputElement>(selector)!;
    one('[name=name]').value = 'Ada';
    one('[name=message]').value = 'Hi';
    one('[name=size]').value = 'M';
    one('[name=way]').value = 'b';
    one('[name=terms]').checked = true;
    one('[name=consent_marketing]').checked = true;
    const before = [...root.querySelectorAll('[name]:not([type=hidden],slot),form,button')];
    one('[name=name]').focus();
    const moved = vi.spyOn(Node.prototype, 'insertBefore');

    const handle = await take(host, WHOLE);
    expect([...root.querySelectorAll('[name]:not([type=hidden],slot),form,button')]).toEqual(before);
    expect(moved.mock.calls.filter(([node]) => before.some((known) => node.contains(known)))).toEqual([]);
    expect(root.activeElement).toBe(one('[name=name]'));
    expect(handle.values()).toMatchObject({
      name: 'Ada',
      message: 'Hi',
      size: 'M',
      way: 'b',
      terms: true,
      consent_marketing: true,
      email: '',
      campaign: 'x',
    });
    expect([one('[name=name]').value, one('[name=size]').value, one('[name=consent_marketing]').checked]).toEqual([
      'Ada',
      'M',
      true,
    ]);
    expect(root.querySelectorAll('[type=hidden]')).toHaveLength(1);
    handle.destroy();
  });

  test('what was typed goes with the first reset, and outlives other options', async () => {
    const host = await pasted(WHOLE);
    host.shadowRoot!.querySelector<HTMLInputElement>('[name=name]')!.value = 'Ada';
    const handle = await take(host, WHOLE);
    handle.update({ cta: 'Go' });
    expect(handle.values().name).toBe('Ada');
    handle.reset();
    expect(handle.values().name).toBe('');
    handle.update({ cta: 'Go on' });
    expect(handle.values().name).toBe('');
    handle.destroy();
  });

  test('a box that somebody has ticked in the markup is nobody’s consent', async () => {
    const host = await pasted(WHOLE);
    const box = host.shadowRoot!.querySelector<HTMLInputElement>('[name=consent_marketing]')!;
    box.setAttribute('checked', '');
    expect(box.checked).toBe(true);
    const handle = await take(host, WHOLE);
    expect(handle.values().consent_marketing).toBe(false);
    expect(box.checked).toBe(false);
    handle.destroy();
  });

  test('markup of other options: the options win, and typed values go by their names', async () => {
    const host = await pasted({ webhook: WEBHOOK, fields: 'name, email, city', format: 'form', theme: 'light' });
    host.shadowRoot!.querySelector<HTMLInputElement>('[name=city]')!.value = 'Paris';
    host.shadowRoot!.querySelector<HTMLInputElement>('[name=email]')!.value = 'a@example.com';
    const options = { webhook: WEBHOOK, fields: 'city, terms: checkbox, name: textarea, size(S | M)', theme: 'light' };
    const handle = await take(host, options);
    const fresh = document.body.appendChild(document.createElement('div'));
    const other = await take(fresh, options);
    expect(seen(host.shadowRoot!)).toBe(seen(fresh.shadowRoot!));
    expect(handle.values()).toEqual({ city: 'Paris', terms: false, name: '', size: '' });
    expect(host.shadowRoot!.querySelector<HTMLInputElement>('[name=city]')!.value).toBe('Paris');
    for (const form of [handle, other]) form.destroy();
  });

  test('a template that no parser has made a root of is not shown, and the form is there once', async () => {
    const { html } = await renderSnippet(WHOLE);
    document.body.innerHTML = html.replace(/<script src.*/, '');
    const host = document.body.querySelector<HTMLElement>('[data-leadtag]')!;
    const handle = await take(host, WHOLE);
    expect(host.shadowRoot!.querySelectorAll('form')).toHaveLength(1);
    expect(host.querySelectorAll('form')).toHaveLength(0);
    handle.destroy();
  });

  test('a root of the page’s own is left alone', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const foreign = host.attachShadow({ mode: 'open' });
    foreign.innerHTML = '<div part="root" class="root">theirs</div>';
    const handle = await take(host, WHOLE);
    expect(foreign.textContent).toBe('theirs');
    expect(handle.element).not.toBe(host);
    handle.destroy();
  });

  test('a form that the other copy has drawn is left alone; one that it has left is free', async () => {
    const host = await pasted(WHOLE);
    const first = await take(host, WHOLE);
    const form = host.shadowRoot!.querySelector('form');
    const second = await take(host, WHOLE);
    expect(second.element).not.toBe(host);
    expect(host.shadowRoot!.querySelector('form')).toBe(form);
    second.destroy();
    first.destroy();
    const third = await take(host, WHOLE);
    expect(third.element).toBe(host);
    expect(host.shadowRoot!.querySelectorAll('form')).toHaveLength(1);
    third.destroy();
  });
});
