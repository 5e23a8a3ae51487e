import { h } from 'preact';
import { abroad, countryOf } from '../../fields/numbering/e164.ts';
import { planOf } from '../../fields/numbering/plans.ts';
import type { FieldProps } from '../../view/Field.tsx';
import { controlProps, type Typing } from '../control.ts';
import { Options } from './CountrySelect.tsx';
import { choiceOf } from './choice.ts';

/** A phone number, and before it the country that it belongs to. A number with + or 00 says itself which. */
export function PhoneInput(props: FieldProps) {
  const { field, value, say, on, id } = props;
  const typed = String(value ?? '');
  const choice = choiceOf(field);

  /** Writes the number before the country: what is drawn in between must not take back a keystroke. */
  const write = (number: string, country = field.country) => {
    on.input({ ...field, country }, number);
    if (country !== field.country) on.input(choice, country ?? '');
  };
  const input = (
    <input
      {...controlProps(props)}
      type="tel"
      inputmode="tel"
      dir="ltr"
      placeholder={field.placeholder}
      value={typed}
      onInput={({ currentTarget: { value } }: Typing) => write(value, countryOf(value, field.country) ?? field.country)}
    />
  );
  if (!field.options[0]) return input;

  const country = countryOf(typed, field.country) ?? field.country;
  const plan = planOf(country);
  const choose = ({ currentTarget }: Typing) => {
    const code = planOf(currentTarget.value)?.code;
    const isAbroad = abroad(typed) !== undefined && plan && code;
    write(isAbroad ? typed.replace(RegExp(`^\\s*(\\+|00)\\s*${plan.code}`), `+${code}`) : typed, currentTarget.value);
  };
  return (
    <div part="phone" dir="ltr">
      <span part="calling-code">
        <span aria-hidden="true">{plan ? `${country} +${plan.code}` : '+'}</span>
        <select
          id={`${id}_country`}
          name={choice.key}
          autocomplete={field.autocomplete === 'tel' ? 'tel-country-code' : 'off'}
          aria-label={say('calling_code')}
          value={country ?? ''}
          onInput={choose}
        >
          <option value="">–</option>
          <Options choices={field.options} />
        </select>
      </span>
      {input}
    </div>
  );
}
