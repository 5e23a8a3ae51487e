import { h } from 'preact';
import type { FieldDraft } from '../model/fields.ts';
import { FIELD_TYPES } from '../model/suggested-fields.ts';
import { Icon } from '../parts/Icon.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import { labelOf } from './label.ts';

interface FieldCardProps {
  field: FieldDraft;
  others: readonly FieldDraft[];
  isOpen: boolean;
  canGoUp: boolean;
  canGoDown: boolean;
  onToggle(): void;
  onMove(by: 1 | -1): void;
  onRemove(): void;
  onChange(changes: Partial<FieldDraft>): void;
}

/** A field in the list: to move, to make required, to edit, to remove. */
export function FieldCard(props: FieldCardProps) {
  const { field, others, isOpen, canGoUp, canGoDown, onToggle, onMove, onRemove, onChange } = props;
  const { key, type, required } = field;
  const label = labelOf(field);
  const kind = FIELD_TYPES.find((known) => known.type === type)?.name ?? type;
  const id = `field-${key}`;
  return (
    <li class="field-card" data-key={key} aria-labelledby={`${id}-name`}>
      <div class="field-row">
        <span class="grip" title="Drag to another place">
          <Icon name="grip" />
        </span>
        <span class="field-name">
          <b id={`${id}-name`}>{label}</b>
          <small>
            {kind}
            {field['show-if'] ? ', on a condition' : ''}
          </small>
        </span>
        {type !== 'hidden' && (
          <label class="required">
            <input
              type="checkbox"
              checked={required}
              aria-label={`${label} is required`}
              onChange={(event) => onChange({ required: event.currentTarget.checked })}
            />
            <span aria-hidden="true">Required</span>
          </label>
        )}
        <span class="field-tools">
          <button
            type="button"
            class="icon-button"
            aria-label={`Move ${label} up`}
            title="Move up"
            data-place={`up-${key}`}
            disabled={!canGoUp}
            onClick={() => onMove(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={`Move ${label} down`}
            title="Move down"
            data-place={`down-${key}`}
            disabled={!canGoDown}
            onClick={() => onMove(1)}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={`Edit ${label}`}
            title="Edit"
            aria-expanded={isOpen}
            data-place={`edit-${key}`}
            onClick={onToggle}
          >
            <Icon name="pen" />
          </button>
          <button type="button" class="icon-button" aria-label={`Remove ${label}`} title="Remove" onClick={onRemove}>
            <Icon name="trash" />
          </button>
        </span>
      </div>
      {isOpen && <FieldEditor field={field} others={others} onChange={onChange} />}
    </li>
  );
}
