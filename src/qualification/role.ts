/** Lower case, no accents, single spaces between words and around the whole. */
export const words = (text: unknown): string =>
  ` ${String(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} `.replace(/[^\p{L}\d]+/gu, ' ');

/** First match wins; a role that none of them knows is `staff`. Over `words`, so a space is a word's end. */
const KINDS: readonly (readonly [kind: string, titles: RegExp])[] = [
  ['student', / intern | trainee |apprenti|praktik|azubi|stagi[ao]|becari/],
  // whoever assists a chief is none: an "Assistant Manager" is one, an "Assistant to the CEO" is not
  ['staff', /assist\w* ((to|of|for|de|d|da|do|del|du|der|des) |$)/],
  [
    'c_level',
    / (c[a-z]o|ciso|chro|c level|c suite|chief|pdg|owner|partner|dono|duen[oa]|socio) | president|founder|fundador|fondat|grunder|inhaber|propr?iet|titolare|eigenaar|entrepren|gescha?e?ftsfu|gerante? |managing dir|dire.?t\w* ge(ne)?ral|^ executive $/,
  ],
  ['director', / (head|[sea]?vp) |dire.?t\w*r| (?!team|proje)\w*leit(er|ung)/],
  ['manager', /manager|management $|lead (?!gen)|leader|supervis|gerente|gestor|responsab| jef[ea] |leit(er|ung)/],
  // last: a "Student Affairs Director" is no student
  ['student', /tud(e|a|ia)nt/],
];

/** How high a job title stands: `c_level`, `director`, `manager`, `staff`, or `student` for those who still learn. */
export function roleKind(title: unknown): string {
  const text = words(title)
    .replace(/vice ?pres\w*/g, 'vp')
    .replace(/(product|process|data) owner|business partner|partner (?=manag|market|succ)/g, '');
  return KINDS.find(([, titles]) => titles.test(text))?.[0] ?? 'staff';
}
