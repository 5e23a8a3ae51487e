import { afterEach, beforeEach, vi } from 'vitest';

/** The simulated browser takes every text for a colour; this one knows some. */
export function withColors(): void {
  beforeEach(() => {
    const supports = (_: string, value: string) =>
      /^(red|teal|transparent|#[\da-f]{3,8}|(rgb|oklch)\([^;{}]*\))$/i.test(value);
    vi.stubGlobal('CSS', { supports });
  });
  afterEach(() => vi.unstubAllGlobals());
}

/** Moves the page, as a browser would by loading it. */
export const pageAt = (address: string): void =>
  (window as unknown as { happyDOM: { setURL(address: string): void } }).happyDOM.setURL(address);
