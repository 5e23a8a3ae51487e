import { h } from 'preact';
import type { FieldConfig } from '../config/field.ts';
import type { FieldError, FieldValue } from '../fields/kind.ts';
import { Control } from './Control.tsx';
import { FieldMessage } from './FieldMessage.tsx';
import type { FormActions } from './Form.tsx';
import { Links } from './Links.tsx';
import type { Say } from './words.ts';

export interface FieldProps {
  field: FieldConfig;
  value: FieldValue | undefined;
  error: FieldError | undefined;
  say: Say;
  on: FormActions;
}

/** A label, its control, the help and what is wrong. Ids are those of this form's shadow root alone. */
export function Field(props: FieldProps) {
  const { field, error, say } = props;
  const { key, type, label, required } = field;
  if (type === 'hidden') return <input type="hidden" name={key} value={field.value} />;

  const control = <Control {...props} />;
  const isTick = type === 'checkbox';
  return (
    <div part={`field field-${key}`} class={isTick ? 'tick' : undefined}>
      {isTick && control}
      <label part="label" for={key}>
        <Links text={label} />
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {!isTick && control}
      <FieldMessage
        id={key}
        help={field.help}
        error={error && say(error, error === 'too_short' ? field.minlength : field.maxlength)}
      />
    </div>
  );
}
