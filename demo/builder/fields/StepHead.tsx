import { h } from 'preact';
import type { FieldDraft } from '../model/fields.ts';
import { Icon } from '../parts/Icon.tsx';
import { More } from '../parts/More.tsx';
import { TextField } from '../parts/TextField.tsx';
import { ConditionField } from './ConditionField.tsx';

interface StepHeadProps {
  step: number;
  heading: string;
  condition: string;
  /** The fields of the steps before. */
  before: readonly FieldDraft[];
  onChange(name: 'heading' | 'show-if', value: string): void;
  /** Joins it with the step before. */
  onJoin(): void;
}

/** What stands above a step, and when it is asked. */
export function StepHead({ step, heading, condition, before, onChange, onJoin }: StepHeadProps) {
  return (
    <div class="step-head stack tight">
      <div class="row">
        <h3 class="grow">Step {step}</h3>
        {step > 1 && (
          <button type="button" class="button compact quiet" onClick={onJoin}>
            <Icon name="up" />
            Join with step {step - 1}
          </button>
        )}
      </div>
      <TextField
        label={`Heading of step ${step}`}
        value={heading}
        placeholder={step === 1 ? 'About you' : 'About your project'}
        onInput={(value) => onChange('heading', value)}
      />
      {step > 1 && (
        <More summary="Ask this step on a condition" open={!!condition}>
          <ConditionField
            what="this step"
            value={condition}
            fields={before}
            onChange={(value) => onChange('show-if', value)}
          />
        </More>
      )}
    </div>
  );
}
