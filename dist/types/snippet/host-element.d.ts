/** The script, and what goes with it. */
export interface Scripts {
    /** Address of `leadtag.js`. */
    script: string;
    /** Of optional scripts. */
    scripts: readonly string[];
    /** The digest of `leadtag.js`, as `sha384-…`. */
    integrity?: string | undefined;
}
/** The placeholder around a form: options as attributes, and as JSON what these cannot hold. */
export declare function placeholder(raw: Record<string, unknown>, inside: string): string;
/** The script tags: settings of the page stand on the first. */
export declare function scriptTags(raw: Record<string, unknown>, { script, scripts, integrity }: Scripts): string;
