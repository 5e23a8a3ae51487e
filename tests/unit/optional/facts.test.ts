import { describe, expect, test } from 'vitest';
import { emit } from '../../../src/events/emit.ts';
import type { EventDetail, EventName } from '../../../src/events/names.ts';
import { onFact } from '../../../src/optional/analytics/facts.ts';

/** A page whose facts are written down: `step hero 2`. */
function page(before?: (event: Event) => void) {
  const target = new EventTarget();
  if (before) target.addEventListener('leadtag:submit', before);
  const heard: string[] = [];
  const end = onFact(target, (name, { formId, step }) => heard.push([name, formId, step].filter(Boolean).join(' ')));
  const tell = (name: string, detail: Partial<EventDetail> = {}) =>
    emit(target, name as EventName, { formId: 'hero', ...detail });
  return { target, heard, end, tell };
}

test.each(['view', 'start', 'invalid', 'submit', 'delivered'])('%s counts once for a form', (name) => {
  const { heard, tell } = page();
  for (const formId of ['hero', 'hero', 'footer', 'hero']) tell(name, { formId, leadId: formId });
  expect(heard).toEqual([`${name} hero`, `${name} footer`]);
});

test('each step counts once, and nothing else is told apart by its step', () => {
  const { heard, tell } = page();
  for (const step of [1, 2, 1, 2, 3]) tell('step', { step });
  for (const step of [1, 2]) tell('invalid', { step });
  expect(heard).toEqual(['step hero 1', 'step hero 2', 'step hero 3', 'invalid hero 1']);
});

test('a delivery counts for the lead: two leads of a form are two, one at two webhooks is one', () => {
  const { heard, tell } = page();
  for (const leadId of ['1', '2', '1']) tell('delivered', { leadId });
  expect(heard).toHaveLength(2);
});

test.each(['ready', 'queued', 'unconfirmed', 'rejected', 'diagnostic'])('%s is not counted', (name) => {
  const { heard, tell } = page();
  tell(name);
  expect(heard).toEqual([]);
});

describe('events that do not count', () => {
  test('a submit that the page has cancelled; the next one does', () => {
    let cancels = true;
    const { heard, tell } = page((event) => cancels && event.preventDefault());
    tell('submit');
    expect(heard).toEqual([]);
    cancels = false;
    tell('submit');
    expect(heard).toEqual(['submit hero']);
  });

  test("a page's own of the same name", () => {
    const { target, heard } = page();
    target.dispatchEvent(new CustomEvent('leadtag:view'));
    target.dispatchEvent(new Event('leadtag:view'));
    expect(heard).toEqual([]);
  });

  test('those after the end', () => {
    const { heard, end, tell } = page();
    end();
    for (const name of ['view', 'submit', 'delivered']) tell(name);
    expect(heard).toEqual([]);
  });
});
