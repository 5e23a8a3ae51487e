import type { Locator, Page } from 'playwright-core';
import { contrast, over, type Rgba } from '../../src/optional/debug/facts/contrast.ts';
import type { Site } from './site.ts';

/** The panel of `leadtag.debug.js`, as an owner uses it. */
export interface PanelHandle {
  tab: Locator;
  panel: Locator;
  /** Opens it by its tab, if it is not open. */
  open(): Promise<void>;
  /** Goes to a section. */
  to(section: string): Promise<void>;
  /** What stands in the section. */
  text(): Promise<string>;
  click(button: string | RegExp): Promise<void>;
  /** The JSON that is shown, read back. */
  json(): Promise<Record<string, never>>;
}

export function debugPanel(page: Page): PanelHandle {
  const panel = page.getByRole('region', { name: 'leadtag debug panel' });
  const tab = page.getByRole('button', { name: /^Open the debug panel of leadtag/ });
  const content = panel.getByRole('tabpanel');
  return {
    tab,
    panel,
    async open() {
      if (await panel.isVisible()) return;
      await tab.click();
      await panel.waitFor();
    },
    async to(section) {
      await this.open();
      await panel.getByRole('tab', { name: section }).click();
    },
    text: () => content.innerText(),
    click: (name) => content.getByRole('button', { name }).first().click(),
    json: async () => JSON.parse(await content.getByRole('region', { name: 'As JSON' }).first().innerText()),
  };
}

/** An owner's live site: the same pages under a name that is not of this machine. Returns its origin. */
export async function live(page: Page, site: Site, host = 'shop.example'): Promise<string> {
  const origin = `http://${host}`;
  await page.route(`${origin}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(origin, site.url) });
    await route.fulfill({ response });
  });
  return origin;
}

/** Texts of the panel that stand out too little from what is behind them: axe cannot tell in the top layer. */
export async function paleTexts(panel: Locator): Promise<string[]> {
  const texts = await panel.evaluate((element) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgba = (css: string): Rgba => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const grounds = (from: Element | null) => {
      const all: Rgba[] = [];
      for (let at = from; at; at = at.parentElement) all.push(rgba(getComputedStyle(at).backgroundColor));
      return all;
    };
    return [...element.querySelectorAll<HTMLElement>('*')].flatMap((each) => {
      const own = [...each.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent);
      const text = own.join('').trim();
      if (!text || !each.checkVisibility()) return [];
      return [{ text, color: rgba(getComputedStyle(each).color), grounds: grounds(each) }];
    });
  });
  if (texts.length < 10) throw new Error('There is nothing to be read in the panel');
  return texts.flatMap(({ text, color, grounds }) => {
    const ground = grounds.reduce((so, below) => over(so, below));
    const ratio = contrast(over(color, ground), ground);
    return ratio < 4.5 ? [`${text}: ${ratio.toFixed(2)}`] : [];
  });
}
