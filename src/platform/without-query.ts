/** The address without its query; of the fragment only a router's path stays. Nothing for what is no address. */
export function withoutQuery(address: string): string | undefined {
  try {
    const url = new URL(address);
    url.search = '';
    url.hash = /^#!?\/[^?]*/.exec(url.hash)?.[0] ?? '';
    return url.href;
  } catch {
    return undefined; // no referrer, or one that is no address
  }
}
