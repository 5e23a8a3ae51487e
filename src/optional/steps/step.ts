import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import type { FormState } from '../../form/state.ts';
import { shownFields } from './shown.ts';

export interface Step {
  /** As the owner counts, from 1. */
  number: number;
  fields: FieldConfig[];
}

/** The steps that have something to ask, in order. */
export function stepsOf(config: FormConfig, { values }: FormState): Step[] {
  const byNumber = new Map<number, FieldConfig[]>();
  for (const field of shownFields(config, values)) {
    if (field.type === 'hidden') continue;
    byNumber.set(field.step, [...(byNumber.get(field.step) ?? []), field]);
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([number, fields]) => ({ number, fields }));
}
