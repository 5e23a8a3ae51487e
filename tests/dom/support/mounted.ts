import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import type { FormOptions, Handle } from '../../../src/index.ts';
import { mount } from '../../../src/index.ts';
import type { Lead } from '../../../src/lead/schema.ts';

export const WEBHOOK = 'https://hooks.example.com/a';

/** The webhook of these tests: what it got, and how it answers. */
export const server = { leads: [] as Lead[], status: 200 as number | 'down', calls: 0 };

beforeEach(() => {
  Object.assign(server, { leads: [], status: 200, calls: 0 });
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    server.calls++;
    if (server.status === 'down') throw new TypeError('Failed to fetch');
    server.leads.push(JSON.parse(String(body)));
    return new Response('', { status: server.status });
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const mounted: Handle[] = [];
afterEach(() => {
  for (const form of mounted.splice(0)) form.destroy();
  document.body.replaceChildren();
  // drafts of this page
  sessionStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A form on the page, in an element of its own. */
export function form(
  options: Partial<FormOptions> = {},
  target: HTMLElement = document.body.appendChild(document.createElement('div')),
) {
  const handle = mount(target, { webhook: WEBHOOK, ...options });
  mounted.push(handle);
  return { handle, target, ...inside(handle.element) };
}

/** Ways to look into a form. */
export function inside(host: HTMLElement) {
  const root = host.shadowRoot!;
  const one = <T extends Element = HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
  return {
    root,
    one,
    value: (key: string) => one<HTMLInputElement>(`[name=${key}]`).value,
    type(key: string, value: string) {
      const input = one<HTMLInputElement>(`[name=${key}]`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
  };
}

/** Hears our events on an element, until the test ends: `submit x` with codes. */
export function hear(target: EventTarget): string[] {
  const heard: string[] = [];
  for (const name of [
    'ready',
    'start',
    'invalid',
    'submit',
    'queued',
    'delivered',
    'unconfirmed',
    'rejected',
    'diagnostic',
  ]) {
    target.addEventListener(`leadtag:${name}`, (event) => {
      const { code } = (event as CustomEvent).detail;
      heard.push(code ? `${name} ${code}` : name);
    });
  }
  return heard;
}
