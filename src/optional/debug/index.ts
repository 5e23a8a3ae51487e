import type { FormConfig } from '../../config/parse.ts';
import { diagnose } from '../../events/diagnose.ts';
import type { Extension, Site } from '../../extensions.ts';
import { en, words } from '../../locales/en.ts';
import { toCsv } from '../../outbox/csv.ts';
import { whenLoaded } from '../../platform/parsed.ts';
import { mistakesOf } from '../../webhook/mistakes.ts';
import { needsPresets } from '../../webhook/presets/index.ts';
import { missing } from './missing.ts';

/** Every text that an owner can replace. */
const TEXTS = Object.assign({}, en, ...Object.values(words));

/**
 * What an owner needs who sets a form up, or looks after things himself: what its options ask for that is not there, a closer look
 * at its webhooks, and the leads on this device as a table.
 */
export const debug = (): Extension => {
  let site: Site | undefined;
  /** A form is dressed again and again; each thing about it is told once. */
  const told = new Set<string>();

  function examine(config: FormConfig): void {
    const tell = (code: string, text: string) => {
      const said = JSON.stringify([config.formId, code, text]);
      if (!told.has(said)) diagnose(document, { formId: config.formId, code }, text);
      told.add(said);
    };
    for (const to of [...config.destinations, ...config.fallback]) {
      const isMissing = !site?.has('presets') && needsPresets(to.preset, to.url);
      const codes = [...mistakesOf(to, new URL(location.href)), ...(isMissing ? ['PRESET_MISSING'] : [])];
      for (const code of codes) tell(code, `npx leadtag doctor ${to.url}`);
    }
    for (const key of Object.keys(config.messages)) {
      if (!(key in TEXTS)) tell('CONFIG', `form "${config.formId}"\nmessages: there is no text "${key}"`);
    }
    for (const [what, script] of missing(config, (name) => !!site?.has(name))) {
      tell('SCRIPT_MISSING', `form "${config.formId}": ${what} needs leadtag.${script}.js`);
    }
  }

  return {
    name: 'debug',
    page(known) {
      site = known;
    },
    form(config) {
      // the other scripts of the page have come by then
      whenLoaded(() => examine(config));
      return config;
    },
    csv: toCsv,
  };
};
