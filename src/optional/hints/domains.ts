import { mailKind } from '../../qualification/mail.ts';

/** The mailboxes that most people have, the best known first: what may have been meant. */
export const COMMON: readonly string[] = (
  'gmail.com yahoo.com hotmail.com outlook.com icloud.com googlemail.com protonmail.com comcast.net verizon.net sbcglobal.net ' +
  'yahoo.co.uk hotmail.co.uk btinternet.com yahoo.fr hotmail.fr wanadoo.fr laposte.net orange.fr t-online.de freenet.de ' +
  'libero.it hotmail.it yahoo.com.br hotmail.es rediffmail.com'
).split(' ');

/** Real ones that look like a slip of one of these. All that the score knows as a mailbox for anybody is real, too. */
const REAL = /^((email|hushmail|foxmail|rocketmail|inmail|hmail|gail|cloud)\.com|libera\.it|grange\.fr)$/;

export const isReal = (domain: string): boolean => mailKind(`a@${domain}`) === 'free' || REAL.test(domain);

/** Endings that there are none of, and what was meant. `.co`, `.cm` and `.om` are countries. */
const ENDINGS: readonly [wrong: RegExp, right: string][] = [
  [/\.(con|cmo|ocm|vom|xom|cpm|cim|comm|ccom|coom|conm|comn|clm)$/, '.com'],
  [/\.(ner|nte|nett|met)$/, '.net'],
  [/\.(ogr|prg|orgg)$/, '.org'],
  // a country behind a domain that has none
  [/^(gmail|icloud|protonmail)\.com?\.[a-z]{2}$/, '.com'],
  [/^(gmail|hotmail|outlook|icloud)\.(co|cm|om)$/, '.com'],
];

/** The domain with an ending that there is. */
export function withRealEnding(domain: string): string {
  const [wrong, right] = ENDINGS.find(([wrong]) => wrong.test(domain)) ?? [];
  if (!wrong || !right) return domain;
  return wrong.source.startsWith('^') ? domain.replace(/\..*/, right) : domain.replace(wrong, right);
}
