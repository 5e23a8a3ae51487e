/**
 * Whether the page behind an element is dark: the first background that is not see-through decides, and the browser's canvas
 * where there is none. It is the page's word that counts, not the operating system's.
 */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
    const light = lightness(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.5;
  }
  const scheme = getComputedStyle(element).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** From 0 (black) to 1 (white); nothing for a see-through colour. Browsers write computed colours as rgb, color(), oklch or lab. */
export function lightness(color: string): number | undefined {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.replace(/^color\(\S+/, '').match(/[\d.]+(e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (!color || color === 'transparent' || alpha < 0.5) return undefined;
  if (color.startsWith('ok')) return a;
  if (color.startsWith('l')) return a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (color.startsWith('rgb') ? 255 : 1);
}

/** Calls back whenever the page may have changed its colours: an attribute of its root, a background
 * that has faded over, or the visitor's preference. */
export function watchTheme(changed: () => void): () => void {
  const faded = ({ propertyName }: TransitionEvent) => propertyName === 'background-color' && changed();
  const media = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  media.addEventListener('change', changed);
  document.addEventListener('transitionend', faded);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', changed);
    document.removeEventListener('transitionend', faded);
  };
}
