import { h } from 'preact';

interface Props<Value extends string> {
  label: string;
  options: [Value, string][];
  value: Value;
  choose(value: Value): void;
}

/** One of a few, beside each other. */
export const Switch = <Value extends string>({ label, options, value, choose }: Props<Value>) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out beside a heading
  <div class="segmented" role="group" aria-label={label}>
    {options.map(([option, name]) => (
      <button key={option} type="button" aria-pressed={option === value} onClick={() => choose(option)}>
        {name}
      </button>
    ))}
  </div>
);
