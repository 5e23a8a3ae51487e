import type { FieldKind } from '../../../fields/kind.ts';
/** Any of a few choices: the lead carries a list. Each choice is judged like that of a select. */
export declare const checkboxes: FieldKind;
