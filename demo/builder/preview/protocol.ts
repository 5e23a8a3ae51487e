// What the builder and the page in its preview say to each other. Types only: the preview is a script of its own.

/** What the preview is to show. */
export interface Show {
  type: 'show';
  options: Record<string, unknown>;
  /** Optional scripts, by file name. */
  files: string[];
  /** Language and direction of the page around the form. */
  lang: string;
  dir: 'ltr' | 'rtl';
  scheme: 'light' | 'dark';
  /** Styles of the page: a theme. */
  css: string;
}

export type ToPreview = Show | { type: 'open' } | { type: 'try'; values: Record<string, unknown> } | { type: 'again' };

export type FromPreview =
  | { type: 'ready' }
  | { type: 'shown' }
  | { type: 'lead'; lead: unknown }
  | { type: 'outcome'; name: string }
  | { type: 'link'; href: string };
