/** The scripts that snippets point to: `virtual:release` with the address where they lie. */
export interface Release {
  version: string;
  /** Where the scripts lie, with a `/` at the end. Empty: the CDN, by exact version. */
  base: string;
  /** By file name; `bytes` as sent with brotli 11. */
  files: Record<string, { bytes: number; integrity: string }>;
}

/** A file of exactly this version, which never changes there. */
export const cdnBase = (version: string): string => `https://unpkg.com/leadtag@${version}/dist/`;
