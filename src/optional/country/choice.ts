import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig } from '../../config/parse.ts';
import type { FormState } from '../../form/state.ts';

/**
 * The country of a phone number is a field of its own, `<key>_country`, that is neither drawn nor sent: so it stays through a
 * reload, a step and `update()`, and `setValues()` can set it. Its mark is that it has no label.
 */
export const choiceOf = (phone: FieldConfig, value = ''): FieldConfig => ({
  key: `${phone.key}_country`,
  type: 'country',
  required: false,
  step: phone.step,
  label: '',
  value,
  minlength: 0,
  maxlength: 2,
  rows: 1,
  min: '',
  max: '',
  options: phone.options,
});

/** The fields that a visitor is asked, each phone number with the country that is chosen for it. */
export function withChoices(config: FormConfig, { values }: FormState): FormConfig {
  const fields = config.fields
    .filter(({ label }) => label)
    .map((field) => {
      const chosen = values[`${field.key}_country`];
      const hasChoice = field.type === 'phone' && field.options[0] && typeof chosen === 'string';
      return hasChoice ? { ...field, country: chosen } : field;
    });
  return { ...config, fields };
}
