import type { Qualification } from '../../../lead/schema.ts';

/** The rules of a score, by family, in the words of someone in sales. */
const WORDS: Record<string, string> = {
  'role.c_level': 'runs the company',
  'role.director': 'heads a department',
  'role.manager': 'manages a team',
  'role.staff': 'no leading role',
  'role.student': 'student or trainee',
  'role.target': 'has a role you look for',
  'size.target': 'company of a size you look for',
  'size.other': 'company of another size than you look for',
  'industry.target': 'in an industry you look for',
  'industry.near': 'in an industry close to yours',
  'industry.other': 'in another industry',
  'country.served': 'in a country you serve',
  'country.not_served': 'in a country you do not serve',
  'email.work': 'work email',
  'email.free': 'private email',
  'email.education': 'email of a school or university',
  'email.disposable': 'throw-away email',
  'email.competitor': 'email of a competitor',
  'intent.demo': 'asks for a demo',
  'intent.quote': 'asks for a quote',
  'intent.contact': 'asks to be contacted',
  'intent.trial': 'starts a trial',
  'intent.webinar': 'signs up for a webinar',
  'intent.download': 'downloads something',
  'intent.newsletter': 'signs up for the newsletter',
  'phone.given': 'leaves a phone number',
  shared_out: 'makes up for what is not asked',
};

const GROUPS: Record<string, string> = {
  fit: 'who they are',
  engagement: 'what they did',
  framework: 'their answers',
  score: 'a score',
};

const SIGNALS: Record<string, string> = {
  pricing: 'looked at pricing',
  proof: 'read about other customers',
  careers: 'looked at jobs',
  pages: 'pages in this visit',
  visits: 'visits in a week',
  limit_reached: 'reached the limit of the free plan',
  teammates_invited: 'invited colleagues',
  integration_connected: 'connected another tool',
  upgraded: 'upgraded',
};

/** A rule as one says it; one of the owner's is called what he calls it. */
export function ruleInWords(rule: string, qualification?: Partial<Qualification>): string {
  if (Object.hasOwn(WORDS, rule)) return WORDS[rule]!;
  const [, family = '', name = ''] = /^([a-z]+)\.([\w]+)$/.exec(rule) ?? [];
  if (/^(cap|floor)$/.test(name) && Object.hasOwn(GROUPS, family)) {
    return `${GROUPS[family]} ${name === 'cap' ? 'counts no more than that' : 'counts no less than nothing'}`;
  }
  if (family === 'size') return `company of ${spelled(name)}${name === '1000' ? '+' : ''} people`;
  if (family === 'signal') {
    const count = Object.hasOwn(qualification?.signals ?? {}, name) ? qualification!.signals![name]! : 1;
    const words = Object.hasOwn(SIGNALS, name) ? SIGNALS[name]! : spelled(name);
    return /^(pages|visits)$/.test(name) ? `${count} ${words}` : `${words} ${times(count)}`;
  }
  if (/^(bant|champ|meddic)$/.test(family)) {
    const answer = qualification?.answers?.[name]?.value;
    return `${spelled(name)}${answer ? `: ${spelled(answer)}` : ''}`;
  }
  return rule;
}

const spelled = (name: string): string => name.replace(/(\d)_(?=\d)/g, '$1–').replaceAll('_', ' ');
const times = (count: number): string => ['', 'once', 'twice'][count] ?? `${count} times`;
