import type { Mounted } from '../../extensions.ts';

/** Which link means any form at all: the first one that opens takes it. */
const ANY = '#leadtag';

/**
 * Opens the form by a click on what the owner named (`open-target`), and on every link to `#leadtag` or `#<form-id>`, whenever
 * that came to the page. Returns what ends it.
 */
export function onOpenerClick({ config, host }: Pick<Mounted, 'config' | 'host'>, open: () => void): () => void {
  const clicked = (event: MouseEvent) => {
    const { openTarget, formId, display } = config();
    const [origin] = event.composedPath();
    // another form has taken it, a form that the page has taken away is not there to open, and a link in a new tab is that
    if (
      !host.isConnected ||
      display === 'inline' ||
      event.defaultPrevented ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      !(origin instanceof Element)
    )
      return;
    const link = origin.closest('a[href]')?.getAttribute('href');
    if (link !== ANY && link !== `#${formId}` && !isInside(origin, openTarget)) return;
    event.preventDefault();
    open();
  };
  document.addEventListener('click', clicked);
  return () => document.removeEventListener('click', clicked);
}

function isInside(element: Element, selector: string | undefined) {
  try {
    return selector && element.closest(selector);
  } catch {
    return undefined; // what is no selector names nothing
  }
}
