import type { Extension } from '../extensions.ts';
import type { Leadtag } from '../script.ts';

/** Runs a callback with `leadtag.js`, whichever of the two has come first. */
export function whenThere(callback: (api: Leadtag) => void): void {
  const page = window as { leadtag?: unknown };
  try {
    (page.leadtag as Leadtag).push(callback);
  } catch {
    // not there yet, or clobbered: `<form name="leadtag">`, or a frame of another site
    page.leadtag = [callback];
  }
}

/** Brings an optional script's part to `leadtag.js`. */
export const register = (extension: Extension): void => whenThere((api) => api.extend(extension));
