import type { FormConfig } from '../config/parse.ts';
import type { FieldKind, FieldValue } from '../fields/kind.ts';
import { KINDS } from '../fields/kinds.ts';
import type { FormState } from './state.ts';
import { tidy } from './validate.ts';

/**
 * The values as they are sent: tidy, by field key. Empty ones are left out, an unticked checkbox is `false`. Where tidying
 * changed an e-mail address or a phone number, what was typed stands beside it as `<key>_raw`.
 */
export function answers({ fields }: FormConfig, { values }: FormState): Record<string, FieldValue | number> {
  const sent: Record<string, FieldValue | number> = {};
  for (const field of fields) {
    const typed = values[field.key] ?? '';
    const value = tidy(field, typed);
    const kind: FieldKind = KINDS[field.type];
    if (!String(value)) continue;
    sent[field.key] = kind.sent?.(String(value)) ?? value;
    const raw = `${field.key}_raw`;
    if (/email|phone/.test(field.type) && value !== typed && !(raw in values)) sent[raw] = typed;
  }
  return sent;
}
