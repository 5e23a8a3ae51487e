import { Fragment, h } from 'preact';
import { described, FieldMessage } from './FieldMessage.tsx';
import type { FormProps } from './Form.tsx';
import { Links } from './Links.tsx';

/** The consent box: never ticked beforehand. Its text is the one that the lead carries. */
export function Consent({ config, state, say, on }: FormProps) {
  const id = 'leadtag-consent';
  const error = state.consentMissing ? say('tick') : undefined;
  return (
    <div part="field field-consent" class="field tick">
      <input
        part="checkbox"
        type="checkbox"
        id={id}
        name={id}
        checked={state.consent}
        aria-required={config.consentRequired || undefined}
        onInput={(event) => on.consent(event.currentTarget.checked)}
        {...described({ id, error })}
      />
      <label part="label" for={id}>
        <Links text={config.consent!} />
        {config.privacyUrl && (
          <>
            {' '}
            <Links text={`[${say('privacy')}](${config.privacyUrl})`} />
          </>
        )}
      </label>
      <FieldMessage id={id} error={error} />
    </div>
  );
}
