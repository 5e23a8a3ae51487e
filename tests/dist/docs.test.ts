import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { Window } from 'happy-dom';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../demo/docs/reference/codes.ts';
import { EVENT_NAMES } from '../../demo/docs/reference/events.ts';
import { PARTS, VARIABLES } from '../../demo/docs/reference/look.ts';
import { optionalScripts, SCRIPTS } from '../../demo/docs/reference/scripts.ts';
import { languageTags } from '../../demo/docs/reference/words.ts';
import { SLUGS } from '../../demo/docs/site/contents.ts';
import { docsFiles } from '../../demo/docs/site/files.ts';
import { leadSchema } from '../../src/lead/schema.ts';
import { SNIPPETS, snippetsIn, sourceOf } from './docs/fences.ts';
import { isKnown, problemsIn, problemsOf } from './docs/options.ts';
import { countRepeatsOnce } from './docs/repeats.ts';
import { type Sample, typeErrors } from './docs/type-check.ts';

const files = docsFiles();
const htmlOf = (slug: string): string => files.get(`docs/${slug}.html`)!;

describe('code in the docs', () => {
  test.for(snippetsIn('html', 'liquid').map((snippet) => [snippet.name, snippet] as const))(
    '%s: has only options that there are, with values that fit',
    ([, { code }]) => {
      expect(problemsIn(code)).toEqual([]);
    },
  );

  test.for(snippetsIn('json').map((snippet) => [snippet.name, snippet] as const))('%s: is JSON', ([, snippet]) => {
    const value = JSON.parse(snippet.code);
    if (/ options/.test(snippet.info)) expect(problemsOf(value)).toEqual([]);
    if (/ lead/.test(snippet.info)) {
      const { qualification } = leadSchema.parse(value);
      expect(qualification!.reasons!.reduce((sum, { points }) => sum + points, 0)).toBe(qualification!.score);
    }
  });

  test('type-checks', () => {
    const scriptOf = (code: string) => /<script[^>]*>([\s\S]*?)<\/script>/.exec(code)![1]!;
    const samples = SNIPPETS.flatMap(({ name, language, check, code }): Sample[] => {
      if (check.startsWith('none')) return [];
      if (/^(vue|svelte)$/.test(language)) return [{ name, code: `${scriptOf(code)}\nexport {};` }];
      if (!/^tsx?$/.test(language)) return [];
      const [, jsx, prelude] = /^(?:jsx (\w+);?)?(.*)$/.exec(check)!;
      // an element of no framework's is known to React by our types
      const element = jsx === 'element' ? "import 'leadtag/jsx/react';" : '';
      return [
        {
          name,
          code: `${element}${prelude}\n${code}\nexport {};`,
          ...(language === 'tsx' && { jsx: jsx === 'solid' ? 'solid' : 'react' }),
        },
      ];
    });
    expect(samples.length).toBeGreaterThan(10);
    expect(typeErrors(samples)).toEqual([]);
  });

  test('type-checks: a slip is found', () => {
    const code = "import { mount } from 'leadtag';\nmount('#a', { webhok: 'https://a.example' });";
    expect(typeErrors([{ name: 'a slip', code }]).join()).toMatch(/^a slip: .*webhok/);
  });

  test.for(snippetsIn('js').map((snippet) => [snippet.name, snippet] as const))('%s: is JavaScript', ([, snippet]) => {
    const code = snippet.check === 'function' ? `() => {${snippet.code}}` : snippet.code;
    const { diagnostics } = ts.transpileModule(code, {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics!.map(({ messageText }) => messageText)).toEqual([]);
  });

  test.for(snippetsIn('css').map((snippet) => [snippet.name, snippet] as const))(
    '%s: has only variables and parts that there are',
    ([, { code }]) => {
      const parts = Object.keys(PARTS).flatMap((names) => names.split(', '));
      for (const [, name] of code.matchAll(/--leadtag-([a-z-]+)/g)) expect(VARIABLES).toHaveProperty([name!]);
      for (const [, name] of code.matchAll(/(?:::part\(|part~=")([a-z-]+)/g))
        expect([...parts, 'overlay-popup']).toContain(name);
    },
  );

  test('calls of the command line are understood', () => {
    const usage = readFileSync('src/doctor/cli.ts', 'utf8');
    const lines = snippetsIn('sh').flatMap(({ code }) =>
      code.split('\n').filter((line) => line.includes('npx leadtag')),
    );
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const [, command] = /^npx leadtag (\w+)/.exec(line)!;
      expect(['doctor', 'snippet']).toContain(command);
      for (const [, flag] of line.matchAll(/ --([a-z-]+)/g))
        expect(usage).toMatch(new RegExp(`^ {2}'?${flag}'?: \\{`, 'm'));
    }
  });

  countRepeatsOnce((receiver) => {
    const starts = {
      n8n: 'const seen = $get',
      'Google Sheets': 'function doPost',
      'HTTP handler': 'import { appendFile',
    };
    return SNIPPETS.find(({ code }) => code.startsWith(starts[receiver]))!.code;
  });
});

describe('what the text names is there', () => {
  /** Words in backticks, outside of blocks of code. */
  const named = (slug: string) =>
    [
      ...sourceOf(slug)
        .replace(/^```[\s\S]*?^```$/gm, '')
        .matchAll(/`([^`\n]+)`/g),
    ].map(([, word]) => word!);

  test.each(SLUGS)('%s: attributes', (slug) => {
    const attributes = named(slug).flatMap((word) => [...word.matchAll(/data-[a-z][a-z0-9_-]*(?![a-z0-9_…<*-])/g)]);
    for (const [attribute] of attributes) {
      if (/^data-(tf|tally)-/.test(attribute)) continue; // of the tools that people come from
      if (/-$/.test(attribute)) continue; // data-hidden-<key>
      expect.soft(attribute === 'data-leadtag' || isKnown(attribute), attribute).toBe(true);
    }
  });

  test.each(SLUGS)('%s: files, events, codes', (slug) => {
    for (const word of named(slug)) {
      for (const [, name] of word.matchAll(/leadtag\.([a-zA-Z-]+)\.js/g))
        expect.soft([...Object.keys(SCRIPTS), ...languageTags()], word).toContain(name);
      for (const [, name] of word.matchAll(/leadtag:([a-z]+)/g)) expect.soft(EVENT_NAMES, word).toContain(name);
      if (/^(?!DATABASE_URL)[A-Z]{3,}_[A-Z_]+$/.test(word)) expect.soft(Object.keys(CODES), word).toContain(word);
      for (const [path] of word.matchAll(/^demo\/[\w./-]+/g)) expect.soft(existsSync(path), path).toBe(true);
    }
  });

  test('every optional script has its words, and no other', () => {
    expect(Object.keys(SCRIPTS).sort()).toEqual(optionalScripts().sort());
  });
});

describe('links', () => {
  const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  /** What a path below `dist/demo/` has in it; pages of the demo are beside it on the demo server. */
  function contentOf(path: string): string | undefined {
    if (files.has(path)) return files.get(path);
    const file = join('demo', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  test.each(SLUGS)('%s.html: lead somewhere', (slug) => {
    const links = [...htmlOf(slug).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(30);
    for (const href of links.filter((href) => !/^(https?:|data:|mailto:|\/)/.test(href))) {
      const [path, anchor] = href.split('#');
      const content = path ? contentOf(normalize(join('docs', path))) : htmlOf(slug);
      expect.soft(content, href).toBeDefined();
      if (anchor) expect.soft(idsOf(content ?? '').has(anchor), href).toBe(true);
    }
  });

  test.each(SLUGS)('%s.md: lead somewhere', (slug) => {
    for (const [, href] of files.get(`docs/${slug}.md`)!.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|#|address$)/.test(href!)) continue;
      expect.soft(contentOf(normalize(join('docs', href!.replace(/#.*/, '')))), href).toBeDefined();
    }
  });

  test.each(['llms.txt', 'llms-full.txt'])('%s: lead somewhere', (name) => {
    const links = [...files.get(name)!.matchAll(/\]\(((?:docs|tools)\/[^)#\s]+)/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThanOrEqual(SLUGS.length);
    for (const href of links) expect.soft(contentOf(href), href).toBeDefined();
  });
});

describe('pages', () => {
  test.each(SLUGS)('%s: is whole, and a strict policy lets all of it in', (slug) => {
    const document = new new Window().DOMParser().parseFromString(htmlOf(slug), 'text/html');
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('[style], style, script:not([src]):not([type="application/json"])').length).toBe(
      0,
    );
    expect(document.querySelectorAll('main, header, nav[aria-label], a.skip').length).toBeGreaterThanOrEqual(4);
    expect(document.title).toContain('leadtag');
    const depths = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    for (const [at, depth] of depths.entries())
      expect(depth, 'no level is left out').toBeLessThanOrEqual((depths[at - 1] ?? 0) + 1);
  });
});
