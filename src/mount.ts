import { type FormConfig, type FormOptions, parse } from './config/parse.ts';
import { ConfigError, type Problem, spell } from './config/problem.ts';
import { diagnose } from './events/diagnose.ts';
import { emit } from './events/emit.ts';
import type { FieldValue } from './fields/kind.ts';
import { change, leave } from './form/change.ts';
import { type FormState, initialState } from './form/state.ts';
import { eventDetail, type Page, startPage } from './page.ts';
import { createSubmission, type Outcome } from './submit.ts';
import type { FormActions } from './view/Form.tsx';
import { createHost, type Place } from './view/host.ts';
import { speaker } from './view/words.ts';

/** What `mount()` returns: the same for every way a form can be shown. */
export interface Handle {
  /** The element that holds the form and sends its events. */
  readonly element: HTMLElement;
  /** Brings the form into view, with the focus in its first field. */
  open(): void;
  close(): void;
  toggle(): void;
  /** Changes options; what was typed stays. Throws a {@link ConfigError}, and changes nothing, when one does not fit. */
  update(options: Partial<FormOptions>): void;
  /** For `<lead-form>`: takes over all options at once; with `problems` given, new ones are told in the console, not thrown. */
  follow(options: Record<string, unknown>, problems?: Problem[]): void;
  /** What stands in the fields, by key, as typed. */
  values(): Record<string, FieldValue>;
  /** Fills in fields by key; unknown keys are ignored. */
  setValues(values: Record<string, FieldValue>): void;
  /** Submits as the button does. Never rejects. */
  submit(): Promise<Outcome>;
  /** An empty form again, after an outcome or before. */
  reset(): void;
  /** Takes the form away and brings back what stood in its place. */
  destroy(): void;
}

export interface MountOptions {
  raw: Record<string, unknown>;
  place: Place;
  /** What reading the attributes has brought to light. */
  problems?: Problem[];
  /** From code: problems are thrown. From HTML: they are told in the console and the form is there all the same. */
  strict?: boolean;
}

const forms = new Map<HTMLElement, { handle: Handle; config: () => FormConfig }>();

/** The form with this `form-id`, or in this element. */
export const find = (which: string | Element): Handle | undefined =>
  [...forms.values()].find(({ handle, config }) => handle.element === which || config().formId === which)?.handle;

/**
 * Puts a form into an element, after what is there (in place of it, where the element is a `data-leadtag` placeholder).
 *
 * ```ts
 * const form = mount('#hero', { webhook: 'https://hooks.example.com/abc', fields: 'name, email*', cta: 'Book a demo' });
 * ```
 *
 * @param target an element, or a selector that finds one
 * @param options the options of the README, in camelCase; what attributes can say fits as well
 * @returns the handle; on a server, where there is no document, one that does nothing
 * @throws ConfigError listing every problem of the options at once, a target that is not there among them
 */
export function mount(target: string | HTMLElement, options: FormOptions): Handle {
  if (typeof document === 'undefined') return inert;
  const element = typeof target === 'string' ? document.querySelector<HTMLElement>(target) : target;
  if (!element) throw new ConfigError([{ option: 'target', text: `there is no ${target} on this page` }]);
  return mountOn(element, { raw: { ...options }, place: placeIn(element), strict: true })!;
}

/** A placeholder becomes the form's host; any other element keeps what it holds. */
export const placeIn = (element: Element): Place => (element.matches('[data-leadtag],lead-form') ? 'onto' : 'inside');

const inert: Handle = {
  element: undefined as never,
  open() {},
  close() {},
  toggle() {},
  update() {},
  follow() {},
  values: () => ({}),
  setValues() {},
  submit: async () => ({ status: 'cancelled' }),
  reset() {},
  destroy() {},
};

/**
 * Puts a form on the page. The one place that knows all stations of a lead's way.
 *
 * @returns nothing if the options name no webhook, and they are not `strict`
 * @throws ConfigError listing every problem, if they are `strict`
 */
