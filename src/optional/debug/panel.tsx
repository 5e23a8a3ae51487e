import { h, render } from 'preact';
import type { FormConfig } from '../../config/parse.ts';
import type { Mounted, Part, Site, Visitor } from '../../extensions.ts';
import type { Lead } from '../../lead/schema.ts';
import type { OutboxEntry } from '../../outbox/owner.ts';
import { complain } from '../../platform/log.ts';
import { createActs, type Held } from './acts.ts';
import { freeCorner } from './corner.ts';
import { type FormFact, factsOf } from './facts/source.ts';
import { judgeForm } from './judge.ts';
import type { Log } from './log.ts';
import { type Kept, recall, remember } from './memory.ts';
import { type Model, SECTIONS, type Told } from './model.ts';
import { createRehearsal, type Rehearsed } from './rehearsal.ts';
import styles from './styles.css?inline';
import type { DebugTools } from './tools.ts';
import { Panel } from './view/Panel.tsx';
import { Tab } from './view/Tab.tsx';

/** What was known before `leadtag.js` was there. */
export interface Beginning {
  show: 'tab' | 'open';
  isLocal: boolean;
  log: Log;
}

export interface DebugPanel {
  /** What the panel has to do with a form. */
  part(form: Mounted): Part;
  /** Takes a lead that is complete; may return another way for it. */
  lead(lead: Lead, way: FormConfig, visitor: Visitor): FormConfig | undefined;
  /** Something that is drawn may be another by now. */
  changed(): void;
  end(): void;
}

/** How often the outbox is looked at while it is on the screen (milliseconds): other tabs work on it, too. */
const LOOK_AGAIN = 2000;

/**
 * Puts the panel on the page, as a tab or open. It works on its own: what fails in here ends here, and the page and its forms never
 * hear of it.
 *
 * @param told what this script has told the owner, form by form
 */
