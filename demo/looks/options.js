// What a look is made of. The sheet makes its filters from this, the fixture reads its address by it.

/** @typedef {Record<'display' | 'theme' | 'scheme' | 'device' | 'dir' | 'state', string>} Look */

/** @type {Record<keyof Look, { label: string, values: Record<string, string> }>} */
export const OPTIONS = {
  display: {
    label: 'Display',
    values: {
      inline: 'Inline',
      popup: 'Pop-up',
      'slide-in': 'Slide-in',
      'bar-top': 'Bar, top',
      'bar-bottom': 'Bar, bottom',
      button: 'Button',
      closed: 'Button, closed',
    },
  },
  theme: {
    label: 'Theme',
    values: {
      none: 'As it comes',
      plain: 'Plain',
      ink: 'Ink',
      forest: 'Forest',
      sunset: 'Sunset',
      brutalist: 'Brutalist',
      glass: 'Glass',
      corporate: 'Corporate',
      playful: 'Playful',
    },
  },
  scheme: { label: 'Colours', values: { light: 'Light', dark: 'Dark' } },
  device: { label: 'Device', values: { desktop: 'Desktop', phone: 'Phone' } },
  dir: { label: 'Direction', values: { ltr: 'Left to right', rtl: 'Right to left' } },
  state: {
    label: 'State',
    values: { untouched: 'Untouched', errors: 'Errors', step2: 'Step 2', received: 'Received' },
  },
};

/**
 * One value of an option out of an address; what is not in the list is the first.
 * @param {URLSearchParams} params
 * @param {keyof Look} option
 * @returns {string}
 */
export function choice(params, option) {
  const { values } = OPTIONS[option];
  const wanted = params.get(option) ?? '';
  return Object.hasOwn(values, wanted) ? wanted : /** @type {string} */ (Object.keys(values)[0]);
}
