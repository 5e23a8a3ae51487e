import { asText } from './coerce.ts';
import type { FieldConfig } from './field.ts';
import { settle } from './fields.ts';
import type { Report } from './problem.ts';

/** Something that a visitor may agree to, as an owner writes it: `{ purpose: 'sms', text: 'Text me about my order' }`. */
export interface PurposeInput {
  /** A short name, such as `marketing`, `phone`, `sms` or `whatsapp`: `consent_<purpose>` in flat leads. */
  purpose: string;
  /** The words that the visitor reads; links as `[text](address)`. */
  text: string;
  /** Whether the box must be ticked. */
  required?: boolean;
  /** Words to read without a box: whoever submits has been told. */
  notice?: boolean;
}

/** A purpose, settled. Its box is a field like any other, except that it is not among the values of the lead. */
export interface Purpose extends FieldConfig {
  readonly purpose: string;
  readonly notice: boolean;
}

/** Makes a box, or a notice, of each purpose. A box is never ticked beforehand, whatever an owner writes. */
export function readPurposes(inputs: readonly PurposeInput[], report: Report): Purpose[] {
  const made = new Map<string, Purpose>();
  for (const input of inputs) {
    const { purpose, text, required, notice } = Object(input) as PurposeInput;
    const name = asText(purpose) ?? '';
    const label = asText(text);
    const isNotice = notice === true;
    if (!label || !/^[a-z]\w*$/.test(name) || made.has(name)) {
      report('purposes', 'each needs a purpose, and a text');
      continue;
    }
    const key = `consent_${name}`;
    const box = settle({ key, type: 'checkbox', label, required: required === true && !isNotice }, report);
    made.set(name, { ...box, purpose: name, notice: isNotice });
  }
  return [...made.values()];
}
