/** Longer texts are cut before anybody looks through them (characters). */
const LIMIT = 2000;

/**
 * A text without what looks like an e-mail address, as links of mail tools and titles of account pages hold. No `\p{L}`: all letters
 * of the world take a browser longer to prepare than a form to be drawn.
 */
export const redact = (text: string): string =>
  text.slice(0, LIMIT).replace(/[\w.+%-]+(@|%40)[\w%\x80-\uffff-]+(\.[\w%\x80-\uffff-]+)+/g, 'redacted');
