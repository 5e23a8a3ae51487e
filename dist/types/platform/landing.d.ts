/**
 * The address that the visitor came to. A router may have cleaned it before this script ran, and `location` with it: the browser's
 * own record of the navigation still has the query.
 */
export declare function landingUrl(): URL;
