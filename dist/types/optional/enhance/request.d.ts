import type { Lead } from '../../lead/schema.ts';
import type { RequestPlan } from '../../webhook/plan.ts';
import type { Filled } from './read.ts';
/**
 * What is different in a request for a lead of an existing form. To its own site it goes with the cookies, as the browser would
 * send it, and what answers with a page to go to has taken it. Unless the owner or the tool wants it otherwise, the body is the
 * form's own.
 *
 * @param strict the owner has said that a redirect is no yes
 */
export declare function requestOf(request: RequestPlan, lead: Lead, filled: Filled, strict: boolean): Partial<RequestPlan>;
