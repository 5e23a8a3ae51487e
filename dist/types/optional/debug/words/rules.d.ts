import type { Qualification } from '../../../lead/schema.ts';
/** A rule as one says it; one of the owner's is called what he calls it. */
export declare function ruleInWords(rule: string, qualification?: Partial<Qualification>): string;
