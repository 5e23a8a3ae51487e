/** The tab's storage or the site's, or nothing where it is refused: even reading the property throws in sandboxed frames. */
export function storageOf(kind: 'sessionStorage' | 'localStorage'): Storage | undefined {
  try {
    return window[kind];
  } catch {
    return undefined; // the caller then works without memory between pages
  }
}
