/** Names of this very machine: whoever is here is setting the page up. */
const LOCAL = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** What in the address asks for the panel. */
export const PARAMETER = 'leadtag-debug';

export type Showing = 'not' | 'tab' | 'open';

interface Place {
  /** The page's own address, and the one that the visitor came to, before a router cleaned it. */
  urls: readonly URL[];
  /** Whether the page stands in another one's frame, and whether that is a page of somebody else. */
  frame: 'none' | 'own' | 'foreign';
  /** What this tab remembers. */
  kept?: unknown;
}

/**
 * Whether the panel shows, and how. It shows nothing but what lies on this device and in the page's source, so anybody may ask for it
 * by the address; what asks once is remembered for the tab. In a frame of somebody else's page it never shows: clicks could be led
 * astray there. In an own one it has to be asked for, since frames remember what their page does.
 */
export function showing({ urls, frame, kept }: Place): Showing {
  const [here] = urls;
  const isAsked = urls.some((url) => url.searchParams.has(PARAMETER));
  if (frame === 'foreign') return 'not';
  if (frame === 'none' && (kept === 'open' || kept === 'tab')) return kept;
  if (isAsked) return 'open';
  return here && isLocal(here) && frame === 'none' && kept !== 'off' ? 'tab' : 'not';
}

/** Whether a page is on the machine of whoever looks at it. */
export const isLocal = ({ protocol, hostname }: URL): boolean => protocol === 'file:' || LOCAL.test(hostname);

/** Whose page this one is framed by. */
export function frameOf(page: Window): Place['frame'] {
  try {
    if (page.top === page) return 'none';
    return page.top?.location.origin === page.location.origin && page.origin !== 'null' ? 'own' : 'foreign';
  } catch {
    return 'foreign'; // another origin's window tells nothing
  }
}
