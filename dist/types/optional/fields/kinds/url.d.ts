import type { FieldKind } from '../../../fields/kind.ts';
/** A web address. What lacks `https://` gets it; `javascript:` and every other protocol is refused, and so is a bare word. */
export declare const url: FieldKind;
