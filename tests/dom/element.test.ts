import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/element.ts';
import type { LeadFormElement } from '../../src/element.ts';
import { inside, WEBHOOK } from './support/mounted.ts';

let elements: LeadFormElement[] = [];
beforeEach(() => {
  elements = [];
});
afterEach(() => vi.restoreAllMocks());

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A `<lead-form>` on the page, once it has drawn itself. */
async function element(attributes: Record<string, string> = {}, config?: Record<string, unknown>) {
  const made = document.createElement('lead-form') as LeadFormElement;
  elements.push(made);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (config) made.config = config;
  document.body.append(made);
  await turn();
  return made;
}
const button = (from: HTMLElement) => inside(from).one('button').textContent;

test('attributes make the form', async () => {
  const made = await element({ 'data-webhook': WEBHOOK, 'data-fields': 'city', 'data-cta': 'Go' });
  expect(made.handle!.element).toBe(made);
  expect([button(made), inside(made).one('input').getAttribute('name')]).toEqual(['Go', 'city']);
});

test('the form follows its attributes, and keeps what was typed', async () => {
  const made = await element({ 'data-webhook': WEBHOOK, 'data-fields': 'city' });
  inside(made).type('city', 'Lisbon');
  made.setAttribute('data-cta', 'Now');
  await turn();
  expect([button(made), inside(made).value('city')]).toEqual(['Now', 'Lisbon']);
  made.removeAttribute('data-cta');
  await turn();
  expect(button(made)).toBe('Send');
});

describe('config', () => {
  test('holds what no attribute can; attributes win', async () => {
    const made = await element(
      { 'data-cta': 'attribute' },
      { webhook: WEBHOOK, cta: 'config', fields: [{ key: 'city' }] },
    );
    expect([button(made), inside(made).one('input').getAttribute('name')]).toEqual(['attribute', 'city']);
  });

  test('may come after the element', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const made = await element();
    expect(made.handle).toBeUndefined();
    made.config = { webhook: WEBHOOK };
    await turn();
    expect(made.handle).toBeDefined();
  });

  test('is a copy: what is changed afterwards does not count', async () => {
    const config = { webhook: WEBHOOK, cta: 'a' };
    const made = await element({}, config);
    config.cta = 'b';
    expect(made.config.cta).toBe('a');
  });
});

describe('on the page', () => {
  test('an element that is moved keeps its form, and what was typed', async () => {
    const made = await element({ 'data-webhook': WEBHOOK, 'data-fields': 'city' });
    inside(made).type('city', 'Lisbon');
    const { handle } = made;
    document.body.append(document.createElement('p'), made);
    await turn();
    expect(made.handle).toBe(handle);
    expect(inside(made).value('city')).toBe('Lisbon');
  });

  test('one that is taken away has none, and gets a new one when it comes back', async () => {
    const made = await element({ 'data-webhook': WEBHOOK });
    made.remove();
    await turn();
    expect(made.handle).toBeUndefined();
    document.body.append(made);
    await turn();
    expect(inside(made).one('form')).not.toBeNull();
  });

  test('without a webhook the content stays, and the owner is told', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const made = await element({ 'data-fields': 'city', 'data-form-id': 'fatal' });
    expect(made.shadowRoot).toBeNull();
    expect(error.mock.calls.flat().join()).toContain('webhook: is missing');
  });
});
