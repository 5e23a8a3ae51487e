import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emit } from '../../../src/events/emit.ts';
import type { EventDetail, EventName } from '../../../src/events/names.ts';
import type { Mounted } from '../../../src/extensions.ts';
import { analytics } from '../../../src/optional/analytics/index.ts';
import { siteOf } from '../../unit/support/site.ts';

type Seen = (entries: object[]) => void;

const sent: { url: string; request: RequestInit }[] = [];
let see: Seen = () => {};

/** The script stays for as long as its page, which ends with each test. */
const ends: (() => void)[] = [];

beforeEach(() => {
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject) => {
        ends.push(() => target.removeEventListener(type, listener));
        add(type, listener);
      },
    );
  }
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (url: string, request: RequestInit) => void sent.push({ url, request }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(hear: Seen) {
        see = hear;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  sent.length = 0;
  Reflect.deleteProperty(window, 'dataLayer');
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const WEBHOOK = 'https://metrics.example.com/a';
/** A page with the script; `tell` is an event of its form. */
function page(settings: Parameters<typeof siteOf>[0] = { dataLayer: true, metricsWebhook: WEBHOOK }) {
  const extension = analytics();
  extension.page!(siteOf(settings).site);
  return {
    extension,
    tell: (name: EventName, detail: Partial<EventDetail> = {}) => emit(document, name, { formId: 'hero', ...detail }),
    lead: (leadId: string) => extension.outcome!({ formId: 'hero', leadId }),
    pushed: () => (window as { dataLayer?: unknown }).dataLayer ?? [],
    reports: () => sent.map(({ request }) => JSON.parse(String(request.body))),
  };
}
const hide = () => dispatchEvent(new Event('pagehide'));

describe('the metrics webhook', () => {
  test('gets one request when the page goes: it outlives the page, asks nothing first, and names nobody', () => {
    vi.stubGlobal('location', new URL('https://ada@example.com/u/ada@example.com?email=ada@example.com#token=1'));
    const { tell, reports } = page();
    tell('view');
    tell('submit', { leadId: 'id-1' });
    expect(sent).toEqual([]);
    hide();
    expect(sent).toEqual([
      {
        url: WEBHOOK,
        request: expect.objectContaining({ method: 'POST', mode: 'no-cors', credentials: 'omit', keepalive: true }),
      },
    ]);
    expect(sent[0]!.request).not.toHaveProperty('headers');
    expect(reports()).toMatchObject([
      { page: 'https://example.com/u/redacted', forms: [{ form_id: 'hero', view: 1, submit: 1 }] },
    ]);
    expect(JSON.stringify(sent)).not.toMatch(/ada|id-1|token/);
  });

  test('gets another only for what is counted after that', () => {
    const { tell, reports } = page();
    tell('view');
    hide();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    hide();
    expect(reports()).toHaveLength(1);
    tell('start');
    hide();
    expect(reports().at(-1)).toMatchObject({ forms: [{ form_id: 'hero', start: 1 }] });
  });

  test('gets nothing while the page is looked at', () => {
    const { tell, reports } = page();
    tell('view');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reports()).toEqual([]);
    hide();
  });

  test('is no one without the option', () => {
    const { tell, reports } = page({});
    tell('view');
    hide();
    expect(reports()).toEqual([]);
  });
});

describe('the dataLayer', () => {
  test('is not made without the option', () => {
    const { tell, lead } = page({});
    tell('view');
    expect(lead('1')).toBeUndefined();
    expect(window).not.toHaveProperty('dataLayer');
  });

  test('hears of each lead once, though it is kept, refused and sent again', async () => {
    const { lead, pushed } = page();
    lead('1');
    lead('1');
    lead('2');
    expect(pushed()).toMatchObject([{ event_id: '1' }, { event_id: '2' }]);
  });

  test('and so do the other tools', () => {
    const plausible = vi.fn();
    vi.stubGlobal('plausible', plausible);
    const { lead } = page({});
    lead('1');
    lead('1');
    expect(plausible).toHaveBeenCalledOnce();
  });

  test('a submit that is cancelled late does not count', () => {
    const { tell, pushed } = page();
    const cancel = (event: Event) => event.preventDefault();
    document.addEventListener('leadtag:submit', cancel);
    tell('submit');
    document.removeEventListener('leadtag:submit', cancel);
    expect(pushed()).toEqual([]);
    tell('submit');
    expect(pushed()).toMatchObject([{ event: 'form_submit' }]);
  });
});

describe('a view', () => {
  const box = (ratio: number, height = 100, root: number | null = 800) => [
    { intersectionRatio: ratio, intersectionRect: { height }, rootBounds: root === null ? null : { height: root } },
  ];
  function mounted() {
    const { extension } = page();
    const tell = vi.fn();
    const { end } = extension.mounted!({ host: document.createElement('div'), tell } as unknown as Mounted)!;
    return { tell, end: end! };
  }

  test.each([
    ['half of it is seen for a second', box(0.5), 1000, true],
    ['less than a second', box(1), 999, false],
    ['less than half', box(0.49), 5000, false],
    ['it fills half of the window', box(0.1, 400), 1000, true],
    ['nobody knows the window', box(0.1, 400, null), 5000, false],
  ])('%s', (_, entries, ms, counts) => {
    const { tell } = mounted();
    see(entries);
    vi.advanceTimersByTime(ms);
    expect(tell.mock.calls).toEqual(counts ? [['view']] : []);
  });

  test('a glance, twice, is none', () => {
    const { tell } = mounted();
    for (const ratio of [1, 0, 1, 0]) {
      see(box(ratio));
      vi.advanceTimersByTime(600);
    }
    vi.advanceTimersByTime(5000);
    expect(tell).not.toHaveBeenCalled();
  });

  test('nor is that of a form that has gone', () => {
    const { tell, end } = mounted();
    see(box(1));
    end();
    vi.advanceTimersByTime(5000);
    expect(tell).not.toHaveBeenCalled();
  });
});
