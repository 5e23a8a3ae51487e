/** What pressed the button, as far as it says how to send. */
type Button = HTMLButtonElement | HTMLInputElement;
/**
 * Why a form is left to the browser, in an owner's words; nothing where it is not.
 *
 * @param elsewhere the owner has named a webhook: how the form itself would be sent does not matter then
 */
export declare function whyNative(form: HTMLFormElement, elsewhere: boolean, button?: Button | null): string | undefined;
export {};
