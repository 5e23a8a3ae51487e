import { describe, expect, test } from 'vitest';
import { emit } from '../../../src/events/emit.ts';
import type { EventName } from '../../../src/events/names.ts';

const NAMES = Object.keys({
  ready: 1,
  view: 1,
  open: 1,
  close: 1,
  start: 1,
  step: 1,
  invalid: 1,
  submit: 1,
  queued: 1,
  delivered: 1,
  unconfirmed: 1,
  rejected: 1,
  diagnostic: 1,
} satisfies Record<EventName, 1>) as EventName[];

describe.each(NAMES)('%s', (name) => {
  const heard = (listener: (event: CustomEvent) => void) => {
    const target = new EventTarget();
    target.addEventListener(`leadtag:${name}`, listener as EventListener);
    return emit(target, name, { formId: 'hero', leadId: 'x' });
  };

  test('reaches the page under our name, out of the shadow root, with its detail', () => {
    let event: CustomEvent | undefined;
    expect(heard((found) => (event = found))).toBe(true);
    expect(event).toMatchObject({
      type: `leadtag:${name}`,
      bubbles: true,
      composed: true,
      detail: { formId: 'hero', leadId: 'x' },
    });
  });

  test(`${name === 'submit' ? 'can' : 'cannot'} be cancelled`, () => {
    expect(heard((event) => event.preventDefault())).toBe(name !== 'submit');
  });
});
