import { h } from 'preact';
import { useState } from 'preact/hooks';

interface WordsProps {
  label: string;
  value: readonly string[];
  onChange(value: string[]): void;
}

/** A free list, with commas between. What is typed stays as it is typed until the field is left. */
export function Words({ label, value, onChange }: WordsProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      class="input"
      aria-label={label}
      placeholder="With commas between"
      autocomplete="off"
      value={typed ?? value.join(', ')}
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(
          text
            .split(',')
            .map((word) => word.trim())
            .filter(Boolean),
        );
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
