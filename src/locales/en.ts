/** Every text that a visitor can see. `{n}` stands for a number. */
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

/** A language: every text of {@link en}, in other words. */
export type Dictionary = typeof en;
/** The name of one text. */
export type MessageKey = keyof Dictionary;
