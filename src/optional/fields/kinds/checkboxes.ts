import type { FieldKind } from '../../../fields/kind.ts';
import { radio } from './radio.ts';

/** Any of a few choices: the lead carries a list. Each choice is judged like that of a select. */
export const checkboxes: FieldKind = {
  ...radio,
  start: (value) => value.split('|').filter(Boolean),
  check: (values, field) =>
    [values]
      .flat()
      .map((value) => radio.check?.(value, field))
      .find(Boolean),
};
