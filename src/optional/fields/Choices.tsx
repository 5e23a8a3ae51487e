import { h } from 'preact';
import type { FieldProps } from '../../view/Field.tsx';
import { controlProps } from '../control.ts';

/** Choices that all stand in sight: of one group, since only together they are an answer. */
export function Choices(props: FieldProps) {
  const { field, value, on, id } = props;
  const isOne = field.type === 'radio';
  const { 'aria-invalid': invalid, 'aria-describedby': description } = controlProps(props);
  const chosen = [value].flat();
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take them
    <div
      part="choices"
      role={isOne ? 'radiogroup' : 'group'}
      aria-labelledby={`${id}-label`}
      aria-required={(isOne && field.required) || undefined}
      aria-invalid={isOne ? invalid : undefined}
      aria-describedby={description}
    >
      {field.options.map((choice, i) => {
        const change = ({ currentTarget: { checked } }: { currentTarget: HTMLInputElement }) => {
          const others = field.options.filter((other) => (other === choice ? checked : chosen.includes(other.value)));
          on.input(field, isOne ? choice.value : others.map((other) => other.value));
        };
        return (
          <div part="choice" class="tick">
            <input
              part="checkbox"
              type={isOne ? 'radio' : 'checkbox'}
              id={`${id}-${i}`}
              name={field.key}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              aria-invalid={isOne ? undefined : invalid}
              onInput={change}
            />
            <label for={`${id}-${i}`}>{choice.label}</label>
          </div>
        );
      })}
    </div>
  );
}
