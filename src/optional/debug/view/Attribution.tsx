import { h } from 'preact';
import type { Touch } from '../../../lead/schema.ts';
import type { Model } from '../model.ts';
import { whereFrom, whyChannel } from '../words/channel.ts';
import { Button, Callout, Card, ConfirmButton, Facts, News, Pill } from './parts.tsx';

/** Where the visit comes from, why we think so, and what of it is remembered. */
export function Attribution({ model }: { model: Model }) {
  const { visit } = model;
  const { first_touch: first, last_touch: last, click_ids = {}, utm = {} } = visit;
  const said = { ...utm, ...click_ids };
  const isOne = first.at === last.at;
  return (
    <div class="stack">
      <TouchCard
        title={isOne ? 'This visit: first and last touch' : 'Last touch'}
        touch={last}
        why={whyChannel(last, Object.keys(click_ids))}
        from={whereFrom(last, utm)}
      />
      {!isOne && <TouchCard title="First touch" touch={first} why={whyChannel(first)} from={whereFrom(first)} />}
      {!last.channel && <Callout tone="note" title="Channels and names of sources come with leadtag.insights.js." />}
      <Card title="As the address said it">
        {Object.keys(said)[0] ? (
          <Facts of={Object.entries(said)} />
        ) : (
          <p class="soft">No utm_* parameters, and no click ids.</p>
        )}
      </Card>
      <Memory model={model} />
    </div>
  );
}

const TouchCard = ({ title, touch, why, from }: { title: string; touch: Touch; why: string; from: string }) => (
  <Card title={title} about={touch.channel && <Pill tone="note" text={touch.channel} />}>
    <p class="source">
      {touch.source ?? 'unknown'} <span class="soft">/</span> {touch.medium ?? 'unknown'}
    </p>
    <p class="hint">
      {from} {touch.channel && `${touch.channel}: ${why}.`}
    </p>
    <Facts
      of={[
        ['Campaign', touch.campaign],
        ['Campaign id', touch.campaign_id],
        ['Term', touch.term],
        ['Content', touch.content],
        ['Click id', touch.click_id && `${touch.click_id_type}: ${touch.click_id}`],
        ['Landing page', touch.landing_page],
        ['Referrer', touch.referrer],
        ['At', new Date(touch.at).toLocaleString('en-GB')],
      ]}
    />
  </Card>
);

const MODES: Record<string, string> = {
  session: 'this tab (sessionStorage)',
  visitor: 'this browser, for 180 days (localStorage), if the visitor says yes',
  page: 'this page only: nothing is stored',
};

function Memory({ model }: { model: Model }) {
  const { site, visit } = model;
  const { attribution, consentMode } = site.settings;
  const kept = site.storage();
  const gpc = (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
  const why = gpc
    ? 'The visitor’s browser asks for privacy (GPC): nothing is stored, and click ids are dropped.'
    : kept !== 'none'
      ? attribution === 'visitor' && consentMode === 'wait'
        ? 'The visitor has said yes.'
        : 'No yes is needed for this.'
      : attribution === 'page'
        ? 'So the owner wants it.'
        : attribution === 'visitor' && consentMode === 'wait'
          ? 'No yes of the visitor so far.'
          : 'The visitor has said no, or this browser lets the site keep nothing.';
  const { signals = {} } = (model.form && model.rehearsed(model.form)?.visitor) ?? {};
  const seen = Object.entries(signals).map(([name, [count]]) => `${name} ${count}×`);
  return (
    <Card
      title="Memory"
      about={<Pill tone={kept === 'none' ? 'plain' : 'good'} text={kept === 'none' ? 'stores nothing' : 'stores'} />}
    >
      <Facts
        of={[
          ['Option', `attribution="${attribution}": ${MODES[attribution]}`],
          ['Consent', why],
          ['GPC', gpc ? 'on' : 'off'],
          ['Touches', String(visit.touch_count ?? '')],
          ['Page views', String(visit.pageviews ?? '')],
          [
            'Visits',
            visit.session_count === undefined ? 'not known: a tab knows only its own' : String(visit.session_count),
          ],
          ['First seen', visit.seconds_to_lead === undefined ? '' : `${visit.seconds_to_lead} seconds ago`],
          ['Signals', seen.join(', ')],
        ]}
      />
      <div class="row">
        <Button label="Visitor says yes" onClick={() => model.do.run(() => model.do.consent(true), 'memory')} />
        <Button label="Visitor says no" onClick={() => model.do.run(() => model.do.consent(false), 'memory')} />
        <ConfirmButton
          model={model}
          id="forget"
          label="Forget the visitor"
          ask="Forget it all?"
          act={() => model.do.run(model.do.forget, 'memory')}
        />
      </div>
      <News model={model} of="memory" />
    </Card>
  );
}
