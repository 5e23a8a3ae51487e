import type { FieldType } from './kinds.ts';
/**
 * Keys that say by themselves what they ask for: the `autocomplete` token (WCAG 1.3.5) by which browsers fill them in, and the
 * type where it is not text. A key that is not here is a text without a token.
 */
export declare const KNOWN: Readonly<Record<string, readonly [autocomplete: string | undefined, type?: FieldType]>>;
