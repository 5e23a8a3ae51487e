import { useEffect, useState } from 'preact/hooks';

export interface Asked<T> {
  /** The last answer; while the next one is on its way, still the one before. */
  data?: T;
  error?: Error;
  loading: boolean;
}

/**
 * Asks, and asks anew when what is asked for changes. An answer that comes too late is not looked at.
 *
 * @param key what is asked for
 * @param ask undefined: there is nothing to ask yet
 */
export function useAsked<T>(key: string, ask: ((signal: AbortSignal) => Promise<T>) | undefined): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ loading: true });

  useEffect(() => {
    if (!ask) return;
    const controller = new AbortController();
    const { signal } = controller;
    setAsked((before) => ({ ...before, loading: true }));
    ask(signal).then(
      (data) => signal.aborted || setAsked({ data, loading: false }),
      (error) => signal.aborted || setAsked({ error, loading: false }),
    );
    return () => controller.abort();
  }, [key]);

  return asked;
}
