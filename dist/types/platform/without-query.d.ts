/** The address without its query; of the fragment only a router's path stays. Nothing for what is no address. */
export declare function withoutQuery(address: string): string | undefined;
