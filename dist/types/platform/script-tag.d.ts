/**
 * The script tag that is running. A page may clobber `document.currentScript` with `<img name="currentScript">`, so the
 * prototype's getter is asked. Modules have none.
 */
export declare function ownTag(): HTMLScriptElement | undefined;
/**
 * The tags that may be ours where the browser does not say which is running: those that name a webhook, and those of our
 * file's name. A module runs once however many tags name it, so there can be several.
 */
export declare const findTags: () => HTMLScriptElement[];
