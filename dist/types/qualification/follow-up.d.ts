import type { Intent } from '../config/names.ts';
import type { Fields, Qualification } from './model.ts';
/**
 * How and until when somebody should answer a lead: on the channel it asked for, if it left what that takes; else whoever
 * asked for a talk by phone, all others by e-mail, or by the one of the two there is. Due 5 minutes, a day or a week after
 * `now` (milliseconds since 1970) as the lead is hot, warm or cold. Nothing for an unqualified lead.
 */
export declare function followUp(lead: {
    fields: Fields;
    intent?: Intent | undefined;
} & Partial<Pick<Qualification, 'temperature' | 'stage'>>, now: number): {
    channel?: string;
    due_at?: string;
} | undefined;
