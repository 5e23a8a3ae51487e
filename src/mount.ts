import { asText } from './config/coerce.ts';
import { type FormConfig, type FormOptions, parse } from './config/parse.ts';
import { ConfigError, type Problem, spell } from './config/problem.ts';
import { diagnose } from './events/diagnose.ts';
import { emit } from './events/emit.ts';
import { change, leave } from './form/change.ts';
import { type FormState, initialState } from './form/state.ts';
import { type Handle, inert } from './handle.ts';
import { eventDetail, startPage } from './page.ts';
import { whenLoaded } from './platform/parsed.ts';
import { select } from './platform/select.ts';
import { createSubmission } from './submit.ts';
import type { FormActions } from './view/Form.tsx';
import { createHost, type Place, placeIn } from './view/host.ts';
import { speaker } from './view/words.ts';
import { mistakesOf } from './webhook/mistakes.ts';

export interface MountOptions {
  raw: Record<string, unknown>;
  place: Place;
  /** What reading the attributes has brought to light. */
  problems?: Problem[];
  /** From code: problems are thrown. From HTML: they are told in the console and the form is there all the same. */
  strict?: boolean;
}

const forms = new Map<HTMLElement, { handle: Handle; config: () => FormConfig }>();

/** The form with this `form-id`, or the one that this element holds. */
export const find = (which: string | Element): Handle | undefined =>
  [...forms.values()].find(
    ({ handle, config }) => handle.element.isConnected && (handle.element === which || config().formId === which),
  )?.handle;

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
  const element = typeof target === 'string' ? select(target) : target;
  if (element?.nodeType !== 1)
    throw new ConfigError([{ option: 'target', text: `there is no ${target} on this page` }]);
  return mountOn(element, { raw: { ...options }, place: placeIn(element), strict: true })!;
}

/**
 * Puts a form on the page. The one place that knows all stations of a lead's way.
 *
 * @returns nothing if the options name no webhook, and they are not `strict`
 * @throws ConfigError listing every problem, if they are `strict`
 */
export function mountOn(target: HTMLElement, { raw, place, problems = [], strict }: MountOptions): Handle | undefined {
  const first = settle(target, raw, strict ? undefined : problems);
  if (!first) return undefined;

  const page = startPage(first.attribution);
  forms.get(target)?.handle.destroy();
  const view = createHost(target, place);
  const host = view.element;

  let options = raw;
  let config = first;
  let say = speaker(config.messages);
  let state: FormState = initialState(config);
  let started = false;

  const draw = () => view.draw(() => ({ config, state, say, on }));
  const set = (next: FormState) => {
    state = next;
    draw();
  };
  const touch = (next: FormState) => {
    if (!started) {
      page.outbox.prepare();
      emit(host, 'start', { formId: config.formId });
    }
    started = true;
    set(next);
  };
  /** Takes over a whole new set of options. */
  const follow = (next: Record<string, unknown>, known?: Problem[]) => {
    const settled = settle(target, next, known);
    if (!settled) return;
    options = next;
    config = settled;
    say = speaker(config.messages);
    view.look(config);
    set(initialState(config, state));
  };

  const submission = createSubmission({
    page,
    emit: (name, detail) => emit(host, name, { formId: config.formId, ...detail }),
    hear: (event) => emit(host, event.type, eventDetail(event)),
    config: () => config,
    state: () => state,
    set(next) {
      const { status: before, arrived } = state;
      set(next);
      if (next.arrived && !arrived) view.announce(say('arrived'));
      if (next.status === before) return;
      const words = { received: 'received_title', saved: 'saved_title', failed: 'failed', sending: 'sending' } as const;
      view.announce(next.status === 'editing' ? '' : say(words[next.status]));
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
        const value = values?.[field.key];
        const isTick = field.type === 'checkbox';
        const text = asText(value);
        if (text !== undefined) state = change(state, field, isTick ? value === true : text);
      }
      draw();
    },
    submit: () => submission.run(),
    reset() {
      submission.forget();
      started = false;
      set(initialState(config));
    },
    destroy() {
      unwatch();
      submission.stop();
      submission.forget();
      if (forms.get(host)?.handle === handle) forms.delete(host);
      view.destroy();
    },
  };
  forms.set(host, { handle, config: () => config });
  emit(host, 'ready', { formId: config.formId });
  return handle;
}

/** Judges options. Without a list of `known` problems new ones are thrown, with one all are told to the owner. */
function settle(target: Element, raw: Record<string, unknown>, known: Problem[] | undefined): FormConfig | undefined {
  const { config, problems } = parse({ ...(target.id && { formId: target.id }), ...raw });
  const all = [...(known ?? []), ...problems];
  if (all[0] && !known) throw new ConfigError(all);
  const formId = config?.formId ?? String(raw.formId ?? '');
  const tell = (code: string, text: string) => diagnose(target, { formId, code }, text);
  for (const known of new Set(all.map(({ code }) => code))) {
    tell(known ?? 'CONFIG', `form "${formId}"\n${spell(all.filter(({ code }) => code === known))}`);
  }
  // the optional scripts of the page have come by then
  whenLoaded(() => {
    for (const to of [...(config?.destinations ?? []), ...(config?.fallback ?? [])]) {
      for (const code of mistakesOf(to, new URL(location.href))) tell(code, `npx leadtag doctor ${to.url}`);
    }
  });
  return config;
}
