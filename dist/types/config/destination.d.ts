import type * as z from 'zod/mini';
import type { Format, Mode, PresetName, Redirects } from './names.ts';
import type { destinationSchema } from './schema.ts';
/** One webhook, and how it wants its leads. */
export type Destination = Readonly<z.output<typeof destinationSchema>> & {
    readonly url: string;
};
/** A further webhook, as an owner writes it. What it leaves out it takes from the options of the form. */
export interface DestinationInput {
    /** An https address. */
    url?: string;
    /** Which tool's ways apply; `auto` sees it by the address. */
    preset?: PresetName;
    /** How a lead is written. */
    format?: Format;
    /** Whether the answer may be read. */
    mode?: Mode;
    /** Whether a yes counts that came after a redirect. */
    redirects?: Redirects;
    /** Further headers. Every visitor can read them: no secrets. */
    headers?: Record<string, string>;
    /** What the receiver calls a field: their name by ours. */
    map?: Record<string, string>;
}
