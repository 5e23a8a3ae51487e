import { h } from 'preact';
import type { FieldConfig } from '../config/field.ts';
import type { FieldError, FieldKind, FieldValue } from '../fields/kind.ts';
import { KINDS } from '../fields/kinds.ts';
import { Control } from './Control.tsx';
import { FieldMessage } from './FieldMessage.tsx';
import type { FormActions } from './Form.tsx';
import { Links } from './Links.tsx';
import type { Say } from './words.ts';

export interface FieldProps {
  field: FieldConfig;
  /** Of its control; those around it begin with it. */
  id: string;
  value: FieldValue | undefined;
  error: FieldError | undefined;
  say: Say;
  on: FormActions;
}

/** A label, its control, the help and what is wrong. In a shadow root of its own, ids are those of this form alone. */
export function Field(props: FieldProps) {
  const { field, error, say, id } = props;
  const { key, type, label, required } = field;
  if (type === 'hidden') return <input type="hidden" name={key} value={field.value} />;

  const kind: FieldKind = KINDS[type];
  const control = <Control {...props} />;
  const isTick = type === 'checkbox';
  const words = [<Links text={label} />, required && <span aria-hidden="true"> *</span>];
  return (
    <div part={`field field-${key}`} class={isTick ? 'tick' : undefined}>
      {isTick && control}
      {kind.group ? (
        <div part="label" id={`${id}-label`}>
          {words}
        </div>
      ) : (
        <label part="label" for={id}>
          {words}
        </label>
      )}
      {!isTick && control}
      <FieldMessage
        id={id}
        help={field.help}
        error={
          error && say(error, kind.limit?.(error, field) ?? field[error === 'too_short' ? 'minlength' : 'maxlength'])
        }
      />
    </div>
  );
}
