import { Fragment, h } from 'preact';
import type { Extension, Mounted } from '../../extensions.ts';
import { systemClock } from '../../platform/clock.ts';
import { type Answer, type Captcha, captcha } from '../captcha/part.ts';
import { dressUp } from '../dress-up.ts';
import { loadTurnstile, type TurnstileApi } from './api.ts';
import styles from './styles.css?inline';

export interface TurnstileOptions {
  /** From Cloudflare's dashboard. It is public. */
  siteKey: string;
  /** Where Cloudflare's script is, if not at Cloudflare. */
  apiUrl?: string | undefined;
}

/** Cloudflare takes a token for 300 seconds. */
const AGE = 300_000;
const SLOT = 'leadtag-captcha';

/**
 * Cloudflare Turnstile: a token goes along as the field `turnstile_token`, which only your server can check. It does not work in
 * a shadow root, so it stands in the light DOM, in a slot beside the button. It is seen only when it asks something.
 */
export const turnstile = (options: TurnstileOptions, clock = systemClock): Extension =>
  captcha((form) => widget(form, options, clock.now), 'turnstile', clock);

function widget(form: Mounted, { siteKey, apiUrl }: TurnstileOptions, now: () => number): Captcha {
  const box = document.createElement('div');
  const isShadow = form.root instanceof ShadowRoot;
  box.slot = SLOT;
  if (isShadow) form.host.append(box);
  const undress = dressUp(form.root, styles);
  let drawn: { api: TurnstileApi; id: string } | undefined;
  let isOver = false;
  let answer: Answer;

  const draw = (api: TurnstileApi) => {
    if (isOver) return;
    if (!isShadow) form.root.querySelector(`.${SLOT}`)?.append(box);
    const id = api.render(box, {
      sitekey: siteKey,
      size: 'flexible',
      appearance: 'interaction-only',
      theme: form.root.querySelector('.dark') ? 'dark' : 'light',
      language: form.config().locale ?? 'auto',
      'response-field': false,
      callback: (token: string) => answer.token(token, now() + AGE),
      'error-callback': () => {
        answer.fail('captcha_missing');
        return true; // told; else it throws into the page
      },
    });
    if (id) drawn = { api, id };
    else answer.fail('captcha_missing');
  };

  return {
    name: 'turnstile',
    field: 'turnstile_token',
    ask(_, given) {
      answer = given;
      // a form in the page itself takes the widget along when it makes room for the outcome
      if (drawn && box.isConnected) drawn.api.reset(drawn.id);
      else {
        drawn?.api.remove(drawn.id);
        loadTurnstile(apiUrl)
          .then(draw)
          .catch(() => given.fail('captcha_missing'));
      }
    },
    draw: (props, next) =>
      next({
        ...props,
        beside: (
          <>
            {isShadow ? <slot name={SLOT} /> : <div class={SLOT} />}
            {props.beside}
          </>
        ),
      }),
    end() {
      isOver = true;
      drawn?.api.remove(drawn.id);
      box.remove();
      undress();
    },
  };
}
