/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, then random bits, so ids sort by age.
 * Made from `getRandomValues`, because `crypto.randomUUID` is missing on plain http pages.
 *
 * @param now milliseconds since 1970
 */
export function uuid(now: number): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  random[0] = (random[0]! & 0x0f) | 0x70; // version 7
  random[2] = (random[2]! & 0x3f) | 0x80; // variant 10
  const hex = now.toString(16).padStart(12, '0') + [...random].map((b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
