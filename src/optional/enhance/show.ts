/** Shows an element, whichever way a page hides its panels; returns what hides it again in the same way. */
export function show(element: HTMLElement): () => void {
  const { hidden, style } = element;
  const { display } = style;
  const aria = element.getAttribute('aria-hidden');
  element.hidden = false;
  element.removeAttribute('aria-hidden');
  if (getComputedStyle(element).display === 'none') style.display = 'block';
  return () => {
    element.hidden = hidden;
    style.display = display;
    if (aria !== null) element.setAttribute('aria-hidden', aria);
  };
}

/** Takes an element off the screen; returns what brings it back. */
export function hide(style: CSSStyleDeclaration): () => void {
  const { display } = style;
  style.display = 'none';
  return () => {
    style.display = display;
  };
}

/** Moves the focus to an element that is not made for it. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}
