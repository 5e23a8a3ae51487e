/** Every text that a visitor can see. `{n}` stands for a number. */
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
/** A language: every text of {@link en}, in other words. */
export type Dictionary = typeof en;
/** The name of one text. */
export type MessageKey = keyof Dictionary;
