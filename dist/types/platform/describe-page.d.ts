/** The page that a lead comes from. Addresses lose their query, which may name a person. */
export declare function describePage(): {
    url: string;
    title: string;
    referrer: string | undefined;
    locale: string;
    timezone: string;
};
