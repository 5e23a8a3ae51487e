import type { Intent } from '../config/names.ts';
import type { Fields, Qualification, QualifyInput } from './model.ts';
/** What of a lead matters here. */
interface Judged {
    readonly submitted_at: string;
    readonly form: {
        readonly intent?: Intent | undefined;
    };
    readonly fields: Fields;
    readonly qualification?: Partial<Pick<Qualification, 'stage' | 'signals' | 'signal_days'>> | undefined;
}
/**
 * Judges a received lead anew, for receivers: what a form in a browser says of its own score can be forged. With the settings
 * of the form it comes to the same; the framework's points are not in a lead, so they have to be handed in as well.
 */
export declare function qualifyLead(lead: Judged, settings?: Pick<QualifyInput, 'framework' | 'model' | 'previous' | 'report'>): Qualification;
export {};
