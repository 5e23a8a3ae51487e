/**
 * Where people are from: names, and what a browser says of the place. Telephone numbers are of ranges that are kept for films and
 * books; where a country has none, nobody left a number.
 * @typedef {object} Place
 * @property {string} country
 * @property {number} share
 * @property {string} locale
 * @property {string} timezone
 * @property {number} offset      hours from UTC, as far as office hours need it
 * @property {readonly string[]} given
 * @property {readonly string[]} family
 * @property {boolean} [familyFirst]
 * @property {(digits: (count: number) => string) => string} [phone]
 */

/** @param {string} text */
const names = (text) => text.split(' ');

/** @type {readonly Place[]} */
export const PLACES = [
  {
    country: 'DE',
    share: 17,
    locale: 'de-DE',
    timezone: 'Europe/Berlin',
    offset: 1,
    given: names(
      'Anna Lena Jonas Felix Katharina Sebastian Miriam Tobias Jürgen Elif Mehmet Hannah Björn Sophie Lukas Annika',
    ),
    family: names('Müller Schneider Weiß Yılmaz Hoffmann Krüger Böhm Vogel Lindner Öztürk Brandt Nowak Seidel Jäger'),
    phone: (digits) => `+493023125${digits(3)}`,
  },
  {
    country: 'GB',
    share: 15,
    locale: 'en-GB',
    timezone: 'Europe/London',
    offset: 0,
    given: names('Amelia Oliver Priya Imran Charlotte Callum Zainab Gareth Fiona Tariq Isla Rhys Chloe Adaeze Harriet'),
    family: names('Clarke Okafor Patel Hughes Ahmed Fraser Whitfield Nwosu Bennett Khan Murray Sinclair Doyle Shah'),
    phone: (digits) => `+447700900${digits(3)}`,
  },
  {
    country: 'US',
    share: 18,
    locale: 'en-US',
    timezone: 'America/New_York',
    offset: -5,
    given: names('Emily Marcus Sofia Tyler Grace Andre Rachel Diego Hannah Kwame Megan Luis Naomi Ethan Keisha Jordan'),
    family: names(
      'Johnson Rivera Nguyen Brooks Goldberg Carter Hernandez Kim Washington Sullivan Reyes Cohen Foster Park',
    ),
    phone: (digits) => `+121255501${digits(2)}`,
  },
  {
    country: 'FR',
    share: 8,
    locale: 'fr-FR',
    timezone: 'Europe/Paris',
    offset: 1,
    given: names('Camille Thomas Élodie Karim Léa Mathieu Inès Youssef Chloé Antoine Aïcha Hugo Solène'),
    family: names('Martin Dubois Benali Lefèvre Moreau Diallo Garnier Rousseau Traoré Mercier Fontaine'),
    phone: (digits) => `+33639980${digits(3)}`,
  },
  {
    country: 'ES',
    share: 6,
    locale: 'es-ES',
    timezone: 'Europe/Madrid',
    offset: 1,
    given: names('Lucía Javier Carmen Álvaro Marta Íñigo Nuria Pablo Rocío Sergio'),
    family: names('García Fernández Ibáñez Muñoz Ortega Vidal Serrano Núñez Castro'),
  },
  {
    country: 'BR',
    share: 6,
    locale: 'pt-BR',
    timezone: 'America/Sao_Paulo',
    offset: -3,
    given: names('Juliana Thiago Beatriz Rafael Conceição Gustavo Larissa João Fernanda'),
    family: names('Silva Souza Oliveira Gonçalves Araújo Nakamura Ribeiro Monteiro'),
  },
  {
    country: 'IN',
    share: 6,
    locale: 'en-IN',
    timezone: 'Asia/Kolkata',
    offset: 5.5,
    given: names('Ananya Rohan Kavya Arjun Meera Vikram Lakshmi Farhan Divya Sandeep'),
    family: names('Sharma Iyer Reddy Mukherjee Fernandes Gupta Nair Chatterjee Qureshi'),
  },
  {
    country: 'NL',
    share: 4,
    locale: 'nl-NL',
    timezone: 'Europe/Amsterdam',
    offset: 1,
    given: names('Sanne Daan Femke Bram Noor Jeroen Fatima Thijs'),
    family: ['de Vries', 'Jansen', 'van den Berg', 'Bakker', 'El Amrani', 'Visser', 'Dijkstra'],
  },
  {
    country: 'PL',
    share: 4,
    locale: 'pl-PL',
    timezone: 'Europe/Warsaw',
    offset: 1,
    given: names('Agnieszka Łukasz Małgorzata Paweł Zofia Krzysztof Joanna'),
    family: names('Kowalska Wiśniewski Wójcik Zielińska Dąbrowski Szymańska Łuczak'),
  },
  {
    country: 'SE',
    share: 3,
    locale: 'sv-SE',
    timezone: 'Europe/Stockholm',
    offset: 1,
    given: names('Astrid Erik Åsa Linnea Oskar Amina Göran'),
    family: names('Lindström Åkesson Bergqvist Hassan Nyström Öberg Sandberg'),
    phone: (digits) => `+463139006${digits(2)}`,
  },
  {
    country: 'IT',
    share: 3,
    locale: 'it-IT',
    timezone: 'Europe/Rome',
    offset: 1,
    given: names('Giulia Matteo Francesca Lorenzo Chiara Davide'),
    family: ['Rossi', 'Esposito', 'Colombo', 'De Luca', 'Ferrari', 'Greco'],
  },
  {
    country: 'JP',
    share: 3,
    locale: 'ja-JP',
    timezone: 'Asia/Tokyo',
    offset: 9,
    familyFirst: true,
    given: names('さくら 健太 美咲 大輔 Yuki Haruto'),
    family: names('佐藤 鈴木 高橋 田中 渡辺 Yamamoto'),
  },
  {
    country: 'AU',
    share: 3,
    locale: 'en-AU',
    timezone: 'Australia/Sydney',
    offset: 10,
    given: names('Matilda Lachlan Ngaire Cooper Thuy Declan'),
    family: names("O'Brien Nguyen Campbell Papadopoulos Walsh Tran"),
    phone: (digits) => `+61491570${['006', '156', '157', '158', '159', '110'][Number(digits(1)) % 6]}`,
  },
  {
    country: 'TR',
    share: 2,
    locale: 'tr-TR',
    timezone: 'Europe/Istanbul',
    offset: 3,
    given: names('Ayşe Emre Zeynep Çağlar Defne Barış'),
    family: names('Kaya Demir Şahin Çelik Aydın Koç'),
  },
  {
    country: 'AE',
    share: 2,
    locale: 'ar-AE',
    timezone: 'Asia/Dubai',
    offset: 4,
    given: names('ليلى محمد Fatima Omar نور Yusuf'),
    family: ['الهاشمي', 'Al Mansoori', 'حداد', 'Haddad', 'Al Farsi'],
  },
  {
    country: 'NG',
    share: 2,
    locale: 'en-NG',
    timezone: 'Africa/Lagos',
    offset: 1,
    given: names('Chinwe Tunde Amaka Ibrahim Folake Emeka'),
    family: names('Adeyemi Okonkwo Balogun Eze Musa Ogunleye'),
  },
];

