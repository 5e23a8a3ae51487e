import { h } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  unit: string;
  value: string;
  most?: number;
  set(value: string): void;
}

export function NumberField({ label, unit, value, most, set }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="soft">({unit})</span>
      </label>
      <input
        id={id}
        class="input"
        type="number"
        inputMode="decimal"
        min={0}
        max={most}
        step="any"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </div>
  );
}
