import { h } from 'preact';
import type { FieldDraft } from '../model/fields.ts';
import { More } from '../parts/More.tsx';
import { TextField } from '../parts/TextField.tsx';

interface FieldLimitsProps {
  field: FieldDraft;
  onChange(changes: Partial<FieldDraft>): void;
}

/** Which limits make sense for a type: name of the option, and its words. */
const LIMITS: Record<string, readonly (readonly [name: string, label: string, placeholder: string])[]> = {
  text: [
    ['minlength', 'Fewest characters', '0'],
    ['maxlength', 'Most characters', '5000'],
    ['pattern', 'Pattern', '[A-Z]{2}\\d+'],
  ],
  textarea: [
    ['rows', 'Lines', '4'],
    ['minlength', 'Fewest characters', '0'],
    ['maxlength', 'Most characters', '5000'],
  ],
  number: [
    ['min', 'Least', '1'],
    ['max', 'Most', '100'],
  ],
  date: [
    ['min', 'First day', '2026-01-31'],
    ['max', 'Last day', '2026-12-31'],
  ],
  phone: [['country', 'Country of numbers without a code', 'PT']],
};

/** What not every field needs: limits, what it begins with, and its name in the lead. */
export function FieldLimits({ field, onChange }: FieldLimitsProps) {
  const limits = LIMITS[field.type] ?? [];
  const set = (name: string) => (value: string) => onChange({ [name]: value.trim() || undefined });
  return (
    <More summary="Limits and names">
      <div class="columns">
        {limits.map(([name, label, placeholder]) => (
          <TextField
            key={name}
            label={label}
            value={String(field[name] ?? '')}
            placeholder={placeholder}
            onInput={set(name)}
          />
        ))}
        {!/^(checkbox|checkboxes)$/.test(field.type) && (
          <TextField label="Begins with" value={String(field.value ?? '')} onInput={set('value')} />
        )}
      </div>
      <p class="help">
        In the lead this field is called <code>{field.key}</code>.
      </p>
    </More>
  );
}
