import type { Adopted, Handle } from './adopt.ts';
/** What of a form's handle has to go through the page's own inputs. */
export declare const byHand: (form: HTMLFormElement, adopted: Adopted, reset: () => void) => Pick<Handle, "submit" | "reset" | "values" | "setValues">;