export function mountOn(target: HTMLElement, { raw, place, problems = [], strict }: MountOptions): Handle | undefined {
  const settle = (options: Record<string, unknown>, known: Problem[], throws?: boolean): FormConfig | undefined => {
    const { config, problems } = parse(options);
    const all = [...known, ...problems];
    if (all[0] && throws) throw new ConfigError(all);
    if (all[0]) {
      const formId = config?.formId ?? String(options.formId ?? '');
      diagnose(target, { formId, code: 'CONFIG' }, `form "${formId}"\n${spell(all)}`);
    }
    return config;
  };
  let options = raw;
  const first = settle(options, problems, strict);
  if (!first) return undefined;
  let config = first;

  const page: Page = startPage(config.attribution);
  forms.get(target)?.handle.destroy();
  const view = createHost(target, place);
  const host = view.element;

  let state: FormState = initialState(config);
  let started = false;
  let say = speaker(config.messages);

  const set = (next: FormState) => {
    state = next;
    draw();
  };
  const touch = (next: FormState) => {
    if (!started) emit(host, 'start', { formId: config.formId });
    started = true;
    set(next);
  };
  const submission = createSubmission({
    page,
    emit: (name, detail) => emit(host, name, { formId: config.formId, ...detail }),
    hear: (event) => emit(host, event.type, eventDetail(event)),
    config: () => config,
    state: () => state,
    set(next) {
      const before = state.status;
      set(next);
      if (next.status === before) return;
      const spoken = {
        received: 'received_title',
        saved: 'saved_title',
        failed: 'failed',
        sending: 'sending',
      } as const;
      view.announce(next.status === 'editing' ? '' : say(spoken[next.status]));
      // a lead that is sent while its "saved" panel is read must not tear the focus away
      if (before === 'sending') view.focus(next.status === 'failed' ? '.button' : '[tabindex]');
    },
    showErrors: () => view.focus('[aria-invalid=true]'),
    download: () => view.click('[download]'),
  });
  const on: FormActions = {
    input: (field, value) => touch(change(state, field, value)),
    blur: (field) => state.status === 'editing' && set(leave(state, field)),
    consent: (consent) => touch({ ...state, consent, consentMissing: false }),
    submit: () => void submission.run(),
  };
  let drawing = false;
  /** Taking a focused input off the page fires its blur, in the middle of a drawing: what that changes is drawn afterwards. */
  const draw = () => {
    if (drawing) return;
    drawing = true;
    let drawn: FormState | undefined;
    while (drawn !== state) {
      drawn = state;
      view.draw({ config, state, say, on });
    }
    drawing = false;
  };

  /** Takes over a whole new set of options. */
  const follow = (next: Record<string, unknown>, known?: Problem[]) => {
    const settled = settle(next, known ?? [], !known);
    if (!settled) return;
    options = next;
    config = settled;
    say = speaker(config.messages);
    view.look(config);
    set({ ...initialState(config, state), status: state.status });
  };

  const unwatch = view.watch(draw);
  view.look(config);
  draw();

  const handle: Handle = {
    element: host,
    open: () => view.focus('input:not([type=hidden]),textarea,select,[tabindex]'),
    close() {},
    toggle: () => handle.open(),
    update: (changes) => follow({ ...options, ...changes }),
    follow,
    values: () => ({ ...state.values }),
    setValues(values) {
      for (const field of config.fields) {
        const value = values[field.key];
        if (value !== undefined)
          state = change(state, field, field.type === 'checkbox' ? value === true : String(value));
      }
      draw();
    },
    submit: () => submission.run(),
    reset() {
      submission.forget();
      set(initialState(config));
    },
    destroy() {
      unwatch();
      submission.forget();
      forms.delete(host);
      view.destroy();
    },
  };
  forms.set(host, { handle, config: () => config });
  emit(host, 'ready', { formId: config.formId });
  return handle;
}
