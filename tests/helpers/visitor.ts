import type { Locator, Page } from 'playwright-core';
import type { Attributes } from './html.ts';
import type { Webhook } from './webhook.ts';

/** A page, or the part of it that holds one of several forms. */
export type Scope = Page | Locator;

/** The label of the submit button in our fixtures. */
const SEND = 'Send it';

/** The attributes of a form that delivers to this hook; `more` adds to them or replaces them. */
export function formFor(hook: Webhook, more: Attributes = {}): Attributes {
  return { 'data-webhook': hook.url, 'data-cta': SEND, ...more };
}

export function sendButton(scope: Scope): Locator {
  return scope.getByRole('button', { name: SEND });
}

/** Goes to the page, and waits until its form can be used. */
export async function openForm(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await sendButton(page).first().waitFor();
}

/** Types into fields by their labels. */
export async function fillIn(scope: Scope, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await scope.getByLabel(label).fill(value);
}

export async function submitForm(scope: Scope, values: Record<string, string>): Promise<void> {
  await fillIn(scope, values);
  await sendButton(scope).click();
}

const OUTCOMES = { received: /thank you|thanks|received/i, saved: /saved on this device/i };

/** The heading that takes the place of the form. */
export function outcome(scope: Scope, which: keyof typeof OUTCOMES): Locator {
  return scope.getByRole('heading', { name: OUTCOMES[which] });
}

/** The `name` of the field that has the focus, through shadow roots; else the text of the element that has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('name') ?? active?.textContent?.trim() ?? '';
  });
}
