/** Longer texts are cut before anybody looks through them (characters). */
const LIMIT = 2000;

/** A text without what looks like an e-mail address, as links of mail tools and titles of account pages hold. */
export const redact = (text: string): string =>
  text.slice(0, LIMIT).replace(/[\w.+%-]+(@|%40)[\p{L}\d%-]+(\.[\p{L}\d%-]+)+/giu, 'redacted');
