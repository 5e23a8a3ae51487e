export declare const HIDDEN = "\u2022\u2022\u2022\u2022\u2022\u2022";
/** The same with what may be a secret painted over. Nothing that is shown or copied has it. */
export declare function masked(value: unknown, name?: string): unknown;
/** Of headers only the usual ones keep their text, and those that carry nothing but the lead's id. */
export declare function maskedHeaders(headers: unknown): unknown;
/** An address without the values of parameters that are named as secrets are, and without a user. */
export declare function maskedUrl(address: string): string;
