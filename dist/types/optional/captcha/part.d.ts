import type { Extension, Mounted, Part } from '../../extensions.ts';
import type { Clock } from '../../platform/clock.ts';
/** What comes of asking: a token with the time until which it counts, or why there is none. */
export interface Answer {
    token(text: string, until: number): void;
    fail(reason: string): void;
}
export interface Captcha {
    name: string;
    /** The key of the token among the lead's fields. */
    field: string;
    /** Asks for a token of this form; again when the last one is used up or too old. */
    ask(form: Mounted, answer: Answer): void;
    /** What it draws in the form. */
    draw?: Part['draw'];
    /** The form goes. */
    end?(form: Mounted): void;
}
/**
 * A proof that goes along with a lead. It is asked for when the visitor first touches the form, never before; a submit waits a
 * little for one that is on its way; a lead without one is marked, and arrives.
 */
export declare function captcha(make: (form: Mounted) => Captcha, name: string, clock: Clock): Extension;
