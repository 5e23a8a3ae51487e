import type { FieldConfig } from '../../config/field.ts';
import type { FieldValue } from '../../fields/kind.ts';

const BY_KEY: Record<string, string> = {
  name: 'Ada Lovelace',
  first_name: 'Ada',
  last_name: 'Lovelace',
  company: 'Analytical Engines Ltd',
  role: 'Head of Research',
  city: 'London',
  postal_code: 'EC1A 1BB',
  message: 'A test from the debug panel.',
};
const BY_TYPE: Record<string, string> = {
  email: 'ada@analytical.example',
  phone: '+442079460958',
  url: 'https://analytical.example',
  number: '12',
  date: '2030-01-15',
  text: 'Sample',
  textarea: 'A test from the debug panel.',
  country: 'GB',
};

/** A value that fits a field, for whoever tries a form out. Boxes are not ticked: consent is not for us to give. */
export function sampleOf({ type, key, options, required, min, maxlength }: FieldConfig): FieldValue | undefined {
  if (type === 'hidden') return undefined;
  const [first] = options;
  if (type === 'checkbox') return required ? true : undefined;
  if (type === 'checkboxes') return first ? [first.value] : [];
  if (/select|radio|country/.test(type) && first) return first.value;
  if (/number|date/.test(type) && min) return min;
  const text = (type === 'text' && Object.hasOwn(BY_KEY, key) && BY_KEY[key]) || BY_TYPE[type] || BY_TYPE.text!;
  return text.slice(0, maxlength || undefined);
}
