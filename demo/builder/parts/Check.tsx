import { type ComponentChildren, h } from 'preact';

interface CheckProps {
  label: ComponentChildren;
  help?: ComponentChildren;
  checked: boolean;
  onChange(checked: boolean): void;
  place?: string;
}

/** A box to tick. */
export function Check({ label, help, checked, onChange, place }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        data-place={place}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {help && <small>{help}</small>}
      </span>
    </label>
  );
}
