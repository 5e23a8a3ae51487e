import type * as z from 'zod/mini';
import type { destinationSchema } from './schema.ts';
/** One webhook, and how it wants its leads. */
export type Destination = Readonly<z.output<typeof destinationSchema>> & {
    readonly url: string;
};
