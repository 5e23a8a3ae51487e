import type { FieldValue } from '../fields/kind.ts';
/**
 * What a visitor has filled in before the script was there, by key: what differs from the markup. A box that the markup itself
 * has ticked is nobody's consent.
 */
export declare function typedIn(root: ParentNode): Record<string, FieldValue>;
