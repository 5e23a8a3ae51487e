/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, then 72 random ones, so ids sort by age.
 * Made from `getRandomValues`, because `crypto.randomUUID` is missing on plain http pages.
 *
 * @param now milliseconds since 1970
 */
export function uuid(now: number): string {
  const time = now.toString(16).padStart(12, '0');
  const digit = () => (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16);
  return time.replace(/.{4}$/, '-$&-7xxx-8xxx-xxxxxxxxxxxx').replace(/x/g, digit);
}
