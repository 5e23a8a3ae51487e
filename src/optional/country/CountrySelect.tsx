import { Fragment, h } from 'preact';
import type { Choice } from '../../config/field.ts';
import type { FieldProps } from '../../view/Field.tsx';
import { controlProps, type Typing } from '../control.ts';
import { codeOf, RULE } from './names.ts';

/** The choices, and a line where the likely ones end. */
export const Options = ({ choices }: { choices: readonly Choice[] }) => (
  <>{choices.map((choice) => (choice === RULE ? <hr /> : <option value={choice.value}>{choice.label}</option>))}</>
);

/** A select of countries. Nothing is chosen beforehand, unless the owner says so. */
export function CountrySelect(props: FieldProps) {
  const { field, value, say, on } = props;
  const typed = String(value ?? '');
  const common = {
    ...controlProps(props),
    onInput: (event: Typing) => on.input(field, event.currentTarget.value),
  };
  // the script has come while the visitor was at it already
  if (!field.options[0]) return <input {...common} type="text" value={typed} placeholder={field.placeholder} />;
  return (
    <select {...common} value={codeOf(typed, field.options) ?? ''}>
      <option value="">{field.placeholder ?? say('choose')}</option>
      <Options choices={field.options} />
    </select>
  );
}
