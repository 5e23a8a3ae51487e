import { type FormOptions, type Handle, type Lead, LeadForm, type LeadFormProps } from 'leadtag/react';
import 'leadtag/jsx/react';
import { createRef } from 'react';

const ref = createRef<Handle>();
const options: FormOptions = { webhook: '/lead', fields: 'email*' };
const props: LeadFormProps = { ...options, className: 'wide' };
const leads: Lead[] = [];

export const component = [
  <LeadForm webhook="/lead" />,
  <LeadForm {...props} ref={ref} id="hero" style={{ minHeight: 300 }} data-testid="form" />,
  <LeadForm webhook="/lead" ref={(form) => form?.open()} radius={4} display="slide-in" openValue={5} consentRequired />,
  <LeadForm
    webhook={['/a', '/b']}
    fields={['name', { key: 'size', options: ['S', 'M'] }]}
    onSubmit={(event) => {
      event.preventDefault();
      leads.push(event.detail.lead);
    }}
    onDelivered={({ detail }) => detail.leadId?.slice(0, 8)}
  >
    <a href="mailto:hello@example.com">Write to us</a>
  </LeadForm>,
  // @ts-expect-error: a webhook is needed
  <LeadForm fields="email*" />,
  // @ts-expect-error: no such option
  <LeadForm webhook="/lead" feilds="email*" />,
  // @ts-expect-error: no such theme
  <LeadForm webhook="/lead" theme="drak" />,
  // @ts-expect-error: not a number
  <LeadForm webhook="/lead" radius="big" />,
  // @ts-expect-error: it is where the component stands
  <LeadForm webhook="/lead" target="#hero" />,
  // @ts-expect-error: no such event
  <LeadForm webhook="/lead" onSent={() => {}} />,
  // @ts-expect-error: only onSubmit gets the lead
  <LeadForm webhook="/lead" onQueued={({ detail }) => detail.lead} />,
  // @ts-expect-error: not the handle
  <LeadForm webhook="/lead" ref={createRef<HTMLInputElement>()} />,
];

export const element = [
  <lead-form data-webhook="/lead" data-fields="email*" className="wide" class="wide" id="hero" data-testid="form" />,
  <lead-form data-leadtag-webhook="/lead" data-open-value="50" data-radius={4} data-consent-required data-test="yes" />,
  <lead-form data-webhook="/lead" data-field-email-label="Work" data-field-team-min={3} data-step-2-heading="You" />,
  <lead-form data-hidden-plan="pro" data-config="#more" config={{ webhook: '/lead', hidden: { plan: 'pro' } }} />,
  <lead-form
    ref={(form) => void form?.handle?.open()}
    onleadtag:submit={(event) => leads.push(event.detail.lead)}
    onleadtag:delivered={(event) => event.currentTarget.handle?.reset()}
  />,
  // @ts-expect-error: no such theme
  <lead-form data-theme="drak" />,
  // @ts-expect-error: no such display, in the long spelling
  <lead-form data-leadtag-display="pop-up" />,
  // @ts-expect-error: not a number
  <lead-form data-radius="big" />,
  // @ts-expect-error: it is data-webhook
  <lead-form webhook="/lead" />,
  // @ts-expect-error: no such option
  <lead-form config={{ webhok: '/lead' }} />,
  // @ts-expect-error: no such event
  <lead-form onleadtag:sent={() => {}} />,
  // @ts-expect-error: only submit carries the lead
  <lead-form onleadtag:queued={(event) => event.detail.lead} />,
];
