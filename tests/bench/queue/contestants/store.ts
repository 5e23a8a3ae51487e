/** What each contestant offers to the benchmark, as `bench` of its page. Each keeps leads in its own way. */
export interface Store {
  /** Puts leads there that wait already: those of the numbers 0 to `count`, due at `nextAt` (milliseconds since 1970). */
  seed(count: number, url: string, nextAt: number): Promise<void>;
  /** Takes one new lead. Resolves when it is kept, to the milliseconds that it took. */
  put(url: string): Promise<number>;
  /** How many leads are kept. */
  size(): Promise<number>;
  /** Sends all that waits, so many at a time, and erases each once it has arrived. */
  drain(inFlight: number): Promise<void>;
}

declare global {
  interface Window {
    bench: Store;
  }
}
