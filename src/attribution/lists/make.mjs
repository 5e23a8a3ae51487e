// Writes short.ts and full.ts from choice.txt and the reference lists in data/:
//   node src/attribution/lists/make.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {import('./find.ts').Find} Find */
/** @typedef {{ keys: string[], category: string }} Row what one source is known by, its canonical name first */

/** In the order of the packed lists. */
const CATEGORIES = ['search', 'social', 'video', 'shopping', 'email', 'ai', 'none'];

const HERE = new URL('.', import.meta.url);

/** @type {(file: string) => string} */
export const read = (file) => readFileSync(new URL(file, HERE), 'utf8');

/**
 * The hand choice: sections of lines, `#` begins a comment.
 * @param {string} text
 * @returns {Row[]}
 */
export function readChoice(text) {
  let category = '';
  return text.split('\n').flatMap((line) => {
    const section = /^\[(.+)\]/.exec(line)?.[1];
    if (section) category = section;
    return section || !line.trim() || line.startsWith('#') ? [] : [{ keys: line.trim().split(/\s+/), category }];
  });
}

/**
 * GA4's sources and their categories. A name without a dot is only a name, unless its `.com` is there too.
 * @param {string} csv
 * @returns {Row[]}
 */
export function readGa4(csv) {
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) =>
      line
        .toLowerCase()
        .replace(/\s+(?=.*,)/g, '')
        .trim()
        .split(','),
    );
  const names = new Set(rows.map(([name]) => name));
  return rows.flatMap(([name = '', category = '']) => {
    if (name.endsWith('.com') && names.has(name.slice(0, -4))) return [];
    const isName = !name.includes('.') && !names.has(`${name}.com`);
    return [
      {
        keys: isName ? [`=${name}`] : name.includes('.') ? [`=${name}`, name] : [name],
        category: category.replace('source_category_', ''),
      },
    ];
  });
}

/**
 * Matomo's lists: a name, and under it hosts, in the search engines' file under `urls:`. What is bound to a path is left out: a
 * referrer from another site has none.
 * @param {string} yaml
 * @param {string} category
 * @returns {Row[]}
 */
export function readMatomo(yaml, category) {
  /** @type {Row[]} */
  const rows = [];
  let isUrls = true;
  for (const line of yaml.split('\n')) {
    const text = line.replace(/['"]/g, '').trim();
    if (/^[^\s#-].*:$/.test(line)) rows.push({ keys: [nameOf(text.slice(0, -1))], category });
    else if (text.endsWith(':')) isUrls = text === 'urls:';
    else if (text.startsWith('- ') && (isUrls || !/^ {4}/.test(line))) {
      const host = reversed(
        text
          .slice(2)
          .replace(/^(www\d?\.|\{\}\.)/, '')
          .replace('.{}', '.'),
      );
      if (!/[/{}]/.test(host)) rows.at(-1)?.keys.push(host.includes('.') ? host : `=${host}`);
    }
  }
  return rows.filter(({ keys }) => keys.length > 1);
}

/**
 * `Google Images` is Google. The name stands in capitals, so that nothing is found by it: Free, Inbox and Orange are search
 * engines of the list, and words that people name their campaigns with.
 * @param {string} heading
 */
function nameOf(heading) {
  const name = heading
    .toUpperCase()
    .replace(/%2B/g, '+')
    .replace(/!|,|\(.*/g, '')
    .trim();
  const short = /^(GOOGLE|YAHOO|BING|YANDEX)\b/.exec(name)?.[1] ?? name.replace(/ (IMAGES|VIDEOS?|VIDEA)$/, '');
  return `=${short.replace(/[\s_]+/g, '')}`;
}

/** An app's name, the other way round: as hosts are. @param {string} host */
const reversed = (host) => (/^(com|org)\./.test(host) ? host.split('.').reverse().join('.') : host);

/** @param {Row[]} rows */
const pack = (rows) =>
  CATEGORIES.map((category) =>
    rows
      .filter((row) => row.category === category)
      .map(({ keys }) => keys.join(' '))
      .join(','),
  ).join('|');

/**
 * Both lists, packed, and how much of the long one the short one knows.
 * @param {(file: string) => string} read
 * @param {(packed: string) => Find} createFinder
 */
export function makeLists(read, createFinder) {
  const choice = readChoice(read('choice.txt'));
  const short = pack(choice);
  const findShort = createFinder(short);
  const chosen = new Set(
    choice.flatMap(({ keys }) => keys.flatMap((key) => [key, `=${key}`, `${key}.com`, key.replace('=', '')])),
  );
  const isDoor = createFinder('');
  const claimed = new Set();
  const references = [
    ...readMatomo(read('data/matomo-ai-assistants.yml'), 'ai'),
    ...readGa4(read('data/ga4-source-categories.csv')),
    ...readMatomo(read('data/matomo-socials.yml'), 'social'),
    ...readMatomo(read('data/matomo-search-engines.yml'), 'search'),
  ];
  let all = 0;
  let known = 0;
  /** @type {Row[]} */
  const more = [];
  for (const { keys, category } of references) {
    // the name above Matomo's hosts is a heading, and no key of its own
    const names = keys.length > 1 ? keys.slice(1) : keys;
    const asked = (/** @type {string} */ key) => findShort(key.replace(/^=/, '').replace(/\.$/, '.com'));
    // A suffix may be known for something else: blog.naver.com is no search engine. What we chose, what an earlier list says, and
    // hosts of mail, of paying and signing in stay what they are.
    const isSettled = (/** @type {string} */ key) =>
      asked(key)?.category === category || chosen.has(key) || claimed.has(key) || isDoor(key);
    const rest = names.filter((key) => !isSettled(key));
    for (const key of names) claimed.add(key);
    all += names.length;
    known += names.filter((key) => asked(key)?.category === category).length;
    // where the short list knows one of its hosts, the others are the same source
    const twin = names.map(asked).find((found) => found?.category === category);
    const name = twin ? `=${twin.name}` : keys.length > 1 ? keys[0] : undefined;
    if (rest.length) more.push({ keys: name ? [name, ...rest] : rest, category });
  }
  return { short, full: pack([...choice, ...more]), coverage: known / all, all, known };
}

/** @param {string} packed */
export const asModule = (packed) =>
  `// made by make.mjs from choice.txt and data/\nexport default ${packed.includes("'") ? JSON.stringify(packed) : `'${packed}'`};\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { default: ts } = await import('typescript');
  const code = ts.transpile(read('find.ts'), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  const { createFinder } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { short, full, coverage, all, known } = makeLists(read, createFinder);
  writeFileSync(new URL('short.ts', HERE), asModule(short));
  writeFileSync(new URL('full.ts', HERE), asModule(full));
  console.log(
    `short list: ${known} of the ${all} names and hosts of the reference lists (${Math.round(coverage * 100)} %)`,
  );
}
