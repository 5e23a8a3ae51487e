import { h } from 'preact';
import type { OutboxEntry } from '../../../outbox/owner.ts';
import { maskedUrl } from '../mask.ts';
import type { Model } from '../model.ts';
import { adviceFor } from '../words/codes.ts';
import { nameOf, STATES, timeFrom } from '../words/outbox.ts';
import { Json } from './Json.tsx';
import { Button, Callout, ConfirmButton, CopyButton, Empty, Facts, Fold, News, Pill } from './parts.tsx';

/** The leads that wait on this device. */
export function Outbox({ model }: { model: Model }) {
  const { outbox } = model;
  if (!outbox) return <Empty title="Looking…" text="" />;
  if (!outbox[0]) {
    return (
      <div class="stack">
        <Empty
          title="Nothing waits on this device"
          text="A lead is here from the moment that it is sent until its webhook has said yes."
        />
        <News model={model} of="outbox" />
      </div>
    );
  }
  const save = (format: 'json' | 'csv') => () =>
    model.do.save(`leads.${format}`, format === 'csv' ? 'text/csv' : 'application/json', model.do.exported(format));
  return (
    <div class="stack">
      <div class="row">
        <Button label="Retry all" tone="main" onClick={() => model.do.run(() => model.do.retry(), 'outbox')} />
        <Button label="Export JSON" onClick={() => model.do.run(save('json'), 'outbox')} />
        <Button label="Export CSV" onClick={() => model.do.run(save('csv'), 'outbox')} />
      </div>
      <News model={model} of="outbox" />
      {outbox.map((entry) => (
        <Row key={`${entry.id}:${entry.destination}`} model={model} entry={entry} />
      ))}
    </div>
  );
}

function Row({ model, entry }: { model: Model; entry: OutboxEntry; key?: string }) {
  const { id, state, reason, createdAt, attempts, nextAt, destination, lead } = entry;
  const { name, about, tone } = STATES[state];
  const advice = adviceFor(reason);
  const act = (act: () => unknown) => () => model.do.run(act, `row-${id}`);
  return (
    <article class="card" aria-label={`Lead of ${nameOf(lead)}`}>
      <header>
        <h3>{nameOf(lead)}</h3>
        <Pill tone={tone === 'wait' ? 'note' : tone} text={name} />
      </header>
      <p class="hint">{about}</p>
      {reason && (
        <Callout
          tone={tone === 'good' ? 'note' : 'warn'}
          title={advice?.meaning ?? 'It did not get through.'}
          code={reason}
        >
          {advice && <p>{advice.todo}</p>}
        </Callout>
      )}
      <Facts
        of={[
          ['To', maskedUrl(destination)],
          ['Made', timeFrom(model.now, createdAt)],
          ['Attempts', String(attempts)],
          ['Next try', nextAt === undefined ? 'not by itself' : timeFrom(model.now, Math.max(nextAt, model.now))],
        ]}
      />
      <div class="row">
        <Button label="Retry" onClick={act(() => model.do.retry(id))} />
        <ConfirmButton
          model={model}
          id={`remove-${id}`}
          label="Remove"
          ask="Erase it for good?"
          act={() => model.do.remove(id)}
        />
        {reason && (
          <CopyButton
            model={model}
            id={`doctor-${id}`}
            text={`npx leadtag doctor ${destination}`}
            label="Copy doctor command"
          />
        )}
      </div>
      <News model={model} of={`row-${id}`} />
      <Fold label="The lead">
        <Json model={model} id={`json-${id}`} value={lead} />
      </Fold>
    </article>
  );
}
