/**
 * Which forms do not open by themselves, and until when: after they were closed for as long as the owner says, after a lead for
 * good. It is the visitor's own choice that is kept, by form id and nothing else; without a storage it lasts as long as the page.
 */
export declare function quietTimes(storage: Storage | undefined, now: () => number): {
    /** Whether this form keeps quiet for now. */
    isQuiet(formId: string): boolean;
    /** The visitor has closed it. What a lead came of keeps quiet all the same. */
    closed(formId: string, days?: number): void;
    /** A lead came of it: for good. */
    converted: (formId: string) => void;
};
export type QuietTimes = ReturnType<typeof quietTimes>;
