/** @jsx React.createElement */
import * as React from 'react';
import type { Handle } from './handle.ts';
import { type Attached, attach } from './wrappers/attach.ts';
import { type FormProps, hostProps } from './wrappers/props.ts';

export type { FormOptions } from './config/parse.ts';
export type { Handle } from './handle.ts';
export type { Lead } from './lead/schema.ts';
export type { LeadEvent, LeadEvents } from './lead-event.ts';

export interface LeadFormProps extends FormProps {
  /** Of the element around the form; its `id` is also the form's name, unless `formId` says another. */
  id?: string | undefined;
  className?: string | undefined;
  style?: React.CSSProperties | undefined;
  /** What stands there on a server, and until the form is there. It is live. */
  children?: React.ReactNode;
}

/**
 * A form: the props are the options of `mount()`, and `onReady`, `onDelivered` and so on hear its events.
 *
 * ```tsx
 * <LeadForm webhook="https://hooks.example.com/abc" fields="name, email*" cta="Book a demo" />
 * ```
 *
 * Options may be written in place: only when one has really changed does the form follow, and what was typed stays. `ref` is the
 * form's handle. Wrong options are told in the console; without a webhook the children stay.
 */
export const LeadForm = React.forwardRef<Handle, LeadFormProps>(function LeadForm(props, ref) {
  const host = React.useRef<HTMLDivElement>(null);
  const form = React.useRef<Attached>(null);

  // not before the browser has drawn: what suspends a neighbour then does not take the form away
  React.useEffect(() => {
    const attached = attach(host.current!, props);
    form.current = attached;
    return () => attached.detach();
  }, []);
  React.useEffect(() => form.current?.follow(props));
  // when the form is there: whoever gets the handle can use it
  React.useEffect(() => give(ref, form.current!.handle), [ref]);

  // the inner element is for React to change: what else is in the host is not React's
  return (
    <div {...hostProps(props)} ref={host}>
      <div>{props.children}</div>
    </div>
  );
});

/** Sets a ref; returns what takes it back. */
function give(ref: React.ForwardedRef<Handle>, handle: Handle): () => void {
  const end = set(ref, handle);
  return () => (typeof end === 'function' ? end() : set(ref, null));
}

// biome-ignore lint/suspicious/noConfusingVoidType: a ref may return what ends it, from React 19 on
const set = (ref: React.ForwardedRef<Handle>, handle: Handle | null): void | (() => void) => {
  if (typeof ref === 'function') return ref(handle);
  if (ref) ref.current = handle;
};
