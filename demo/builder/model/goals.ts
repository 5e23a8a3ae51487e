import type { FormOptions } from '../../../src/config/parse.ts';
import type { Design, GoalId } from './design.ts';
import { tidy } from './tidy.ts';

/** What a form is for, with options to begin with. */
export interface Goal {
  id: GoalId;
  name: string;
  /** One line for whoever chooses. */
  about: string;
  /** What only the owner knows and this goal lives by: to be asked for next. */
  asks?: 'download' | 'calendar' | 'whatsapp';
  /** All but the destination. */
  options: FormOptions;
}

export const GOALS: readonly Goal[] = [
  {
    id: 'newsletter',
    name: 'Newsletter',
    about: 'Readers leave their e-mail address.',
    options: {
      webhook: '',
      intent: 'newsletter',
      heading: 'Get the next issue',
      text: 'One useful e-mail every other week. No more than that.',
      cta: 'Subscribe',
      fields: [{ key: 'email', required: true }],
      success: 'You are on the list. The next issue comes to your inbox.',
      consent: 'Send me the newsletter by e-mail. I can unsubscribe at any time.',
      consentRequired: true,
    },
  },
  {
    id: 'lead-magnet',
    name: 'Lead magnet',
    about: 'A guide, a template or a checklist in return for an e-mail address.',
    asks: 'download',
    options: {
      webhook: '',
      offer: 'Free guide',
      intent: 'download',
      heading: 'Get the free guide',
      text: 'The whole guide as a PDF. Tell us where to send it, and read it right away.',
      cta: 'Get the guide',
      fields: [{ key: 'name' }, { key: 'email', required: true }],
      success: 'Thank you. Your guide is ready.',
      consent: 'Also send me tips by e-mail, about once a month. I can unsubscribe at any time.',
    },
  },
  {
    id: 'demo',
    name: 'Demo request',
    about: 'Buyers ask to be shown the product.',
    asks: 'calendar',
    options: {
      webhook: '',
      offer: 'Demo',
      intent: 'demo',
      heading: 'See it for yourself',
      text: 'Half an hour with somebody who knows the product. We show you what matters for your work, and answer your questions.',
      cta: 'Book my demo',
      fields: [
        { key: 'name', required: true },
        { key: 'email', required: true, label: 'Work email' },
        { key: 'company' },
        { key: 'phone', help: 'Only to agree on a time.' },
      ],
      success: 'Thank you. We get back to you within one working day.',
      consent: 'Send me product news by e-mail now and then. I can unsubscribe at any time.',
    },
  },
  {
    id: 'quote',
    name: 'Quote',
    about: 'Customers say what they need, and get a price.',
    asks: 'calendar',
    options: {
      webhook: '',
      offer: 'Quote',
      intent: 'quote',
      heading: 'What would it cost?',
      text: 'Tell us what you need. You get a price within one working day, without any obligation.',
      cta: 'Get my quote',
      fields: [
        { key: 'name', required: true },
        { key: 'email', required: true },
        { key: 'phone' },
        { key: 'message', required: true, label: 'What do you need?' },
      ],
      success: 'Thank you. We look into it, and send you a price within one working day.',
      consent: 'Send me offers by e-mail now and then. I can unsubscribe at any time.',
    },
  },
  {
    id: 'webinar',
    name: 'Webinar',
    about: 'People sign up for an event, and get the link.',
    asks: 'calendar',
    options: {
      webhook: '',
      offer: 'Webinar',
      intent: 'webinar',
      heading: 'Save your seat',
      text: 'Live, 45 minutes, with time for your questions. If you cannot be there, sign up all the same: you get the recording.',
      cta: 'Save my seat',
      fields: [{ key: 'name', required: true }, { key: 'email', required: true }, { key: 'company' }],
      success: 'You are in. The link comes by e-mail.',
      consent: 'Tell me about future events too. I can unsubscribe at any time.',
    },
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    about: 'Visitors leave a number, and go on in a chat.',
    asks: 'whatsapp',
    options: {
      webhook: '',
      intent: 'contact',
      heading: 'Chat with us on WhatsApp',
      text: 'Leave your name and number, and go on in WhatsApp. We usually answer within the hour.',
      cta: 'Start the chat',
      fields: [
        { key: 'name', required: true },
        {
          key: 'phone',
          required: true,
          label: 'WhatsApp number',
          help: 'With the code of your country: +351 912 345 678',
        },
      ],
      success: 'Thank you. One more tap, and you are in the chat.',
      consent: 'You may also send me offers on WhatsApp. I can stop them at any time.',
      display: 'button',
      openLabel: 'Chat on WhatsApp',
    },
  },
];

export const goalOf = (id: GoalId): Goal => GOALS.find((goal) => goal.id === id) ?? GOALS[0]!;

/** A new form for a goal. */
export const designFor = (goal: GoalId): Design => ({ goal, options: tidy({ ...goalOf(goal).options }) });

/**
 * Takes another goal: what still is as the last goal proposed becomes what this one proposes. The destination, the look and
 * whatever the owner has written, changed or taken away stay. What it is for follows the goal in any case.
 */
export function chooseGoal(design: Design, goal: GoalId): Design {
  const now: Record<string, unknown> = { ...design.options };
  const tidied: Record<string, unknown> = { ...tidy(now) };
  const before: Record<string, unknown> = { ...designFor(design.goal).options };
  const after: Record<string, unknown> = { ...designFor(goal).options };
  const names = new Set([...Object.keys(now), ...Object.keys(before), ...Object.keys(after)]);
  const options: Record<string, unknown> = {};
  for (const name of names) {
    const isOurs = name !== 'webhook' && JSON.stringify(tidied[name]) === JSON.stringify(before[name]);
    const value = isOurs || name === 'intent' ? after[name] : now[name];
    if (value !== undefined) options[name] = value;
  }
  return { ...design, goal, options: options as unknown as FormOptions };
}

/** What a form seems to be for. */
export function guessGoal({ intent, whatsapp }: FormOptions): GoalId {
  if (whatsapp) return 'whatsapp';
  if (intent === 'download') return 'lead-magnet';
  if (intent === 'quote' || intent === 'webinar' || intent === 'newsletter') return intent;
  return intent ? 'demo' : 'newsletter';
}
