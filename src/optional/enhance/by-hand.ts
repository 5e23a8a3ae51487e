import type { FieldValue } from '../../fields/kind.ts';
import type { Adopted, Handle } from './adopt.ts';
import { own } from './own.ts';
import { read } from './read.ts';
import { write } from './write.ts';

/** What of a form's handle has to go through the page's own inputs. */
export const byHand = (
  form: HTMLFormElement,
  adopted: Adopted,
  reset: () => void,
): Pick<Handle, 'submit' | 'reset' | 'values' | 'setValues'> => ({
  async submit() {
    if (adopted.isNative()) return { status: 'cancelled' };
    const isRight = own(form, 'noValidate') || own(form, 'reportValidity').call(form);
    return isRight ? adopted.send(null) : { status: 'invalid' };
  },
  reset() {
    reset();
    own(form, 'reset').call(form);
  },
  values: () => ({ ...read(form, null, []).fields }),
  setValues: (values: Record<string, FieldValue>) => write(form, values),
});
