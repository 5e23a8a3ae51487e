import type { Extension, Site } from '../../extensions.ts';
import { complain } from '../../platform/log.ts';
import { whenParsed } from '../../platform/parsed.ts';
import type { Say } from '../../view/words.ts';
import { type Adopted, adopt, type Mount } from './adopt.ts';
import { isOurs, own } from './own.ts';
import { watch } from './watch.ts';
import { whyInvalid } from './why-invalid.ts';

/**
 * Forms that stand in the page already, `<form data-leadtag action="…" method="post">`: they look, check and send as they are, and
 * their leads are stored first, sent again where it is needed, and say where they came from. A form that cannot be had so, and any
 * form if something of ours fails, is sent by the browser.
 */
export function enhance(mount: Mount): Extension {
  let site: Site | undefined;
  const says = new Map<string, Say>();
  const forms = new Map<HTMLFormElement, Adopted>();
  const told = new WeakSet<HTMLFormElement>();
  /** Those of which the page has been told, in this turn, that something is wrong with them. */
  const wrong = new Set<HTMLFormElement>();

  const safely = <T>(run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      complain('INTERNAL', `leadtag.enhance.js: ${error}`);
      return undefined;
    }
  };

  const take = (form: HTMLFormElement): Adopted | undefined => {
    if (forms.has(form) || told.has(form)) return forms.get(form);
    const adopted = safely(() =>
      adopt(form, {
        mount,
        site: () => site,
        speak: (formId) => says.get(formId)!,
        expect: (form, adopted) => forms.set(form, adopted),
      }),
    );
    if (!adopted) {
      forms.delete(form);
      told.add(form);
    }
    return adopted;
  };

  const changed = () => {
    for (const [form, { handle }] of forms) {
      if (own(form, 'isConnected')) continue;
      forms.delete(form);
      safely(() => handle.destroy());
    }
    for (const form of document.querySelectorAll('form[data-leadtag]')) {
      if (isOurs(form) && !forms.has(form) && !told.has(form))
        whenParsed(form, () => own(form, 'isConnected') && take(form));
    }
  };

  return {
    name: 'enhance',
    page(given) {
      site = given;
      // the page is not ready itself at this moment
      queueMicrotask(() =>
        safely(() =>
          watch({
            changed: () => safely(changed),
            submit: (form, button) =>
              !!safely(() => {
                const adopted = take(form);
                if (!adopted || adopted.isNative(button)) return false;
                void adopted.send(button);
                return true;
              }),
            input: (form) => safely(() => forms.get(form)?.start()),
            invalid(form, input) {
              if (wrong.has(form)) return;
              wrong.add(form);
              queueMicrotask(() => wrong.delete(form));
              safely(() => forms.get(form)?.form.tell('invalid', { code: whyInvalid(input) }));
            },
          }),
        ),
      );
    },
    form(config, say) {
      says.set(config.formId, say);
      return config;
    },
    mounted(form) {
      const adopted = forms.get(form.host as HTMLFormElement);
      if (adopted) adopted.form = form;
      return adopted?.part;
    },
  };
}
