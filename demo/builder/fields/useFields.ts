import { useState } from 'preact/hooks';
import type { FormOptions } from '../../../src/config/parse.ts';
import type { StepOptions } from '../../../src/config/schema.ts';
import type { Design } from '../model/design.ts';
import {
  addField,
  changeField,
  type FieldDraft,
  fieldsOf,
  moveField,
  removeField,
  withFields,
} from '../model/fields.ts';
import { useBuilder } from '../state/context.ts';
import { labelOf } from './label.ts';

/** What can be done with the fields; each says aloud what has become of it, and where the focus goes. */
export function useFields(focus: (...places: string[]) => void) {
  const { change, announce, options } = useBuilder();
  /** A step that holds no field yet is no part of the form. */
  const [hasNext, setHasNext] = useState(false);
  const fields = fieldsOf(options);
  const last = Math.max(1, ...fields.map(({ step }) => step));
  const steps = Array.from({ length: last + (hasNext ? 1 : 0) }, (_, at) => at + 1);

  const write = (next: readonly FieldDraft[], tag?: string) =>
    change((so: Design) => ({ ...so, options: withFields(so.options, next) }), tag);
  const place = (moved: readonly FieldDraft[], key: string) => {
    // a step that nothing is left in has gone
    const next = fieldsOf(withFields(options, moved));
    const field = next.find((known) => known.key === key)!;
    const here = next.filter(({ step }) => step === field.step);
    const where = `${here.indexOf(field) + 1} of ${here.length}`;
    return steps.length > 1 ? `step ${field.step}, ${where}` : where;
  };
  const put = (field: FieldDraft, to: number, step: number) => {
    const next = moveField(fields, field.key, { to, step });
    write(next);
    if (step > last) setHasNext(false);
    announce(`${labelOf(field)}: ${place(next, field.key)}.`);
  };
  const stepOption = (step: number, name: keyof StepOptions): string =>
    String((options.step as Record<string, StepOptions | undefined> | undefined)?.[step]?.[name] ?? '');

  return {
    fields,
    steps,
    stepOption,
    isLastEmpty: hasNext,
    newStep() {
      setHasNext(true);
      announce(`Step ${last + 1} is there. Move fields down into it.`);
    },
    add(field: Partial<FieldDraft> & { key: string }): FieldDraft {
      const next = addField(fields, hasNext ? { step: last + 1, ...field } : field);
      const added = next.find((known) => !fields.some(({ key }) => key === known.key))!;
      write(next);
      setHasNext(false);
      announce(`${labelOf(added)} is added: ${place(next, added.key)}.`);
      return added;
    },
    remove(field: FieldDraft) {
      const at = fields.indexOf(field);
      const neighbour = fields[at + 1] ?? fields[at - 1];
      write(removeField(fields, field.key));
      announce(`${labelOf(field)} is removed. Undo brings it back.`);
      focus(neighbour ? `edit-${neighbour.key}` : 'add');
    },
    /** One place up or down; over the edge of a step, into the next one. */
    move(field: FieldDraft, by: 1 | -1) {
      const at = fields.indexOf(field);
      const neighbour = fields[at + by];
      const isCrossing = neighbour?.step !== field.step;
      put(field, isCrossing ? at : at + by, isCrossing ? field.step + by : field.step);
      const [first, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
      focus(`${first}-${field.key}`, `${other}-${field.key}`);
    },
    drop(key: string, step: number, at: number) {
      const field = fields.find((known) => known.key === key);
      if (!field) return;
      const before = fields.filter((known) => known.key !== key && known.step < step).length;
      put(field, before + at, step);
    },
    edit: (key: string, changes: Partial<FieldDraft>) =>
      write(changeField(fields, key, changes), `${key}.${Object.keys(changes)}`),
    setStep(step: number, name: keyof StepOptions, value: string) {
      const all = { ...(options.step as Record<string, StepOptions>) };
      const { [name]: _, ...rest } = all[step] ?? {};
      all[step] = value ? { ...rest, [name]: value } : rest;
      if (!Object.keys(all[step]!).length) delete all[step];
      change(
        (so) => ({ ...so, options: { ...so.options, step: Object.keys(all).length ? all : undefined } as never }),
        `step.${step}.${name}`,
      );
    },
    join(step: number) {
      if (step > last) setHasNext(false);
      else {
        const joined = fields.map((field) => (field.step >= step ? { ...field, step: field.step - 1 } : field));
        const said = Object.entries((options.step ?? {}) as Record<string, StepOptions>).flatMap(([number, words]) => {
          const n = Number(number);
          return n === step ? [] : [[n > step ? n - 1 : n, words] as const];
        });
        change((so) => ({
          ...so,
          options: withFields({ ...so.options, step: Object.fromEntries(said) } as FormOptions, joined),
        }));
      }
      announce(`Step ${step} is part of step ${step - 1} now.`);
    },
  };
}
