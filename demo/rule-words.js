// The rules that make a score, in the words of someone in sales. A rule without words of its own is still readable.

/** @typedef {Record<string, any>} Lead */

/** @type {Record<string, string>} */
const WORDS = {
  'role.c_level': 'runs the company',
  'role.director': 'heads a department',
  'role.manager': 'manages a team',
  'role.staff': 'no leading role',
  'role.student': 'student or trainee',
  'role.target': 'has a role you look for',
  'size.1_10': 'company of up to 10 people',
  'size.11_50': 'company of 11 to 50 people',
  'size.51_200': 'company of 51 to 200 people',
  'size.201_1000': 'company of 201 to 1,000 people',
  'size.1000': 'company of more than 1,000 people',
  'size.target': 'company of a size you look for',
  'size.other': 'company of another size than you look for',
  'industry.target': 'in an industry you look for',
  'industry.near': 'in an industry close to yours',
  'industry.other': 'in another industry',
  'country.served': 'in a country you serve',
  'country.not_served': 'in a country you do not serve',
  'email.work': 'work e-mail',
  'email.free': 'private e-mail',
  'email.education': 'e-mail of a school or university',
  'email.disposable': 'throw-away e-mail',
  'email.competitor': 'e-mail of a competitor',
  'intent.demo': 'asked for a demo',
  'intent.quote': 'asked for a quote',
  'intent.contact': 'asked to be contacted',
  'intent.trial': 'started a trial',
  'intent.webinar': 'signed up for a webinar',
  'intent.download': 'downloaded something',
  'intent.newsletter': 'signed up for the newsletter',
  'phone.given': 'left a phone number',
  'fit.cap': 'who they are counts 40 at most',
  'fit.floor': 'who they are counts no less than 0',
  'engagement.cap': 'what they did counts 30 at most',
  'engagement.floor': 'what they did counts no less than 0',
  'framework.cap': 'their answers count 30 at most',
  'framework.floor': 'their answers count no less than 0',
  'score.cap': 'a score ends at 100',
  'score.floor': 'a score begins at 0',
  shared_out: 'made up for what was not asked',
};

/** What a visitor did, by how often. @type {Record<string, (count: number) => string>} */
const SIGNALS = {
  pricing: (count) => `looked at pricing ${times(count)}`,
  proof: (count) => `read about other customers ${times(count)}`,
  careers: (count) => `looked at jobs ${times(count)}`,
  pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'} in this visit`,
  visits: (count) => `${count} ${count === 1 ? 'visit' : 'visits'} in a week`,
  limit_reached: () => 'reached the limit of the free plan',
  teammates_invited: () => 'invited colleagues',
  integration_connected: () => 'connected another tool',
  upgraded: () => 'upgraded',
};

const FRAMEWORKS = ['bant', 'champ', 'meddic'];

/**
 * @param {unknown} rule  its name, such as `intent.demo`
 * @param {Lead} [qualification]  of the same lead: how often, and what was answered
 * @returns {string}
 */
export function ruleInWords(rule, qualification) {
  const name = String(rule ?? '');
  if (Object.hasOwn(WORDS, name)) return /** @type {string} */ (WORDS[name]);
  const [, family = '', rest = ''] = /^([a-z]+)\.([a-z0-9_]+)$/.exec(name) ?? [];
  if (family === 'signal') {
    const count = Number(qualification?.signals?.[rest]) || 1;
    return (Object.hasOwn(SIGNALS, rest) && SIGNALS[rest]?.(count)) || `${inWords(rest)} ${times(count)}`;
  }
  if (FRAMEWORKS.includes(family)) {
    const answer = qualification?.answers?.[rest]?.value;
    return answer ? `${inWords(rest)}: ${inWords(answer)}` : `${inWords(rest)} (${family.toUpperCase()})`;
  }
  // a rule of the owner's is called what he calls it, or what it asks for
  return family ? `${family}: ${inWords(rest)}` : name || 'a rule without a name';
}

/**
 * The reasons of a score, as they are in the lead, with words.
 * @param {Lead | undefined} qualification
 * @returns {{ rule: string, words: string, points: number }[]}
 */
export function reasonsInWords(qualification) {
  const reasons = Array.isArray(qualification?.reasons) ? qualification.reasons : [];
  return reasons
    .filter((reason) => reason && typeof reason === 'object')
    .map(({ rule, points }) => ({
      rule: String(rule ?? ''),
      words: ruleInWords(rule, qualification),
      points: Number(points) || 0,
    }));
}

/**
 * Those reasons that say something of the lead and speak for it, the weightiest first.
 * @param {Lead | undefined} qualification
 * @param {number} most
 */
export function bestReasons(qualification, most) {
  return reasonsInWords(qualification)
    .filter(({ rule, points }) => points > 0 && !/^(shared_out|\w+\.(cap|floor))$/.test(rule))
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ words }) => words);
}

/**
 * `approved_in_range` as "approved in range", `1_3_months` as "1–3 months".
 * @param {unknown} name
 */
export const inWords = (name) =>
  String(name)
    .replace(/(\d)_(?=\d)/g, '$1–')
    .replaceAll('_', ' ');

/** @param {number} count */
const times = (count) => ['', 'once', 'twice'][count] ?? `${count} times`;
