import type { FormProps } from '../../view/Form.tsx';
import type { ViewHost } from '../../view/host.ts';
import type { Say } from '../../view/words.ts';
import { controlsOf, own } from './own.ts';
import { panelOf } from './panels.ts';
import { printOf } from './read.ts';
import { focusOn, hide, show } from './show.ts';
import { createStatus } from './status.ts';
import { linksOf, wordsOf } from './words.ts';

/** The page's own form as a view: it is never drawn, only told how its lead fares. */
export interface NativeView extends ViewHost {
  /** The form as it stands for the rest of us. */
  now(): FormProps;
  /** What the visitor had filled in when it was sent. */
  sent?: string;
}

const CF7 = /\b(init|submitting|sent|failed|invalid|aborted|spam)\b/g;

/** @param speak the texts of the form's language */
export function createNativeView(form: HTMLFormElement, speak: () => Say): NativeView {
  const status = createStatus(form);
  let now: () => FormProps = () => undefined as never;
  let shown = '';
  /** What takes back what is on the screen. */
  const undo: (() => void)[] = [];
  /** Where the visitor is led. */
  let place: HTMLElement = status.element;

  const clear = () => {
    for (const back of undo.splice(0).reverse()) back();
    status.say([]);
    status.look();
  };

  function reflect({ config, state }: FormProps): void {
    const { status: is, arrived } = state;
    if (shown === `${is}${arrived}`) return;
    shown = `${is}${arrived}`;
    const wasHere = status.element.contains(document.activeElement);
    clear();
    place = status.element;
    if (is === 'editing') {
      if (arrived) status.say([speak()('arrived')]);
      return;
    }
    const way = state.way ?? config;
    const texts = wordsOf(is, way, speak());
    if (is === 'sending') {
      status.say(texts);
      for (const button of controlsOf(form)) if (/^(submit|image)$/.test(button.type)) undo.push(busy(button));
      return;
    }
    // a page's own "thank you" would not be true of a lead that is only saved
    const which = is === 'failed' ? 'failure' : 'success';
    const panel = is === 'saved' ? undefined : panelOf(form, which);
    status.look(which);
    const links = is === 'failed' ? [] : linksOf(way, speak());
    status.say(panel ? [] : texts, links);
    if (panel && links[0]) own(form, 'after').call(form, status.element);
    if (panel) {
      place = panel.element;
      const words = panel.element.textContent;
      if (panel.empty || (which === 'success' && way.success)) {
        panel.element.textContent = texts.join(' ');
        undo.push(() => {
          panel.element.textContent = words;
        });
      }
      undo.push(mark(form, is === 'failed' ? 'failed' : 'sent'), show(panel.element));
      if (panel.instead) undo.push(hide(own(form, 'style')));
    }
    // the visitor who reads it stays with it
    if (wasHere) focusOn(place);
    // what is typed by now may be the next lead
    if (is === 'received' && view.sent === printOf(form)) own(form, 'reset').call(form);
  }

  const view: NativeView = {
    element: form,
    root: form,
    now: () => now(),
    draw(next) {
      now = next;
      reflect(now());
    },
    look() {},
    watch: () => () => {},
    announce() {},
    focus(selector) {
      if (selector === '.button' || selector === '[tabindex]') focusOn(place);
      else own(form, 'querySelector').call<HTMLFormElement, [string], HTMLElement | null>(form, selector)?.focus();
    },
    click: (selector) => status.element.querySelector<HTMLElement>(selector)?.click(),
    destroy() {
      clear();
      status.remove();
    },
  };
  return view;
}

/** A button that is pressed once is enough; `disabled` would take the focus away. */
function busy(button: HTMLInputElement): () => void {
  const was = button.getAttribute('aria-disabled');
  button.setAttribute('aria-disabled', 'true');
  return () => (was === null ? button.removeAttribute('aria-disabled') : button.setAttribute('aria-disabled', was));
}

/** Contact Form 7 shows its panel by a class of the form. */
function mark(form: HTMLFormElement, state: 'sent' | 'failed'): () => void {
  const classes = own(form, 'className');
  if (!/\bwpcf7-form\b/.test(classes)) return () => {};
  const list = own(form, 'classList');
  list.remove(...(classes.match(CF7) ?? []));
  list.add(state);
  return () => {
    list.remove(state);
    list.add(...(classes.match(CF7) ?? []));
  };
}
