import { h } from 'preact';
import type { Model } from '../model.ts';

/** Which of several forms is looked at. */
export function Chooser({ model }: { model: Model }) {
  const { forms, form } = model;
  if (forms.length < 2) return <div />;
  return (
    <label class="chooser">
      Form
      <select
        value={String(form ? forms.indexOf(form) : 0)}
        onChange={(event: Event) => model.do.choose(forms[Number((event.currentTarget as HTMLSelectElement).value)]!)}
      >
        {forms.map((each, at) => (
          <option value={String(at)}>{each.config().formId}</option>
        ))}
      </select>
    </label>
  );
}
