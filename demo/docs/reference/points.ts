import { INTENTS } from '../../../src/config/names.ts';
import { pointsOf } from '../../../src/qualification/points.ts';
import { type Block, both, table } from './block.ts';

/** What a rule is in words; its points are asked of the model. */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fit: {
    'role.c_level': 'owner or C-level',
    'role.director': 'director, head, vice president',
    'role.manager': 'manager',
    'role.staff': 'other role',
    'role.student': 'student',
    'size.1_10': '1–10 people',
    'size.11_50': '11–50',
    'size.51_200': '51–200',
    'size.201_1000': '201–1,000',
    'size.1000': 'more than 1,000',
    'email.work': 'work e-mail',
    'email.free': 'free e-mail',
    'email.education': 'school e-mail',
    'email.disposable': 'throw-away e-mail',
    'role.target': 'a role of your ideal customer',
    'size.target': 'a size of your ideal customer',
    'industry.target': 'its industry',
    'industry.near': 'a nearby industry',
    'country.served': 'a country that you serve',
    'country.not_served': 'another country',
  },
  engagement: {
    ...Object.fromEntries(INTENTS.map((intent) => [`intent.${intent}`, `intent: ${intent}`])),
    'signal.pricing': 'pricing seen once',
    'signal.pricing*2': 'pricing seen twice or more',
    'signal.proof': 'case studies seen',
    'signal.careers': 'careers page seen',
    'signal.pages*5': 'five pages seen',
    'signal.visits*2': 'two visits in a week',
    'phone.given': 'phone number given',
  },
};

/** What the default model counts, with its points. */
export const points = (): Block =>
  both(
    table(
      ['group', 'what counts', 'points', 'rule'],
      Object.entries(RULES).flatMap(([group, rules]) =>
        Object.entries(rules).map(([rule, words]) => {
          const [name, count] = rule.split('*');
          const worth = pointsOf(name!, Number(count ?? 1));
          if (!worth) throw new Error(`The model knows no ${rule}`);
          return [group, words, String(worth), `\`${name}\``];
        }),
      ),
    ),
  );
