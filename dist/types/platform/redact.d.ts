/** A text without what looks like an e-mail address, as links of mail tools and titles of account pages hold. */
export declare const redact: (text: string) => string;
