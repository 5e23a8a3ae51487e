import type { FieldKind } from '../../../fields/kind.ts';
import { select } from '../../../fields/select.ts';

/** One of a few choices, all of them in sight. */
export const radio: FieldKind = { ...select, group: true };
