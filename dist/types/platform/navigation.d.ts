/**
 * Calls back when the page may have become another one without a load. Browsers without the Navigation API are asked after
 * what usually leads there: nothing of the page's own (`history.pushState`) is replaced.
 */
export declare function onNavigation(changed: () => void): void;
