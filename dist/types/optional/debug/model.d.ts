import type { FormConfig } from '../../config/parse.ts';
import type { Mounted, Site } from '../../extensions.ts';
import type { Attribution, Lead } from '../../lead/schema.ts';
import type { OutboxEntry } from '../../outbox/owner.ts';
import type { FormFact } from './facts/source.ts';
import type { Judged } from './judge.ts';
import type { Happening } from './log.ts';
import type { Rehearsed } from './rehearsal.ts';
export declare const SECTIONS: readonly ["forms", "outbox", "attribution", "score", "events", "page"];
export type Section = (typeof SECTIONS)[number];
/** Something that the debug script has told the owner of a form. */
export interface Told {
    formId: string;
    code: string;
    text: string;
}
/** A request or a resource that a policy of the page has stopped. */
export interface Violation {
    at: number;
    directive: string;
    blocked: string;
    /** `report`: it was let through. */
    disposition: string;
    policy: string;
}
/** Everything that the panel draws, as it is at this moment. */
export interface Model {
    version: string;
    /** Of `leadtag.js`, where that is another file. */
    core?: string | undefined;
    section: Section;
    side: 'start' | 'end';
    /** What was clicked once and waits for a second click, and what was just copied. */
    confirming?: string | undefined;
    copied?: string | undefined;
    /** What the last act came to, by what was acted on. */
    news: Readonly<Record<string, string>>;
    site: Site;
    forms: readonly Mounted[];
    form?: Mounted | undefined;
    log: readonly Happening[];
    told: readonly Told[];
    outbox?: readonly OutboxEntry[] | undefined;
    violations: readonly Violation[];
    /** A policy that was read from the page's own headers. */
    policy?: string | undefined;
    /** Whether a dialog of the page keeps everybody from all else. */
    behind: boolean;
    visit: Attribution;
    now: number;
    facts(form: Mounted): FormFact;
    judged(form: Mounted): Judged[];
    rehearsed(form: Mounted): Rehearsed | undefined;
    sent(form: Mounted): {
        lead: Lead;
        way: FormConfig;
    } | undefined;
    do: Acts;
}
/** What an owner can do. What fails is told in the panel, and nowhere else. */
export interface Acts {
    section(to: Section): void;
    choose(form: Mounted): void;
    open(): void;
    collapse(): void;
    close(): void;
    swap(): void;
    /** The first time asks, the second time does it. */
    confirm(id: string, act: () => unknown): void;
    copy(id: string, text: string): void;
    save(name: string, type: string, text: Promise<string>): unknown;
    run(act: () => unknown, about?: string): void;
    point(form: Mounted): void;
    fill(form: Mounted): void;
    empty(form: Mounted): void;
    test(form: Mounted): unknown;
    exported(format: 'json' | 'csv'): Promise<string>;
    retry(id?: string): unknown;
    remove(id: string): unknown;
    clearLog(): void;
    consent(granted: boolean): void;
    forget(): void;
    reach(origin: string): unknown;
    readPolicy(): unknown;
}