const COMPANY_HEADS = names(
  'Northwind Brightwater Kestrel Alder Lumen Harbour Fjord Copperline Meridian Tandem Oakfield Pixelwerk Solana Verdant Quarry Beacon Marigold Steinbach Atlas Riverbend Papaya Lighthouse Cobalt Juniper Nordlicht Ferro Calder Mosaik Tulip Zephyr Granite Saffron Bluebird Wildflower Anker Horizonte Cascade Ember Sable Falkner',
);
const COMPANY_TAILS = names(
  'Studio Labs Logistics Software Legal Health Travel Foods Robotics Media Energy Interiors Partners Analytics Bikes Education',
);

/**
 * @param {import('./random.mjs').Random} random
 * @returns {string}
 */
export const companyName = (random) => `${random.pick(COMPANY_HEADS)} ${random.pick(COMPANY_TAILS)}`;

export const SIZES = /** @type {const} */ ([
  ['1-10', 34],
  ['11-50', 33],
  ['51-200', 21],
  ['201+', 12],
]);

/** Titles as people write them, the highest first. */
const ENGLISH = [
  ['Founder', 'CEO', 'Co-founder', 'Managing Director', 'CMO', 'Owner'],
  ['Head of Marketing', 'Marketing Director', 'VP Growth', 'Head of Digital', 'Director of Demand Generation'],
  ['Marketing Manager', 'Growth Manager', 'Product Manager', 'Campaign Manager', 'Marketing Lead'],
  ['Web Designer', 'Copywriter', 'Marketing Assistant', 'SEO Specialist', 'Freelancer'],
  ['Student', 'Marketing Intern'],
];
/** @type {Record<string, string[][]>} */
const OTHERS = {
  de: [
    ['Geschäftsführung', 'Inhaberin', 'Gründer'],
    ['Leitung Marketing', 'Marketingleiter'],
    ['Teamleitung Online', 'Marketing Manager'],
    ['Texterin', 'Webdesigner'],
    ['Werkstudentin'],
  ],
  fr: [
    ['Fondatrice', 'Gérant', 'PDG'],
    ['Directrice marketing'],
    ['Responsable marketing', 'Chef de projet web'],
    ['Rédacteur', 'Webdesigner'],
    ['Stagiaire marketing'],
  ],
  es: [
    ['Fundadora', 'Socio director'],
    ['Directora de marketing'],
    ['Responsable de marketing'],
    ['Redactor'],
    ['Becaria'],
  ],
  pt: [['Sócia', 'Fundador'], ['Diretora de marketing'], ['Gerente de marketing'], ['Redatora'], ['Estagiário']],
};

/**
 * @param {Place} place
 * @param {number} level  0 is the highest
 * @param {import('./random.mjs').Random} random
 */
export function titleOf({ locale }, level, random) {
  const own = OTHERS[locale.slice(0, 2)];
  return random.pick((own && random.chance(0.5) ? own : ENGLISH)[level] ?? ['Marketing']);
}
