import type { Signal } from './attribution/memory.ts';
import type { FormConfig } from './config/parse.ts';
import type { PageSettings } from './config/schema.ts';
import type { EventDetail, EventName } from './events/names.ts';
import type { Attribution, Lead } from './lead/schema.ts';
import type { OutboxEntry } from './outbox/owner.ts';
import type { Preset } from './webhook/presets/preset.ts';
/** What is known of a visitor beside the form. */
export interface Visitor {
    /** What he did on the owner's pages: how often, and when last. */
    signals: Record<string, Signal>;
    /** How far an earlier lead of his got. */
    stage: unknown;
}
/** What an extension may know and do of the page that it is on. */
export interface Site {
    readonly settings: PageSettings;
    /** Where the visit comes from, by now. */
    visit(): Attribution;
    /** What is remembered beyond this page: what the owner chose and the visitor allows. */
    storage(): Lead['privacy']['storage'];
    /** What is remembered under this name; with a value, from now on. It goes with all else that is remembered. */
    note(name: string, value?: unknown): unknown;
    /** Notes something that the visitor did. */
    track(signal: string): void;
    /** A visitor's yes or no to being remembered. */
    consent(granted: boolean): void;
    /** Remembers visitors in this storage instead of the browser's own. */
    use(storage: Storage): void;
}
/** What an optional script, or its module, brings. All of it comes into effect for forms that are there already. */
export interface Extension {
    /** Its file is `leadtag.<name>.js`. */
    name: string;
    /** Comes after all others, whose work it goes by. */
    late?: true;
    /** Further tools that leads can go to. */
    presets?: readonly Preset[];
    /** Is told of the page, once. */
    page?(site: Site): void;
    /** Is told of each form on the page, with what sends its events and what asks `form` anew; returns what ends that. */
    mounted?(host: HTMLElement, tell: Tell, redraw: () => void): (() => void) | undefined;
    /** Says more of where a visit comes from. */
    visit?(visit: Attribution): Attribution;
    /** Writes the leads on this device as a table. */
    csv?(entries: readonly OutboxEntry[]): string;
    /** Hears that an outcome is on screen; a redirect waits until it settles. */
    outcome?(detail: EventDetail): Promise<void> | undefined;
    /** Changes what a form asks and says, before it is drawn. */
    form?(config: FormConfig): FormConfig;
    /** Completes a lead; may return the options that this lead goes by: where to, and what comes after. */
    lead?(lead: Lead, config: FormConfig, visitor: Visitor): FormConfig | undefined;
}
type Tell = (name: EventName, detail?: Partial<EventDetail>) => unknown;
/** Makes an extension known; a second time it changes nothing. */
export declare function extend(extension: Extension): void;
/** What extensions make of a form may have changed: those that nobody has begun are drawn anew. */
export declare function redraw(): void;
/** Hears of each extension that comes; returns what ends it. */
export declare function onExtension(hear: (extension: Extension) => void): () => void;
/** Goes through all extensions; one that fails is told to the owner and changes nothing. */
export declare function extended<T>(value: T, step: (extension: Extension, value: T) => T | undefined): T;
export declare const isExtended: (by: string) => boolean;
export {};
