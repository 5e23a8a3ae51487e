import { type ComponentChildren, h } from 'preact';
import { useId, useState } from 'preact/hooks';
import { describedBy, Labelled } from './Labelled.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
  help?: ComponentChildren;
  placeholder?: string | undefined;
  problem?: string | undefined;
  type?: 'text' | 'url' | 'number' | 'search';
  /** Lines: more than one makes a box for them. */
  rows?: number;
  min?: number;
  max?: number;
  /** Where a warning about it leads. */
  place?: string;
  /** Suggestions to choose from while typing. */
  suggestions?: readonly string[];
}

/** A line of text, or several. While somebody types it shows what is typed, even where what is made of it is tidier. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onInput,
    help,
    placeholder,
    problem,
    type = 'text',
    rows,
    min,
    max,
    place,
    suggestions,
  } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const common = {
    id,
    class: 'input',
    value: typed ?? value,
    placeholder,
    'aria-describedby': describedBy(id, help, problem),
    'aria-invalid': problem ? true : undefined,
    'data-place': place,
    autocomplete: 'off',
    onInput: (event: Event) => {
      const text = (event.currentTarget as HTMLInputElement).value;
      setTyped(text);
      onInput(text);
    },
    onBlur: () => setTyped(undefined),
  } as const;
  return (
    <Labelled id={id} label={label} help={help} problem={problem}>
      {rows ? (
        <textarea {...common} rows={rows} />
      ) : (
        <input
          {...common}
          type={type === 'url' ? 'text' : type}
          inputMode={type === 'url' ? 'url' : undefined}
          spellcheck={type === 'url' ? false : undefined}
          min={min}
          max={max}
          list={suggestions && `${id}-list`}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Labelled>
  );
}
