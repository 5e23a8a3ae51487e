import { asText } from './config/coerce.ts';
import { type FormConfig, type FormOptions, parse } from './config/parse.ts';
import { ConfigError, type Problem, spell } from './config/problem.ts';
import { diagnose } from './events/diagnose.ts';
import { emit } from './events/emit.ts';
import type { EventDetail, EventName } from './events/names.ts';
import { type Extension, extended, type Mounted, onExtension, type Part } from './extensions.ts';
import { change, leave } from './form/change.ts';
import { type FormState, initialState } from './form/state.ts';
import { type Handle, inert } from './handle.ts';
import type { Lead } from './lead/schema.ts';
import { language } from './locales/languages.ts';
import { eventDetail, localeOfPage, startPage } from './page.ts';
import { whenLoaded } from './platform/parsed.ts';
import { select } from './platform/select.ts';
import { createSubmission } from './submit.ts';
import { CONTROLS } from './view/Control.tsx';
import type { FormActions } from './view/Form.tsx';
import { createHost, type Place, placeIn, type View, type ViewHost } from './view/host.ts';
import { typedIn } from './view/typed.ts';
import { speaker } from './view/words.ts';

export interface MountOptions {
  raw: Record<string, unknown>;
  place: Place;
  /** What reading the attributes has brought to light. */
  problems?: Problem[];
  /** From code: problems are thrown. From HTML: they are told in the console and the form is there all the same. */
  strict?: boolean;
  /** What shows the form; without one it is drawn by us. */
  view?: ViewHost | undefined;
}

const forms = new Map<HTMLElement, { handle: Handle; config: () => FormConfig; strict: boolean | undefined }>();

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
 * @param view for optional scripts: what shows the form in our stead; wrong options are told then, not thrown
 * @returns the handle; on a server, where there is no document, one that does nothing
 * @throws ConfigError listing every problem of the options at once, a target that is not there among them
 */
export function mount(target: string | HTMLElement, options: FormOptions, view?: ViewHost): Handle {
  if (typeof document === 'undefined') return inert;
  const element = typeof target === 'string' ? select(target) : target;
  if (element?.nodeType !== 1)
    throw new ConfigError([{ option: 'target', text: `there is no ${target} on this page` }]);
  return mountOn(element, { raw: { ...options }, place: placeIn(element), strict: !view, view })!;
}

/**
 * Puts a form on the page. The one place that knows all stations of a lead's way.
 *
 * @returns nothing if the options name no webhook, and they are not `strict`
 * @throws ConfigError listing every problem, if they are `strict`
 */
