import { type ComponentChildren, h } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceItem<T extends string> {
  value: T;
  name: string;
  about?: ComponentChildren;
  picture?: ComponentChildren;
}

interface ChoicesProps<T extends string> {
  label: string;
  isQuiet?: boolean;
  value: T | undefined;
  items: readonly ChoiceItem<T>[];
  onChange(value: T): void;
  place?: string;
  /** More of them beside each other. */
  isSmall?: boolean;
}

/** Cards of which one holds. */
export function Choices<T extends string>({ label, isQuiet, value, items, onChange, place, isSmall }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class={isQuiet ? 'visually-hidden' : 'label'}>{label}</legend>
      <div class={`choice-grid ${isSmall ? 'small' : ''}`}>
        {items.map((item, at) => (
          <label class="choice" key={item.value}>
            <input
              type="radio"
              name={name}
              value={item.value}
              checked={item.value === value}
              data-place={at === 0 ? place : undefined}
              onChange={() => onChange(item.value)}
            />
            {item.picture}
            <b>{item.name}</b>
            {item.about && <small>{item.about}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
