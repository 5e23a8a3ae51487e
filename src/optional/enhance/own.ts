/**
 * A property or method of a form's own. In a form, inputs named `action`, `id` or `style` take the place of what the element says
 * of itself, so it is asked for at the prototype.
 */
export const own = <Name extends keyof HTMLFormElement>(form: HTMLFormElement, name: Name): HTMLFormElement[Name] =>
  Reflect.get(HTMLFormElement.prototype, name, form);

/** An attribute of a form; nothing where it is missing or empty. */
export const attribute = (form: HTMLFormElement, name: string): string | undefined =>
  own(form, 'getAttribute').call(form, name) || undefined;

/** Everything that can be filled in or pressed, in order; what the form names by `form="…"` too. */
export const controlsOf = (form: HTMLFormElement): HTMLInputElement[] =>
  Array.from(own(form, 'elements') as HTMLFormControlsCollection) as HTMLInputElement[];

/** A form that asks to be enhanced. */
export const isOurs = (form: unknown): form is HTMLFormElement =>
  form instanceof HTMLFormElement && own(form, 'hasAttribute').call(form, 'data-leadtag');
