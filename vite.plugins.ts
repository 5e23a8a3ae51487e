import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type CompressOptions, minify as terser } from 'terser';
import { minify as uglify } from 'uglify-js';
import { minify as oxc, type Plugin, parseAst } from 'vite';

/** What a file weighs on its way: bytes with brotli 11. */
export const brotli = (code: string | Buffer): number => brotliCompressSync(code).length;

/** The script, and the optional ones. */
const isScript = ({ name }: { name: string }) => name !== 'modules' && name !== 'doctor';

/** All of these are for the script alone: modules leave the libraries as they are. */
export const forScript = (name: string, hooks: Omit<Plugin, 'name'>): Plugin => ({
  name,
  applyToEnvironment: (environment) => environment.name === 'script',
  ...hooks,
});

/** A few lines of our own that stand in for what uses a library: see there. */
const STAND_INS: [what: RegExp, by: string][] = [
  [/\/option\.ts$/, 'src/config/zod-lite.ts'],
  [/^preact$/, 'src/view/preact-lite.ts'],
];

/**
 * Leaves out of all scripts what would be a quarter of their weight. With zod goes the `globalThis.__zod_globalConfig` that all
 * copies of zod on a page share, and by which a page could change our words; with preact what a strict page forbids.
 */
export const standIns = (): Plugin => ({
  name: 'stand-ins',
  applyToEnvironment: isScript,
  enforce: 'pre',
  resolveId(id) {
    const by = STAND_INS.find(([what]) => what.test(id))?.[1];
    return by ? resolve(by) : null;
  },
});

/** The languages that have a script and a module of their own, by tag: the files of `src/locales/` but English and the register. */
export const LANGUAGES = readdirSync('src/locales')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !/^(en|languages)$/.test(name))
  .sort();

/** What an entry of a language says, by its kind; `words` is the name of its dictionary. */
const ENTRIES: Record<string, (tag: string, words: string) => string> = {
  script: (tag, words) => `import { register } from '../optional/register.ts';
import { ${words} } from './${tag}.ts';
register({ name: '${tag}', locale: '${tag}', words: ${words} });`,
  module: (tag, words) => `import { extend } from '../extensions.ts';
import { ${words} } from './${tag}.ts';
extend({ name: '${tag}', locale: '${tag}', words: ${words} });
export { ${words} };`,
};

/** Stands in for the entries of all languages, `src/locales/<tag>.script.ts` and `<tag>.module.ts`: they differ by name alone. */
export const languageEntries = (): Plugin => ({
  name: 'language-entries',
  enforce: 'pre',
  resolveId: (id) => (ENTRY.test(id) ? resolve(id) : null),
  load(id) {
    const [, tag, kind] = ENTRY.exec(id) ?? [];
    return tag && kind ? ENTRIES[kind]!(tag, tag.replace('-', '')) : null;
  },
});

const ENTRY = /src\/locales\/([\w-]+)\.(script|module)\.ts$/;

/**
 * Puts a byte order mark before a language's script. Without one a page in Shift_JIS or ISO-8859-1 whose server names no charset
 * would read the script in the page's own: https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-classic-script.
 */
export const byteOrderMark = (): Plugin => ({
  name: 'byte-order-mark',
  applyToEnvironment: ({ name }) => name.startsWith('language_'),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `\ufeff${file.code}`;
    }
  },
});

/**
 * Properties that only this script sees: no page, no optional script, no row on a device, no dictionary. Short names take their
 * place, also where the browser has one of that name somewhere: nobody here says it to the browser. A test holds both (`tests/dist/inner.test.ts`).
 */
export const INNER = `
  attempt carried carrier carry change choices claim clear clock drain drawer drawn
  durable emit excluded exists expected fault fetch fits fitting flying forget formats gates head hear inside is
  isForbidden isKept isOver journal keep known learn listen load node notify online otherwise owner panel place prepare
  print raw release rescue retryAfter row run rung rungs shape showErrors shutUntil since stop store
  strict sweep tab ticked touch tried unlearn urls view wait waiting wake wakeAt warn
`;

/** CSS variables that only our own styles use; an owner's begin with `--leadtag-`. */
const VARIABLES = [
  'accent',
  'text',
  'muted',
  'field',
  'border',
  'error',
  'radius',
  'gap',
  'pad',
  'focus',
  'surface',
  'edge',
];

/** Short names for those, and no spaces that CSS can do without: what the minifier of styles leaves alone. */
export const shortStyles = (): Plugin => ({
  name: 'short-styles',
  // an optional script speaks of the same variables
  applyToEnvironment: isScript,
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('.css')) return;
    let css = code.replace(/, /g, ',').replace(/ ([*/]) /g, '$1');
    for (const [i, name] of VARIABLES.entries()) {
      css = css.replace(new RegExp(`(?<![\\w-])--${name}(?![\\w-])`, 'g'), `--${i.toString(36)}`);
    }
    return { code: css, map: null };
  },
});

/** As much of a node of a syntax tree as matters here. */
interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** A node, and all nodes in it. */
const nodesIn = (node: Node): Node[] => [
  node,
  ...Object.values(node)
    .flat()
    .filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part)
    .flatMap(nodesIn),
];

