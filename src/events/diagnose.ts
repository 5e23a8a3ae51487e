import { complain } from '../platform/log.ts';
import { emit } from './emit.ts';
import type { EventDetail } from './names.ts';

/**
 * Tells the owner that something needs attention: a line in the console, once for each problem and page load, and the event
 * `leadtag:diagnostic`. The visitor sees none of it.
 *
 * @param text what is wrong, where, and what to do; the README explains the code
 */
export function diagnose(from: EventTarget, detail: EventDetail & { code: string }, text: string): void {
  complain(detail.code, text);
  emit(from, 'diagnostic', detail);
}
