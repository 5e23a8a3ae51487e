import type { FormOptions } from '../config/parse.ts';
import type { EventName } from '../events/names.ts';
import type { LeadEvent } from '../lead-event.ts';
/** A listener for each event: `onDelivered` hears `leadtag:delivered`. */
export type Listeners = {
    [Name in EventName as `on${Capitalize<Name>}`]?: (event: LeadEvent<Name>) => void;
};
/** What a component takes in any framework: the options of `mount()`, and listeners. Where it stands is its place. */
export type FormProps = Omit<FormOptions, 'target'> & Listeners;
export declare const LISTENERS: {
    readonly onReady: "ready";
    readonly onView: "view";
    readonly onOpen: "open";
    readonly onClose: "close";
    readonly onStart: "start";
    readonly onStep: "step";
    readonly onInvalid: "invalid";
    readonly onSubmit: "submit";
    readonly onQueued: "queued";
    readonly onDelivered: "delivered";
    readonly onUnconfirmed: "unconfirmed";
    readonly onRejected: "rejected";
    readonly onDiagnostic: "diagnostic";
};
type Props = Record<string, unknown>;
/** The attributes of the element around the form. */
export declare const hostProps: (props: object) => Props;
/** The options of the form; one that is `undefined` has its default. */
export declare const optionsOf: (props: object) => Props;
export {};
