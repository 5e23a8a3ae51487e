import { type ComponentChildren, h } from 'preact';
import { pathOf, text } from '../../lead-in-words.js';
import { sourceInWords, timeBetween } from '../../source-words.js';
import type { LeadDetail } from '../api.ts';
import { counted, moment } from '../app/format.ts';
import type { AnyLead } from './LeadPage.tsx';
import { Section } from './Section.tsx';

/** From the first visit to the lead's arrival here, in the order it happened. */
export function TimeLine({ detail, lead }: { detail: LeadDetail; lead: AnyLead }) {
  const { first_touch: first, last_touch: last, touch_count, session_count, pageviews } = lead.attribution ?? {};
  const submitted = text(lead.submitted_at) || detail.submitted_at;
  const isSame = !first || !last || (first.at === last.at && first.source === last.source);
  const between = isSame ? 0 : Number(touch_count) - 2;
  const visits = [
    Number(pageviews) > 0 && counted(Number(pageviews), 'page view'),
    Number(session_count) > 0 && counted(Number(session_count), 'visit'),
  ].filter(Boolean);
  const where = [text(lead.page?.title), lead.page?.url && `on ${pathOf(text(lead.page.url))}`]
    .filter(Boolean)
    .join(', ');
  const late = timeBetween(submitted, detail.received_at);
  return (
    <Section title="How it came about">
      <ol class="time-line">
        {first && <Touch label={isSame ? 'First and last touch' : 'First touch'} touch={first} until={submitted} />}
        {between > 0 && (
          <Event label="In between" faint>
            {counted(between, 'more touch', 'more touches')}
          </Event>
        )}
        {last && (!first || !isSame) && <Touch label="Last touch" touch={last} until={submitted} />}
        {visits.length > 0 && (
          <Event label="Looked around" faint>
            {visits.join(' in ')}
          </Event>
        )}
        <Event label="Filled in the form" at={submitted} strong>
          <b>{text(lead.form?.offer) || text(lead.form?.id) || 'A form'}</b>
          {where && <span class="soft"> {where}</span>}
        </Event>
        <Event label="Received here" at={detail.received_at} strong>
          {late ? `${late} later: it had to wait in the browser` : 'At once'}
        </Event>
        {detail.repeats > 0 && (
          <Event label="Arrived again" faint>
            {detail.repeats === 1 ? 'Once' : `${detail.repeats} times`}, and was not counted again
          </Event>
        )}
      </ol>
    </Section>
  );
}

function Touch({ label, touch, until }: { label: string; touch: AnyLead; until: string }) {
  const before = timeBetween(touch.at, until);
  const source = sourceInWords(touch);
  const { campaign, landing_page, referrer, term, content } = touch;
  return (
    <Event label={before ? `${label}, ${before} before` : label} at={text(touch.at)}>
      <span class="touch-source">
        <b>{source ? source.charAt(0).toUpperCase() + source.slice(1) : 'Not known'}</b>
        {touch.channel && <span class="badge brand-badge">{text(touch.channel)}</span>}
      </span>
      <span class="touch-more">
        {[
          campaign && `Campaign ${campaign}`,
          term && `searched for “${term}”`,
          content && `ad ${content}`,
          landing_page && `landed on ${pathOf(text(landing_page))}`,
          referrer && `from ${text(referrer).replace(/^https?:\/\//, '')}`,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </Event>
  );
}

interface EventProps {
  label: string;
  at?: string;
  faint?: boolean;
  strong?: boolean;
  children: ComponentChildren;
}

const Event = ({ label, at, faint, strong, children }: EventProps) => (
  <li data-faint={faint || undefined} data-strong={strong || undefined}>
    <p class="time-label">
      {label}
      {at && <time dateTime={at}>{moment(at)}</time>}
    </p>
    <div>{children}</div>
  </li>
);
