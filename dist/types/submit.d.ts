import type { FieldConfig } from './config/field.ts';
import type { FormConfig } from './config/parse.ts';
import type { EventDetail, EventName } from './events/names.ts';
import { type Part } from './extensions.ts';
import type { FormState } from './form/state.ts';
import type { Lead } from './lead/schema.ts';
import type { OutboxEvent } from './outbox/outbox.ts';
import { type Page } from './page.ts';
/** How a submit ended, in the visitor's terms. */
export interface Outcome {
    /** `cancelled`: a listener of the page did not let it go. */
    status: 'received' | 'saved' | 'failed' | 'invalid' | 'cancelled';
    leadId?: string;
}
export interface SubmissionTools {
    page: Page;
    emit(name: EventName, detail: Partial<EventDetail> & {
        lead?: Lead;
    }): boolean;
    hear(event: OutboxEvent): void;
    config(): FormConfig;
    state(): FormState;
    /** What extensions do with this form. */
    parts: readonly Part[];
    set(state: FormState): void;
    /** Leads the visitor to what is wrong. */
    showErrors(): void;
    /** Starts the download that the panel offers. */
    download(): void;
}
/** The way from a click to an outcome: judge, build, store, send. */
export declare function createSubmission(tools: SubmissionTools): {
    run: () => Promise<Outcome>;
    /** Whether these fields are filled in as they should be; the visitor is told where not. */
    check: (fields: readonly FieldConfig[]) => boolean;
    /** Lets go of the last lead; it is sent all the same. */
    forget(): void;
    stop: () => void;
};
