/** Where in its section a warning is about, by its id: the `data-place` that gets the focus. The first that fits. */
const PLACES: readonly (readonly [ids: RegExp, place: string])[] = [
  [/^(no-webhook|plain-http|test-address|needs-secret|private-network|secret-in-address|example-address)$/, 'webhook'],
  [/^(deaf|unread|mute|open-channel|refuses-unknown):/, 'webhook'],
  [/^test-mode$/, 'test'],
  [/^(no-consent|consent-forced)$/, 'consent'],
  [/^no-privacy-link$/, 'privacyUrl'],
  [/^(weak|long)-cta$/, 'cta'],
  [/^no-heading$/, 'heading-text'],
  [/^(low-contrast|pale-accent)$/, 'accent'],
  [/^(opens-|needs-opener)/, 'open'],
  [/^bar-too-tall$/, 'display'],
  [/^no-way-back$/, 'contact'],
  [/^phone-required$/, 'edit-phone'],
  [/^no-fields$/, 'add'],
  [/^warm-above-hot$/, 'warm'],
  [/^rule-/, 'good'],
];

export function placeOf(id: string): string | undefined {
  const [, option] = /^option:(\w+)$/.exec(id) ?? [];
  return option ?? PLACES.find(([ids]) => ids.test(id))?.[1];
}
