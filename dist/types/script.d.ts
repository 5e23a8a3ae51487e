import './element.ts';
import { type Extension } from './extensions.ts';
import type { Handle } from './handle.ts';
import { mount } from './mount.ts';
import { clearData, type OwnerApi, setConsent, track } from './page.ts';
/** `window.leadtag`. */
export interface Leadtag {
    readonly version: string;
    readonly mount: typeof mount;
    /** The form with this `form-id`. */
    get(id: string): Handle | undefined;
    /** Brings the form with this `form-id` into view. */
    open(id: string): void;
    readonly track: typeof track;
    readonly setConsent: typeof setConsent;
    readonly clearData: typeof clearData;
    /** The leads that are kept on this device: to look at, send again, export and erase. */
    readonly outbox: OwnerApi;
    /** Runs a callback with this object; before the script has loaded, an array of the same name takes them. */
    push(...callbacks: ((api: Leadtag) => void)[]): void;
    /** Adds what an optional script brings. */
    extend(extension: Extension): void;
    /** Makes a script tag's form. For further copies of this script on the page. */
    adopt(tag: HTMLScriptElement | undefined): void;
}
declare global {
    interface Window {
        leadtag?: unknown;
    }
}
