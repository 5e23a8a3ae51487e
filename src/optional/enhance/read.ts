import { email } from '../../fields/email.ts';
import type { FieldValue } from '../../fields/kind.ts';
import { phone } from '../../fields/phone.ts';
import { freeKey, keyByKind, keyByName, keyOf } from './keys.ts';
import { controlsOf } from './own.ts';

/** A form as it was filled in. */
export interface Filled {
  /** What the browser would send, in its order. */
  pairs: [name: string, value: string][];
  /** The same as the fields of a lead. */
  fields: Record<string, FieldValue>;
  /** The input that each of the fields comes from. */
  names: Record<string, string>;
  /** The names of inputs that nobody sees. */
  hidden: Set<string>;
}

/** Browsers send each line break as two characters. */
const asSent = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

/** What is typed into these is made tidy where it lands under its known key. */
const TIDY: Record<string, (value: string) => string> = {
  email: (value) => email.tidy!(value, undefined as never),
  phone: (value) => phone.tidy!(value, undefined as never),
};

/**
 * Reads a form as the browser would send it.
 *
 * @param button what was pressed: its name and value go along
 * @param boxes boxes that are consent, and no fields
 */
export function read(form: HTMLFormElement, button: HTMLElement | null, boxes: readonly HTMLInputElement[]): Filled {
  const data = new FormData(form, button);
  const pairs = Array.from(data, ([name, value]): [string, string] => [asSent(name), asSent(String(value))]);
  const controls = controlsOf(form).filter(({ name }) => name);
  const byName = (name: string) => controls.filter((control) => asSent(control.name) === name);
  const fields: Filled['fields'] = {};
  const names: Filled['names'] = {};
  const add = (key: string, value: FieldValue, name: string) => {
    fields[key] = value;
    names[key] = name;
  };

  const unticked = controls.filter((control) => isAlone(control, byName(control.name)) && !control.disabled);
  for (const name of new Set([...pairs, ...unticked.map(({ name }) => [name])].map(([name]) => name!))) {
    const same = byName(name);
    if (same.some((control) => boxes.includes(control))) continue;
    const values = pairs.filter((pair) => pair[0] === name).map(([, value]) => value.replace(/\r\n/g, '\n').trim());
    add(freeKey(keyOf(name), fields), answerOf(values, same), name);
  }
  for (const known of [keyByKind, keyByName]) {
    for (const control of controls) {
      const key = known(control);
      const at = Object.keys(names).find((at) => names[at] === asSent(control.name));
      const typed = at && fields[at];
      if (!key || !typed || typeof typed !== 'string' || (key in fields && key !== at)) continue;
      const tidy = TIDY[key]?.(typed) ?? typed;
      add(key, tidy, control.name);
      if (tidy !== typed && !(`${key}_raw` in fields)) add(`${key}_raw`, typed, control.name);
    }
  }
  return {
    pairs,
    fields,
    names,
    hidden: new Set(controls.filter(({ type }) => type === 'hidden').map(({ name }) => asSent(name))),
  };
}

/** A single box without a value of its own is a yes or a no. */
const isAlone = (control: HTMLInputElement, same: readonly HTMLInputElement[]): boolean =>
  control.type === 'checkbox' && same.length === 1 && !control.hasAttribute('value');

function answerOf(values: string[], same: readonly HTMLInputElement[]): FieldValue {
  const [first] = same;
  if (first && isAlone(first, same)) return first.checked;
  const types = same.map(({ type }) => type);
  // a hidden input before a box is the word for a box that is not ticked
  if (types.includes('hidden') && types.includes('checkbox')) return values.at(-1) ?? '';
  const many = types[0] === 'select-multiple' || (types[0] === 'checkbox' && same.length > 1) || values.length > 1;
  return many ? values.filter(Boolean) : (values[0] ?? '');
}

/** What a visitor has done to a form, in short: what nobody sees does not count. */
export const printOf = (form: HTMLFormElement): string =>
  JSON.stringify(
    controlsOf(form)
      .filter(({ type }) => !/^(hidden|submit|button|reset|image|fieldset|output)$/.test(type))
      .map((control) => {
        if (/checkbox|radio/.test(control.type)) return control.checked;
        const { selectedOptions } = control as unknown as HTMLSelectElement;
        return selectedOptions ? Array.from(selectedOptions, ({ value }) => value) : control.value;
      }),
  );
