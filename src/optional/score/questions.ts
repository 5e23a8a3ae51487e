import type { FieldConfig } from '../../config/field.ts';
import { FRAMEWORKS, type QuestionSet } from '../frameworks/index.ts';

/** The questions of a framework as fields; those that the owner asks himself, under the same key, stay his. */
export function questionsOf(name: QuestionSet['name'], asked: readonly FieldConfig[]): FieldConfig[] {
  const keys = new Set(asked.map(({ key }) => key));
  const step = Math.max(1, ...asked.map((field) => field.step));
  const fields = FRAMEWORKS[name].questions.map(
    ({ key, label, options }): FieldConfig => ({
      key: `${name}_${key}`,
      type: 'select',
      required: false,
      step,
      label,
      value: '',
      minlength: 0,
      maxlength: 5000,
      rows: 1,
      min: '',
      max: '',
      options: options.map(([value, label]) => ({ value, label })),
    }),
  );
  return fields.filter(({ key }) => !keys.has(key));
}
