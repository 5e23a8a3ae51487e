import { h, render } from 'preact';
import type { FormConfig } from '../config/parse.ts';
import { Form, type FormProps } from './Form.tsx';
import { Panel } from './Panel.tsx';
import styles from './styles.css?inline';
import { isDarkBehind, watchTheme } from './theme.ts';

/** A form's place on the page: one open shadow root, which the page's styles do not reach and whose styles do not reach the page. */
export interface ViewHost {
  /** Draws the form, or the panel that stands in its place. */
  draw(props: FormProps): void;
  /** Takes over the options of the look, as a style sheet of this form alone. */
  look(config: FormConfig): void;
  /** Calls back when the page behind the form may have changed its colours; returns what ends it. */
  watch(changed: () => void): () => void;
  /** Tells assistive technology, politely. */
  announce(text: string): void;
  /** Moves the focus to the first match in the form; its label is scrolled into view. */
  focus(selector: string): void;
  destroy(): void;
}

let shared: CSSStyleSheet | undefined;

/**
 * Style sheets are constructed, not inserted: a strict Content-Security-Policy forbids `<style>`. The live region stands in the
 * light DOM, since VoiceOver does not hear one inside of a shadow root (https://github.com/coveo/ui-kit/pull/1715).
 */
export function createHost(host: HTMLElement): ViewHost {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(styles);
  }
  root.adoptedStyleSheets = [shared, own];

  const status = document.createElement('div');
  status.slot = 'leadtag-status';
  status.setAttribute('role', 'status');
  status.setAttribute('aria-atomic', 'true');
  host.append(status);

  // a page's shortcuts ("/" opens the search) take our inputs for a plain div, and would eat what is typed
  const keep = (event: Event) => event.stopPropagation();
  const keys = ['keydown', 'keyup', 'keypress'];
  for (const key of keys) root.addEventListener(key, keep);

  return {
    draw(props) {
      const { config, state } = props;
      const dark = config.theme === 'dark' || (config.theme === 'auto' && isDarkBehind(host));
      const look = `root ${dark ? 'dark' : ''} ${config.density}`;
      const view = state.status === 'received' || state.status === 'saved' ? Panel : Form;
      const live = h('div', { class: 'hear' }, h('slot', { name: status.slot }));
      render(h('div', { part: 'root', class: look }, h(view, props), live), root);
    },
    look({ accent, radius }) {
      const set = (name: string, value: string | undefined) => (value ? `--leadtag-${name}:${value};` : '');
      own.replaceSync(`:host{${set('accent', accent)}${set('radius', radius === undefined ? '' : `${radius}px`)}}`);
    },
    watch: watchTheme,
    announce(text) {
      status.textContent = text;
    },
    focus(selector) {
      const target = root.querySelector<HTMLElement>(selector);
      const label = target && root.querySelector(`label[for="${target.id}"]`);
      (label ?? target)?.scrollIntoView({ block: 'nearest' });
      target?.focus({ preventScroll: true });
    },
    destroy() {
      render(null, root);
      for (const key of keys) root.removeEventListener(key, keep);
      root.adoptedStyleSheets = [];
      status.remove();
    },
  };
}
