import { Fragment, h } from 'preact';
import type { FieldProps } from '../../view/Field.tsx';
import { controlProps, type Typing } from '../control.ts';
import type { HintActions } from './index.tsx';

/** An e-mail address, and below it the one that may have been meant. It stands in the field's `options`. */
export function EmailInput(props: FieldProps) {
  const { field, value, say, on, id } = props;
  const [offer] = field.options;
  const { take, drop } = on as typeof on & Partial<HintActions>;
  return (
    <>
      <input
        {...controlProps(props)}
        type="email"
        inputmode="email"
        autocapitalize="none"
        spellcheck={false}
        dir="ltr"
        placeholder={field.placeholder}
        value={String(value ?? '')}
        onInput={({ currentTarget }: Typing) => on.input(field, currentTarget.value)}
      />
      {offer && take && (
        <div part="hint">
          <button part="suggestion" type="button" id={`${id}-hint`} onClick={() => take(field, offer.value)}>
            {say('did_you_mean', offer.value)}
          </button>
          <button part="dismiss" type="button" aria-label={say('close')} onClick={() => drop?.(field)} />
        </div>
      )}
    </>
  );
}
