import type { FormConfig } from '../config/parse.ts';
/**
 * The form as the script draws it first, as HTML. What scripts would do until they are there: with an `action` the browser
 * checks what must be filled in, and posts; without one it does nothing, and where scripts are off the contact stands there.
 */
export declare function markupOf(config: FormConfig, action: string | undefined): string;
