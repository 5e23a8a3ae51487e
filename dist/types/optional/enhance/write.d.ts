import type { FieldValue } from '../../fields/kind.ts';
/** Fills in a form by the keys that its inputs have in a lead, as if a visitor had; unknown keys are ignored. */
export declare function write(form: HTMLFormElement, values: Readonly<Record<string, FieldValue>>): void;
