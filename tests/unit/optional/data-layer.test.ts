import { describe, expect, test, vi } from 'vitest';
import type { EventDetail } from '../../../src/events/names.ts';
import { openDataLayer } from '../../../src/optional/analytics/data-layer.ts';
import type { Counted } from '../../../src/optional/analytics/facts.ts';
import { type Tools, tellTools } from '../../../src/optional/analytics/tools.ts';
import { fakeClock } from '../support/clock.ts';

interface Push {
  event: string;
  eventCallback(): void;
}

function open(page: { dataLayer?: unknown } = {}) {
  const clock = fakeClock();
  return { clock, page, layer: openDataLayer(page, clock), pushed: () => page.dataLayer as Push[] };
}
const DETAIL: EventDetail = { formId: 'hero' };

describe('the dataLayer', () => {
  test.each<[Counted, Partial<EventDetail>, object]>([
    ['view', { variant: 'a' }, { event: 'form_view', form_id: 'hero', variant: 'a' }],
    ['start', {}, { event: 'form_start', form_id: 'hero' }],
    ['step', { step: 2 }, { event: 'form_step', form_id: 'hero', step: 2 }],
    ['invalid', { code: 'required' }, { event: 'form_error', form_id: 'hero', code: 'required' }],
    ['submit', { leadId: '1' }, { event: 'form_submit', form_id: 'hero', event_id: '1' }],
  ])('%s', (name, detail, push) => {
    const { layer, pushed } = open();
    layer.fact(name, { ...DETAIL, ...detail });
    expect(pushed()).toEqual([push]);
  });

  test('has no name for a delivery: a lead counts when its outcome is on screen', () => {
    const { layer, page } = open();
    layer.fact('delivered', { ...DETAIL, leadId: '1' });
    expect(page.dataLayer).toBeUndefined();
  });

  test('an event does not inherit from the one before: Tag Manager keeps what is not mentioned', () => {
    const { layer, pushed } = open();
    layer.fact('view', DETAIL);
    expect(Object.keys(pushed()[0]!)).toEqual(['event', 'form_id', 'variant', 'step', 'code', 'event_id']);
  });

  test('is added to, never replaced', () => {
    const theirs = [{ event: 'gtm.js' }];
    const { layer, page } = open({ dataLayer: theirs });
    layer.fact('view', DETAIL);
    expect(page.dataLayer).toBe(theirs);
    expect(theirs).toHaveLength(2);
  });

  test('nobody is named, whatever else an event carries', () => {
    const { layer, pushed } = open();
    layer.fact('submit', { ...DETAIL, lead: { fields: { email: 'ada@example.com' } } } as EventDetail);
    expect(JSON.stringify(pushed())).not.toContain('ada');
  });
});

describe('generate_lead', () => {
  test('has the id of the lead, and settles with the tags', async () => {
    const { layer, pushed } = open();
    const done = layer.lead({ ...DETAIL, leadId: '1' });
    expect(pushed()).toEqual([
      expect.objectContaining({ event: 'generate_lead', form_id: 'hero', event_id: '1', eventTimeout: 600 }),
    ]);
    pushed()[0]!.eventCallback();
    await expect(done).resolves.toBeUndefined();
  });

  test('waits 600 ms for tags that never answer, and no longer', async () => {
    const { clock, layer } = open();
    const settled = vi.fn();
    const done = layer.lead({ ...DETAIL, leadId: '1' }).then(settled);
    clock.advance(599);
    await Promise.resolve();
    expect(settled).not.toHaveBeenCalled();
    clock.advance(1);
    await done;
  });
});

describe('a dataLayer that is none of ours', () => {
  const throwing = () => {
    throw new Error('a tag');
  };
  const pages: [string, { dataLayer?: unknown }][] = [
    ['throws', { dataLayer: Object.assign([], { push: throwing }) }],
    ['is frozen', { dataLayer: Object.freeze([]) }],
    ['cannot be read', Object.defineProperty({}, 'dataLayer', { get: throwing })],
    ['cannot be made', Object.freeze({})],
  ];

  test.each(pages)('and %s changes nothing for the form', async (_, page) => {
    const { clock, layer } = open(page);
    expect(() => layer.fact('view', DETAIL)).not.toThrow();
    const done = layer.lead({ ...DETAIL, leadId: '1' });
    clock.advance(600);
    await expect(done).resolves.toBeUndefined();
  });

  test.each([[{}], ['text'], [null], [{ push: 5 }]])('such as %j gives way to one', (dataLayer) => {
    const { layer, pushed } = open({ dataLayer });
    layer.fact('view', DETAIL);
    expect(pushed()).toHaveLength(1);
  });
});

describe('other tools', () => {
  const page = () => ({ plausible: vi.fn(), posthog: { capture: vi.fn() }, _paq: { push: vi.fn() } });

  test.each([
    ['view', 'Form view', 'leadtag_view'],
    ['lead', 'Lead', 'leadtag_lead'],
  ] as const)('hear of %s in their own words', (name, plausible, posthog) => {
    const tools = page();
    tellTools(tools, name, { formId: 'hero', variant: 'a', step: 1, leadId: '1' });
    const props = { form_id: 'hero', variant: 'a', step: 1 };
    expect(tools.plausible).toHaveBeenCalledWith(plausible, { props });
    expect(tools.posthog.capture).toHaveBeenCalledWith(posthog, props);
    expect(tools._paq.push).toHaveBeenCalledWith(['trackEvent', 'leadtag', name, 'hero a']);
  });

  test('PostHog is called as its own method, Matomo may still be an array', () => {
    const posthog = {
      heard: [] as unknown[],
      capture(name: unknown) {
        this.heard.push(name);
      },
    };
    const _paq: unknown[] = [];
    tellTools({ posthog, _paq }, 'view', DETAIL);
    expect([posthog.heard, _paq]).toEqual([['leadtag_view'], [['trackEvent', 'leadtag', 'view', 'hero']]]);
  });

  test.each(['plausible', 'posthog', '_paq'])('what %s throws keeps the others from nothing', (name) => {
    const tools = page();
    Object.defineProperty(tools, name, {
      get() {
        throw new Error('theirs');
      },
    });
    expect(() => tellTools(tools, 'view', DETAIL)).not.toThrow();
  });

  test.each<Tools>([{}, { plausible: 5, posthog: 'x', _paq: null } as never, { posthog: { capture: {} } } as never])(
    'a page with %j is fine',
    (tools) => {
      expect(() => tellTools(tools, 'lead', DETAIL)).not.toThrow();
    },
  );
});
