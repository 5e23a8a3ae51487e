import { type ComponentChildren, h } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, Labelled } from './Labelled.tsx';

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChange(value: string): void;
  help?: ComponentChildren;
  place?: string;
}

/** One of a list. */
export function SelectField({ label, value, options, onChange, help, place }: SelectFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} help={help}>
      <select
        id={id}
        class="input"
        value={value}
        data-place={place}
        aria-describedby={describedBy(id, help)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
