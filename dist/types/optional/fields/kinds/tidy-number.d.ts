/**
 * A number in any usual spelling, as `1200.5`: `1,200.50`, `1.200,50`, `1 200,5`, `€ 1200`. A single mark with three digits behind
 * it groups thousands, unless a lone 0 stands before it. What is no number stays none.
 */
export declare function tidyNumber(value: string): string;
