import type { FormConfig } from '../config/parse.ts';
import type { FieldValue } from '../fields/kind.ts';
import type { FormState } from './state.ts';
/**
 * The values as they are sent: tidy, by field key. Empty ones are left out, an unticked checkbox is `false`. Where tidying
 * changed an e-mail address or a phone number, what was typed stands beside it as `<key>_raw`.
 */
export declare function answers({ fields }: FormConfig, { values }: FormState): Record<string, FieldValue | number>;
