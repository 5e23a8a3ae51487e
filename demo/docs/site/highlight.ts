import { escapeHtml } from './escape.ts';

/** What stands out in each language: the first pattern that fits at a place takes it. */
type Rules = readonly (readonly [name: string, pattern: RegExp])[];

const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/;
const NUMBER = /\b\d[\d_.]*\b/;

const SCRIPT: Rules = [
  ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//],
  ['string', STRING],
  [
    'keyword',
    /\b(?:as|async|await|catch|class|const|declare|default|else|export|extends|false|finally|for|from|function|if|import|in|interface|let|new|null|of|return|satisfies|throw|true|try|type|undefined|while)\b/,
  ],
  ['number', NUMBER],
];

const MARKUP: Rules = [
  ['comment', /<!--[\s\S]*?-->/],
  ['tag', /<\/?[a-zA-Z][\w.-]*|\/?>/],
  ['string', /(?<==\s*)(?:"[^"]*"|'[^']*')/],
  ['attribute', /(?<=\s)[@:#]?[a-zA-Z][\w:.-]*(?==|[\s>])(?=[^<]*>)/],
];

const LANGUAGES: Record<string, Rules> = {
  html: MARKUP,
  vue: MARKUP,
  svelte: MARKUP,
  liquid: MARKUP,
  js: SCRIPT,
  ts: SCRIPT,
  tsx: SCRIPT,
  jsx: SCRIPT,
  json: [
    ['attribute', /"(?:[^"\\\n]|\\.)*"(?=\s*:)/],
    ['string', STRING],
    ['keyword', /\b(?:true|false|null)\b/],
    ['number', /-?\b\d[\d.]*\b/],
  ],
  css: [
    ['comment', /\/\*[\s\S]*?\*\//],
    ['string', STRING],
    ['attribute', /--[\w-]+|[\w-]+(?=\s*:[^;{}]*[;}])/],
    ['keyword', /@[\w-]+/],
    ['number', /#[\da-f]{3,8}\b|\b\d[\d.]*(?:px|rem|em|%)?/i],
  ],
  sh: [
    ['comment', /(?<=^|\s)#[^\n]*/],
    ['string', /"[^"]*"|'[^']*'/],
    ['attribute', /(?<=\s)--?[\w-]+/],
  ],
  sql: [
    ['string', /'[^']*'/],
    ['keyword', /\b(?:CREATE|TABLE|PRIMARY|KEY|DEFAULT|NOT|NULL|INSERT|INTO|VALUES|ON|CONFLICT|DO|NOTHING)\b/],
  ],
  php: [
    ['comment', /\/\/[^\n]*|\/\*[\s\S]*?\*\//],
    ['string', STRING],
    ['keyword', /\b(?:function|return|array|true|false)\b/],
    ['attribute', /\$\w+/],
  ],
};

/** A piece of code as HTML, with what matters marked by classes: no script does that in the page. */
export function highlight(code: string, language: string): string {
  const rules = LANGUAGES[language];
  if (!rules) return escapeHtml(code);
  const pattern = new RegExp(rules.map(([name, { source }]) => `(?<${name}>${source})`).join('|'), 'gm');
  let html = '';
  let at = 0;
  for (const match of code.matchAll(pattern)) {
    const [name, text] = Object.entries(match.groups!).find(([, text]) => text !== undefined)!;
    html += `${escapeHtml(code.slice(at, match.index))}<span class="hl-${name}">${escapeHtml(text)}</span>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(at));
}
