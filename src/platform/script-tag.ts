/**
 * The script tag that is running. A page may clobber `document.currentScript` with `<img name="currentScript">`, so the
 * prototype's getter is asked. Modules have none.
 */
export function ownTag(): HTMLScriptElement | undefined {
  const script: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  return script instanceof HTMLScriptElement ? script : undefined;
}

/**
 * The tags that may be ours where the browser does not say which is running: those that name a webhook, and those of our
 * file's name. A module runs once however many tags name it, so there can be several.
 */
export const findTags = (): HTMLScriptElement[] =>
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter(
    (script) => /leadtag[^/]*$/.test(script.src) || script.matches('[data-webhook],[data-leadtag-webhook]'),
  );