export function startPanel(
  site: Site,
  tools: DebugTools,
  told: () => readonly Told[],
  { show: first, isLocal, log }: Beginning,
): DebugPanel {
  const kept = recall();
  const rehearsal = createRehearsal(site, tools);
  const forms = new Set<Mounted>();
  const facts = new WeakMap<FormConfig, FormFact>();
  const rehearsed = new WeakMap<Mounted, { by: unknown[]; is: Rehearsed | undefined }>();
  const sent = new Map<string, { lead: Lead; way: FormConfig }>();
  const held: Held = {
    show: first,
    section: SECTIONS.find((name) => name === kept.section) ?? 'forms',
    side: kept.side === 'start' ? 'start' : 'end',
    news: {},
    violations: [],
  };
  /** What the owner tries out: a form whose next lead is marked as a test. */
  let testing: Mounted | undefined;
  let outbox: OutboxEntry[] | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const host = document.createElement('leadtag-debug');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  host.translate = false;
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, keep);

  const safely = <T,>(run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      complain('INTERNAL', `leadtag.debug.js: ${error}`);
      return undefined;
    }
  };

  const problems = () => log.all().filter(({ name, page }) => name === 'diagnostic' && !page).length;
  const ours = () => [...forms].filter((form) => form.host.isConnected);
  const model = (): Model => {
    const all = ours();
    const { core, version } = { core: tools.version, version: __VERSION__ };
    return {
      ...held,
      version,
      core,
      site,
      forms: all,
      form: all.includes(held.form!) ? held.form : all[0],
      log: log.all(),
      told: told(),
      outbox,
      behind: isBehind(),
      visit: site.visit(),
      now: Date.now(),
      facts(form) {
        const config = form.config();
        if (!facts.has(config)) facts.set(config, factsOf(form, site));
        return facts.get(config)!;
      },
      judged: (form) => judgeForm(form.config(), form.state(), site.has),
      rehearsed: rehearse,
      sent: (form) => sent.get(form.config().formId),
      do: acts,
    };
  };

  /** Anew only where something is another than before. */
  function rehearse(form: Mounted): Rehearsed | undefined {
    const { values, status, way } = form.state();
    const by = [values, status, way, form.config(), site.storage(), JSON.stringify(site.visit().last_touch)];
    const before = rehearsed.get(form);
    if (before?.by.every((part, at) => part === by[at])) return before.is;
    rehearsed.set(form, { by, is: undefined });
    const is = rehearsal.run(form);
    rehearsed.set(form, { by, is });
    return is;
  }

  /** A dialog of somebody else takes all clicks. */
  const isBehind = () =>
    [document, ...ours().map(({ root }) => root)].some((place) => place.querySelector('dialog:modal'));

  const layers = () => root.querySelectorAll<HTMLElement>('[popover]');

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (isOver) return;
    safely(() => {
      if (!host.isConnected) document.documentElement.append(host);
      const isOpen = held.show === 'open';
      const drawn = isOpen ? (
        <Panel key="panel" model={model()} />
      ) : (
        <Tab key="tab" problems={problems()} place={freeCorner(ours())} open={acts.open} />
      );
      render(
        <div class="root" lang="en" dir="ltr">
          {drawn}
        </div>,
        root,
      );
      for (const layer of layers()) if (!layer.matches(':popover-open')) layer.showPopover?.();
    });
  }
  const changed = () => {
    if (!isOver && !frame) frame = requestAnimationFrame(draw);
  };

  /** What opens later lies above what is open: so the panel opens anew, unless somebody works in it. */
  const raise = () => {
    if (root.activeElement) return;
    safely(() => {
      for (const layer of layers()) {
        layer.hidePopover?.();
        layer.showPopover?.();
      }
    });
    changed();
  };

  const lookIntoOutbox = async () => {
    clearTimeout(timer);
    if (isOver || held.show !== 'open') return;
    const found = await tools.outbox.list().catch(() => outbox ?? []);
    if (isOver) return;
    const isOther = JSON.stringify(found) !== JSON.stringify(outbox);
    outbox = found;
    const isShown = held.section === 'outbox' && document.visibilityState === 'visible';
    if (isOther || isShown) changed();
    clearTimeout(timer);
    if (held.show === 'open' && held.section === 'outbox') timer = setTimeout(lookIntoOutbox, LOOK_AGAIN);
  };

  log.attach(rehearsal.hears, () => {
    changed();
    void lookIntoOutbox();
  });
  const acts = createActs({
    held,
    site,
    tools,
    log,
    root,
    draw,
    forms: ours,
    lookIntoOutbox,
    keep: () => remember({ show: held.show, section: held.section, side: held.side }),
    test(form, run) {
      testing = form;
      try {
        return run();
      } finally {
        testing = undefined;
      }
    },
    close() {
      const off: Kept | undefined = isLocal ? { show: 'off' } : undefined;
      remember(off);
      end();
    },
  });

  const violated = (event: SecurityPolicyViolationEvent) => {
    const { effectiveDirective: directive, blockedURI: blocked, disposition, originalPolicy: policy } = event;
    const others = held.violations.filter((each) => each.directive !== directive || each.blocked !== blocked);
    held.violations = [...others.slice(-49), { at: Date.now(), directive, blocked, disposition, policy }];
    changed();
  };
  const ending = new AbortController();
  const { signal } = ending;
  document.addEventListener('securitypolicyviolation', violated, { signal });
  // neither bubbles, but both pass here on their way down
  document.addEventListener('toggle', ({ target }) => isLayer(target) && raise(), { signal, capture: true });
  addEventListener('leadtag:open', () => queueMicrotask(raise), { signal, capture: true });
  addEventListener('leadtag:close', changed, { signal, capture: true });
  addEventListener('pagehide', () => held.show === 'open' && log.keep(), { signal });
  document.addEventListener('visibilitychange', () => void lookIntoOutbox(), { signal });
  // the tab makes room for what has come under it
  const settled = () => held.show === 'tab' && changed();
  document.addEventListener('scrollend', settled, { signal });
  addEventListener('resize', settled, { signal });

  function end(): void {
    if (isOver) return;
    isOver = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    ending.abort();
    log.end();
    acts.end();
    safely(() => render(null, root));
    host.remove();
    forms.clear();
  }

  changed();
  void lookIntoOutbox();

  return {
    part(form) {
      forms.add(form);
      changed();
      return {
        ask(config, state) {
          if (testing === form) return { ...config, test: true };
          return rehearsal.ask(form, config, state);
        },
        draw(props, next) {
          // folded away it shows nothing of what is typed
          if (held.show === 'open') changed();
          return next(props);
        },
        end() {
          forms.delete(form);
          changed();
        },
      };
    },
    lead(lead, way, visitor) {
      const rehearsing = rehearsal.lead(lead, way, visitor);
      if (rehearsing || isOver) return rehearsing;
      sent.set(way.formId, { lead, way });
      // a test does not lead its owner away from what he looks at
      return testing ? { ...way, redirect: undefined, download: undefined } : undefined;
    },
    changed,
    end,
  };
}

/** What lies above the page: a `<details>` is told of by the same event. */
const isLayer = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('dialog,[popover]') && target.localName !== 'leadtag-debug';

/** Keys that are pressed in here are none of the page's business. */
const keep = (event: Event) => {
  if (!/^(Tab|F\d+)$/.test((event as KeyboardEvent).key)) event.stopPropagation();
};
