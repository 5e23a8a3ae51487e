import type { PageSettings } from '../../../src/config/schema.ts';
import type { Site } from '../../../src/extensions.ts';

/** What an optional script sees of a page: notes are plain data, as JSON brings them back. */
export function siteOf(settings: Partial<PageSettings> = {}, notes: Record<string, unknown> = {}) {
  const answers: boolean[] = [];
  const used: Storage[] = [];
  const tracked: string[] = [];
  let storage: ReturnType<Site['storage']> = 'visitor';
  const site: Site = {
    settings: { attribution: 'visitor', consentMode: 'wait', excludeReferrers: [], dataLayer: false, ...settings },
    has: () => false,
    visit: () => ({
      model: 'last_non_direct',
      first_touch: { at: '2026-11-21T10:00:00.000Z' },
      last_touch: { at: '2026-11-21T10:00:00.000Z', channel: 'Paid Search', source: 'google', medium: 'cpc' },
    }),
    storage: () => storage,
    note(name, value) {
      if (value !== undefined) notes[name] = JSON.parse(JSON.stringify(value));
      return notes[name];
    },
    track: (signal) => void tracked.push(signal),
    consent: (granted) => void answers.push(granted),
    use: (other) => void used.push(other),
  };
  return {
    site,
    notes,
    answers,
    used,
    tracked,
    /** What the visitor allows from now on. */
    allow(next: typeof storage) {
      storage = next;
    },
  };
}
