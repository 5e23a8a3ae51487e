import type { Attributes } from '../../helpers/html.ts';
import { htmlPage, placeholder, script } from '../../helpers/html.ts';
import type { SitePage } from '../../helpers/site.ts';
import { type Expected, PROFILES, type Profile, type ProfileName, type RunningProfile } from '../profiles/index.ts';

/** One snippet for one tool: a row of the bench. */
export interface Case {
  /** In words, for messages. */
  title: string;
  name: ProfileName;
  profile: Profile;
  expected: Expected;
}

/** All that the profiles expect, with every snippet. */
export const CASES: readonly Case[] = (Object.entries(PROFILES) as [ProfileName, Profile][]).flatMap(
  ([name, profile]) =>
    Object.entries({ '': profile.expected, ...profile.also }).map(([which, expected]) => ({
      title: which ? `${name}, ${which}` : name,
      name,
      profile,
      expected,
    })),
);

/** The preset that an expectation is about, for a destination among others. */
const presetOf = ({ attributes }: Expected): string => String(attributes['data-preset'] ?? 'auto');

/** Values that some tool of the bench asks for. */
const hiddenOf = ({ attributes }: Expected): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('data-hidden-')));

/** A page whose one form sends each lead to all of them: what takes days takes them once. */
export function pageForMany(
  cases: readonly Case[],
  tools: readonly RunningProfile[],
  attributes: Attributes = {},
): Record<string, SitePage> {
  const destinations = cases.map(({ expected }, i) => ({ url: tools[i]!.url, preset: presetOf(expected) }));
  const json = `<script type="application/json">${JSON.stringify({ destinations })}</script>`;
  const hidden = Object.assign({}, ...cases.map(({ expected }) => hiddenOf(expected)));
  const scripts = script({ src: '/leadtag.presets.js', async: false }) + script();
  return {
    '/': htmlPage({ body: placeholder({ 'data-cta': 'Send it', ...hidden, ...attributes }, json) + scripts }),
  };
}
