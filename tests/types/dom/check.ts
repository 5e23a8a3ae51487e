// What a page of no framework learns from the types: the element, and our events.
import { type FormOptions, type Handle, type LeadEvent, mount } from 'leadtag';
import { LeadFormElement } from 'leadtag/element';

const form = document.querySelector('lead-form');
const handle: Handle | undefined = form?.handle;
const made: LeadFormElement = document.createElement('lead-form');
made.config = { webhook: 'https://hooks.example.com/a', fields: [{ key: 'email', required: true }] };
// @ts-expect-error: no such option
made.config = { webhok: 'https://hooks.example.com/a' };
// @ts-expect-error: no such theme
made.config = { theme: 'drak' };

const hear = ({ detail }: LeadEvent<'delivered'>) => {
  const id: string | undefined = detail.leadId;
  // @ts-expect-error: only submit carries the lead
  return [id, detail.lead];
};
made.addEventListener('leadtag:delivered', hear);
document.body.addEventListener('leadtag:delivered', hear);
window.addEventListener('leadtag:delivered', (event) => hear(event));
// @ts-expect-error: an event of another kind
document.addEventListener('click', hear);
document.addEventListener('leadtag:submit', (event) => {
  event.detail.lead.fields.city = 'Porto';
  const named: LeadEvent<'submit'> = event;
  return named;
});

const options: FormOptions = { webhook: '/lead', display: 'popup' };
mount('#hero', options).open();
// @ts-expect-error: a webhook is needed
mount('#hero', {});
// @ts-expect-error: no such display
mount('#hero', { webhook: '/lead', display: 'pop-up' });

console.log(handle, LeadFormElement);
