import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describePage } from '../../../src/platform/describe-page.ts';
import { digest } from '../../../src/platform/digest.ts';
import { landingUrl } from '../../../src/platform/landing.ts';
import { onNavigation } from '../../../src/platform/navigation.ts';
import { redact } from '../../../src/platform/redact.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the time zone of a page', () => {
  beforeEach(() => {
    vi.stubGlobal('location', new URL('https://example.com/'));
    vi.stubGlobal('document', { title: '', referrer: '' });
    vi.stubGlobal('navigator', { language: 'pt' });
    const resolvedOptions = () => ({ timeZone: 'Europe/Lisbon' });
    vi.stubGlobal('Intl', { DateTimeFormat: vi.fn(() => ({ resolvedOptions })) });
  });

  test('is what `Temporal` says, and no calendar is loaded for it', () => {
    vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'America/Sao_Paulo' } });
    expect(describePage().timezone).toBe('America/Sao_Paulo');
    expect(Intl.DateTimeFormat).not.toHaveBeenCalled();
  });

  test.each([undefined, {}, { Now: {} }, { Now: { timeZoneId: () => undefined } }])(
    'is what `Intl` says where `Temporal` is %j',
    (Temporal) => {
      vi.stubGlobal('Temporal', Temporal);
      expect(describePage().timezone).toBe('Europe/Lisbon');
    },
  );
});

describe('the address that the visitor came to', () => {
  test.each<[string, string, string | undefined, string]>([
    ['stays, where nobody has cleaned it', '/?utm_source=a', '/?utm_source=a', '/?utm_source=a'],
    ['had a query before a router took it away', '/', '/?utm_source=a', '/?utm_source=a'],
    ['was another page', '/home', '/landing?gclid=x', '/landing?gclid=x'],
    ['keeps a fragment that the record lacks', '/#/pricing?utm_source=a', '/', '/#/pricing?utm_source=a'],
    ['is the one of now where that has a campaign', '/?utm_source=b', '/?utm_source=a', '/?utm_source=b'],
    ['had a campaign before a router put something else there', '/en?lang=en', '/?gclid=x', '/?gclid=x'],
    ['is the one of now where the record has none', '/b', '/a', '/b'],
    ['is the one of now without a record', '/?a=1', undefined, '/?a=1'],
  ])('%s', (_, now, record, landing) => {
    vi.stubGlobal('location', new URL(now, 'https://example.com'));
    const entries = record === undefined ? [] : [{ name: new URL(record, 'https://example.com').href }];
    vi.stubGlobal('performance', { getEntriesByType: (type: string) => (type === 'navigation' ? entries : []) });
    expect(landingUrl().href).toBe(new URL(landing, 'https://example.com').href);
  });

  test('is never one of another site', () => {
    vi.stubGlobal('location', new URL('https://example.com/a'));
    vi.stubGlobal('performance', { getEntriesByType: () => [{ name: 'https://other.example/?utm_source=a' }] });
    expect(landingUrl().href).toBe('https://example.com/a');
  });
});

describe('a page that becomes another one without a load', () => {
  beforeEach(() => void vi.useFakeTimers());

  test('is heard of where the browser tells', () => {
    const navigation = Object.assign(new EventTarget(), { currentEntry: null });
    const page = Object.assign(new EventTarget(), { navigation });
    vi.stubGlobal('window', page);
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    const changed = vi.fn();
    onNavigation(changed);
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(changed).toHaveBeenCalledOnce();
    for (const type of ['popstate', 'click']) page.dispatchEvent(new Event(type));
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  test.each([
    ['popstate', undefined],
    ['click', undefined],
    ['popstate', new EventTarget()],
    ['click', new EventTarget()],
  ])(
    'elsewhere it is asked after a %s, once that has had its effect (an element called navigation: %s)',
    (type, navigation) => {
      const page = Object.assign(new EventTarget(), { navigation });
      vi.stubGlobal('window', page);
      vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
      const changed = vi.fn();
      onNavigation(changed);
      page.dispatchEvent(new Event(type));
      expect(changed).not.toHaveBeenCalled();
      vi.advanceTimersByTime(99);
      expect(changed).toHaveBeenCalledOnce();
    },
  );
});

describe('the digest of a text', () => {
  test('is known a moment after it was asked for', async () => {
    expect(digest('I agree.')).toBeUndefined();
    await vi.waitFor(() => expect(digest('I agree.')).toBe('sha256-gm/w2rZJqX/913eaMyrMr7NcwWEBIlOhk4PbGSidbgI='));
  });

  test.each([{}, { subtle: { digest: () => Promise.reject(new Error('no')) } }])(
    'is unknown on a page without: %j',
    async (crypto) => {
      vi.stubGlobal('crypto', crypto);
      expect(digest('Text me.')).toBeUndefined();
      await Promise.resolve();
      expect(digest('Text me.')).toBeUndefined();
    },
  );
});

test.each([
  ['Welcome, ada@example.com!', 'Welcome, redacted!'],
  ['/u/ada.b+c%2Bd@mail.example.co.uk/x', '/u/redacted/x'],
  ['/u/ADA%40EXAMPLE.COM', '/u/redacted'],
  ['a@b.co, c@d.org', 'redacted, redacted'],
  ['@handle, 5 @ 3.50, user@localhost', '@handle, 5 @ 3.50, user@localhost'],
])('%s becomes %s', (text, expected) => {
  expect(redact(text)).toBe(expected);
});
