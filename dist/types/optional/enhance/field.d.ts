import type { FieldConfig } from '../../config/field.ts';
import type { FieldValue } from '../../fields/kind.ts';
/** An input of the page's as a field: the browser has judged what is in it, so there is nothing left to judge. */
export declare const fieldOf: (key: string, value: FieldValue) => FieldConfig;
