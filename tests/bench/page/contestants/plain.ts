import type { Page } from '../contestant.ts';

/** The controls of a form that has ids by our keys, in the page itself. */
export const CONTROLS: Page['controls'] = {
  name: '#name',
  email: '#email',
  phone: '#phone',
  company: '#company',
  consent: '#consent',
  submit: '#form [type=submit]',
};

/** A lead that is flat JSON under our own keys. */
export const readFlat: Page['read'] = (body) => body as ReturnType<Page['read']>;
