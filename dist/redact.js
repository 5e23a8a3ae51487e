// src/platform/redact.ts
/** Longer texts are cut before anybody looks through them (characters). */
var LIMIT = 2e3;
/** A text without what looks like an e-mail address, as links of mail tools and titles of account pages hold. */
var redact = (text) => text.slice(0, LIMIT).replace(/[\w.+%-]+(@|%40)[\p{L}\d%-]+(\.[\p{L}\d%-]+)+/giu, "redacted");
export { redact as t };
