/** The two kinds of storage that we are: what measures, and what advertises. Both must be granted. */
const KINDS = ['analytics_storage', 'ad_storage'] as const;

/**
 * Tells what Google Consent Mode v2 says of storage. It has no getter of its own: `gtag('consent', …)` leaves its words in the
 * `dataLayer`, which is read again after clicks, since banners are clicked. A banner that is a template of Tag Manager leaves
 * none there: use its TCF, or `leadtag.setConsent()`.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function watchConsentMode(page: Window & { dataLayer?: unknown }, tell: (granted: boolean) => void): void {
  let last: boolean | undefined;
  const look = () => {
    const granted = readConsentMode(page);
    if (granted !== undefined && granted !== last) tell(granted);
    last = granted;
  };
  const lookAgain = () => {
    for (const wait of [0, 300, 2000]) setTimeout(look, wait);
  };
  look();
  lookAgain();
  // a banner may keep its clicks to itself, but not from those who hear them first
  for (const type of ['load', 'click', 'keyup']) page.addEventListener(type, lookAgain, true);
}

type Said = Partial<Record<string, unknown>>;

/**
 * What the words so far come to. A no is only what a visitor has answered: a default of "denied" stands on every page until the
 * banner has remembered its answer, and must not delete what is known of whoever has agreed. Of a default for some regions
 * nobody can tell here whether this is one of them: a yes of that kind counts for nothing, a no like any other.
 */
export function readConsentMode(page: { dataLayer?: unknown }): boolean | undefined {
  const answers: Said = {};
  const defaults: Said = {};
  try {
    for (const entry of Array.isArray(page.dataLayer) ? page.dataLayer : []) {
      // gtag() pushes its arguments object
      const { 0: command, 1: kind, 2: said } = Object(entry) as Record<number, unknown>;
      if (command !== 'consent') continue;
      const { region, ...values } = Object(said) as Said;
      if (kind === 'update') Object.assign(answers, values);
      if (kind !== 'default') continue;
      for (const name of KINDS) {
        // the strictest of all, whichever comes first
        if (values[name] === 'denied' || !(region || defaults[name])) defaults[name] = values[name];
      }
    }
  } catch {
    return undefined; // somebody else's dataLayer
  }
  if (KINDS.some((name) => answers[name] === 'denied')) return false;
  return KINDS.every((name) => (answers[name] ?? defaults[name]) === 'granted') || undefined;
}
