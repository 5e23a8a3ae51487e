/** Several lines of text. Line breaks are kept. */
export declare const textarea: import("./kind.ts").FieldKind;
