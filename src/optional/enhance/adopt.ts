import type { FieldConfig } from '../../config/field.ts';
import type { FormConfig, FormOptions } from '../../config/parse.ts';
import { diagnose } from '../../events/diagnose.ts';
import type { Mounted, Part, Site, Way } from '../../extensions.ts';
import type { FieldValue } from '../../fields/kind.ts';
import type { Leadtag } from '../../script.ts';
import type { Say } from '../../view/words.ts';
import { byHand } from './by-hand.ts';
import { boxesOf } from './consent.ts';
import { fieldOf } from './field.ts';
import { fill } from './fill.ts';
import { whyNative } from './native.ts';
import { readOptions } from './options.ts';
import { type Filled, printOf, read } from './read.ts';
import { requestOf } from './request.ts';
import { valuesOf } from './tokens.ts';
import { createNativeView } from './view.ts';

/** How `leadtag.js` puts a form together. */
export type Mount = Leadtag['mount'];
export type Handle = ReturnType<Mount>;

/** An existing form that is ours now. */
export interface Adopted {
  handle: Handle;
  part: Part;
  form: Mounted;
  /** The visitor has begun. */
  start(): void;
  /** Whether the browser has to send it after all, as the form is now. */
  isNative(button?: HTMLElement | null): boolean;
  /** Reads the form and makes a lead of it; what comes after that never throws. */
  send(button: HTMLElement | null): ReturnType<Handle['submit']>;
}

/** What of the page it takes. */
export interface Tools {
  mount: Mount;
  site(): Site | undefined;
  /** The texts of a form's language, by its `form-id`. */
  speak(formId: string): Say;
  /** Takes down how a form is to be asked and sent before it is put together. */
  expect(form: HTMLFormElement, adopted: Adopted): void;
}

/** Puts a form that stands in the page under our care; nothing, and why is told, where it is left to the browser. */
export function adopt(form: HTMLFormElement, { mount, site, speak, expect }: Tools): Adopted | undefined {
  const { raw, elsewhere, problem } = readOptions(form);
  const formId = String(raw.formId);
  if (problem) diagnose(form, { formId, code: 'CONFIG' }, `form "${formId}": ${problem}`);
  const why = whyNative(form, elsewhere);
  if (why) {
    diagnose(form, { formId, code: 'ENHANCE_NATIVE' }, `form "${formId}" is left to the browser, since it has ${why}`);
    return undefined;
  }

  const view = createNativeView(form, () => speak(view.now().config.formId));
  let boxes = boxesOf(form);
  let filled: Filled = { pairs: [], fields: {}, names: {}, hidden: new Set() };
  const purposes = () => boxes.map(({ purpose, text }) => ({ purpose, text }));
  const input = (field: FieldConfig, value: FieldValue) => view.now().on.input(field, value);

  const adopted: Adopted = {
    handle: undefined as never,
    form: undefined as never,
    part: {
      ask(config: FormConfig): Way {
        const own = Object.entries(filled.fields).map(([key, value]) => fieldOf(key, value));
        const hidden = config.fields.filter(({ type, key }) => type === 'hidden' && !(key in filled.fields));
        const made = filled;
        return {
          ...config,
          fields: [...own, ...hidden],
          write: (request, lead) => requestOf(request, lead, made, raw.redirects === 'strict'),
        };
      },
    },
    start: () => input(fieldOf('', ''), ''),
    isNative: (button) =>
      !!whyNative(form, elsewhere, button as HTMLButtonElement) || !view.now().config.destinations[0],
    send(button) {
      const { status } = view.now().state;
      if (status === 'sending') return run();
      const print = printOf(form);
      if (/received|saved/.test(status)) {
        // one lead, however often the button is pressed; anything else in it is another
        if (print === view.sent) return run();
        reset();
      }
      const visit = site()?.visit();
      if (visit) fill(form, valuesOf(visit, formId, location.href));
      const before = JSON.stringify(purposes());
      boxes = boxesOf(form);
      if (JSON.stringify(purposes()) !== before) adopted.handle.follow({ ...raw, purposes: purposes() }, []);
      filled = read(
        form,
        button,
        boxes.map(({ box }) => box),
      );
      for (const [key, value] of Object.entries(filled.fields)) input(fieldOf(key, value), value);
      for (const field of view.now().config.purposes) {
        input(
          field,
          boxes.some(({ purpose, box }) => purpose === field.purpose && box.checked),
        );
      }
      view.sent = print;
      return run();
    },
  };
  expect(form, adopted);
  const handle = mount(form, { ...raw, purposes: purposes() } as unknown as FormOptions, view);
  // the owner has been told why
  if (!handle) return undefined;
  const { submit: run, reset } = handle;
  return Object.assign(adopted, { handle: Object.assign(handle, byHand(form, adopted, reset)) });
}
