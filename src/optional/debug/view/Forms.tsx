import { Fragment, h } from 'preact';
import { kebab } from '../../../config/case.ts';
import type { Mounted } from '../../../extensions.ts';
import { plan } from '../../../webhook/plan.ts';
import { preflightHeaders } from '../../../webhook/preflight.ts';
import type { FormFact, OptionFact } from '../facts/source.ts';
import { masked, maskedUrl } from '../mask.ts';
import type { Model } from '../model.ts';
import { isNative, type Rehearsed } from '../rehearsal.ts';
import { adviceFor } from '../words/codes.ts';
import { Chooser } from './Chooser.tsx';
import { Json } from './Json.tsx';
import { Button, Callout, Card, ConfirmButton, Empty, Fold, News, Pill } from './parts.tsx';

/** Each form on the page: what is wrong with it, what it would send now, its fields and options as they were understood. */
export function Forms({ model }: { model: Model }) {
  const { form } = model;
  if (!form) {
    return (
      <Empty
        title="There is no form on this page"
        text="Leads that wait on this device are in Outbox. Where the visit came from is in Attribution."
      />
    );
  }
  const facts = model.facts(form);
  return (
    <div class="stack">
      <Chooser model={model} />
      <div class="title">
        <h3>{form.config().formId}</h3>
        <span class="about">{facts.where}</span>
        <Button label="Show it" tone="quiet" onClick={() => model.do.point(form)} />
      </div>
      <Problems model={model} form={form} facts={facts} />
      <SentNow model={model} form={form} />
      <FieldList model={model} form={form} />
      <Options facts={facts} />
    </div>
  );
}

function Problems({ model, form, facts }: { model: Model; form: Mounted; facts: FormFact }) {
  const { formId } = form.config();
  const told = model.told.filter((each) => each.formId === formId);
  return (
    <>
      {facts.problems.map(({ option, text }) => (
        <Callout tone="warn" title={`data-${option}: ${text}`} code="CONFIG" />
      ))}
      {told.map(({ code, text }) => (
        <Callout tone="warn" title={adviceFor(code)?.meaning ?? text} code={code}>
          <p>{/^npx/.test(text) ? adviceFor(code)?.todo : text.replace(/^form ".*?":?\s*/, '')}</p>
        </Callout>
      ))}
      {!facts.problems[0] && !told[0] && <Callout tone="good" title="Every option was understood." />}
    </>
  );
}

/** The lead that would be made of what stands in the form now. */
function SentNow({ model, form }: { model: Model; form: Mounted }) {
  const now = model.rehearsed(form);
  const sent = now ? undefined : model.sent(form);
  const wrong = model.judged(form).filter(({ error }) => error);
  const id = `test-${form.config().formId}`;
  const isOver = !now && /received|saved/.test(form.state().status);
  return (
    <Card
      title={now || !sent ? 'Would be sent now' : 'Was sent'}
      about={now && (wrong[0] ? <Pill tone="warn" text="not ready" /> : <Pill tone="good" text="ready" />)}
    >
      {now && wrong[0] && (
        <p class="hint">
          The form would not go yet: {wrong.map(({ field }) => field.label).join(', ')}. Below is what there is of the
          lead so far.
        </p>
      )}
      {!now && !sent && (
        <p class="hint">
          {isNative(form)
            ? 'An existing form is read when it is sent. Its lead shows here then.'
            : 'Its lead shows here once it can be made.'}
        </p>
      )}
      <div class="row">
        {!isOver && !isNative(form) && <Button label="Fill in samples" onClick={() => model.do.fill(form)} />}
        {!isOver && (
          <ConfirmButton
            model={model}
            id={id}
            label="Send as a test"
            ask="Really send it?"
            act={() => model.do.test(form)}
          />
        )}
        <Button label="Empty the form" tone="quiet" onClick={() => model.do.empty(form)} />
      </div>
      {model.confirming === id && (
        <p class="hint">
          What stands in the form goes to {hostsOf(form)}, marked <code>"test": true</code>. Counting tools of the page
          count it, too.
        </p>
      )}
      <News model={model} of={id} />
      {(now ?? sent) && <Json model={model} id="lead" value={(now ?? sent)!.lead} />}
      {now && <Requests model={model} form={form} now={now} />}
    </Card>
  );
}

