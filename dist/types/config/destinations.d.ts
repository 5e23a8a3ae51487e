import type * as z from 'zod/mini';
import type { Destination } from './destination.ts';
import type { Report } from './problem.ts';
import { type optionsSchema } from './schema.ts';
type Options = z.output<typeof optionsSchema>;
/** Where the leads of a form go. Attributes say how for all, an entry of `destinations` for itself. */
export declare function readDestinations(options: Options, report: Report): Destination[];
export {};
