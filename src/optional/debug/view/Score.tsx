import { h } from 'preact';
import type { FormConfig } from '../../../config/parse.ts';
import type { Lead, Qualification } from '../../../lead/schema.ts';
import { routeTaken } from '../facts/route.ts';
import { maskedUrl } from '../mask.ts';
import type { Model } from '../model.ts';
import { isNative } from '../rehearsal.ts';
import { timeFrom } from '../words/outbox.ts';
import { ruleInWords } from '../words/rules.ts';
import { Chooser } from './Chooser.tsx';
import { Callout, Card, Empty, Facts, Pill } from './parts.tsx';

const TONES = { hot: 'bad', warm: 'warn', cold: 'note' } as const;
const STAGES: Record<Qualification['stage'], string> = {
  subscriber: 'Subscriber',
  lead: 'Lead',
  mql: 'Marketing qualified (MQL)',
  sql: 'Sales qualified (SQL)',
  pql: 'Product qualified (PQL)',
  unqualified: 'Unqualified',
};
const BASES: Record<Qualification['stage_basis'], string> = {
  score: 'by the score',
  intent: 'by what the form is for',
  self_reported: 'by the answers',
  product: 'by what they do in the product',
};

/** How good the lead is that stands in the form, and why. */
export function Score({ model }: { model: Model }) {
  const { form, site } = model;
  if (!form)
    return (
      <Empty title="There is no form on this page" text="A score is that of a lead, and a lead comes from a form." />
    );
  const known = model.rehearsed(form) ?? model.sent(form);
  const qualification = known?.lead.qualification;
  const isThere = site.has('insights');
  return (
    <div class="stack">
      <Chooser model={model} />
      {!isThere && (
        <Callout tone="note" title="Points come with leadtag.insights.js.">
          <p>Without it a lead is hot when its form asks for a demo, a quote or contact, and that is all.</p>
        </Callout>
      )}
      {!known && (
        <Empty
          title="No lead yet"
          text={
            isNative(form) ? 'An existing form is read when it is sent.' : 'The form has sent its lead, or is about to.'
          }
        />
      )}
      {known && !qualification && (
        <Empty title="Nothing is known of this lead" text="Give the form an intent, or ask more." />
      )}
      {qualification && <Total qualification={qualification} config={form.config()} />}
      {qualification?.reasons?.[0] && <Reasons qualification={qualification} />}
      {known && isThere && <Way model={model} config={form.config()} lead={known.lead} way={known.way} />}
    </div>
  );
}

function Total({ qualification, config }: { qualification: Qualification; config: FormConfig }) {
  const { score, temperature, stage, stage_basis, framework } = qualification;
  const { hot = 70, warm = 40 } = Object(config.score) as { hot?: unknown; warm?: unknown };
  const groups = [
    ['Fit: who they are', qualification.fit, 40],
    ['Engagement: what they did', qualification.engagement, 30],
    [`Answers${framework ? ` (${framework.toUpperCase()})` : ''}`, qualification.framework_score, 30],
  ] as const;
  return (
    <section class="card total">
      <div class="sum">
        <output class="number">{score === undefined ? '–' : String(score)}</output>
        <div>
          <p>
            {temperature && <Pill tone={TONES[temperature]} text={temperature} />} <b>{STAGES[stage]}</b>{' '}
            <span class="soft">{BASES[stage_basis]}</span>
          </p>
          <p class="hint">
            {score === undefined
              ? 'No score: nothing that has points is known of it.'
              : `Warm from ${warm}, hot from ${hot}. Who asks for a demo, a quote or contact is always hot.`}
          </p>
        </div>
      </div>
      {groups.map(
        ([name, points, most]) =>
          points !== undefined && (
            <div class="meter">
              <span>{name}</span>
              <progress value={String(points)} max={String(most)} aria-label={name} />
              <b>
                {String(points)} <span class="soft">of {String(most)}</span>
              </b>
            </div>
          ),
      )}
    </section>
  );
}

const Reasons = ({ qualification }: { qualification: Qualification }) => (
  <Card title="Points" about={`${qualification.reasons?.length} rules`}>
    <table class="points">
      <thead class="unseen">
        <tr>
          <th>Points</th>
          <th>Reason</th>
        </tr>
      </thead>
      <tbody>
        {qualification.reasons?.map(({ rule, points }) => (
          <tr>
            <td class={points < 0 ? 'wrong' : 'right'}>
              {points > 0 ? `+${points}` : String(points).replace('-', '−')}
            </td>
            <td>
              {ruleInWords(rule, qualification)} <code class="soft">{rule}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);

function Way({ model, config, lead, way }: { model: Model; config: FormConfig; lead: Lead; way: FormConfig }) {
  const route = routeTaken(config, way, lead);
  const due = lead.follow_up?.due_at;
  return (
    <Card title="Where it goes">
      {config.routes[0] ? (
        route ? (
          <p>
            Route {String(route.number)}: <code>{route.when}</code>
          </p>
        ) : (
          <p class="hint">None of the {String(config.routes.length)} routes fits: it goes the form’s own way.</p>
        )
      ) : (
        <p class="hint">The form has no routes: every lead goes the same way.</p>
      )}
      <Facts
        of={[
          ['Webhook', way.destinations.map(({ url }) => maskedUrl(url)).join(' ')],
          ['Redirect', way.redirect],
          ['Download', way.download],
          ['Calendar', way.calendar],
          ['WhatsApp', way.whatsapp],
          ['Says', way.success],
          ['Follow-up', due && `${lead.follow_up?.channel ?? ''} ${timeFrom(model.now, Date.parse(due))}`.trim()],
        ]}
      />
    </Card>
  );
}
