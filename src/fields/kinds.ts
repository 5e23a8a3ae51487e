import { checkbox } from './checkbox.ts';
import { email } from './email.ts';
import { hidden } from './hidden.ts';
import type { FieldKind } from './kind.ts';
import { phone } from './phone.ts';
import { select } from './select.ts';
import { text } from './text.ts';
import { textarea } from './textarea.ts';

/** Every field kind by the name that owners write. */
export const KINDS = {
  text,
  email,
  phone,
  textarea,
  select,
  checkbox,
  hidden,
  // what these are beyond a text or a list comes with optional scripts
  url: text,
  number: text,
  date: text,
  country: text,
  radio: select,
  checkboxes: select,
} satisfies Record<string, FieldKind>;

export type FieldType = keyof typeof KINDS;
