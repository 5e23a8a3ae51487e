import 'leadtag/element';
import 'leadtag/jsx/solid';
import type { Lead, LeadEvent } from 'leadtag';

const leads: Lead[] = [];
const url = () => '/lead';

export const element = [
  <lead-form
    data-webhook="/lead"
    data-fields="email*"
    class="wide"
    classList={{ wide: true }}
    id="hero"
    data-testid="form"
  />,
  <lead-form data-leadtag-webhook="/lead" data-open-value="50" data-radius={4} data-consent-required data-test="yes" />,
  <lead-form data-webhook="/lead" data-field-email-label="Work" data-field-team-min={3} data-step-2-heading="You" />,
  <lead-form data-hidden-plan="pro" data-config="#more" config={{ webhook: '/lead', hidden: { plan: 'pro' } }} />,
  <lead-form
    ref={(form) => form.addEventListener('leadtag:submit', (event) => leads.push(event.detail.lead))}
    attr:data-webhook={url()}
    prop:config={{ fields: 'email*' }}
    {...{ 'on:leadtag:delivered': () => {} }}
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
  // @ts-expect-error: no such theme
  <lead-form attr:data-theme="drak" />,
  // @ts-expect-error: no such option
  <lead-form prop:config={{ webhok: '/lead' }} />,
  // @ts-expect-error: only submit carries the lead
  <lead-form {...{ 'on:leadtag:queued': (event: LeadEvent<'submit'>) => event.detail.lead }} />,
];
