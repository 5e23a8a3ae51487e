/**
 * Adds a style sheet of an optional script to where a form is drawn, or to the page; returns what takes it away. A form in the
 * page itself belongs to the owner's styles.
 */
export function dressUp(root: ShadowRoot | HTMLElement | Document, css: string): () => void {
  if (!('adoptedStyleSheets' in root)) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
