import type { Mounted, Part, Site } from '../../extensions.ts';
import type { Leadtag } from '../../script.ts';
import type { Say } from '../../view/words.ts';
/** How `leadtag.js` puts a form together. */
export type Mount = Leadtag['mount'];
export type Handle = ReturnType<Mount>;
/** An existing form that is ours now. */
export interface Adopted {
    handle: Handle;
    part: Part;
    form: Mounted;
    /** The visitor has begun. */
    start(): void;
    /** Whether the browser has to send it after all, as the form is now. */
    isNative(button?: HTMLElement | null): boolean;
    /** Reads the form and makes a lead of it; what comes after that never throws. */
    send(button: HTMLElement | null): ReturnType<Handle['submit']>;
}
/** What of the page it takes. */
export interface Tools {
    mount: Mount;
    site(): Site | undefined;
    /** The texts of a form's language, by its `form-id`. */
    speak(formId: string): Say;
    /** Takes down how a form is to be asked and sent before it is put together. */
    expect(form: HTMLFormElement, adopted: Adopted): void;
}
/** Puts a form that stands in the page under our care; nothing, and why is told, where it is left to the browser. */
export declare function adopt(form: HTMLFormElement, { mount, site, speak, expect }: Tools): Adopted | undefined;
