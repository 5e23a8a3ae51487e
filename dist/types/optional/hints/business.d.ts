import type { FieldKind } from '../../fields/kind.ts';
/** An address; where the owner asks for one of a company (`data-field-email-business`), no mailbox that anybody can have. */
export declare const businessEmail: FieldKind;
