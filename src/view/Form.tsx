import { h } from 'preact';
import type { FieldConfig } from '../config/field.ts';
import type { FormConfig } from '../config/parse.ts';
import type { FieldValue } from '../fields/kind.ts';
import type { FormState } from '../form/state.ts';
import { Consent } from './Consent.tsx';
import { Contact } from './Contact.tsx';
import { Field } from './Field.tsx';
import type { Say } from './words.ts';

/** What a visitor can do to a form. */
export interface FormActions {
  input(field: FieldConfig, value: FieldValue): void;
  blur(field: FieldConfig): void;
  consent(granted: boolean): void;
  submit(): void;
}

export interface FormProps {
  config: FormConfig;
  state: FormState;
  say: Say;
  on: FormActions;
}

/** A form as it stands. Holds nothing: the same props always draw the same form. */
export function Form({ config, state, say, on }: FormProps) {
  const sending = state.status === 'sending';
  const submit = (event: Event) => {
    event.preventDefault();
    on.submit();
  };
  // Enter clicks the button too; where a frame's sandbox forbids forms, no submit event follows the click
  // the focus stays in the field: an error that shows up on leaving it would push the button away from under the pointer
  const stay = (event: Event) => event.preventDefault();
  return (
    <form part="form" noValidate method="post" onSubmit={submit}>
      {config.heading && <h2 part="heading">{config.heading}</h2>}
      {config.text && (
        <p part="text" class="text">
          {config.text}
        </p>
      )}
      {config.fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          value={state.values[field.key]}
          error={state.errors[field.key]}
          say={say}
          on={on}
        />
      ))}
      {config.consent && <Consent config={config} state={state} say={say} on={on} />}
      {state.status === 'failed' && (
        <div part="note" class="note">
          {say('failed')}
          <Contact contact={config.contact} say={say} />
        </div>
      )}
      <button part="button" class="button" type="submit" aria-disabled={sending} onMouseDown={stay} onClick={submit}>
        {sending ? say('sending') : config.cta || say('cta')}
      </button>
      {state.arrived && (
        <small part="notice" class="notice">
          {say('arrived')}
        </small>
      )}
      {!config.consent && config.privacyUrl && (
        <small>
          <a part="link" href={config.privacyUrl} target="_blank" rel="noopener noreferrer">
            {say('privacy')}
          </a>
        </small>
      )}
    </form>
  );
}
