import { type Lead } from '../lead/schema.ts';
/** Four times what the form keeps of one lead. */
export declare const MAX_BYTES = 1048576;
/**
 * Reads the lead in a request: JSON (also as `text/plain`, as `format="text"` sends it) or a form. What the contract does not
 * know is left out, and no key can become a prototype.
 *
 * @throws {LeadError} with a `status` to answer with, and with `issues` when it is no lead
 */
export declare function parseLead(request: Request, { maxBytes }?: {
    maxBytes?: number | undefined;
}): Promise<Lead>;
