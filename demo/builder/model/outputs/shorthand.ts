import type { Choice, FieldInput } from '../../../../src/config/field.ts';
import { settle } from '../../../../src/config/fields.ts';

/** What the shorthand says of a field. All else goes into the field's own options. */
const SAID = ['key', 'type', 'required', 'step', 'options'];

/** Fields in two parts: the shorthand, and what it has no sign for, by key. */
export function shorthandOf(fields: readonly FieldInput[]): { fields: string; field: Record<string, object> } {
  let step = 1;
  let text = '';
  for (const field of fields) {
    const next = field.step ?? 1;
    text += next > step ? ' /'.repeat(next - step) + (text ? ' ' : '') : text && ', ';
    text += item(field);
    step = Math.max(step, next);
  }
  const own = fields.map(({ key, ...field }) => [
    key,
    Object.fromEntries(Object.entries(field).filter(([name]) => !SAID.includes(name))),
  ]);
  return { fields: text, field: Object.fromEntries(own.filter(([, options]) => Object.keys(options!)[0])) };
}

function item({ key, type, required, options }: FieldInput): string {
  const choices = Array.isArray(options) ? (options as Choice[]) : [];
  // choices alone make a select, whatever the key would be by itself
  const said = choices[0] ? (type ?? usual(key)) : type;
  return [
    key,
    required ? '*' : '',
    said && !(choices[0] && said === 'select') ? `: ${said}` : '',
    choices[0] ? ` (${choices.map(choiceOf).join(' | ')})` : '',
  ].join('');
}

const usual = (key: string) => settle({ key }, () => {}).type;

const choiceOf = ({ value, label }: Choice): string =>
  label === value ? escaped(value, '=') : `${escaped(value, '=')}=${escaped(label)}`;

const escaped = (text: string, more = ''): string => text.replace(RegExp(`[|)\\\\${more}]`, 'g'), '\\$&');
