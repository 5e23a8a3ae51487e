/**
 * Whether the page behind an element is dark: the first background that is not see-through decides, and the browser's canvas
 * where there is none. It is the page's word that counts, not the operating system's.
 */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.5;
  }
  return lightness(getComputedStyle(element).color)! > 0.5;
}

/**
 * From 0 (black) to 1 (white); nothing for a see-through colour. Browsers write computed colours as rgb, color(), oklch or lab.
 * Of red, green and blue it is green that the eye goes by, for seven tenths: near enough.
 */
export function lightness(color: string): number | undefined {
  const [a = 0, b = 0, , alpha = 1] = (color.replace(/^color\(\S+/, '').match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (!color || alpha < 0.5) return undefined;
  if (/^[ol]/.test(color)) return color < 'o' ? a / 100 : a;
  return b / (color < 'r' ? 1 : 255);
}

/** Calls back whenever the page may have changed its colours: an attribute of its root, a background
 * that has faded over, or the visitor's preference. */
export function watchTheme(changed: () => void): () => void {
  const faded = (event: TransitionEvent) => event.propertyName === 'background-color' && changed();
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  const end = new AbortController();
  media.addEventListener('change', changed, end);
  document.addEventListener('transitionend', faded, end);
  return () => {
    observer.disconnect();
    end.abort();
  };
}
