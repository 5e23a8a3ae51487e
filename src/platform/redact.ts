/** Longer texts are cut before anybody looks through them (characters). */
const LIMIT = 2000;

/**
 * A text without what looks like an e-mail address, as links of mail tools and titles of account pages hold. What holds none is
 * seen at once: all letters of the world take a browser longer to prepare than a form to be drawn.
 */
export function redact(text: string): string {
  const cut = text.slice(0, LIMIT);
  return /@|%40/.test(cut) ? cut.replace(/[\w.+%-]+(@|%40)[\p{L}\d%-]+(\.[\p{L}\d%-]+)+/giu, 'redacted') : cut;
}
