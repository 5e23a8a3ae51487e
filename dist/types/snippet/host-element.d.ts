/** The script, and what goes with it. */
export interface Scripts {
    /** Address of `leadtag.js`. */
    script: string;
    /** Of optional scripts. */
    scripts: readonly string[];
    /** The hash of `leadtag.js` as `sha384-…`, or those of all scripts by file name: `files` of `leadtag/integrity.json`. */
    integrity?: string | Readonly<Record<string, string>> | undefined;
}
/** The placeholder around a form: options as attributes, and as JSON what these cannot hold. */
export declare function placeholder(raw: Record<string, unknown>, inside: string): string;
/** The script tags: settings of the page stand on the first. */
export declare function scriptTags(raw: Record<string, unknown>, { script, scripts, integrity }: Scripts): string;
