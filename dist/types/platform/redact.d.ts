/**
 * A text without what looks like an e-mail address, as links of mail tools and titles of account pages hold. No `\p{L}`: all letters
 * of the world take a browser longer to prepare than a form to be drawn.
 */
export declare const redact: (text: string) => string;
