import { controlsOf, own } from './own.ts';

/** What pressed the button, as far as it says how to send. */
type Button = HTMLButtonElement | HTMLInputElement;

/**
 * Why a form is left to the browser, in an owner's words; nothing where it is not.
 *
 * @param elsewhere the owner has named a webhook: how the form itself would be sent does not matter then
 */
export function whyNative(form: HTMLFormElement, elsewhere: boolean, button?: Button | null): string | undefined {
  const said = (name: 'method' | 'enctype' | 'target'): string =>
    button?.getAttribute(`form${name}`) ?? own(form, name);
  const controls = controlsOf(form);
  if (/^dialog$/i.test(said('method'))) return 'method="dialog"';
  if (button?.hasAttribute('formaction') && button.formAction !== own(form, 'action')) return 'a formaction';
  if (controls.some(({ type }) => type === 'file')) return 'a file';
  // secrets have no place on a device
  if (controls.some(({ type, autocomplete }) => type === 'password' || /(^|\s)cc-/.test(autocomplete)))
    return 'a password, or a card';
  if (elsewhere) return undefined;
  if (!/^post$/i.test(said('method'))) return 'method="get"';
  if (/multipart|text/i.test(said('enctype'))) return `enctype="${said('enctype')}"`;
  return /^(_self)?$/i.test(said('target')) ? undefined : `target="${said('target')}"`;
}
