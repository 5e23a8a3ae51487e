/** A script of ours on the page. */
export interface ScriptFact {
    /** Its file: `leadtag.insights.js`. */
    file: string;
    /** How often a tag names it. */
    tags: number;
    /** On the wire, and unpacked (bytes); missing where the browser may not tell. */
    wire?: number;
    size?: number;
    /** Whether its tag lets the page go on. */
    blocks: boolean;
}
/** Our scripts on this page, by file. */
export declare function scriptsOn(page: Document, performance: Performance): ScriptFact[];
