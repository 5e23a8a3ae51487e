import type { FieldKind } from './kind.ts';
/** Every field kind by the name that owners write. */
export declare const KINDS: {
    text: FieldKind;
    email: FieldKind;
    phone: FieldKind;
    textarea: FieldKind;
    select: FieldKind;
    checkbox: FieldKind;
    hidden: FieldKind;
    url: FieldKind;
    number: FieldKind;
    date: FieldKind;
    country: FieldKind;
    radio: FieldKind;
    checkboxes: FieldKind;
};
export type FieldType = keyof typeof KINDS;
