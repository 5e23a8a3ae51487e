import { h } from 'preact';
import type { PurposeInput } from '../../../src/config/purposes.ts';
import { Check } from '../parts/Check.tsx';
import { Icon } from '../parts/Icon.tsx';
import { More } from '../parts/More.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useBuilder } from '../state/context.ts';

const COMMON: readonly PurposeInput[] = [
  { purpose: 'phone', text: 'You may call me about my request.' },
  { purpose: 'whatsapp', text: 'You may write to me on WhatsApp.' },
  { purpose: 'sms', text: 'You may send me text messages.' },
  { purpose: 'privacy', text: 'We use your details to answer your request.', notice: true },
];

/** Further boxes, one for each purpose. */
export function Purposes() {
  const { options, set, announce } = useBuilder();
  const purposes: PurposeInput[] = Array.isArray(options.purposes) ? options.purposes : [];
  const write = (next: PurposeInput[]) => set('purposes', next.length ? next : undefined);
  const edit = (at: number, changes: Partial<PurposeInput>) =>
    write(purposes.map((purpose, i) => (i === at ? { ...purpose, ...changes } : purpose)));
  const left = COMMON.filter(({ purpose }) => !purposes.some((known) => known.purpose === purpose));
  return (
    <More summary="More boxes, and notices" open={purposes.length > 0}>
      <p class="help">
        One box for each thing that you want to do: a yes to e-mails is no yes to calls. A notice is a line without a
        box.
      </p>
      {purposes.map((purpose, at) => (
        <fieldset class="card stack tight" key={purpose.purpose}>
          <legend class="visually-hidden">{purpose.purpose}</legend>
          <div class="row">
            <b class="grow">
              {purpose.notice ? 'Notice: ' : 'Box: '}
              {purpose.purpose}
            </b>
            <button
              type="button"
              class="icon-button"
              aria-label={`Remove ${purpose.purpose}`}
              onClick={() => {
                write(purposes.filter((_, i) => i !== at));
                announce(`${purpose.purpose} is removed.`);
              }}
            >
              <Icon name="trash" />
            </button>
          </div>
          <TextField label="Text" rows={2} value={purpose.text ?? ''} onInput={(text) => edit(at, { text })} />
          {!purpose.notice && (
            <Check
              label="It must be ticked"
              checked={!!purpose.required}
              onChange={(required) => edit(at, { required })}
            />
          )}
        </fieldset>
      ))}
      {left.length > 0 && (
        <div class="row">
          {left.map((purpose) => (
            <button
              type="button"
              class="chip"
              key={purpose.purpose}
              onClick={() => {
                write([...purposes, purpose]);
                announce(`${purpose.purpose} is added.`);
              }}
            >
              <Icon name="plus" />
              {{ phone: 'Calls', whatsapp: 'WhatsApp', sms: 'Text messages', privacy: 'A notice' }[purpose.purpose]}
            </button>
          ))}
        </div>
      )}
    </More>
  );
}
