/** SHA-256 of a text as policies write it: `sha256-<base64>`. Nothing on plain http pages, which have no such function. */
export async function hashOf(text: string): Promise<string | undefined> {
  const hash = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
