/** What stands in a pasted text, not yet judged. */
export interface Found {
  raw: Record<string, unknown>;
  /** Names of the optional scripts or modules that come with it. */
  scripts: string[];
  /** What the reader has to say of it. */
  notes: string[];
}
