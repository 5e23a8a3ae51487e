import type { FormConfig } from '../../config/parse.ts';
import { diagnose } from '../../events/diagnose.ts';
import type { Extension, Site } from '../../extensions.ts';
import { en, words } from '../../locales/en.ts';
import { toCsv } from '../../outbox/csv.ts';
import { landingUrl } from '../../platform/landing.ts';
import { complain } from '../../platform/log.ts';
import { whenLoaded } from '../../platform/parsed.ts';
import { mistakesOf } from '../../webhook/mistakes.ts';
import { needsPresets } from '../../webhook/presets/index.ts';
import { frameOf, isLocal, showing } from './access.ts';
import { openLog } from './log.ts';
import { recall, remember } from './memory.ts';
import { missing } from './missing.ts';
import type { Told } from './model.ts';
import { type Beginning, type DebugPanel, startPanel } from './panel.tsx';
import type { DebugTools } from './tools.ts';

/** Every text that an owner can replace. */
const TEXTS = Object.assign({}, en, ...Object.values(words));

/**
 * What an owner needs who sets a form up, or looks after things himself: what its options ask for that is not there, a closer look
 * at its webhooks, the leads on this device as a table, and the panel that shows all of it.
 *
 * @param tools what the panel works with; without them there is none
 */
export const debug = (tools?: () => DebugTools): Extension => {
  let site: Site | undefined;
  let panel: DebugPanel | undefined;
  /** A form is dressed again and again; each thing about it is told once. */
  const told = new Map<string, Told>();

  function examine(config: FormConfig): void {
    const { formId } = config;
    const tell = (code: string, text: string) => {
      const said = JSON.stringify([formId, code, text]);
      if (told.has(said)) return;
      told.set(said, { formId, code, text });
      diagnose(document, { formId, code }, text);
    };
    for (const to of [...config.destinations, ...config.fallback]) {
      const isMissing = !site?.has('presets') && needsPresets(to.preset, to.url);
      const codes = [...mistakesOf(to, new URL(location.href)), ...(isMissing ? ['PRESET_MISSING'] : [])];
      for (const code of codes) tell(code, `npx leadtag doctor ${to.url}`);
    }
    for (const key of Object.keys(config.messages)) {
      if (!(key in TEXTS)) tell('CONFIG', `form "${formId}"\nmessages: there is no text "${key}"`);
    }
    for (const [what, script] of missing(config, (name) => !!site?.has(name))) {
      tell('SCRIPT_MISSING', `form "${formId}": ${what} needs leadtag.${script}.js`);
    }
  }

  /** Whatever goes wrong with the panel, the page goes on without it. */
  const safely = <T>(run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      complain('INTERNAL', `leadtag.debug.js: ${error}`);
      return undefined;
    }
  };
  /** At once, so that nothing that happens is missed; a server shows nothing. */
  const beginning = tools && typeof document === 'object' ? safely(begin) : undefined;

  return {
    name: 'debug',
    late: true,
    page(known) {
      site = known;
      if (beginning && tools) panel = safely(() => startPanel(known, tools(), () => [...told.values()], beginning));
    },
    mounted: (form) => panel?.part(form),
    form(config) {
      // the other scripts of the page have come by then
      whenLoaded(() => examine(config));
      return config;
    },
    lead: (lead, config, visitor) => panel?.lead(lead, config, visitor),
    csv: toCsv,
  };
};

/** Whether there is a panel, and how it begins. */
function begin(): Beginning | undefined {
  const urls = [new URL(location.href), landingUrl()];
  const show = showing({ urls, frame: frameOf(window), kept: recall().show });
  if (show === 'not') return undefined;
  // whoever opens it by the address finds it on the next page, too
  if (show === 'open') remember({ ...recall(), show });
  return { show, isLocal: isLocal(urls[0]!), log: openLog(window) };
}
