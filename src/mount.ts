import { kebab } from './config/case.ts';
import { asText } from './config/coerce.ts';
import { type FormConfig, type FormOptions, parse } from './config/parse.ts';
import { ConfigError, type Problem, spell } from './config/problem.ts';
import { diagnose } from './events/diagnose.ts';
import { emit } from './events/emit.ts';
import type { EventDetail, EventName } from './events/names.ts';
import { type Extension, extended, isExtended, onExtension } from './extensions.ts';
import { change, leave } from './form/change.ts';
import { type FormState, initialState } from './form/state.ts';
import { type Handle, inert } from './handle.ts';
import type { Lead } from './lead/schema.ts';
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

/** Options that an optional script carries out. */
const NEEDS = {
  insights: ['framework', 'score', 'icp', 'stages', 'maxStage', 'routes'],
  profiling: ['profiling'],
  variants: ['variants'],
  analytics: ['dataLayer', 'metricsWebhook'],
} as const;

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

  const page = startPage(first);
  forms.get(target)?.handle.destroy();
  const view = createHost(target, place);
  const host = view.element;

  let options = raw;
  let settled = first;
  let config = settled;
  let say = speaker(config.messages);
  let state: FormState = initialState(config);
  let started = false;
  /** Whether all values are still those of the options. */
  let isFresh = true;

  const draw = () => view.draw(() => ({ config, state, say, on }));
  const set = (next: FormState) => {
    state = next;
    draw();
  };
  const touch = (next: FormState) => {
    isFresh = false;
    if (!started) {
      page.outbox.prepare();
      tell('start');
    }
    started = true;
    set(next);
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
  const dressAgain = () => {
    config = dress(settled);
    say = speaker(config.messages);
    view.look(config);
    set(initialState(config, isFresh ? { ...state, values: {} } : state));
  };

  const submission = createSubmission({
    page,
    emit: tell,
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
    submit: () => void submission.run(),
  };

  const join = (extension: Extension) => {
    const end = extension.mounted?.(host, tell, dressAgain);
    if (end) ends.push(end);
  };
  const hear = (extension: Extension) => {
    join(extension);
    // whoever has begun to type keeps what he sees
    if (extension.form && !started) dressAgain();
  };
  const ends = [view.watch(draw), onExtension(hear)];
  extended(undefined, join);
  dressAgain();

  const handle: Handle = {
    element: host,
    open: () => view.focus('input:not([type=hidden]),textarea,select,[tabindex]'),
    close() {},
    toggle: () => handle.open(),
    update: (changes) => follow({ ...options, ...changes }),
    follow,
    values: () => ({ ...state.values }),
    setValues(values) {
      isFresh = false;
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
      isFresh = true;
      set(initialState(config));
    },
    destroy() {
      for (const end of ends) end();
      submission.stop();
      submission.forget();
      if (forms.get(host)?.handle === handle) forms.delete(host);
      view.destroy();
    },
  };
  forms.set(host, { handle, config: () => config });
  tell('ready');
  return handle;
}

/** The options as the optional scripts of the page want them. */
const dress = (config: FormConfig) => extended(config, (extension, so) => extension.form?.(so));

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
    for (const [script, options] of Object.entries(NEEDS)) {
      const used = options.find((option) => String(config?.[option] || ''));
      if (used && !isExtended(script)) tell('SCRIPT_MISSING', `data-${kebab(used)} needs leadtag.${script}.js`);
    }
  });
  return config;
}
