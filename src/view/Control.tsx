import { type ComponentChildren, h } from 'preact';
import type { FieldType } from '../fields/kinds.ts';
import type { FieldProps } from './Field.tsx';
import { described } from './FieldMessage.tsx';

/** The keyboard that a phone shows, and what it does to the letters. E-mail and phone are left-to-right in every language. */
const TYPING: Partial<Record<FieldType, object>> = {
  email: { type: 'email', inputmode: 'email', autocapitalize: 'none', spellcheck: false, dir: 'ltr' },
  phone: { type: 'tel', inputmode: 'tel', dir: 'ltr' },
};

/** How optional scripts draw kinds of fields. */
export const CONTROLS: Partial<Record<FieldType, (props: FieldProps) => ComponentChildren>> = {};

/** What the visitor types into, ticks or chooses from. */
export function Control(props: FieldProps) {
  const { field, value, error, say, on, id } = props;
  const { key, type, required } = field;
  const common = {
    part: 'input',
    id,
    name: key,
    autocomplete: field.autocomplete,
    inputmode: field.autocomplete === 'url' ? ('url' as const) : undefined,
    'aria-required': required || undefined,
    ...described({ id, help: field.help, error }),
    onBlur: () => on.blur(field),
  };
  const typed = {
    ...common,
    value: String(value ?? ''),
    onInput: (event: { currentTarget: { value: string } }) => on.input(field, event.currentTarget.value),
  };

  if (CONTROLS[type]) return CONTROLS[type](props);
  if (type === 'checkbox') {
    const tick = (event: { currentTarget: HTMLInputElement }) => on.input(field, event.currentTarget.checked);
    return <input {...common} part="checkbox" type="checkbox" value="true" checked={value === true} onInput={tick} />;
  }
  if (type === 'textarea') return <textarea {...typed} rows={field.rows} placeholder={field.placeholder} />;
  if (field.options[0]) {
    return (
      <select {...typed}>
        <option value="">{field.placeholder ?? say('choose')}</option>
        {field.options.map((choice) => (
          <option value={choice.value}>{choice.label}</option>
        ))}
      </select>
    );
  }
  return <input type="text" {...typed} {...TYPING[type]} placeholder={field.placeholder} />;
}
