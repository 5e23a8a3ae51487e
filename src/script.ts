import { PAGE_SETTINGS } from './config/names.ts';
import type { FormOptions } from './config/parse.ts';
import { spell } from './config/problem.ts';
import { readElement } from './config/read.ts';
import './element.ts';
import { diagnose } from './events/diagnose.ts';
import type { Handle } from './handle.ts';
import { find, mount, mountOn } from './mount.ts';
import { type OwnerApi, startPage } from './page.ts';
import { complain } from './platform/log.ts';
import { whenParsed } from './platform/parsed.ts';
import { findTags, ownTag } from './platform/script-tag.ts';
import { select } from './platform/select.ts';
import { placeIn } from './view/host.ts';
import { addPresets } from './webhook/presets/index.ts';
import type { Preset } from './webhook/presets/preset.ts';

/** `window.leadtag`. */
export interface Leadtag {
  readonly version: string;
  mount(target: string | HTMLElement, options: FormOptions): Handle;
  /** The form with this `form-id`. */
  get(id: string): Handle | undefined;
  /** Brings the form with this `form-id` into view. */
  open(id: string): void;
  /** Forgets where the visit came from. Leads that wait to be sent stay. */
  clearData(): void;
  /** The leads that are kept on this device: to look at, send again, export and erase. */
  readonly outbox: OwnerApi;
  /** Runs a callback with this object; before the script has loaded, an array of the same name takes them. */
  push(...callbacks: ((api: Leadtag) => void)[]): void;
  /** Makes further tools known: for `leadtag.presets.js`. */
  addPresets(presets: readonly Preset[]): void;
  /** Makes a script tag's form. For further copies of this script on the page. */
  adopt(tag: HTMLScriptElement | undefined): void;
}

const tag = ownTag();
const before = safely(() => window.leadtag);

// a second copy on the page leaves everything to the first; a clobbered name (`<form name="leadtag">`) is not a first one
if (safely(() => isApi(before))) (before as Leadtag).adopt(tag);
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

function isApi(value: unknown): value is Leadtag {
  return !!value && typeof (value as Leadtag).version === 'string' && typeof (value as Leadtag).adopt === 'function';
}

function start(): void {
  const settings = (tag ? [tag] : findTags()).map((script) => readElement(script).raw.attribution);
  const page = startPage(settings.includes('page') ? 'page' : 'session');
  const taken = new WeakSet<Element>();
  const placeless = new Map<string, Handle>();

  const api: Leadtag = {
    version: __VERSION__,
    mount,
    get: find,
    open: (id) => find(id)?.open(),
    clearData: () => page.journal.clear(),
    outbox: page.outbox.owner,
    addPresets,
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
    if (!Object.keys(raw).some((name) => !PAGE_SETTINGS.includes(name))) {
      if (problems[0]) complain('CONFIG', spell(problems));
      return;
    }
    const { target, ...options } = raw;
    const homeless = !target && !document.body?.contains(script);
    // a tag manager that fires twice must not make two forms; the same snippet at two places of a page is meant
    const print = JSON.stringify(raw);
    if ((target || homeless) && placeless.get(print)?.element.isConnected) return;

    if (!target && !homeless) return void mountOn(script, { raw: options, problems, place: 'behind' });
    const mountThere = () => {
      const place = target ? select(String(target)) : null;
      if (target && !place) problems.push({ option: 'target', text: `there is no ${target} on this page` });
      if (homeless) {
        const detail = { formId: String(options.formId ?? 'form'), code: 'IN_HEAD' };
        diagnose(document, detail, 'the form is at the end: data-target="#id"');
      }
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
