import type { Mounted, Site } from '../../extensions.ts';
import type { Log } from './log.ts';
import type { Acts, Model } from './model.ts';
import { sampleOf } from './sample.ts';
import type { DebugTools } from './tools.ts';

/** What the panel itself remembers while the page is there. */
export type Held = Pick<Model, 'section' | 'side' | 'news' | 'violations'> & {
  show: 'tab' | 'open';
  form?: Mounted | undefined;
  confirming?: string | undefined;
  copied?: string | undefined;
  policy?: string | undefined;
};

interface ActTools {
  held: Held;
  site: Site;
  tools: DebugTools;
  log: Log;
  root: ShadowRoot;
  draw(): void;
  forms(): readonly Mounted[];
  lookIntoOutbox(): Promise<void>;
  /** Writes down, for the next page of this tab, what is shown. */
  keep(): void;
  /** Whatever this form sends in `run` is marked as a test. */
  test<T>(form: Mounted, run: () => T): T;
  close(): void;
}

/** How long a button waits for its second click, and says that something was copied (milliseconds). */
const WAIT = 4000;
const PATIENCE = 5000;

/** Everything that an owner can do in the panel. What fails is said where it was asked for. */
export function createActs(given: ActTools): Acts & { end(): void } {
  const { held, tools, root, draw } = given;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();

  const say = (about: string | undefined, text: string) => {
    if (about) held.news = { ...held.news, [about]: text };
    draw();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      held.confirming = held.copied = undefined;
      draw();
    }, WAIT);
  };
  const run = (act: () => unknown, about?: string) => {
    void (async () => act())()
      .then((news) => say(about, typeof news === 'string' ? news : ''))
      .catch((error) => say(about ?? 'outbox', `That did not work: ${error}`));
  };
  const rows = (count: number, done: string) => `${count === 1 ? 'One lead' : `${count} leads`} ${done}.`;

  const acts: Acts = {
    run,
    section(to) {
      held.section = to;
      held.confirming = undefined;
      held.news = {};
      given.keep();
      draw();
      root.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      void given.lookIntoOutbox();
    },
    choose(form) {
      held.form = form;
      draw();
    },
    open() {
      held.show = 'open';
      given.keep();
      draw();
      focus('[aria-selected=true]');
      void given.lookIntoOutbox();
    },
    collapse() {
      held.show = 'tab';
      given.keep();
      draw();
      focus('.tab button');
    },
    close: given.close,
    swap() {
      held.side = held.side === 'end' ? 'start' : 'end';
      given.keep();
      draw();
    },
    confirm(id, act) {
      const isSecond = held.confirming === id;
      held.confirming = isSecond ? undefined : id;
      if (isSecond) run(act, id.replace(/^remove-/, 'row-'));
      else later();
      draw();
    },
    copy(id, text) {
      run(async () => {
        await copied(text, root);
        held.copied = id;
        later();
      });
    },
    async save(name, type, text) {
      const url = URL.createObjectURL(new Blob([await text], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
      return `${name} is saved.`;
    },
    exported: (format) => tools.outbox.export(format),
    point(form) {
      if (form.config().display !== 'inline') tools.find(form.host)?.open();
      form.host.scrollIntoView({ block: 'center' });
      form.host.animate(
        [{ outline: '3px solid #4f5bd5', outlineOffset: '4px' }, { outline: '3px solid transparent' }],
        1600,
      );
    },
    fill(form) {
      const values = Object.fromEntries(
        form.config().fields.flatMap((field) => {
          const value = sampleOf(field);
          return value === undefined ? [] : [[field.key, value]];
        }),
      );
      run(() => tools.find(form.host)?.setValues(values));
    },
    empty(form) {
      run(() => tools.find(form.host)?.reset());
    },
    async test(form) {
      // a lead that was made before would go out again as it is
      if (form.state().way) return 'The form has made its lead already: empty it first.';
      const outcome = await given.test(form, () => tools.find(form.host)?.submit());
      return OUTCOMES[outcome?.status ?? 'cancelled'];
    },
    async retry(id) {
      const count = await tools.outbox.retry(id);
      await given.lookIntoOutbox();
      return rows(count, 'tried again');
    },
    async remove(id) {
      const count = await tools.outbox.remove(id);
      await given.lookIntoOutbox();
      held.news = { ...held.news, outbox: rows(count, 'erased') };
      return '';
    },
    clearLog() {
      given.log.clear();
      draw();
    },
    consent(granted) {
      tools.setConsent(granted);
      return undefined;
    },
    forget() {
      tools.clearData();
    },
    reach: (origin) =>
      reach(origin, (since) => held.violations.some(({ at, blocked }) => at >= since && blocked.startsWith(origin))),
    async readPolicy() {
      const answer = await fetch(location.href, { method: 'HEAD', credentials: 'same-origin', cache: 'no-store' });
      held.policy = answer.headers.get('content-security-policy') ?? '';
    },
  };
  return { ...acts, end: () => clearTimeout(timer) };
}

const OUTCOMES = {
  received: 'It has arrived: the webhook has said yes.',
  saved: 'It is safe on this device, and not through yet. Outbox says why.',
  failed: 'It could not be sent. Outbox and Events say why.',
  invalid: 'The form is not filled in as it should be: it says so itself.',
  cancelled: 'A listener of the page has stopped it.',
};

/** Whether anything answers at the root of a host: an opaque look, and never at the webhook itself. */
async function reach(origin: string, isStopped: (since: number) => boolean): Promise<string> {
  const since = Date.now();
  const { host } = new URL(origin);
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    await fetch(`${origin}/`, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal });
    return `${host} answers. Whether the webhook takes a lead from this page, the doctor knows, or a test lead.`;
  } catch {
    // the policy's own event comes a moment later
    await new Promise((resolve) => setTimeout(resolve, 200));
    return isStopped(since)
      ? `The policy of this page does not let it ask ${host}.`
      : `Nothing answers at ${host}: is it up? A blocker in this browser does the same.`;
  }
}

/** Plain http pages have no clipboard; there an old way works. */
async function copied(text: string, root: ShadowRoot): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  const before = root.activeElement as HTMLElement | null;
  field.value = text;
  field.className = 'unseen';
  root.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  before?.focus();
}