/** The bodies of a module and of all functions in it: lists of statements. */
const bodiesIn = (code: string): Node[][] =>
  nodesIn(parseAst(code) as unknown as Node).flatMap(({ type, body }) => {
    const list = /Function/.test(type) ? (body as Node).body : type === 'Program' && body;
    return Array.isArray(list) ? [list as Node[]] : [];
  });

/** See {@link alike}: one after the other, beginning with what has to be there first. */
function withArrows(code: string): string {
  const textOf = ({ start, end }: Node) => code.slice(start, end);
  let next: { statement: Node; made: Node; place: Node } | undefined;
  for (const body of bodiesIn(code)) {
    for (const statement of body) {
      const made = statement.type === 'ExportNamedDeclaration' ? (statement.declaration as Node | null) : statement;
      if (made?.type !== 'FunctionDeclaration' || made.generator) continue;
      if (nodesIn(made).some(({ type, name }) => type === 'ThisExpression' || name === 'arguments')) continue;
      const name = new RegExp(`(?<![\\w$])${textOf(made.id as Node).replaceAll('$', '\\$')}(?![\\w$])`);
      const place = body.find((other) => other === statement || name.test(textOf(other)))!;
      if (!next || place.start < next.place.start) next = { statement, made, place };
    }
  }
  if (!next) return code;
  const { statement, made, place } = next;
  const params = (made.params as Node[]).map(textOf).join(', ');
  const arrow = `${made.async ? 'async ' : ''}(${params}) => ${textOf(made.body as Node)};\n`;
  const variable = `${statement === made ? '' : 'export '}var ${textOf(made.id as Node)} = ${arrow}`;
  return withArrows(
    code.slice(0, place.start) + variable + code.slice(place.start, statement.start) + code.slice(statement.end),
  );
}

/** One word for all variables that belong to a whole function: those of a block, or a loop, stay what they are. */
function withVar(code: string): string {
  const declarations = bodiesIn(code)
    .flat()
    .filter(({ type, kind }) => type === 'VariableDeclaration' && kind !== 'var');
  return declarations
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, kind }) => `${so.slice(0, start)}var${so.slice(start + String(kind).length)}`, code);
}

/**
 * Makes arrows of function declarations, and one word of all that declare: what is always written alike compresses better. Each
 * function stays where it is, or goes before the first statement that names it: nobody can call it earlier.
 */
export const alike = (): Plugin =>
  forScript('alike', {
    enforce: 'post',
    transform: (code) => ({ code: withVar(withArrows(code)), map: null }),
  });

/** As many words make a list that is shorter in one text. */
const FEWEST_WORDS = 3;

/** Writes lists of words as one text that is cut at its blanks: two quotes less for each word. */
function packed(code: string): string {
  const lists = nodesIn(parseAst(code) as unknown as Node).flatMap(({ type, start, end, elements }) => {
    if (type !== 'ArrayExpression') return [];
    const words = (elements as (Node | null)[]).map((word) => word?.value);
    const isPlain = words.every((word) => typeof word === 'string' && /^[^\s"\\]+$/.test(word));
    return isPlain && words.length >= FEWEST_WORDS ? [{ start, end, text: words.join(' ') }] : [];
  });
  return lists.reduceRight(
    (so, { start, end, text }) => `${so.slice(0, start)}"${text}".split(" ")${so.slice(end)}`,
    code,
  );
}

/** What terser may do to a script. */
export const COMPRESS: CompressOptions = {
  passes: 6,
  ecma: 2020,
  inline: 3,
  unsafe: true,
  unsafe_arrows: true,
  pure_getters: true,
  hoist_funs: true,
  keep_fargs: true,
  lhs_constants: false,
  negate_iife: false,
};

/**
 * More minifiers, before terser and after it: each finds what the others have left, twice over. And what none does: one word
 * for all declarations.
 */
export const shorter = (): Plugin =>
  forScript('shorter', {
    async renderChunk(before) {
      const { code, map } = await oxc('script.js', before, {
        compress: { target: 'es2022' },
        mangle: false,
        sourcemap: true,
      });
      return { code, map: map as never };
    },
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.map) continue;
        for (let round = 0; round < 2; round++) {
          const again = uglify(file.code, { compress: { passes: 2, varify: false }, mangle: false });
          if (again.error) this.error(again.error.message);
          const code = again.code.replace(/\bconst(?=[ {[])/g, 'let');
          file.code = (await terser(code, { ecma: 2020, compress: COMPRESS })).code!;
        }
        // last, since each of them would write short lists out again; uglify names what is left in the fewest letters
        const named = uglify(packed(file.code), { compress: false, mangle: true });
        if (named.error) this.error(named.error.message);
        file.code = `${EAGER}\n${named.code}`;
      }
    },
  });

/**
 * Has Chromium compile the whole script beside the main thread, while it arrives: nearly all of a start's work was to compile
 * function by function. Others take it for a comment: https://v8.dev/blog/explicit-compile-hints.
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/** Fails the build when a script is heavier than its environment's budget, in bytes with brotli 11. */
export const sizeGate = (budgetOf: (environment: string) => number | undefined): Plugin => ({
  name: 'size-gate',
  generateBundle(_, bundle) {
    const budget = budgetOf(this.environment.name);
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !budget) continue;
      const bytes = brotli(file.code);
      console.log(`${file.fileName}: ${bytes} of ${budget} bytes with brotli 11`);
      if (bytes > budget) this.error(`${file.fileName} is ${bytes - budget} bytes over its budget`);
    }
  },
});
