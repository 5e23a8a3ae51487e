import { h } from 'preact';
import { labelOf } from '../fields/label.ts';
import { type FieldDraft, fieldsOf } from '../model/fields.ts';
import type { AnswerRule } from '../model/questions.ts';
import { Check } from '../parts/Check.tsx';
import { Group } from '../parts/Group.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { useBuilder } from '../state/context.ts';
import { Words } from './Words.tsx';

interface RulesProps {
  /** Whether an answer has points; without, it means no fit at all. */
  isScored: boolean;
  rules: AnswerRule[];
  onChange(rules: AnswerRule[]): void;
}

const POINTS = [
  ['5', 'a little better: 5 points'],
  ['10', 'better: 10 points'],
  ['20', 'much better: 20 points'],
  ['-5', 'a little worse: −5 points'],
  ['-10', 'worse: −10 points'],
  ['-20', 'much worse: −20 points'],
] as const;

/** Answers to the form's own fields, and what they say of a lead. */
export function Rules({ isScored, rules, onChange }: RulesProps) {
  const { options, goTo, announce } = useBuilder();
  const fields = fieldsOf(options).filter(({ type }) => !/^(email|phone|hidden|textarea)$/.test(type));
  if (!fields.length && !rules.length) {
    return (
      <p class="help">
        No field of the form has answers to choose from.{' '}
        <button type="button" class="link-button" onClick={() => goTo('fields', 'add')}>
          Add one
        </button>
        , such as the size of the company.
      </p>
    );
  }
  const edit = (at: number, changes: Partial<AnswerRule>) =>
    onChange(rules.map((rule, i) => (i === at ? { ...rule, ...changes } : rule)));
  const ofField = (key: string): FieldDraft | undefined => fields.find((field) => field.key === key);
  return (
    <div class="stack tight">
      {rules.map((rule, at) => {
        const field = ofField(rule.field);
        const name = field ? labelOf(field) : rule.field;
        return (
          <Group class="card stack tight" label={`Answers to ${name}`} key={`${at}-${rule.field}`}>
            <div class="row">
              <div class="grow">
                <SelectField
                  label="If the answer to"
                  value={rule.field}
                  options={[
                    ...fields.map((known) => [known.key, labelOf(known)] as const),
                    ...(field ? [] : [[rule.field, rule.field] as const]),
                  ]}
                  onChange={(key) => edit(at, { field: key, values: [] })}
                />
              </div>
              <button
                type="button"
                class="icon-button"
                aria-label={`Remove the rule for ${name}`}
                onClick={() => {
                  onChange(rules.filter((_, i) => i !== at));
                  announce('The rule is removed.');
                }}
              >
                <Icon name="trash" />
              </button>
            </div>
            <fieldset class="field">
              <legend class="label">is one of</legend>
              {field?.options?.length ? (
                <div class="row wide">
                  {field.options.map(({ value, label }) => (
                    <Check
                      key={value}
                      label={label}
                      checked={rule.values.includes(value)}
                      onChange={(checked) =>
                        edit(at, {
                          values: checked ? [...rule.values, value] : rule.values.filter((known) => known !== value),
                        })
                      }
                    />
                  ))}
                </div>
              ) : (
                <Words label={`Answers to ${name}`} value={rule.values} onChange={(values) => edit(at, { values })} />
              )}
            </fieldset>
            {isScored && (
              <SelectField
                label="the lead is"
                value={String(rule.points)}
                options={
                  POINTS.some(([points]) => points === String(rule.points))
                    ? POINTS
                    : [...POINTS, [String(rule.points), `worth ${rule.points} points`]]
                }
                onChange={(points) => edit(at, { points: Number(points) })}
              />
            )}
          </Group>
        );
      })}
      {fields.length > 0 && (
        <div>
          <button
            type="button"
            class="button compact"
            onClick={() =>
              onChange([...rules, { field: fields[0]!.key, values: [], ...(isScored && { points: 10 }) } as AnswerRule])
            }
          >
            <Icon name="plus" />
            {isScored ? 'Add an answer that counts' : 'Add an answer that rules out'}
          </button>
        </div>
      )}
    </div>
  );
}
