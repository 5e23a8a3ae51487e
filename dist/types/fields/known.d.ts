import type { FieldType } from './kinds.ts';
/**
 * Keys that say by themselves what they ask for: the type, and the `autocomplete` token (WCAG 1.3.5) by which browsers fill
 * them in. A key that is not here is a text without a token.
 */
export declare const KNOWN: Readonly<Record<string, readonly [type: FieldType, autocomplete?: string]>>;
