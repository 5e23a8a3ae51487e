/** The tab's sessionStorage, or nothing where it is refused: even reading the property throws in sandboxed frames. */
export function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined; // the caller then works without memory between pages
  }
}
