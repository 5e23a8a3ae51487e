import type { ComponentChildren } from 'preact';
import type { Signal } from './attribution/memory.ts';
import type { FieldConfig } from './config/field.ts';
import type { FormConfig } from './config/parse.ts';
import type { PageSettings } from './config/schema.ts';
import type { EventDetail, EventName } from './events/names.ts';
import type { FieldKind, FieldValue } from './fields/kind.ts';
import { type FieldType, KINDS } from './fields/kinds.ts';
import type { FormState } from './form/state.ts';
import type { Attribution, Lead } from './lead/schema.ts';
import { learn, type Words } from './locales/languages.ts';
import type { OutboxEntry } from './outbox/owner.ts';
import { complain } from './platform/log.ts';
import { CONTROLS } from './view/Control.tsx';
import type { FieldProps } from './view/Field.tsx';
import type { FormProps } from './view/Form.tsx';
import type { Say } from './view/words.ts';
import type { RequestPlan } from './webhook/plan.ts';
import { addPresets } from './webhook/presets/index.ts';
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
  /** Whether the extension with this name is there. */
  has(extension: string): boolean;
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

/** A form on the page, as an extension that works on it sees it. */
export interface Mounted {
  /** The element that holds the form and sends its events. */
  readonly host: HTMLElement;
  /** Where the form is drawn: a shadow root, or an element of the page. */
  readonly root: ShadowRoot | HTMLElement;
  /** The options, as extensions have left them. */
  config(): FormConfig;
  state(): FormState;
  say: Say;
  tell: Tell;
  /** Asks each `form` anew, and draws. */
  redraw(): void;
  draw(): void;
  /** Whether these fields are filled in as they should be; the visitor is told where not. */
  check(fields: readonly FieldConfig[]): boolean;
  /** Moves the focus to the first match in the form. */
  focus(selector: string): void;
  /** Tells assistive technology, politely. */
  announce(text: string): void;
}

/** A drawn part of a form. */
export type Child = ComponentChildren;

/** What an extension does with one form. */
export interface Part {
  /** What is asked now, by what has been filled in so far: it is drawn, judged and sent. */
  ask?(config: FormConfig, state: FormState): FormConfig;
  /** Draws the form, or something around it; `next` draws what would stand there without it. */
  draw?(props: FormProps, next: (props: FormProps) => Child): Child;
  /** What the visitor has typed on an earlier page, to begin with. */
  typed?(): Record<string, FieldValue>;
  /** Completes a lead of this form. A second time for the same lead when listeners have changed its fields. */
  lead?(lead: Lead): void;
  /** Opens the form, closes it, or (without a word) does the other of both. */
  show?(open?: boolean): void;
  /** The form goes, or its options change for good. */
  end?(): void;
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
  /** Further kinds of fields, or other rules for known ones, by type; and how they are drawn. */
  kinds?: Partial<Record<FieldType, FieldKind>>;
  controls?: Partial<Record<FieldType, (props: FieldProps) => Child>>;
  /** Texts: of the language `locale`, or English ones. */
  words?: Words;
  locale?: string;
  /** Is told of each form on the page; returns what it does with it. */
  mounted?(form: Mounted): Part | undefined;
  /** Says more of where a visit comes from. */
  visit?(visit: Attribution): Attribution;
  /** Writes the leads on this device as a table. */
  csv?(entries: readonly OutboxEntry[]): string;
  /** Hears that an outcome is on screen; a redirect waits until it settles. */
  outcome?(detail: EventDetail): Promise<void> | undefined;
  /** Changes what a form asks and says, before it is drawn. */
  form?(config: FormConfig, say: Say): FormConfig;
  /** Completes a lead; may return the options that this lead goes by: where to, and what comes after. */
  lead?(lead: Lead, config: FormConfig, visitor: Visitor): FormConfig | undefined;
}

/** The options by which a lead goes. */
export type Way = FormConfig & {
  /** Writes a request in another way: what differs. */
  readonly write?: (request: RequestPlan, lead: Lead) => Partial<RequestPlan>;
};

type Tell = (name: EventName, detail?: Partial<EventDetail>) => unknown;

const extensions: Extension[] = [];
const listeners = new Set<(extension: Extension) => void>();

/** Makes an extension known; a second time it changes nothing. */
export function extend(extension: Extension): void {
  if (isExtended(extension.name)) return;
  extensions.splice(extension.late ? extensions.length : 0, 0, extension);
  addPresets(extension.presets ?? []);
  Object.assign(KINDS, ...extensions.map(({ kinds }) => kinds));
  Object.assign(CONTROLS, extension.controls);
  learn(extension.locale ?? 'en', extension.words ?? {});
  for (const hear of listeners) hear(extension);
}

/** What extensions make of a form may have changed: those that nobody has begun are drawn anew. */
export function redraw(): void {
  for (const hear of listeners) hear({ name: '', form: (config) => config });
}

/** Hears of each extension that comes; returns what ends it. */
export function onExtension(hear: (extension: Extension) => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Goes through all extensions; one that fails is told to the owner and changes nothing. */
export function extended<T>(value: T, step: (extension: Extension, value: T) => T | undefined): T {
  return extensions.reduce((so, extension) => {
    try {
      return step(extension, so) ?? so;
    } catch (error) {
      complain('INTERNAL', `leadtag.${extension.name}.js: ${error}`);
      return so;
    }
  }, value);
}

export const isExtended = (by: string): boolean => extensions.some(({ name }) => name === by);
