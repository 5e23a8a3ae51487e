import type { Attribution } from '../../lead/schema.ts';
/** Whether a name is one that we fill in where it is known. */
export declare const isAskedFor: (name: string) => boolean;
/** What a value asks for by being a token: `[utm_source]`, `{utm_source}` or `{{utm_source}}`, and nothing else. */
export declare function tokenIn(value: string): string | undefined;
/** What is known of a visit, under the names that hidden inputs have. */
export declare function valuesOf(visit: Attribution, formId: string, pageUrl: string): Record<string, string>;
