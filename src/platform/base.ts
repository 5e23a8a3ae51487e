/** What relative addresses are taken from: the page, or where there is none a host that no page has. */
export const base = (): string => (typeof document === 'undefined' ? 'https://page.invalid/' : document.baseURI);
