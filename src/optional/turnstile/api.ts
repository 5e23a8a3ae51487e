import { ownTag } from '../../platform/script-tag.ts';

/** What is used of Cloudflare's `window.turnstile`. */
export interface TurnstileApi {
  /** Returns the widget's id, or nothing where it cannot be drawn. */
  render(element: HTMLElement, options: Record<string, unknown>): string | undefined;
  reset(widget: string): void;
  remove(widget: string): void;
}

const API = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';

/** Of our own tag, which a strict policy lets through: what it loads may need the same word. */
const nonce = typeof document === 'undefined' ? undefined : ownTag()?.nonce;
const api = (): TurnstileApi | undefined => (window as { turnstile?: TurnstileApi }).turnstile;

/** One tag serves all forms of a page. */
let loading: Promise<TurnstileApi> | undefined;

/** Loads Cloudflare's script, once; one that the page has loaded itself will do. Rejects when it cannot be had. */
export function loadTurnstile(url = API): Promise<TurnstileApi> {
  const known = api();
  if (known) return Promise.resolve(known);
  loading ??= new Promise<TurnstileApi>((resolve, reject) => {
    const script = document.createElement('script');
    script.async = true;
    if (nonce) script.nonce = nonce;
    script.onload = () => (api() ? resolve(api()!) : reject());
    script.onerror = () => {
      script.remove();
      reject();
    };
    script.src = url;
    document.head.append(script);
  });
  // a network that was away may be back
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
