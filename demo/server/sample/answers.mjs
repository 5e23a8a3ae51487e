import { FRAMEWORKS } from 'leadtag/receiver';

/** What people write, by their language. @type {Record<string, string[]>} */
const MESSAGES = {
  en: [
    'Our page gets clicks and no requests. Can you tell us why?',
    'We are about to spend 4,000 a month on ads and would like somebody to look at the page first.',
    'Could you read two pages instead of one?',
    'How long does a review take? We launch in two weeks.',
    'I liked the guide. Check 7 alone brought us three requests.',
    'Do you also write the thank-you page?',
    'We have eight landing pages, one for each city. What would a year of pages cost for that?',
    'Please call me, it is easier to explain.',
    'Our agency would like to offer your reviews to clients. Is there a partner price?',
    'The form on our page has eleven fields. I think I know what you will say.',
    'We use Webflow. Can you put the words in, or do we?',
    'Is the price per page or per visit?',
    'A colleague sent me your letter. Could we talk next week?',
    'Our bounce rate on phones is 84 %. Something is wrong and nobody here sees it.',
    'Nonprofit here, small budget. Is there anything you can do?',
    'We sell to hospitals; the words have to be right. Have you done that before?',
    'The old page did better than the new one, and nobody wants to say it out loud.',
    'Can you send a sample of a marked page?',
  ],
  de: [
    'Wir haben die Seite gerade neu gebaut, und seitdem kommt keine Anfrage mehr. Haben Sie diese Woche Zeit?',
    'Lesen Sie auch deutsche Seiten?',
    'Wir schalten ab nächstem Monat Anzeigen und möchten vorher jemanden darüberschauen lassen.',
  ],
  fr: [
    'Bonjour, pouvez-vous relire une page en français ?',
    'Nous préparons une campagne pour la rentrée. Quel est le délai ?',
  ],
  es: ['¿Hacen revisiones en español?', 'Tenemos visitas pero nadie rellena el formulario.'],
  pt: ['Vocês revisam páginas em português?', 'Quanto custa para três páginas?'],
  ja: ['見積もりをお願いします。ページは一つです。'],
  tr: ['Sayfamız için bir değerlendirme almak istiyoruz.'],
};

/**
 * @param {import('./random.mjs').Random} random
 * @param {string} locale
 */
function messageOf(random, locale) {
  const own = MESSAGES[locale.slice(0, 2)];
  return random.pick((own && random.chance(0.6) ? own : MESSAGES.en) ?? []);
}

/**
 * What somebody has filled in.
 * @param {import('./random.mjs').Random} random
 * @param {import('./plan.mjs').Form} form
 * @param {import('./person.mjs').Person} person
 * @returns {import('leadtag/receiver').Lead['fields']}
 */
export function answersOf(random, form, person) {
  const { place, name, first_name, email, company, role, size, phone, quality } = person;
  const some = (/** @type {number} */ share, /** @type {Record<string, string | undefined>} */ fields) =>
    random.chance(share) ? Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) : {};
  switch (form.intent) {
    case 'newsletter':
      return { email, ...some(0.4, { first_name }) };
    case 'download':
      return { name, email, ...some(0.3, { phone }), ...some(0.75, { company }), ...some(0.7, { size }) };
    case 'webinar':
      return { name, email, ...some(0.8, { company }), ...some(0.75, { role }) };
    case 'contact':
      return {
        name,
        email,
        ...some(0.55, { phone }),
        ...some(0.5, { company }),
        message: messageOf(random, place.locale),
      };
    default:
      return {
        name,
        email,
        ...some(0.7, { phone }),
        ...some(0.95, { company }),
        role,
        size,
        ...some(0.45, { message: messageOf(random, place.locale) }),
        ...bant(random, quality),
        ...some(0.35, { preferred_contact: random.pick(['E-mail', 'Phone', 'WhatsApp']) }),
      };
  }
}

/**
 * @param {import('./random.mjs').Random} random
 * @param {number} quality
 */
function bant(random, quality) {
  return Object.fromEntries(
    FRAMEWORKS.bant.questions.flatMap(({ key, options }) => {
      if (random.chance(0.12)) return [];
      const [value] = random.weighed(
        options,
        ([, , points]) => 0.25 + (points / 5) * quality * 2.2 + ((5 - points) / 5) * (1 - quality),
      );
      return [[`bant_${key}`, value]];
    }),
  );
}
