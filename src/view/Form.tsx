import { type ComponentChildren, h } from 'preact';
import type { FieldConfig } from '../config/field.ts';
import type { FormConfig } from '../config/parse.ts';
import type { FieldValue } from '../fields/kind.ts';
import type { FormState } from '../form/state.ts';
import { Contact } from './Contact.tsx';
import { Field } from './Field.tsx';
import { Links } from './Links.tsx';
import type { Say } from './words.ts';

/** What a visitor can do to a form. */
export interface FormActions {
  input(field: FieldConfig, value: FieldValue): void;
  blur(field: FieldConfig): void;
  submit(): void;
}

export interface FormProps {
  config: FormConfig;
  state: FormState;
  say: Say;
  on: FormActions;
  /** Stands above the fields, and beside the button. */
  above?: ComponentChildren;
  beside?: ComponentChildren;
}

/** A form as it stands. Holds nothing: the same props always draw the same form. */
export function Form({ config, state, say, on, above, beside }: FormProps) {
  const sending = state.status === 'sending';
  const submit = (event: Event) => {
    event.preventDefault();
    on.submit();
  };
  // Enter clicks the button too; where a frame's sandbox forbids forms, no submit event follows the click
  // the focus stays in the field: an error that shows up on leaving it would push the button away from under the pointer
  const stay = (event: Event) => event.preventDefault();
  const draw = (field: FieldConfig) => (
    <Field
      key={field.key}
      field={field}
      id={config.root === 'light' ? `${config.formId}-${field.key}` : field.key}
      value={state.values[field.key]}
      error={state.errors[field.key]}
      say={say}
      on={on}
    />
  );
  const policy = config.privacyUrl && `[${say('privacy')}](${config.privacyUrl})`;
  return (
    <form part="form" novalidate method="post" onSubmit={submit}>
      {config.heading && <h2 part="heading">{config.heading}</h2>}
      {config.text && (
        <p part="text">
          <Links text={config.text} />
        </p>
      )}
      {above}
      {config.fields.map(draw)}
      {config.purposes.map((purpose, i) => {
        const label = policy && !i ? `${purpose.label} ${policy}` : purpose.label;
        return purpose.notice ? (
          <p part="text">
            <Links text={label} />
          </p>
        ) : (
          draw({ ...purpose, label })
        );
      })}
      {state.status === 'failed' && (
        <div part="note">
          {say('failed')}
          <Contact contact={config.contact} say={say} />
        </div>
      )}
      <div part="actions">
        {beside}
        <button part="button" type="submit" aria-disabled={sending} onMouseDown={stay} onClick={submit}>
          {sending ? say('sending') : config.cta || say('cta')}
        </button>
      </div>
      {state.arrived && <small part="notice">{say('arrived')}</small>}
      {policy && !config.purposes[0] && (
        <small>
          <Links text={policy} />
        </small>
      )}
    </form>
  );
}
