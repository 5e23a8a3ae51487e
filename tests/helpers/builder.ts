import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The sections of the builder, as its rail names them. */
export type SectionName =
  | 'Goal'
  | 'Fields'
  | 'Texts'
  | 'Consent'
  | 'Look'
  | 'Display'
  | 'Destination'
  | 'After sending'
  | 'Qualification'
  | 'Languages'
  | 'Get the code';

export const SECTION_NAMES: readonly SectionName[] = [
  'Goal',
  'Fields',
  'Texts',
  'Consent',
  'Look',
  'Display',
  'Destination',
  'After sending',
  'Qualification',
  'Languages',
  'Get the code',
];

export type WayName = 'Script tag' | 'Placeholder' | 'Instant' | 'npm' | 'JSON' | 'Tag Manager';

/** Opens the builder, with the form that the fragment holds, and waits until it can be used. */
export async function openBuilder(page: Page, demoUrl: string, fragment = ''): Promise<void> {
  await page.goto(`${demoUrl}builder.html${fragment}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** Goes to a section by the rail. */
export async function goTo(page: Page, name: SectionName): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(name, { exact: true }).click();
}

/** The page in the preview, with the real form on it. */
export const previewOf = (page: Page): FrameLocator => page.frameLocator('iframe[title^="Preview of the form"]');

/** The fields in the list, in order, by their labels. */
export const fieldNames = (page: Page): Promise<string[]> =>
  page.locator('.field-card .field-name b').allTextContents();

/** The code for a way of using the form. */
export async function codeFor(page: Page, way: WayName): Promise<string> {
  await goTo(page, 'Get the code');
  await page.getByRole('tab', { name: way, exact: true }).click();
  return (await page.locator('[data-code]').textContent()) ?? '';
}

/** The same, with the scripts of the tests' own sites in place of those on the CDN. */
export const onSite = (code: string): string => code.replaceAll(/https:\/\/[^"'`\s]+\/(?=leadtag[\w.-]*\.js)/g, '/');

/** A busy machine moves what is dragged late. */
const SLOWLY = { timeout: 15_000 };

/** Takes a field by its grip, and lets it go once it has taken the place of another one. */
export async function drag(page: Page, from: string, to: string): Promise<void> {
  const card = (name: string): Locator =>
    page.locator('.field-card', { has: page.locator('b', { hasText: new RegExp(`^${name}$`) }) }).first();
  const grip = card(from).locator('.grip');
  const target = await card(to).elementHandle();
  let [x, y, isDown] = [0, 0, false];
  // the list takes hold of its cards a moment after it was drawn: a hand that was too early tries again
  await expect
    .poll(async () => {
      await page.mouse.up();
      // waits until nothing moves any more
      await grip.hover();
      const start = (await grip.boundingBox())!;
      const end = (await card(to).boundingBox())!;
      isDown = end.y > start.y;
      [x, y] = [start.x, end.y + end.height * (isDown ? 0.9 : 0.1)];
      await page.mouse.down();
      // a hand moves through all that lies between, and waits until the others have made room
      await page.mouse.move(x + 20, y, { steps: 10 });
      return page.locator('.ghost').count();
    }, SLOWLY)
    .toBe(1);
  await expect
    .poll(async () => {
      await page.mouse.move(x + 22, y);
      await page.mouse.move(x + 20, y);
      return target!.evaluate((other) => {
        const ghost = document.querySelector('.ghost');
        return ghost ? (ghost.compareDocumentPosition(other) & 2) === 2 : undefined;
      });
    }, SLOWLY)
    .toBe(isDown);
  await page.mouse.up();
}
