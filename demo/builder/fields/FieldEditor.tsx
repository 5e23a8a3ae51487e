import { h } from 'preact';
import type { FieldDraft } from '../model/fields.ts';
import { FIELD_TYPES } from '../model/suggested-fields.ts';
import { Check } from '../parts/Check.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { ConditionField } from './ConditionField.tsx';
import { fromLines, toLines } from './choices-text.ts';
import { FieldLimits } from './FieldLimits.tsx';
import { labelOf } from './label.ts';

interface FieldEditorProps {
  field: FieldDraft;
  /** The fields before it: what it can depend on. */
  others: readonly FieldDraft[];
  onChange(changes: Partial<FieldDraft>): void;
}

const hasChoices = (type: string): boolean => /^(select|radio|checkboxes)$/.test(type);

/** All that can be said of one field. */
export function FieldEditor({ field, others, onChange }: FieldEditorProps) {
  const { key, type } = field;
  const text = (name: string) => String(field[name] ?? '');
  const set = (name: string) => (value: string) => onChange({ [name]: value || undefined });
  const isHidden = type === 'hidden';
  return (
    <div class="field-editor stack">
      {!isHidden && (
        <div class="columns">
          <TextField
            label="Label"
            value={text('label')}
            placeholder={labelOf({ ...field, label: '' })}
            onInput={set('label')}
            place={`label-${key}`}
          />
          <SelectField
            label="Type"
            value={type}
            options={FIELD_TYPES.map((known) => [known.type, known.name] as const)}
            help={FIELD_TYPES.find((known) => known.type === type)?.about}
            onChange={(next) => {
              const needs = hasChoices(next) && !field.options?.length;
              onChange({
                type: next as FieldDraft['type'],
                ...(needs && { options: fromLines('First choice\nSecond choice') }),
                ...(!hasChoices(next) && next !== 'country' && { options: undefined }),
              });
            }}
          />
        </div>
      )}
      {isHidden && (
        <TextField
          label="Value"
          value={text('value')}
          help="Visitors do not see it. It goes along with each lead."
          onInput={set('value')}
        />
      )}
      {hasChoices(type) && (
        <TextField
          key={`${key}-choices`}
          label="Choices"
          rows={4}
          value={toLines(field.options)}
          help="One on each line. To send another word than is shown: small = Up to ten people"
          onInput={(lines) => onChange({ options: fromLines(lines) })}
          place={`choices-${key}`}
        />
      )}
      {!isHidden && (
        <div class="columns">
          <TextField label="Help below it" value={text('help')} onInput={set('help')} />
          {!/^(checkbox|checkboxes|radio|date|select|country)$/.test(type) && (
            <TextField label="Example in it" value={text('placeholder')} onInput={set('placeholder')} />
          )}
        </div>
      )}
      {type === 'email' && (
        <Check
          label="Only work addresses"
          help="Addresses of free providers, such as gmail.com, are refused."
          checked={field.business === true || /^(|true|yes)$/.test(String(field.business ?? 'no'))}
          onChange={(business) => onChange({ business: business || undefined })}
        />
      )}
      {!isHidden && (
        <ConditionField
          what="this field"
          value={text('show-if')}
          fields={others}
          onChange={(condition) => onChange({ 'show-if': condition || undefined })}
        />
      )}
      {!isHidden && <FieldLimits field={field} onChange={onChange} />}
    </div>
  );
}
