/**
 * A property or method of a form's own. In a form, inputs named `action`, `id` or `style` take the place of what the element says
 * of itself, so it is asked for at the prototype.
 */
export declare const own: <Name extends keyof HTMLFormElement>(form: HTMLFormElement, name: Name) => HTMLFormElement[Name];
/** An attribute of a form; nothing where it is missing or empty. */
export declare const attribute: (form: HTMLFormElement, name: string) => string | undefined;
/** Everything that can be filled in or pressed, in order; what the form names by `form="…"` too. */
export declare const controlsOf: (form: HTMLFormElement) => HTMLInputElement[];
/** A form that asks to be enhanced. */
export declare const isOurs: (form: unknown) => form is HTMLFormElement;
