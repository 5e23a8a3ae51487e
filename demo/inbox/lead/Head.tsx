import { h } from 'preact';
import { text } from '../../lead-in-words.js';
import type { LeadDetail } from '../api.ts';
import { ago, moment } from '../app/format.ts';
import { useNow } from '../app/use-now.ts';
import type { AnyLead } from './LeadPage.tsx';
import { Reach } from './Reach.tsx';

interface Props {
  detail: LeadDetail;
  lead: AnyLead;
  title: string;
}

/** Who it is, and how to reach them. */
export function Head({ detail, lead, title }: Props) {
  const now = useNow();
  const when = text(lead.submitted_at) || detail.received_at;
  const company = text(lead.fields?.company);
  return (
    <header class="lead-head">
      <div class="lead-title">
        <h2 id="lead-title" tabIndex={-1}>
          {title}
        </h2>
        {detail.spam && <span class="badge warm">Suspected spam</span>}
        {detail.test && <span class="badge">Test lead</span>}
        {detail.repeats > 0 && <span class="badge">Arrived {detail.repeats + 1} times, counted once</span>}
      </div>
      <p class="soft">
        {company && `${company} · `}
        {text(lead.form?.offer) || text(lead.form?.id) || 'A form'} ·{' '}
        <time dateTime={when} title={moment(when)}>
          {ago(when, now)}
        </time>
      </p>
      <Reach fields={lead.fields ?? {}} />
    </header>
  );
}
