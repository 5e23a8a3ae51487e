import type { FieldValue } from '../../fields/kind.ts';
import { keyOf } from './keys.ts';
import { controlsOf } from './own.ts';

/** Fills in a form by the keys that its inputs have in a lead, as if a visitor had; unknown keys are ignored. */
export function write(form: HTMLFormElement, values: Readonly<Record<string, FieldValue>>): void {
  for (const control of controlsOf(form)) {
    const value = control.name && values[keyOf(control.name)];
    if (value === undefined || value === '' || /^(submit|button|image|reset|fieldset)$/.test(control.type)) continue;
    const wanted = [value].flat().map(String);
    if (/checkbox|radio/.test(control.type)) control.checked = value === true || wanted.includes(control.value);
    else control.value = wanted[0] ?? '';
    for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true }));
  }
}
