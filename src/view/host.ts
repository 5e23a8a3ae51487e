import { h, render } from 'preact';
import type { FormConfig } from '../config/parse.ts';
import { Form, type FormProps } from './Form.tsx';
import { Panel } from './Panel.tsx';
import styles from './styles.css?inline';
import { isDarkBehind, watchTheme } from './theme.ts';

/**
 * Where a form goes: `onto` an element, which becomes its host (what is in it shows again when the form goes), `inside` an
 * element after what is there, or `behind` it.
 */
export type Place = 'onto' | 'inside' | 'behind';

/** A form's place on the page: an open shadow root, which the page's styles do not reach and whose styles do not reach the page. */
export interface ViewHost {
  readonly element: HTMLElement;
  /**
   * Draws the form, or the panel that stands in its place. Taking a focused input off the page fires its blur in the middle of
   * a drawing: what that changes is drawn afterwards.
   */
  draw(now: () => FormProps): void;
  /** Takes over the options of the look, as a style sheet of this form alone. */
  look(config: FormConfig): void;
  /** Calls back when the page behind the form may have changed its colours; returns what ends it. */
  watch(changed: () => void): () => void;
  /** Tells assistive technology, politely. */
  announce(text: string): void;
  /** Moves the focus to the first match in the form; its label is scrolled into view. */
  focus(selector: string): void;
  /** Clicks the first match in the form. */
  click(selector: string): void;
  destroy(): void;
}

/** The shadow roots that are ours: a root of the page's own is nothing to draw into. */
const roots = new WeakSet<ShadowRoot>();
let shared: CSSStyleSheet | undefined;

/**
 * Style sheets are constructed, not inserted: a strict Content-Security-Policy forbids `<style>`. The live region stands in the
 * light DOM, since VoiceOver does not hear one inside of a shadow root (https://github.com/coveo/ui-kit/pull/1715).
 */
export function createHost(target: HTMLElement, place: Place): ViewHost {
  // first of all: a browser that has no such thing keeps what the element holds
  const own = new CSSStyleSheet();
  const known = place === 'onto' && target.shadowRoot && roots.has(target.shadowRoot) ? target.shadowRoot : undefined;
  const onto = known ?? (place === 'onto' ? attach(target) : undefined);
  const element = onto ? target : document.createElement('div');
  const root = onto ?? attach(element)!;
  if (place === 'behind') target.after(element);
  else if (!onto) target.append(element);
  roots.add(root);
  root.replaceChildren();

  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(styles);
  }
  root.adoptedStyleSheets = [shared, own];

  const status = document.createElement('div');
  status.slot = 'leadtag-status';
  status.setAttribute('role', 'status');
  status.setAttribute('aria-atomic', 'true');
  element.append(status);

  let drawing = false;
  let alive = true;

  // a page's shortcuts ("/" opens the search) take our inputs for a plain div and would eat what is typed; what closes
  // or leaves a dialog of the page gets through
  const keep = (event: KeyboardEvent) => {
    if (!/^(Escape|Tab|F\d+)$/.test(event.key)) event.stopPropagation();
  };

  return {
    element,
    draw(now) {
      if (drawing) return;
      drawing = true;
      let drawn: FormProps['state'] | undefined;
      for (let props = now(); alive && drawn !== props.state; props = now()) {
        drawn = props.state;
        const { config, state } = props;
        const dark = config.theme === 'dark' || (config.theme === 'auto' && isDarkBehind(element));
        const view = state.status === 'received' || state.status === 'saved' ? Panel : Form;
        const className = `root ${dark ? 'dark' : ''} ${config.density}`;
        const live = h('div', { class: 'hear' }, h('slot', { name: status.slot }));
        render(
          h(
            'div',
            { part: 'root', class: className, onKeyDown: keep, onKeyUp: keep, onKeyPress: keep },
            h(view, props),
            live,
          ),
          root,
        );
      }
      drawing = false;
    },
    look({ accent, radius }) {
      own.replaceSync(
        `:host{${accent ? `--leadtag-accent:${accent};` : ''}${radius === undefined ? '' : `--leadtag-radius:${radius}px`}}`,
      );
    },
    watch: watchTheme,
    announce(text) {
      status.textContent = text;
    },
    focus(selector) {
      const field = root.querySelector<HTMLElement>(selector);
      const label = field && root.querySelector(`label[for="${field.id}"]`);
      (label ?? field)?.scrollIntoView({ block: 'nearest' });
      field?.focus({ preventScroll: true });
    },
    click: (selector) => root.querySelector<HTMLElement>(selector)?.click(),
    destroy() {
      if (!alive) return;
      alive = false;
      render(null, root);
      root.adoptedStyleSheets = [];
      status.remove();
      // a shadow root cannot be taken away: an empty slot shows what the element holds
      if (onto) root.append(document.createElement('slot'));
      else element.remove();
    },
  };
}

/** A placeholder becomes the form's host; any other element keeps what it holds. */
export const placeIn = (element: Element): Place => (element.matches('[data-leadtag],lead-form') ? 'onto' : 'inside');

/** Most elements can hold a shadow root; links, lists and tables cannot, nor can those that have one. */
function attach(element: HTMLElement): ShadowRoot | undefined {
  try {
    return element.attachShadow({ mode: 'open' });
  } catch {
    return undefined; // the form goes into an element of its own
  }
}
