import type { EventName } from '../../../src/events/names.ts';
import { type Block, entries, table } from './block.ts';

/** Every event; one that is missing here does not compile. */
const EVENTS: Record<EventName, { when: string; detail: string }> = {
  ready: { when: 'The form is on the page.', detail: '' },
  view: { when: 'Half of it has been in sight for a second. With `leadtag.analytics.js`.', detail: '' },
  open: { when: 'It has opened. With `leadtag.display.js`.', detail: '' },
  close: { when: 'It has closed. With `leadtag.display.js`.', detail: '' },
  start: { when: 'The first input.', detail: '' },
  step: {
    when: 'Another step is shown, forward or back. With `leadtag.steps.js`.',
    detail: '`step`: which one, of those that are asked, from 1',
  },
  invalid: { when: 'Something is missing or wrong.', detail: '`code`: what came first' },
  submit: {
    when: 'A lead is about to be stored. Its fields may be changed, and `preventDefault()` stops it.',
    detail: '`leadId`, and `lead`: the lead itself',
  },
  queued: { when: 'It is safe on the device.', detail: '`leadId`' },
  delivered: { when: 'The webhook has said yes.', detail: '`leadId`' },
  unconfirmed: { when: 'It was handed over, and the answer cannot be read.', detail: '`leadId`, `code`' },
  rejected: {
    when: 'The webhook has said no.',
    detail: '`leadId`, `code`, `final`: whether it is not tried again by itself',
  },
  diagnostic: { when: 'There is something for you to mend: see [Debugging](debugging.md).', detail: '`code`' },
};

export const EVENT_NAMES = Object.keys(EVENTS) as EventName[];

export function events(): Block {
  const list = EVENT_NAMES.map((name) => ({ name: `leadtag:${name}`, id: `leadtag-${name}`, ...EVENTS[name] }));
  return {
    page: entries(
      list.map(({ name, id, when, detail }) => ({
        id,
        name: `\`${name}\``,
        facts: detail ? [['In detail', detail]] : [],
        text: [when],
      })),
    ),
    plain: table(
      ['event', 'when', 'in `detail`, beside `formId` and `variant`'],
      list.map(({ name, when, detail }) => [`\`${name}\``, when, detail]),
    ),
    found: list.map(({ name, id, when }) => ({ title: name, id, text: when })),
  };
}
