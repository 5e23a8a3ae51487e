import { h } from 'preact';
import type { Happening } from '../log.ts';
import type { Model } from '../model.ts';
import { adviceFor } from '../words/codes.ts';
import { Button, Empty } from './parts.tsx';

const ABOUT: Record<Happening['name'], string> = {
  ready: 'the form is on the page',
  view: 'it has been in sight for a second',
  open: 'it has opened',
  close: 'it has closed',
  start: 'the first input',
  step: 'another step',
  invalid: 'something is missing or wrong',
  submit: 'a lead is about to be stored',
  queued: 'it is safe on this device',
  delivered: 'the webhook has said yes',
  unconfirmed: 'handed over, the answer cannot be read',
  rejected: 'the webhook has said no',
  diagnostic: 'something for you to mend',
};

/** What has happened, the newest first. */
export function Events({ model }: { model: Model }) {
  const { log } = model;
  if (!log[0]) {
    return (
      <Empty
        title="Nothing has happened yet"
        text="Events of forms and leads show here. What came before leadtag.debug.js was there is not known: put it first."
      />
    );
  }
  return (
    <div class="stack">
      <div class="row">
        <span class="soft">{String(log.length)} events, the newest first</span>
        <Button label="Clear" tone="quiet" onClick={model.do.clearLog} />
      </div>
      <ol class="events">
        {grouped(log).map(({ times, ...each }) => (
          <Line happening={each} times={times} />
        ))}
      </ol>
    </div>
  );
}

/** The newest first; what is said several times in a row stands there once. */
function grouped(log: readonly Happening[]): (Happening & { times: number })[] {
  const print = ({ name, detail, page }: Happening) => JSON.stringify([name, detail, page]);
  const lines: (Happening & { times: number })[] = [];
  for (const each of [...log].reverse()) {
    const last = lines.at(-1);
    if (last && print(last) === print(each)) last.times++;
    else lines.push({ ...each, times: 1 });
  }
  return lines;
}

function Line({ happening: { at, name, detail, page }, times }: { happening: Happening; times: number }) {
  const { formId, code, step, final, leadId, variant } = detail;
  const advice = adviceFor(code);
  const isBad = /diagnostic|rejected/.test(name);
  const more = [
    formId && `form ${formId}`,
    variant && `variant ${variant}`,
    step && `step ${step}`,
    code && !isBad && `code ${code}`,
    final && 'for good',
    leadId && `lead ${leadId.slice(0, 8)}…`,
    page,
  ].filter(Boolean);
  return (
    <li class={isBad ? 'alert' : name}>
      <time datetime={new Date(at).toISOString()}>{new Date(at).toTimeString().slice(0, 8)}</time>
      <div>
        <b>{name}</b>
        {times > 1 && <span class="badge">{`${times}×`}</span>} <span class="soft">{ABOUT[name]}</span>
        {isBad && code && (
          <p>
            <code class="code">{code}</code> {advice ? `${advice.meaning} ${advice.todo}` : ''}
          </p>
        )}
        {more[0] && <p class="soft">{more.join(' · ')}</p>}
      </div>
    </li>
  );
}
