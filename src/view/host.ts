import { type ComponentChildren, h, render } from 'preact';
import type { FormConfig } from '../config/parse.ts';
import { language } from '../locales/languages.ts';
import { whenLoaded } from '../platform/parsed.ts';
import { Form, type FormProps } from './Form.tsx';
import { lookOf } from './look.ts';
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
  /** What it is drawn into. */
  readonly root: ShadowRoot | HTMLElement;
  /**
   * Draws the form, or the panel that stands in its place, with what `around` has to add. Taking a focused input off the page fires its blur in the middle of
   * a drawing: what that changes is drawn afterwards.
   */
  draw(now: () => FormProps, around: (inside: View) => View): void;
  /** Takes over the options of the look, as a style sheet of this form alone. */
  look(config: FormConfig): void;
  /** Calls back when the page behind the form has turned dark, or light; returns what ends it. */
  watch(changed: () => void): () => void;
  /** Tells assistive technology, politely. */
  announce(text: string): void;
  /** Moves the focus to the first match in the form; its label is scrolled into view. */
  focus(selector: string): void;
  /** Clicks the first match in the form. */
  click(selector: string): void;
  destroy(): void;
}

/** Draws a form as it stands. */
export type View = (props: FormProps) => ComponentChildren;

let shared: CSSStyleSheet | undefined;

/**
 * Style sheets are constructed, not inserted: a strict Content-Security-Policy forbids `<style>`. The live region stands in the
 * light DOM, since VoiceOver does not hear one inside of a shadow root (https://github.com/coveo/ui-kit/pull/1715).
 */
export function createHost(target: HTMLElement, place: Place, light?: boolean): ViewHost {
  // first of all: a browser that has no such thing keeps what the element holds
  const own = new CSSStyleSheet();
  /** Looked up before anything is changed: after that, the browser would have to style the page once more only to tell. */
  let dark = isDarkBehind(target);
  const onto = light || place !== 'onto' ? undefined : attach(target);
  const element = onto ? target : document.createElement('div');
  const root = onto ?? (light ? element.appendChild(document.createElement('div')) : attach(element)!);
  /** What a form in the page itself stands in place of. */
  const replaced = light && place === 'onto' ? [...target.childNodes] : [];
  for (const node of replaced) node.remove();
  if (place === 'behind') target.after(element);
  else if (!onto) target.append(element);
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(styles);
  }
  const dress = (...sheets: CSSStyleSheet[]) => {
    if ('adoptedStyleSheets' in root) root.adoptedStyleSheets = sheets;
  };
  dress(shared, own);
  // the form's own style sheets apply by now; what is drawn already is drawn on
  root.querySelector('style,slot:not([name])')?.remove();

  const status = document.createElement('div');
  status.slot = 'leadtag-status';
  status.setAttribute('role', 'status');
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
    root,
    draw(now, around) {
      if (drawing) return;
      drawing = true;
      let drawn: FormProps['state'] | undefined;
      for (let props = now(); alive && drawn !== props.state; props = now()) {
        drawn = props.state;
        const { config, state } = props;
        const isDark = config.theme === 'auto' ? dark : config.theme === 'dark';
        const view = /received|saved/.test(state.status) ? Panel : Form;
        const className = `root ${isDark ? 'dark' : ''} ${config.density}`;
        const [lang, { dir }] = language(config.locale ?? '');
        // it stands in the page, and is spoken in the form's language
        status.lang = lang;
        // what is said aloud belongs to the form: while a dialog is open, all around it is not there
        const inside: View = (given) => [h(view, given), h('div', { class: 'hear' }, h('slot', { name: status.slot }))];
        render(
          h(
            'div',
            { part: 'root', class: className, lang, dir, onKeyDown: keep, onKeyUp: keep, onKeyPress: keep },
            around(inside)(props),
          ),
          root,
        );
      }
      drawing = false;
    },
    look(config) {
      own.replaceSync(lookOf(config));
    },
    watch(changed) {
      const look = () => {
        const before = dark;
        dark = isDarkBehind(element);
        return dark === before || changed();
      };
      // a style sheet may be late; a timer finds the page as it has been styled for the screen
      whenLoaded(() => setTimeout(look));
      return watchTheme(look);
    },
    announce(text) {
      status.textContent = text;
    },
    focus(selector) {
      const found = root.querySelector<HTMLElement>(selector);
      // of a group of choices the first
      const field = found?.querySelector('input') ?? found;
      const label = field && root.querySelector(`label[for="${field.id}"]`);
      (label ?? field)?.scrollIntoView({ block: 'nearest' });
      field?.focus({ preventScroll: true });
    },
    click: (selector) => root.querySelector<HTMLElement>(selector)?.click(),
    destroy() {
      if (!alive) return;
      alive = false;
      render(null, root);
      dress();
      status.remove();
      target.append(...replaced);
      // a shadow root cannot be taken away: an empty slot shows what the element holds
      const slot = document.createElement('slot');
      slot.className = STILL;
      if (onto) root.append(slot);
      else element.remove();
    },
  };
}

/** A placeholder becomes the form's host; any other element keeps what it holds. */
export const placeIn = (element: Element): Place => (element.matches('[data-leadtag],lead-form') ? 'onto' : 'inside');

/** Marks a shadow root that is free to be drawn into: one that a form has left, or that came with the page. No other is ours. */
export const STILL = 'leadtag-still';

/** Most elements can hold a shadow root; links, lists and tables cannot, nor can those that have one. */
function attach(element: HTMLElement): ShadowRoot | undefined {
  const root = element.shadowRoot;
  if (root?.querySelector(`.${STILL}`)) return root;
  try {
    return element.attachShadow({ mode: 'open' });
  } catch {
    return undefined; // the form goes into an element of its own
  }
}
