/**
 * An address, or nothing where the text is none.
 *
 * @param base what a relative address is taken from; without it only whole addresses count
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // the caller knows what that means
  }
}
