import type { FieldDraft } from '../model/fields.ts';

/** The label as visitors see it: the owner's, else made of the key, as the script does it. */
export const labelOf = ({ key, label }: FieldDraft): string =>
  label || (key[0]!.toUpperCase() + key.slice(1)).replace(/_/g, ' ');
