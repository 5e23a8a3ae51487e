/**
 * Fills in the hidden inputs of a form that ask for it: an empty one by its name, any by a token that is its value. A token of
 * which nothing is known leaves nothing. What is visible, or has a value of the page's, stays.
 */
export declare function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void;
