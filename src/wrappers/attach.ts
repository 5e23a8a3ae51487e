import type { FieldValue } from '../fields/kind.ts';
import { type Handle, inert } from '../handle.ts';
import { mountOn } from '../mount.ts';
import { complain } from '../platform/log.ts';
import { type FormProps, LISTENERS, type Listeners, optionsOf } from './props.ts';

/** A component's form. */
export interface Attached {
  /** Does nothing while there is no form. */
  readonly handle: Handle;
  /** Takes over the props of the newest drawing. */
  follow(props: FormProps): void;
  /** Ends it, unless the component is back before this turn is over. */
  detach(): void;
}

/** Forms whose component has gone in this turn. StrictMode and hot reloading take one away and bring it back at once. */
const leaving = new Map<HTMLElement, Attached>();

/** What was typed into forms that are only hidden for a while, as by `<Activity>`: their element stays, and comes back. */
const typed = new WeakMap<HTMLElement, Record<string, FieldValue>>();

/** Nothing of ours may throw into a page's drawing. */
function safely(run: () => void): void {
  try {
    run();
  } catch (error) {
    complain('INTERNAL', String(error));
  }
}

/** Options as they stand, to be compared: frameworks make them anew with each drawing. */
function print(options: object): string {
  try {
    return JSON.stringify(options);
  } catch {
    return ''; // it holds itself, which is told once
  }
}

/**
 * Puts a component's form onto its element. Wrong options are told in the console, as for a placeholder; without a webhook what
 * the element holds stays.
 *
 * @param host an element that nobody else puts a form on; the framework may change what is in it only one level down
 */
export function attach(host: HTMLElement, props: FormProps): Attached {
  const back = leaving.get(host);
  if (back) {
    leaving.delete(host);
    back.follow(props);
    return back;
  }

  let listeners: Listeners = props;
  let last: string | undefined;
  let form: Handle | undefined;
  let isBegun = false;
  const ends = Object.entries(LISTENERS).map(([prop, name]) => {
    const hear = (event: Event) => {
      isBegun = name === 'start' || (isBegun && name !== 'queued');
      (listeners[prop as keyof Listeners] as ((event: Event) => void) | undefined)?.(event);
    };
    host.addEventListener(`leadtag:${name}`, hear);
    return () => host.removeEventListener(`leadtag:${name}`, hear);
  });

  const follow = (next: FormProps) => {
    listeners = next;
    const options = optionsOf(next);
    // without a `formId` the element's id is the form's name
    const now = print([host.id, options]);
    if (now === last) return;
    last = now;
    if (form) return form.follow(options, []);
    form = mountOn(host, { raw: options, place: 'onto' });
    // themes go by it
    if (form) host.setAttribute('data-leadtag', '');
  };

  const end = () => {
    if (isBegun && host.isConnected && form) typed.set(host, form.values());
    form?.destroy();
    form = undefined;
    for (const stop of ends) stop();
  };

  const attached: Attached = {
    handle: new Proxy({ ...inert, element: host }, { get: (none, name) => Reflect.get(form ?? none, name) }),
    follow: (next) => safely(() => follow(next)),
    detach() {
      leaving.set(host, attached);
      queueMicrotask(() => {
        if (leaving.get(host) === attached && leaving.delete(host)) safely(end);
      });
    },
  };
  attached.follow(props);
  const before = typed.get(host);
  if (before) attached.handle.setValues(before);
  isBegun ||= !!before;
  typed.delete(host);
  return attached;
}
