import { h } from 'preact';
import { useState } from 'preact/hooks';
import { AddField } from '../fields/AddField.tsx';
import { FieldCard } from '../fields/FieldCard.tsx';
import { FieldList } from '../fields/FieldList.tsx';
import { labelOf } from '../fields/label.ts';
import { StepHead } from '../fields/StepHead.tsx';
import { useFields } from '../fields/useFields.ts';
import { Icon } from '../parts/Icon.tsx';
import { useFocusLater } from '../parts/useFocusLater.ts';

export function FieldsSection() {
  const [open, setOpen] = useState<string>();
  const focus = useFocusLater();
  const { fields, steps, stepOption, add, remove, move, drop, edit, setStep, join, newStep, isLastEmpty } =
    useFields(focus);

  return (
    <div class="stack">
      {steps.map((step) => {
        const here = fields.filter((field) => field.step === step);
        return (
          <section class="step" key={step} aria-label={steps.length > 1 ? `Step ${step}` : 'Fields of the form'}>
            {steps.length > 1 && (
              <StepHead
                step={step}
                heading={stepOption(step, 'heading')}
                condition={stepOption(step, 'show-if')}
                before={fields.filter((field) => field.step < step)}
                onChange={(name, value) => setStep(step, name, value)}
                onJoin={() => join(step)}
              />
            )}
            <FieldList
              step={step}
              label={steps.length > 1 ? `Fields of step ${step}` : 'Fields'}
              isEmpty={!here.length}
              onDrop={drop}
            >
              {here.map((field) => {
                const { key } = field;
                const at = fields.indexOf(field);
                return (
                  <FieldCard
                    key={key}
                    field={field}
                    others={fields.slice(0, at)}
                    isOpen={open === key}
                    canGoUp={at > 0 || step > 1}
                    canGoDown={at < fields.length - 1 || step < steps.length}
                    onToggle={() => setOpen(open === key ? undefined : key)}
                    onMove={(by) => move(field, by)}
                    onRemove={() => remove(field)}
                    onChange={(changes) => edit(key, changes)}
                  />
                );
              })}
            </FieldList>
          </section>
        );
      })}
      {!fields.length && (
        <p class="empty">
          <b>No fields yet.</b> Add the first one below. An e-mail address is where most forms begin.
        </p>
      )}
      <div>
        <button type="button" class="button compact" disabled={isLastEmpty || fields.length < 2} onClick={newStep}>
          <Icon name="plus" />
          Add a step
        </button>
      </div>
      <AddField
        taken={fields.map(({ key }) => key)}
        onAdd={(field) => {
          const added = add(field);
          if (field.label) {
            setOpen(added.key);
            focus(`label-${added.key}`);
          } else focus(`edit-${added.key}`);
        }}
      />
      <p class="visually-hidden">Fields in order: {fields.map(labelOf).join(', ')}</p>
    </div>
  );
}
