import { h } from 'preact';
import { useState } from 'preact/hooks';
import { type FieldDraft, keyFrom } from '../model/fields.ts';
import { FIELD_TYPES, SUGGESTED_FIELDS } from '../model/suggested-fields.ts';
import { Icon } from '../parts/Icon.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { fromLines } from './choices-text.ts';

interface AddFieldProps {
  /** Keys that are there. */
  taken: readonly string[];
  onAdd(field: Partial<FieldDraft> & { key: string }): void;
}

/** Fields that others ask for, and any other. */
export function AddField({ taken, onAdd }: AddFieldProps) {
  const [label, setLabel] = useState('');
  const [type, setType] = useState('text');
  const left = SUGGESTED_FIELDS.filter(({ key }) => !taken.includes(key));
  const add = (event: Event) => {
    event.preventDefault();
    if (!label.trim()) return;
    const needs = /^(select|radio|checkboxes)$/.test(type);
    onAdd({
      key: keyFrom(label),
      label: label.trim(),
      type: type as FieldDraft['type'],
      ...(needs && { options: fromLines('First choice\nSecond choice') }),
    });
    setLabel('');
  };
  return (
    <div class="add-field stack">
      <h3 data-place="add" tabIndex={-1}>
        Add a field
      </h3>
      {left.length > 0 && (
        <div class="row">
          {left.map((suggested) => (
            <button
              type="button"
              class="chip"
              key={suggested.key}
              title={suggested.about}
              onClick={() => onAdd(suggested.draft)}
            >
              <Icon name="plus" />
              {suggested.name}
            </button>
          ))}
        </div>
      )}
      <form class="add-own" onSubmit={add}>
        <TextField
          label="Or ask something else"
          value={label}
          placeholder="How did you hear of us?"
          onInput={setLabel}
        />
        <SelectField
          label="Answered by"
          value={type}
          options={FIELD_TYPES.map((known) => [known.type, known.name] as const)}
          onChange={setType}
        />
        <button type="submit" class="button" disabled={!label.trim()}>
          Add
        </button>
      </form>
    </div>
  );
}
