import { h } from 'preact';
import type { FieldDraft } from '../model/fields.ts';
import { Check } from '../parts/Check.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { conditionParts, conditionText, OPERATORS, type Operator } from './condition-parts.ts';
import { labelOf } from './label.ts';

interface ConditionFieldProps {
  /** What is asked on the condition: "this field", "this step". */
  what: string;
  value: string;
  /** The fields that can be looked at. */
  fields: readonly FieldDraft[];
  onChange(value: string): void;
}

/** When something is asked, in plain words. A condition that says more than these words can is shown as it is written. */
export function ConditionField({ what, value, fields, onChange }: ConditionFieldProps) {
  const others = fields.filter(({ type }) => type !== 'hidden');
  const parts = value ? conditionParts(value) : undefined;
  if (value && !parts) {
    return (
      <TextField
        label={`Ask ${what} when`}
        value={value}
        help="A condition over the other fields. Empty it to ask always."
        onInput={onChange}
      />
    );
  }
  if (!others.length) return null;
  const of = others.find(({ key }) => key === parts?.key);
  const write = (changes: Partial<NonNullable<typeof parts>>) => onChange(conditionText({ ...parts!, ...changes }));
  const choose = (key: string) => {
    const [first] = others.find((field) => field.key === key)?.options ?? [];
    onChange(key && conditionText({ key, op: first ? '=' : 'filled', values: first ? [first.value] : [] }));
  };
  const asksValue = parts && parts.op !== 'filled' && parts.op !== 'empty';
  return (
    <fieldset class="condition">
      <legend class="label">When to ask {what}</legend>
      <div class="columns">
        <SelectField
          label="Depends on"
          value={parts?.key ?? ''}
          options={[
            ['', 'Nothing: always ask'],
            ...others.map((field) => [field.key, labelOf(field)] as const),
            ...(parts && !of ? [[parts.key, parts.key] as const] : []),
          ]}
          onChange={choose}
        />
        {parts && (
          <SelectField
            label="Only if it"
            value={parts.op}
            options={OPERATORS}
            onChange={(op) =>
              write({
                op: op as Operator,
                values: parts.values.length ? parts.values : [of?.options?.[0]?.value ?? '1'],
              })
            }
          />
        )}
      </div>
      {asksValue &&
        (of?.options?.length ? (
          <div class="row wide">
            {of.options.map(({ value: choice, label }) => (
              <Check
                key={choice}
                label={label}
                checked={parts.values.includes(choice)}
                onChange={(checked) =>
                  write({
                    values: checked ? [...parts.values, choice] : parts.values.filter((known) => known !== choice),
                  })
                }
              />
            ))}
          </div>
        ) : (
          <TextField
            label="Value"
            value={parts.values.join(' | ')}
            help="Several with | between them."
            onInput={(text) => write({ values: text.split('|').map((one) => one.trim()) })}
          />
        ))}
    </fieldset>
  );
}
