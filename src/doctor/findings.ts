import type { PresetName } from '../config/names.ts';

/**
 * What would become of leads: `delivered` (and the page knows), `unconfirmed` (they arrive, and the page cannot know), `lost`
 * (they do not arrive), `unknown` (nothing was sent).
 */
export type Verdict = 'delivered' | 'unconfirmed' | 'lost' | 'unknown';

/** One thing that was looked at. */
export interface Check {
  ok: boolean;
  text: string;
}

/** What the doctor has found out. With `--json` this is what it prints. */
export interface Findings {
  url: string;
  /** The origin of the page, as it was asked about. */
  origin: string;
  preset?: PresetName;
  verdict: Verdict;
  /** Stable codes, as the page would report them. */
  codes: string[];
  checks: Check[];
  /** The attributes to paste. Empty where no attributes would help. */
  attributes: Record<string, string>;
  /** Whether the page also needs `leadtag.presets.js`. */
  needsPresets: boolean;
  /** What a page's Content-Security-Policy has to allow, if it has one. */
  csp: string;
  /** What to change elsewhere, the most important first. */
  fixes: string[];
  /** The id of the test lead, if one was sent. */
  leadId?: string;
}
