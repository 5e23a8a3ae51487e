/** The page that a lead comes from, without what may name a person. */
export declare function describePage(): {
    url: string;
    title: string;
    referrer: string | undefined;
    locale: string;
    timezone: string;
};
