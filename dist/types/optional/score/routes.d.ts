import type { FormConfig } from '../../config/parse.ts';
import { type Condition, type Facts } from '../../fields/condition.ts';
interface Route {
    applies: Condition;
    way: Partial<FormConfig>;
}
/**
 * Reads an owner's routes, which were JSON and can be anything.
 *
 * @param report hears the path of each part that does not fit, such as `routes.1.webhook`; that part counts as not written
 */
export declare const readRoutes: (config: FormConfig, report?: (path: string) => void) => Route[];
/**
 * The options by which a lead goes: those of the first route whose condition holds, over those of the form. A webhook of a
 * route takes the place of all others.
 *
 * @param facts what conditions can ask for: the fields, and ours by their names
 */
export declare function routeOf(config: FormConfig, facts: Facts): FormConfig;
/** Puts the values of fields into a text: `Hello, I am {name}`. An unknown name leaves nothing. */
export declare const fill: (text: string, fields: Readonly<Record<string, unknown>>) => string;
export {};
