import type { FormConfig } from '../config/parse.ts';
/** All style of a form that stands in HTML: the very rules of the script, and what stands in for its looking at the page. */
export declare const styleOf: (config: FormConfig) => string;
