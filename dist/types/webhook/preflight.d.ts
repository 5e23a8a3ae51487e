import type { RequestPlan } from './plan.ts';
/** The headers for which a browser asks the server first, by an OPTIONS request. With none of them it just sends. */
export declare const preflightHeaders: ({ format, headers }: Pick<RequestPlan, "format" | "headers">) => string[];
