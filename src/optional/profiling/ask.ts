import type { FieldConfig } from '../../config/field.ts';
import type { FieldKind } from '../../fields/kind.ts';
import { KINDS } from '../../fields/kinds.ts';
import type { Profile } from './profile.ts';

/**
 * The fields of a form for a visitor of whom some answers are known. Those are not asked again but go along; an e-mail address
 * is always shown, filled in, so that he sees as whom he writes, and so are boxes, which nobody else may tick. Of the others
 * the first so many are asked, in the owner's order.
 *
 * @param most how many questions that are new to him
 */
export function askLess(fields: readonly FieldConfig[], profile: Profile, most: number): FieldConfig[] {
  let left = most;
  return fields.flatMap((field) => {
    const { key, type } = field;
    // the country of a phone number has no label, and is no question of its own
    if (type === 'hidden' || type === 'checkbox' || !field.label) return [field];
    const known = Object.hasOwn(profile, key) ? profile[key] : undefined;
    if (known && fits(field, known)) return [{ ...field, value: known, ...(type !== 'email' && HIDDEN) }];
    if (type === 'email') return [field];
    return left-- > 0 ? [field] : [];
  });
}

export const HIDDEN = { type: 'hidden', required: false } as const;

/** An answer that was right elsewhere may not be one here, and what nobody sees nobody can mend: it is asked again. */
function fits(field: FieldConfig, value: string): boolean {
  const { type, minlength, maxlength, pattern } = field;
  const kind: FieldKind = KINDS[type];
  const isInBounds = value.length >= minlength && value.length <= maxlength;
  return isInBounds && pattern?.test(value) !== false && !kind.check?.(value, field);
}
