import { type ComponentChildren, h } from 'preact';
import { useSortable } from './useSortable.ts';

interface FieldListProps {
  step: number;
  label: string;
  isEmpty: boolean;
  onDrop(key: string, step: number, at: number): void;
  children: ComponentChildren;
}

/** The fields of one step: what can be dragged about. */
export function FieldList({ step, label, isEmpty, onDrop, children }: FieldListProps) {
  const list = useSortable(step, onDrop);
  return (
    <div class="field-list-box">
      <ul class="field-list" ref={list} data-step={step} aria-label={label}>
        {children}
      </ul>
      {isEmpty && <p class="drop-hint">Drag a field here, or move one down. A step without fields is left out.</p>}
    </div>
  );
}
