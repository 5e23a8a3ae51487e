import { type ComponentChildren, h } from 'preact';
import { useId } from 'preact/hooks';

interface SegmentedProps<T extends string> {
  label: string;
  /** Whether the label is only for who does not see what it is about. */
  isQuiet?: boolean;
  value: T;
  options: readonly (readonly [value: T, label: ComponentChildren, title?: string])[];
  onChange(value: T): void;
  help?: ComponentChildren;
}

/** A few choices beside each other, of which one holds. */
export function Segmented<T extends string>({ label, isQuiet, value, options, onChange, help }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class={isQuiet ? 'visually-hidden' : 'label'}>{label}</legend>
      <div>
        <div class="segmented">
          {options.map(([key, text, title]) => (
            <label key={key} title={title}>
              <input
                type="radio"
                name={name}
                value={key}
                checked={key === value}
                aria-label={title}
                onChange={() => onChange(key)}
              />
              {text}
            </label>
          ))}
        </div>
      </div>
      {help && <p class="help">{help}</p>}
    </fieldset>
  );
}
