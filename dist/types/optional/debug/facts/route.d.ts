import type { FormConfig } from '../../../config/parse.ts';
import type { Lead } from '../../../lead/schema.ts';
/** Which of a form's routes a lead goes by. */
export interface RouteFact {
    /** From 1, as an owner counts. */
    number: number;
    when: string;
}
/** The route that has made the way of this lead what it is: it says all that the way does, and its condition holds. */
export declare function routeTaken(config: FormConfig, way: FormConfig, lead: Lead): RouteFact | undefined;
