import { h } from 'preact';
import type { FieldType } from '../../fields/kinds.ts';
import type { FieldProps } from '../../view/Field.tsx';
import { controlProps, type Typing } from '../control.ts';

/** The keyboard that a phone shows. An address is left-to-right in every language. */
const TYPING: Partial<Record<FieldType, object>> = {
  url: { type: 'text', inputmode: 'url', autocapitalize: 'none', spellcheck: false, dir: 'ltr' },
  // browsers' own number fields change by the mouse wheel, and swallow what they cannot read
  number: { type: 'text', inputmode: 'decimal' },
};

/** One line that is a web address, a number or a day. */
export function TypedInput(props: FieldProps) {
  const { field, value, on } = props;
  const { type, min, max, placeholder } = field;
  return (
    <input
      {...controlProps(props)}
      {...(type === 'date' ? { type, min: min || undefined, max: max || undefined } : TYPING[type])}
      placeholder={placeholder}
      value={String(value ?? '')}
      onInput={(event: Typing) => on.input(field, event.currentTarget.value)}
    />
  );
}
