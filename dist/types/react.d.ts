/** @jsx React.createElement */
import * as React from 'react';
import type { Handle } from './handle.ts';
import { type FormProps } from './wrappers/props.ts';
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
export declare const LeadForm: React.ForwardRefExoticComponent<LeadFormProps & React.RefAttributes<Handle>>;
