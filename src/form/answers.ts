import type { FormConfig } from '../config/parse.ts';
import type { FieldValue } from '../fields/kind.ts';
import type { FormState } from './state.ts';
import { tidy } from './validate.ts';

/**
 * The values as they are sent: tidy, by field key. Empty ones are left out, an unticked checkbox is `false`. Where tidying
 * changed an e-mail address or a phone number, what was typed stands beside it as `<key>_raw`.
 */
export function answers({ fields }: FormConfig, { values }: FormState): Record<string, FieldValue> {
  const sent: Record<string, FieldValue> = {};
  for (const field of fields) {
    const typed = values[field.key] ?? '';
    const value = tidy(field, typed);
    if (value === '') continue;
    sent[field.key] = value;
    const raw = `${field.key}_raw`;
    if (/email|phone/.test(field.type) && value !== typed && !(raw in values)) sent[raw] = typed;
  }
  return sent;
}
