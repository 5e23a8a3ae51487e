/** The UTM parameters of the page's address. */
export const utm = () =>
  Object.fromEntries([...new URLSearchParams(location.search)].filter(([key]) => key.startsWith('utm_')));
