/** Every text that a visitor can see in a form of `leadtag.js` alone. `{n}` stands for a number, a date or an address. */
export declare const en: {
    cta: string;
    sending: string;
    choose: string;
    required: string;
    choose_one: string;
    tick: string;
    email: string;
    phone: string;
    too_short: string;
    too_long: string;
    pattern: string;
    received_title: string;
    received: string;
    saved_title: string;
    saved: string;
    failed: string;
    arrived: string;
    contact: string;
    download: string;
    calendar: string;
    whatsapp: string;
    privacy: string;
};
/** What optional scripts add to it, each its own part. */
export declare const words: {
    fields: {
        url: string;
        number: string;
        too_low: string;
        too_high: string;
        date: string;
        too_early: string;
        too_late: string;
    };
    display: {
        close: string;
    };
    steps: {
        next: string;
        back: string;
        step: string;
    };
    country: {
        calling_code: string;
    };
    hints: {
        did_you_mean: string;
        business: string;
    };
    profiling: {
        welcome_back: string;
        not_you: string;
    };
};
type Further = (typeof words)[keyof typeof words];
type All<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer Both) => void ? Both : never;
/** A language: every text of {@link en} and of {@link words}, in other words. One that is missing does not compile. */
export type Dictionary = typeof en & All<Further>;
/** The name of one text. */
export type MessageKey = keyof Dictionary;
export {};
