import type { FormOptions } from '../config/parse.ts';
import type { EventName } from '../events/names.ts';
import type { LeadEvent } from '../lead-event.ts';

/** A listener for each event: `onDelivered` hears `leadtag:delivered`. */
export type Listeners = { [Name in EventName as `on${Capitalize<Name>}`]?: (event: LeadEvent<Name>) => void };

/** What a component takes in any framework: the options of `mount()`, and listeners. Where it stands is its place. */
export type FormProps = Omit<FormOptions, 'target'> & Listeners;

export const LISTENERS = {
  onReady: 'ready',
  onView: 'view',
  onOpen: 'open',
  onClose: 'close',
  onStart: 'start',
  onStep: 'step',
  onInvalid: 'invalid',
  onSubmit: 'submit',
  onQueued: 'queued',
  onDelivered: 'delivered',
  onUnconfirmed: 'unconfirmed',
  onRejected: 'rejected',
  onDiagnostic: 'diagnostic',
} as const satisfies Record<keyof Listeners, EventName>;

type Props = Record<string, unknown>;

/** What speaks of the element around the form. No option has a hyphen in code. */
const isOfHost = (name: string) => /^(id|class|className|style)$|-/.test(name);

/** Neither here nor there: frameworks put these among the props; `__source` and the like while a page is developed. */
const isOfFramework = (name: string) => /^(children|ref|key|__.*)$/.test(name);

const pick = (props: object, wanted: (name: string, value: unknown) => boolean): Props =>
  Object.fromEntries(Object.entries(props).filter(([name, value]) => wanted(name, value)));

/** The attributes of the element around the form. */
export const hostProps = (props: object): Props => pick(props, isOfHost);

/** The options of the form; one that is `undefined` has its default. */
export const optionsOf = (props: object): Props =>
  pick(
    props,
    (name, value) => value !== undefined && !Object.hasOwn(LISTENERS, name) && !isOfHost(name) && !isOfFramework(name),
  );
