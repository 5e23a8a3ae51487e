import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { excerpt, rank } from '../../demo/docs/client/rank.js';
import { CODES, FATES, STATUSES } from '../../demo/docs/reference/codes.ts';
import { anchorOf } from '../../demo/docs/reference/diagnostics.ts';
import { MADE } from '../../demo/docs/reference/index.ts';
import { PARTS, VARIABLES } from '../../demo/docs/reference/look.ts';
import { optionRows } from '../../demo/docs/reference/option-rows.ts';
import { payloadRows } from '../../demo/docs/reference/payload.ts';
import { PAYLOAD_WORDS } from '../../demo/docs/reference/payload-words.ts';
import { placed } from '../../demo/docs/reference/places.ts';
import { CONTENTS, SLUGS } from '../../demo/docs/site/contents.ts';
import { readFence } from '../../demo/docs/site/fence.ts';
import { highlight } from '../../demo/docs/site/highlight.ts';
import { liveForm } from '../../demo/docs/site/live.ts';
import { render } from '../../demo/docs/site/markdown.ts';
import { readPage } from '../../demo/docs/site/page.ts';
import { llmsTxt } from '../../demo/docs/site/plain.ts';
import { placesOf } from '../../demo/docs/site/search.ts';
import { slugOf } from '../../demo/docs/site/slug.ts';
import { judgeAnswer } from '../../src/webhook/verdict.ts';

/** All sources below a folder, as one text. */
const textOf = (folder: string, kind: RegExp): string =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => kind.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

const sources = textOf('src', /\.tsx?$/);

