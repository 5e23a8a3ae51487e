/** Where a form can show, in words. */
export const DISPLAY_NAMES = {
  inline: 'In the page',
  popup: 'Pop-up',
  'slide-in': 'Slide-in',
  bar: 'Bar',
  button: 'Floating button',
} as const;

export type DisplayName = keyof typeof DISPLAY_NAMES;
