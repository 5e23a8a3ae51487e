import type { FormConfig } from '../../config/parse.ts';
import type { Extension, Site } from '../../extensions.ts';
import type { Lead } from '../../lead/schema.ts';
import { words } from '../../locales/en.ts';
import { systemClock } from '../../platform/clock.ts';
import { askLess, HIDDEN } from './ask.ts';
import { addToProfile, type Profile, readProfile } from './profile.ts';

const FORGET = '#leadtag-not-you';

/** What is no fact of the visitor: the owner's values, ticks, and letters that belong to one lead alone. */
const PASSING = /hidden|checkbox|textarea/;

/**
 * Progressive profiling: a visitor who has agreed to be remembered (`attribution="visitor"` and a yes of his) is not asked again
 * what he has told; with `data-profiling="2"` he gets at most two new questions each time. "Not you?" forgets it all, and so
 * does the visitor's no.
 */
export function profiling(now = systemClock.now): Extension {
  let site: Site | undefined;
  const redraws = new Set<() => void>();
  /** What leads say that have had no outcome yet. */
  const told = new Map<string | undefined, Lead['fields']>();
  let forgotten: Profile | undefined;
  /** What is remembered; with a value, from now on. Nothing without a yes of the visitor. */
  const note = (value?: unknown) => {
    // an owner's word that he needs no consent is no yes to keeping what somebody has told
    const hasAgreed = site?.storage() === 'visitor' && site.settings.consentMode === 'wait';
    return hasAgreed ? site?.note('profile', value) : undefined;
  };
  const known = (): Profile => {
    const kept = note();
    const profile = readProfile(kept, now());
    // past its deadline it is not only unread, but gone
    if (Object.keys(Object(kept))[0] && !Object.keys(profile)[0]) note({});
    return profile;
  };
  const redraw = () => {
    for (const each of redraws) each();
  };
  return {
    name: 'profiling',
    late: true,
    words: words.profiling,
    page(given) {
      site = given;
      known();
    },
    mounted({ root, redraw: again }) {
      const click = (event: Event) => {
        const [target] = event.composedPath();
        if (!(target instanceof Element) || target.getAttribute('href') !== FORGET) return;
        event.preventDefault();
        // a form keeps what is typed, but hidden values are the owner's: so the old ones leave its fields
        forgotten = known();
        note({});
        told.clear();
        redraw();
        forgotten = undefined;
        redraw();
      };
      redraws.add(again);
      root.addEventListener('click', click);
      return {
        end() {
          redraws.delete(again);
          root.removeEventListener('click', click);
        },
      };
    },
    form(config, say): FormConfig {
      if (!config.profiling) return config;
      if (forgotten) {
        const emptied = config.fields.map((field) =>
          Object.hasOwn(forgotten!, field.key) ? { ...field, ...HIDDEN } : field,
        );
        return { ...config, fields: emptied };
      }
      const profile = known();
      if (!Object.keys(profile)[0]) return config;
      const fields = askLess(config.fields, profile, config.profiling);
      const name = profile.first_name ?? profile.name ?? profile.email ?? '';
      // brackets would end the link's text
      const hello = `${say('welcome_back')} ${name.replace(/[[\]()]/g, '')}`.trim();
      const line = `${hello}. [${say('not_you')}](${FORGET})`;
      return { ...config, fields, text: config.text ? `${config.text}\n${line}` : line };
    },
    lead({ id, fields }, config) {
      const profile = known();
      const isOther =
        profile.email && fields.email && String(fields.email).toLowerCase() !== profile.email.toLowerCase();
      // somebody else at the same screen: what was not asked is not his
      for (const { key, type } of isOther && config.profiling ? config.fields : []) {
        if (type === 'hidden' && Object.hasOwn(profile, key)) delete fields[key];
      }
      if (isOther) note({});
      const facts = config.fields.flatMap(({ key, type }) =>
        PASSING.test(type) || fields[key] === undefined ? [] : [[key, fields[key]]],
      );
      if (config.profiling) told.set(id, Object.fromEntries(facts));
      return undefined;
    },
    outcome({ leadId }) {
      const facts = told.get(leadId);
      told.delete(leadId);
      if (facts) note(addToProfile(note(), facts, now()));
      return undefined;
    },
  };
}
