import { h } from 'preact';
import { text } from '../../lead-in-words.js';
import type { LeadDetail } from '../api.ts';
import type { AnyLead } from './LeadPage.tsx';
import { Fact, Section } from './Section.tsx';

const STORAGE: Record<string, string> = {
  none: 'nothing but this page',
  session: 'this visit',
  visitor: 'earlier visits, with consent',
};

/** What whoever runs the form wants to know. */
export function Technical({ detail, lead }: { detail: LeadDetail; lead: AnyLead }) {
  const { page = {}, privacy = {}, client = {}, spam = {} } = lead;
  return (
    <Section title="Form and page">
      <dl class="facts">
        <Fact name="Form">
          {[text(lead.form?.id), lead.form?.variant && `variant ${lead.form.variant}`].filter(Boolean).join(', ')}
        </Fact>
        <Fact name="Asked for">{text(lead.form?.intent)}</Fact>
        <Fact name="Page">{text(page?.url)}</Fact>
        <Fact name="Language">{text(page?.locale)}</Fact>
        <Fact name="Time zone">{text(page?.timezone)}</Fact>
        <Fact name="Remembered">{privacy?.storage && (STORAGE[privacy.storage] ?? text(privacy.storage))}</Fact>
        <Fact name="Privacy signal">{privacy?.gpc ? 'Global Privacy Control: no click ids were kept' : ''}</Fact>
        <Fact name="Spam">
          {spam?.suspected && Array.isArray(spam.reasons) ? `suspected: ${spam.reasons.join(', ')}` : ''}
        </Fact>
        <Fact name="Sent as">{detail.format === 'form' ? 'a form (urlencoded)' : 'JSON'}</Fact>
        <Fact name="Sent by">{[client?.name, client?.version].filter(Boolean).map(text).join(' ')}</Fact>
        <Fact name="Id">
          <code>{detail.id}</code>
        </Fact>
      </dl>
    </Section>
  );
}
