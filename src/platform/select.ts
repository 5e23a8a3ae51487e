/** The element that a selector finds; nothing for one that is no selector. */
export function select(selector: string): HTMLElement | null {
  try {
    return document.querySelector<HTMLElement>(selector);
  } catch {
    return null; // the caller says that there is no such element
  }
}