const hostsOf = (form: Mounted): string =>
  form
    .config()
    .destinations.map(({ url }) => new URL(url).host)
    .join(' and ');

/** The lead as it goes to each webhook. */
function Requests({ model, form, now }: { model: Model; form: Mounted; now: Rehearsed }) {
  const { fallback } = form.config();
  const to = now.way.destinations;
  return (
    <>
      {plan(now.lead, [...to, ...fallback]).map((request, at) => {
        const asks = preflightHeaders(request);
        const waits = request.waitsFor && model.site.has('presets');
        return (
          <Fold label={`${at < to.length ? 'POST' : 'If that fails: POST'} ${new URL(request.url).host}`}>
            <p class="hint">
              {maskedUrl(request.url)}
              <br />
              {waits
                ? 'leadtag.presets.js writes it as this tool wants it.'
                : `As ${request.format}, ${request.bytes} bytes. ${
                    asks[0] ? `The browser asks first (preflight), for ${asks.join(', ')}.` : 'No preflight.'
                  }`}
              {request.headers && ` Headers: ${JSON.stringify(masked({ headers: request.headers }))}`}
            </p>
            {!waits && request.format !== 'json' && (
              <Json model={model} id={`body-${at}`} value={bodyOf(request.body)} />
            )}
          </Fold>
        );
      })}
    </>
  );
}

function bodyOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}

function FieldList({ model, form }: { model: Model; form: Mounted }) {
  return (
    <Card title="Fields">
      <table>
        <thead>
          <tr>
            <th>Key</th>
            <th>Type</th>
            <th>Now</th>
          </tr>
        </thead>
        <tbody>
          {model.judged(form).map(({ field, value, asked, error, unsure }) => (
            <tr>
              <td>
                <code>{field.key}</code>
                {field.required && <span class="must">required</span>}
              </td>
              <td>{field.type}</td>
              <td>
                {!asked ? (
                  <span class="soft">not asked now</span>
                ) : error ? (
                  <span class="wrong">{form.say(error, field[error === 'too_short' ? 'minlength' : 'maxlength'])}</span>
                ) : String(value) && value !== false ? (
                  <span class="right">{unsure ? `leadtag.${unsure}.js judges it` : 'fits'}</span>
                ) : (
                  <span class="soft">empty</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Options({ facts }: { facts: FormFact }) {
  const set = facts.options.filter(({ from }) => from);
  const rest = facts.options.filter(({ from }) => !from);
  return (
    <Card title="Options">
      <OptionTable options={set} />
      <Fold label={`${rest.length} options at their default`}>
        <OptionTable options={rest} />
      </Fold>
    </Card>
  );
}

const OptionTable = ({ options }: { options: readonly OptionFact[] }) => (
  <table class="options">
    <thead>
      <tr>
        <th>Option</th>
        <th>Value</th>
      </tr>
    </thead>
    <tbody>
      {options.map(({ name, value, from }) => (
        <tr>
          <td>
            <code>{kebab(name)}</code>
          </td>
          <td>
            <span class="value">{written(name, value)}</span>
            {from && <span class="from">{from}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

function written(name: string, value: unknown): string {
  const safe = name === 'headers' ? (masked({ headers: value }) as { headers: unknown }).headers : masked(value, name);
  if (value === undefined || value === '' || value === null) return 'none';
  if (typeof safe === 'boolean') return safe ? 'yes' : 'no';
  if (Array.isArray(safe) && !safe.length) return 'none';
  if (Array.isArray(safe) && safe.every((each) => typeof each !== 'object')) return safe.join(' ');
  return typeof safe === 'object' ? JSON.stringify(safe) : String(safe);
}
