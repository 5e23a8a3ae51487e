/** A rule of an owner's own: `{ when: 'size = 201+ & signal.pricing', points: 15 }`. */
export interface ScoreRule {
    /** A condition over the fields, `intent`, `signal.<name>`, `email_kind`, `role_kind` and `size_kind`. */
    readonly when: string;
    /** From -1000 to 1000. */
    readonly points?: number;
    /** Counts under that group's cap; without it straight onto the score. */
    readonly group?: 'fit' | 'engagement';
    /** What the reasons of a score call it. Without it: the condition. */
    readonly name?: string;
    /** Whether such a lead is none: its stage is `unqualified`. */
    readonly disqualify?: boolean;
}
/** How leads are scored. */
export interface ScoreOptions {
    /** Rules of your own. */
    readonly rules?: readonly ScoreRule[];
    /** From this score on a lead is hot. Without it: 70. */
    readonly hot?: number;
    /** From this score on a lead is warm. Without it: 40. */
    readonly warm?: number;
    /** Whom you sell to: for `b2c` an address of a free provider costs no points. */
    readonly audience?: 'b2b' | 'b2c';
    /** Whether the rules of leadtag count for fit and engagement beside your own. Without it: yes. */
    readonly defaults?: boolean;
}
/** The ideal customer profile. */
export interface IcpOptions {
    /** The industries that you sell to. */
    readonly industries?: readonly string[];
    /** Industries that come close. */
    readonly near?: readonly string[];
    /** The company sizes that you sell to, such as `51-200`. */
    readonly sizes?: readonly string[];
    /** The countries that you serve. */
    readonly countries?: readonly string[];
    /** The roles that decide. */
    readonly roles?: readonly string[];
    /** Mail domains of competitors. */
    readonly exclude?: readonly string[];
}
/** Conditions in the place of ours, also over `score`, `fit`, `engagement`, `framework_score`, `temperature`. */
export interface StageOptions {
    /** When a lead is none. */
    readonly unqualified?: string;
    /** When a lead is no more than a subscriber. */
    readonly subscriber?: string;
    /** When a lead is one for marketing to follow up. */
    readonly mql?: string;
    /** When the use of your product qualifies a lead. */
    readonly pql?: string;
    /** When a lead is one for sales. */
    readonly sql?: string;
}
