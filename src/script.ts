import { reportTo, spell } from './config/problem.ts';
import { readElement } from './config/read.ts';
import './element.ts';
import { type Extension, extend } from './extensions.ts';
import type { Handle } from './handle.ts';
import { find, mount, mountOn } from './mount.ts';
import { clearData, isPageSetting, type OwnerApi, setConsent, startPage, track } from './page.ts';
import { complain } from './platform/log.ts';
import { whenParsed } from './platform/parsed.ts';
import { findTags, ownTag } from './platform/script-tag.ts';
import { select } from './platform/select.ts';
import { placeIn } from './view/host.ts';

/** `window.leadtag`. */
export interface Leadtag {
  readonly version: string;
  readonly mount: typeof mount;
  /** The form with this `form-id`. */
  get(id: string): Handle | undefined;
  /** Brings the form with this `form-id` into view. */
  open(id: string): void;
  readonly track: typeof track;
  readonly setConsent: typeof setConsent;
  readonly clearData: typeof clearData;
  /** The leads that are kept on this device: to look at, send again, export and erase. */
  readonly outbox: OwnerApi;
  /** Runs a callback with this object; before the script has loaded, an array of the same name takes them. */
  push(...callbacks: ((api: Leadtag) => void)[]): void;
  /** Adds what an optional script brings. */
  extend(extension: Extension): void;
  /** Makes a script tag's form. For further copies of this script on the page. */
  adopt(tag: HTMLScriptElement | undefined): void;
}

const tag = ownTag();
const before = safely(() => window.leadtag);

// a second copy on the page leaves everything to the first; a clobbered name (`<form name="leadtag">`) is not a first one
if (safely(() => typeof (before as Partial<Leadtag> | undefined)?.adopt === 'function')) (before as Leadtag).adopt(tag);
else start();

/** Nothing of one form, or of a page's own code, may keep the others from coming up. */
function safely<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    complain('INTERNAL', String(error));
    return undefined;
  }
}

function start(): void {
  const written = Object.assign({}, ...(tag ? [tag] : findTags()).map((script) => readElement(script).raw));
  const page = startPage(written);
  const taken = new WeakSet<Element>();
  const placeless = new Map<string, Handle>();

  const api: Leadtag = {
    version: __VERSION__,
    mount,
    get: find,
    open: (id) => find(id)?.open(),
    track,
    setConsent,
    clearData,
    outbox: page.outbox.owner,
    extend,
    push(...callbacks) {
      for (const callback of callbacks) safely(() => callback(api));
    },
    adopt(tag) {
      for (const script of tag ? [tag] : findTags()) {
        if (!taken.has(script)) safely(() => adoptOne(script));
        taken.add(script);
      }
      scan();
    },
  };

  function adoptOne(script: HTMLScriptElement): void {
    const { raw, problems } = readElement(script);
    if (Object.keys(raw).every(isPageSetting)) {
      if (problems[0]) complain('CONFIG', spell(problems));
      return;
    }
    const { target, ...options } = raw;
    if (!target && document.body?.contains(script)) {
      mountOn(script, { raw: options, problems, place: 'behind' });
      return;
    }
    // a tag manager that fires twice must not make two forms; the same snippet at two places of a page is meant
    const print = JSON.stringify(raw);
    if (placeless.get(print)?.element.isConnected) return;

    const mountThere = () => {
      const place = target ? select(String(target)) : null;
      const report = reportTo(problems);
      if (target && !place) report('target', `there is no ${target} on this page`);
      if (!target) report('target', 'is missing', 'IN_HEAD');
      const element = place ?? document.body;
      const handle = mountOn(element, { raw: options, problems, place: placeIn(element) });
      if (handle) placeless.set(print, handle);
    };
    whenParsed(document, () => safely(mountThere));
  }

  function scan(): void {
    for (const element of document.querySelectorAll<HTMLElement>('[data-leadtag]:not(form,script,lead-form)')) {
      if (taken.has(element)) continue;
      taken.add(element);
      whenParsed(element, () =>
        safely(() => find(element) ?? mountOn(element, { ...readElement(element), place: 'onto' })),
      );
    }
  }

  window.leadtag = api;
  document.addEventListener('DOMContentLoaded', scan);
  api.adopt(tag);
  if (Array.isArray(before)) api.push(...before);
}

declare global {
  interface Window {
    leadtag?: unknown;
  }
}
