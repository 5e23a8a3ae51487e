import type { Extension } from '../extensions.ts';
import type { Leadtag } from '../script.ts';

/** Brings an optional script's part to `leadtag.js`, whichever of the two has come first. */
export function register(extension: Extension): void {
  const page = window as { leadtag?: unknown };
  const callback = (api: Leadtag) => api.extend(extension);
  try {
    (page.leadtag as Leadtag).push(callback);
  } catch {
    // not there yet, or clobbered: `<form name="leadtag">`, or a frame of another site
    page.leadtag = [callback];
  }
}
