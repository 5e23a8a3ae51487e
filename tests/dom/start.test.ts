import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageAt } from './support/css.ts';

const KEY = 'leadtag:touches';
const FORM = { webhook: 'https://hooks.example.com/abc' };
const remembered = () => JSON.parse(sessionStorage.getItem(KEY) ?? 'null');

/** The modules as a page loads them: what an earlier test has started is not theirs. */
const load = async () => {
  vi.resetModules();
  return { ...(await import('../../src/mount.ts')), ...(await import('../../src/page.ts')) };
};

beforeEach(() => {
  pageAt('https://example.com/offer?utm_source=letter');
  sessionStorage.clear();
  document.body.innerHTML = '<div id="form"></div>';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('where a visit comes from is looked up', () => {
  test('after the form is there: no storage is touched before', async () => {
    const { mount } = await load();
    const reads = vi.spyOn(Storage.prototype, 'getItem');
    const writes = vi.spyOn(Storage.prototype, 'setItem');
    const { element } = mount('#form', FORM);
    expect(element.shadowRoot!.querySelector('form')).not.toBeNull();
    expect([reads.mock.calls, writes.mock.calls]).toEqual([[], []]);
    vi.advanceTimersByTime(0);
    expect(writes.mock.calls.map(([key]) => key)).toEqual([KEY]);
    expect(remembered()).toMatchObject({ first: { source: 'letter' }, pageviews: 1 });
  });

  test('before the page goes, however soon', async () => {
    const { startPage } = await load();
    startPage();
    dispatchEvent(new Event('pagehide'));
    expect(remembered()).toMatchObject({ first: { source: 'letter' } });
  });

  test('by the address that it came to, though a router may have cleaned it since', async () => {
    const { startPage } = await load();
    startPage();
    pageAt('https://example.com/');
    vi.advanceTimersByTime(0);
    expect(remembered()).toMatchObject({ first: { source: 'letter', landing_page: 'https://example.com/offer' } });
  });

  test('not at all after a no', async () => {
    const { setConsent } = await load();
    setConsent(false);
    vi.advanceTimersByTime(0);
    dispatchEvent(new Event('pagehide'));
    expect(remembered()).toBeNull();
  });
});
