/** What a page can listen to. Past facts, each once. */
export type EventName =
  | 'ready'
  | 'view'
  | 'open'
  | 'close'
  | 'start'
  | 'step'
  | 'invalid'
  | 'submit'
  | 'queued'
  | 'delivered'
  | 'unconfirmed'
  | 'rejected'
  | 'diagnostic';

/** No personal data: only `submit` carries the lead. */
export interface EventDetail {
  formId: string;
  leadId?: string | undefined;
  /** Which side of a split test the form is. */
  variant?: string | undefined;
  /** Which step of the form, from 1. */
  step?: number;
  /** Why, as a stable code. */
  code?: string;
  /** With `rejected`: nobody will try again by themselves. */
  final?: boolean;
}
