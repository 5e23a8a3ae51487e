import { contrast, over, type Rgba } from './contrast.ts';

/** Something about the look of a form that people will stumble over. */
export interface Blemish {
  what: string;
  todo: string;
}

const WHITE: Rgba = [255, 255, 255, 1];

/** Looks at a form as it stands: whether its texts can be read, its inputs are named, and nothing zooms on a phone. */
export function lookAt(root: ShadowRoot | HTMLElement): { texts: number; blemishes: Blemish[] } {
  const rgba = createReader();
  const found = new Map<string, Blemish>();
  let texts = 0;
  for (const element of root.querySelectorAll<HTMLElement>(
    'h2,h3,p,label,small,button,a,span,input,select,textarea,[part]',
  )) {
    const words = wordsOf(element);
    if (!words || !element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true })) continue;
    texts++;
    const style = getComputedStyle(element);
    const ground = backgroundOf(element, rgba);
    if (!ground) continue; // a picture is behind it
    const ratio = contrast(over(rgba(style.color), ground), ground);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const least = isLarge ? 3 : 4.5;
    if (ratio < least) {
      const shown = `“${words.slice(0, 40)}” has a contrast of ${ratio.toFixed(1)} : 1`;
      found.set(shown, { what: shown, todo: `${least} : 1 is the least that can be read by everybody.` });
    }
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),select,textarea')) {
    if (!input.checkVisibility?.()) continue;
    const isNamed = input.labels?.length || input.ariaLabel || input.getAttribute('aria-labelledby') || input.title;
    if (!isNamed) {
      const what = `“${input.name || input.type}” has no label`;
      found.set(what, { what, todo: 'Screen readers cannot tell what it asks for. A placeholder is no label.' });
    }
    const size = Number.parseFloat(getComputedStyle(input).fontSize);
    if (size < 16 && !/checkbox|radio/.test(input.type)) {
      const what = `The text in “${input.name || input.type}” is ${Math.round(size)} px high`;
      found.set(what, { what, todo: 'Below 16 px an iPhone zooms into the form at each tap.' });
    }
  }
  return { texts, blemishes: [...found.values()] };
}

/** The text that stands in the element itself, or that its visitor has typed. */
function wordsOf(element: HTMLElement): string {
  if ('value' in element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.nodeName)) {
    const { type, value, placeholder } = element as HTMLInputElement;
    return /checkbox|radio|hidden/.test(type) ? '' : value || placeholder || '';
  }
  return [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ''))
    .join(' ')
    .trim();
}

/** The colour behind an element, through shadow roots; nothing where a picture or a gradient is in the way. */
function backgroundOf(element: Element, rgba: (css: string) => Rgba): Rgba | undefined {
  let so: Rgba = [0, 0, 0, 0];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    so = over(so, rgba(backgroundColor));
    if (so[3] > 0.99) return so;
  }
  const isDark = getComputedStyle(document.documentElement).colorScheme.startsWith('dark');
  return over(so, isDark ? [18, 18, 18, 1] : WHITE);
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null);

/** Reads any colour that browsers write, by painting it. */
function createReader(): (css: string) => Rgba {
  const known = new Map<string, Rgba>();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (css) => {
    const [, r, g, b, a = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css) ?? [];
    if (r) return [Number(r), Number(g), Number(b), Number(a)];
    if (!known.has(css) && context) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      known.set(css, [red, green, blue, alpha / 255]);
    }
    return known.get(css) ?? WHITE;
  };
}
