/** Every text that a visitor can see in a form of `leadtag.js` alone. `{n}` stands for a number, a date or an address. */
export const en = {
  cta: 'Send',
  sending: 'Sending…',
  choose: 'Please choose',
  required: 'Please fill in this field.',
  choose_one: 'Please choose an option.',
  tick: 'Please tick this box.',
  email: 'Please enter an email address like name@example.com.',
  phone: 'Please enter a phone number with 7 to 15 digits.',
  too_short: 'Please use at least {n} characters.',
  too_long: 'Please use at most {n} characters.',
  pattern: 'Please use the format asked for.',
  received_title: 'Thank you',
  received: 'We have received your details.',
  saved_title: 'Saved on this device',
  saved: 'Your details will be sent by themselves as soon as possible.',
  failed: 'This could not be sent. What you typed is still here. Please try again.',
  arrived: 'What you sent earlier has arrived.',
  contact: 'You can also reach us here:',
  download: 'Download',
  calendar: 'Book a call',
  whatsapp: 'WhatsApp',
  privacy: 'Privacy policy',
};

/** What optional scripts add to it, each its own part. */
export const words = {
  fields: {
    url: 'Please enter a web address like example.com.',
    number: 'Please enter a number.',
    too_low: 'Please enter {n} or more.',
    too_high: 'Please enter {n} or less.',
    date: 'Please enter a date.',
    too_early: 'Please choose {n} or later.',
    too_late: 'Please choose {n} or earlier.',
  },
  display: { close: 'Close' },
  steps: { next: 'Next', back: 'Back', step: 'Step {n} of {m}' },
  country: { calling_code: 'Country code' },
  hints: { did_you_mean: 'Did you mean {n}?', business: 'Please use your work email address.' },
  profiling: { welcome_back: 'Welcome back', not_you: 'Not you?' },
};

type Further = (typeof words)[keyof typeof words];
type All<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer Both) => void
  ? Both
  : never;

/** A language: every text of {@link en} and of {@link words}, in other words. One that is missing does not compile. */
export type Dictionary = typeof en & All<Further>;
/** The name of one text. */
export type MessageKey = keyof Dictionary;
