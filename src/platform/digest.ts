const known = new Map<string, string>();

/**
 * The SHA-256 of a text as `sha256-<base64>`, as soon as it is known: browsers compute it in the background, so the first call
 * says nothing. Nothing at all on plain http pages, which have no such function.
 */
export function digest(text: string): string | undefined {
  crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text)).then(
    (hash) => {
      known.set(text, `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`);
    },
    () => {},
  );
  return known.get(text);
}