describe('what is made from the source is whole', () => {
  test('every key of a lead has its words, and no other', () => {
    expect(Object.keys(PAYLOAD_WORDS).sort()).toEqual(
      payloadRows()
        .map(({ path }) => path)
        .sort(),
    );
  });

  test('every code that the source can tell is explained, and no other', () => {
    /** Words of the same shape that are no codes: methods, names of keys and of countries. */
    const OTHERS =
      /^(POST|OPTIONS|HEAD|GET|HMAC|SHA|SELECT|TEXTAREA|INPUT|NONE|EMAIL|FNAME|LNAME|PHONE|NFD|NFKD|CPU|NETWORK|UNREAD|USAGE|URL|SMS|JSON|GPC|CSP|CORS|CSV)$/;
    const told = new Set(
      [...sources.matchAll(/(?<![\w$])['`]([A-Z]{3,}(?:_[A-Z]+)*)['`](?!:)/g)]
        .map(([, code]) => code!)
        .filter((code) => !OTHERS.test(code)),
    );
    const known = Object.keys(CODES);
    for (const code of told) expect.soft(known, `${code} stands in the source`).toContain(code);
    for (const code of known)
      expect.soft(sources, `${code} stands in the docs`).toMatch(new RegExp(`['\`]${code}['\`]`));
  });

  test('every status has a fate', () => {
    for (const status of STATUSES) {
      const { is } = judgeAnswer({ status, redirected: false, retryAfter: null }, { redirects: 'strict' }, 0);
      expect(Object.keys(FATES), String(status)).toContain(is);
    }
  });

  test('every variable that a style reads is there, and no other', () => {
    const read = new Set(
      [...textOf('src', /\.(css|tsx?)$/).matchAll(/--leadtag-([a-z-]+[a-z])/g)].map(([, name]) => name!),
    );
    expect(Object.keys(VARIABLES).sort()).toEqual([...read].sort());
  });

  test('every part that is drawn is there, and no other', () => {
    const drawn = new Set(
      [...sources.matchAll(/(?:\bpart=|\{ part: )["'`]([a-z -]+)/g)].flatMap(([, names]) => names!.trim().split(' ')),
    );
    const known = Object.keys(PARTS).flatMap((names) => names.split(', '));
    // names with a part of their own in them
    const made = ['overlay-', 'field-'];
    for (const part of drawn) if (!made.includes(part)) expect.soft(known, part).toContain(part);
    for (const part of known)
      if (!part.includes('<')) expect.soft(sources, part).toMatch(new RegExp(`["'\`{ ]${part}["'\` ]`));
  });

  test('every option has an anchor of its own', () => {
    const { page } = MADE.options!();
    for (const { attribute, name } of optionRows()) {
      expect(page).toContain(`id="${attribute || `data-${name}`}"`);
    }
  });

  test('every code has the anchor that a console line can point to', () => {
    const page = readPage('debugging').html;
    for (const code of [...Object.keys(CODES), ...STATUSES.map((status) => `HTTP_${status}`)])
      expect(page).toContain(`id="code-${code.toLowerCase()}"`);
    expect(anchorOf('CSP_BLOCKED')).toBe('code-csp_blocked');
  });
});

describe('pages', () => {
  test('are those of the folder, each once', () => {
    const files = readdirSync('demo/docs').filter((file) => file.endsWith('.md'));
    expect(SLUGS.map((slug) => `${slug}.md`).sort()).toEqual(files.sort());
    expect(new Set(CONTENTS.map(({ title }) => title)).size).toBe(CONTENTS.length);
  });

  test('have no words for our tests in them, and no marks left', () => {
    for (const slug of SLUGS) {
      const { html, markdown } = readPage(slug);
      expect(html + markdown, slug).not.toMatch(/<!--/);
      expect(markdown).not.toMatch(/^```\w+ /m);
      expect(html, 'Markdown that was not read').not.toMatch(/^\|.*\|$/m);
    }
  });

  test('have one heading for each anchor', () => {
    for (const slug of SLUGS) {
      const ids = [...readPage(slug).html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids, slug).toEqual([...new Set(ids)]);
    }
  });
});

describe('Markdown', () => {
  test('headings have anchors, tables labels, links between pages end in html', () => {
    const { html, headings } = render(
      '## Ask `the` doctor\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | [x](fields.md#y) |\n',
    );
    expect(headings).toEqual([{ depth: 2, text: 'Ask the doctor', id: 'ask-the-doctor' }]);
    expect(html).toContain('<td data-label="b">2</td>');
    expect(html).toContain('href="fields.html#y"');
  });

  test('an anchor is made as code hosts make it', () => {
    expect(slugOf('Let’s go: “Fields & steps”')).toBe('lets-go-fields-steps');
  });

  test('what stands behind a fence is read', () => {
    expect(readFence('html live title="A live form" scripts="steps fields"')).toEqual({
      language: 'html',
      live: true,
      title: 'A live form',
      scripts: ['steps', 'fields'],
    });
    expect(readFence('ts title="not live"').live).toBe(false);
  });

  test('links from elsewhere lead into these pages', () => {
    expect(placed('see [Fields](#fields) and `[text](address)`')).toBe('see [Fields](fields.md) and `[text](address)`');
  });
});

describe('code', () => {
  const samples: Record<string, string> = {
    html: '<!-- a --><script src="/x.js" async data-a="<b>"></script> a < b & c',
    ts: "const a = `x`; // <b> & 'c'\nreturn 1_000;",
    json: '{ "a": [1, -2.5, true, null, "b\\"c"] }',
    css: 'a[b="c"] { --x: #fff; color: red; } /* & */',
    sh: 'npx leadtag doctor "https://a.example/?a=1&b=2" --send # yes',
    sql: "INSERT INTO leads VALUES ('a') ON CONFLICT DO NOTHING;",
    php: "add_action( 'a', function () { return $b; } ); // c",
    other: '<b> & "c"',
  };
  test.each(Object.entries(samples))('%s: is marked, and no sign of it is lost', (language, code) => {
    const html = highlight(code, language);
    const text = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(text).toBe(code);
    expect(html.includes('<span class="hl-')).toBe(language !== 'other');
  });

  test('a live form is a placeholder, with the scripts that it needs and none of its own', () => {
    const html = liveForm(
      '<script src="/leadtag.js" async data-webhook="https://a.example"></script>\n<script src="/leadtag.steps.js" async></script>',
      readFence('html live scripts="steps"'),
    );
    expect(html).toContain('<div data-leadtag data-webhook="https://a.example"></div>');
    expect(html).toContain('data-scripts="leadtag.js leadtag.steps.js"');
    expect(html).not.toContain('<script');
  });
});

describe('search', () => {
  const places = [
    ['Debugging', 'CORS_UNREADABLE', 'd.html#c', 'The page may not read its answer.'],
    ['Webhooks', 'Ask the doctor', 'w.html#a', 'It says what the address does. See cors.'],
    ['Webhooks', '', 'w.html', 'Most tools were not made for browsers.'],
  ] as const;
  const found = (query: string) => rank(query, places).map(([, , href]) => href);

  test('headings come before text, and every word has to be there', () => {
    expect(found('cors')).toEqual(['d.html#c', 'w.html#a']);
    expect(found('webhooks')[0]).toBe('w.html');
    expect(found('doctor cors')).toEqual(['w.html#a']);
    expect(found('doctor nonsense')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  test('signs that mean something to a pattern mean nothing', () => {
    expect(found('(.*')).toEqual([]);
    expect(excerpt('a.b (', 'x a.b y').filter((_, at) => at % 2)).toEqual(['a.b']);
  });

  test('an excerpt shows what was looked for', () => {
    const text = `${'word '.repeat(60)}needle ${'word '.repeat(60)}`;
    const pieces = excerpt('needle', text);
    expect(pieces[1]).toBe('needle');
    expect(pieces.join('').length).toBeLessThan(200);
  });

  test('finds options and codes at their anchors, and sections at theirs', () => {
    const all = SLUGS.flatMap((slug) => placesOf(readPage(slug)));
    expect(rank('data-open-value', all)[0]![2]).toBe('options.html#data-open-value');
    expect(rank('csp_blocked', all)[0]![2]).toBe('debugging.html#code-csp_blocked');
    expect(rank('count every lead once', all)[0]![2]).toBe('guarantees.html#count-every-lead-once');
    expect(rank('leadtag:delivered', all)[0]![2]).toBe('events.html#leadtag-delivered');
  });
});

test('llms.txt is written as llmstxt.org has it, with a line for each page', () => {
  const text = llmsTxt(SLUGS.map(readPage));
  expect(text).toMatch(/^# leadtag\n\n> .+\n/);
  for (const slug of SLUGS) expect(text).toMatch(new RegExp(`^- \\[[^\\]]+\\]\\(docs/${slug}\\.md\\): .+$`, 'm'));
});