export function mountOn(
  target: HTMLElement,
  { raw, place, problems = [], strict, view: given }: MountOptions,
): Handle | undefined {
  const first = settle(target, raw, strict ? undefined : problems);
  if (!first) return undefined;

  // a form's language is not that of others
  const page = startPage({ ...first, locale: undefined });
  forms.get(target)?.handle.destroy();
  // a page that swaps its content for the same again says nothing; whoever mounts by code ends that, or brings it back
  for (const { handle, strict: byCode } of forms.values())
    if (!byCode && !strict && !handle.element.isConnected) handle.destroy();
  const view = given ?? createHost(target, place, first.root === 'light');
  const host = view.element;

  let options = raw;
  let settled = first;
  let config = settled;
  let say = speaker({});
  /** What was typed before there was a script, or before the page was loaded anew. */
  let typed = typedIn(view.root);
  let state: FormState = initialState(config, { values: typed });
  let started = false;
  /** Whether all values are still those of the options. */
  let isFresh = true;

  const parts: Part[] = [];
  /** What is asked, by what has been filled in so far. */
  const asked = () => parts.reduce((so, part) => part.ask?.(so, state) ?? so, config);
  /** A pop-up whose script is still on its way does not flash up in the page; without the script the form stands there. */
  let isHidden = false;
  const draw = () => {
    const waits = document.readyState !== 'complete';
    const hides = waits && config.display !== 'inline' && !parts.some((part) => part.show);
    if (hides !== isHidden) host.toggleAttribute('hidden', hides);
    isHidden = hides;
    view.draw(
      () => ({ config: asked(), state, say, on }),
      (inside) => parts.reduce<View>((next, part) => (part.draw ? (props) => part.draw!(props, next) : next), inside),
    );
  };
  const set = (next: FormState) => {
    state = next;
    draw();
  };
  const tell = (name: EventName, detail?: Partial<EventDetail> & { lead?: Lead }) => {
    const { formId, variant } = config;
    return emit(host, name, { formId, variant, ...detail });
  };
  /** Takes over a whole new set of options. */
  const follow = (next: Record<string, unknown>, known?: Problem[]) => {
    const judged = settle(target, next, known);
    if (!judged) return;
    options = next;
    settled = judged;
    dressAgain();
  };
  /** Finds the words for the form's language, which it returns. */
  const speak = () => {
    const locale = settled.locale ?? host.closest('[lang]')?.getAttribute('lang') ?? '';
    say = speaker(settled.messages, language(locale)[1]);
    return { locale };
  };
  const dressAgain = () => {
    config = extended<FormConfig>({ ...settled, ...speak() }, (extension, so) => extension.form?.(so, say));
    view.look(config);
    set(initialState(config, { ...state, values: isFresh ? typed : { ...typed, ...state.values } }));
  };

  const submission = createSubmission({
    page,
    emit: tell,
    hear: (event) => emit(host, event.type, eventDetail(event)),
    config: asked,
    state: () => state,
    parts,
    set(next) {
      const { status: before, arrived } = state;
      set(next);
      if (next.arrived && !arrived) view.announce(say('arrived'));
      const { status } = next;
      if (status === before) return;
      const isDone = status === 'received' || status === 'saved';
      view.announce(status === 'editing' ? '' : say(isDone ? `${status}_title` : status));
      // a lead that is sent while its "saved" panel is read must not tear the focus away
      if (before === 'sending') view.focus(status === 'failed' ? '.button' : '[tabindex]');
    },
    showErrors: () => view.focus('[aria-invalid=true]'),
    download: () => view.click('[download]'),
  });
  const on: FormActions = {
    input(field, value) {
      const { errors } = state;
      state = change(state, field, value);
      isFresh = false;
      if (!started) {
        started = true;
        page.outbox.prepare();
        tell('start');
      }
      // what is typed stands in a control of ours already: with nothing else to show, a key costs no drawing
      if (errors !== state.errors || CONTROLS[field.type] || parts.some((part) => part.ask || part.draw)) draw();
    },
    blur(field) {
      const next = leave(state, field);
      if (next !== state && state.status === 'editing') set(next);
    },
    submit: () => void submission.run(),
  };

  const form: Mounted = {
    host,
    root: view.root,
    config: () => config,
    state: () => state,
    say: (...words) => say(...words),
    tell,
    redraw: dressAgain,
    draw,
    check: (fields) => submission.check(fields),
    focus: view.focus,
    announce: view.announce,
  };
  const join = (extension: Extension) => {
    const part = extension.mounted?.(form);
    if (!part) return;
    parts.push(part);
    typed = { ...part.typed?.(), ...typed };
  };
  const hear = (extension: Extension) => {
    join(extension);
    // whoever has begun to type keeps what he is asked, but reads it in his language
    if (extension.words) config = { ...config, ...speak() };
    if (started || extension.mounted || extension.controls) draw();
    if (!started && (extension.form || extension.words)) dressAgain();
  };
  const ends = [view.watch(draw), onExtension(hear)];
  extended(undefined, join);
  dressAgain();
  whenLoaded(() => isHidden && draw());

  const show = (open?: boolean) => {
    const part = parts.find((part) => part.show);
    if (part) part.show!(open);
    else if (open !== false) view.focus('input:not([type=hidden]),textarea,select,[tabindex]');
  };
  const handle: Handle = {
    element: host,
    open: () => show(true),
    close: () => show(false),
    toggle: () => show(),
    update: (changes) => follow({ ...options, ...changes }),
    follow,
    values: () => ({ ...state.values }),
    setValues(values) {
      isFresh = false;
      for (const field of config.fields) {
        const value = values?.[field.key];
        const next = Array.isArray(value)
          ? value.map(String)
          : field.type === 'checkbox'
            ? value === true
            : asText(value);
        // what is not given, or of another kind, changes nothing
        if (value != null && typeof next === typeof state.values[field.key]) state = change(state, field, next!);
      }
      draw();
    },
    submit: () => submission.run(),
    reset() {
      submission.forget();
      started = false;
      isFresh = true;
      typed = {};
      set(initialState(config));
    },
    destroy() {
      for (const end of ends) end();
      for (const part of parts) part.end?.();
      submission.stop();
      submission.forget();
      if (forms.get(host)?.handle === handle) forms.delete(host);
      view.destroy();
    },
  };
  forms.set(host, { handle, config: () => config, strict });
  tell('ready');
  return handle;
}

/** Judges options. Without a list of `known` problems new ones are thrown, with one all are told to the owner. */
function settle(target: Element, raw: Record<string, unknown>, known: Problem[] | undefined): FormConfig | undefined {
  const { config, problems } = parse({ locale: localeOfPage(), ...(target.id && { formId: target.id }), ...raw });
  const all = [...(known ?? []), ...problems];
  if (all[0] && !known) throw new ConfigError(all);
  const formId = config?.formId ?? String(raw.formId ?? '');
  if (all[0])
    diagnose(
      target,
      { formId, code: all.find(({ code }) => code)?.code ?? 'CONFIG' },
      `form "${formId}"\n${spell(all)}`,
    );
  return config;
}
