import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderSnippet } from '../../../src/snippet/render.ts';

const webhook = 'https://hooks.example.com/abc';

describe('renderSnippet', () => {
  test('writes placeholder, root and script; it needs no window', async () => {
    expect(typeof document).toBe('undefined');
    const { html } = await renderSnippet({ webhook, fields: 'name, email*', cta: 'Go "now"', radius: 4 });
    expect(html).toMatch(
      /^<div data-leadtag data-webhook="https:\/\/hooks\.example\.com\/abc" data-fields="name, email\*" /,
    );
    expect(html).toContain(' data-cta="Go &quot;now&quot;" data-radius="4"><template shadowrootmode="open"><style>');
    expect(html).toMatch(/<\/template><\/div><script src="leadtag\.js" async><\/script>$/);
  });

  test('what attributes cannot hold goes into JSON, which no text ends', async () => {
    const messages = { cta: '</script><script>alert(1)</script>' };
    const { html } = await renderSnippet({ webhook, messages, hidden: { campaign: 'x' } });
    const [, json] = /<script type="application\/json">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(json!)).toEqual({ messages, hidden: { campaign: 'x' } });
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  test('an owner’s texts end neither the style nor the template', async () => {
    const evil = '</style></template></div><img src=x onerror=alert(1)>';
    const { html, problems } = await renderSnippet({
      webhook,
      heading: evil,
      accent: evil,
      contact: evil,
      field: { name: { label: evil } },
    });
    expect(html).not.toContain('<img');
    expect(html.match(/<\/(style|template)>/g)).toEqual(['</style>', '</template>']);
    expect(problems.map(({ option }) => option)).toContain('accent');
  });

  test('the hash is that of the style, byte for byte', async () => {
    const { html, styleHash, cspStyleSrc } = await renderSnippet({ webhook, accent: '#06c', theme: 'light' });
    const [, style] = /<style>(.*?)<\/style>/s.exec(html)!;
    expect(style).toContain(':host{--leadtag-accent:#06c;--leadtag-radius:inherit}');
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style!).digest('base64')}`);
    expect(cspStyleSrc).toBe(`style-src '${styleHash}'`);
  });

  test('scripts: their addresses, the digest, and settings of the page on the tag', async () => {
    const { html } = await renderSnippet({
      webhook,
      script: 'https://cdn.example.com/leadtag.js',
      scripts: ['leadtag.insights.js'],
      integrity: 'sha384-abc',
      attribution: 'page',
      excludeReferrers: ['a.example', 'b.example'],
    });
    expect(html).toContain(
      '<script src="https://cdn.example.com/leadtag.js" async integrity="sha384-abc" crossorigin="anonymous" ' +
        'data-attribution="page" data-exclude-referrers="a.example b.example"></script>' +
        '<script src="leadtag.insights.js" async></script>',
    );
    expect(html).not.toMatch(/<div[^>]*data-attribution/);
  });

  test('with the hashes of all scripts each is pinned by its own', async () => {
    const { html } = await renderSnippet({
      webhook,
      script: 'https://cdn.example.com/leadtag.js?v=1',
      scripts: ['/js/leadtag.insights.js', '/js/mine.js'],
      integrity: {
        'leadtag.js': 'sha384-core',
        'leadtag.insights.js': 'sha384-more',
        'leadtag.phone.js': 'sha384-other',
      },
    });
    expect(html).toContain(
      '<script src="https://cdn.example.com/leadtag.js?v=1" async integrity="sha384-core" crossorigin="anonymous"></script>' +
        '<script src="/js/leadtag.insights.js" async integrity="sha384-more" crossorigin="anonymous"></script>' +
        '<script src="/js/mine.js" async></script>',
    );
  });

  test('without a webhook there is nothing to paste', async () => {
    expect(await renderSnippet({ fields: 'email' } as never)).toEqual({
      html: '',
      problems: [{ option: 'webhook', text: 'is missing' }],
    });
  });

  test.each([
    [{ display: 'popup' }, 'display'],
    [{ root: 'light' }, 'root'],
    [{ fields: 'name / email' }, 'fields'],
    [{ fields: 'a, b', field: { b: { 'show-if': 'a' } } }, 'fields'],
    [{ variants: [{ cta: 'A' }, { cta: 'B' }] }, 'variants'],
  ] as const)('%o is only a placeholder, and says so', async (options, option) => {
    const { html, problems, styleHash } = await renderSnippet({ webhook, ...options } as never);
    expect(html).not.toContain('<template');
    expect(html).toContain('data-leadtag');
    expect(styleHash).toBeUndefined();
    expect(problems.map((problem) => problem.option)).toEqual([option]);
  });
});

describe('where it is posted without a script', () => {
  const formOf = async (options: object) => /<form[^>]*>/.exec((await renderSnippet({ webhook, ...options })).html)![0];
  const nowhere = '<form part="form" method="dialog">';
  const at = (action: string) => `<form part="form" method="post" action="${action}" accept-charset="utf-8">`;

  test.each([
    ['JSON is nothing that a browser posts', {}, nowhere],
    ['a form is', { format: 'form' }, at(webhook)],
    [
      'tools that take forms',
      { webhook: 'https://hooks.zapier.com/hooks/catch/1' },
      at('https://hooks.zapier.com/hooks/catch/1'),
    ],
    ['and tools that take JSON', { webhook: 'https://x.logic.azure.com/a' }, nowhere],
    ['tools with names of their own', { preset: 'hubspot' }, nowhere],
    ['the site itself, by an address that stays relative', { webhook: '/lead' }, at('/lead')],
    ['unless it wants JSON', { webhook: '/lead', format: 'json' }, nowhere],
    ['another host without its protocol is not the site', { webhook: '//other.example/lead' }, nowhere],
    ['headers cannot go along', { format: 'form', headers: { 'x-key': '1' } }, nowhere],
    ['nor can names be changed', { format: 'form', map: { email: 'EMAIL' } }, nowhere],
    ['the first that takes forms', { webhook: `${webhook} /lead` }, at('/lead')],
    ['one of the destinations', { destinations: [{ url: './in', format: 'form' }] }, at('./in')],
  ])('%s', async (_, options, expected) => {
    expect(await formOf(options)).toBe(expected);
  });

  test('what a plain form carries, and what the browser then checks', async () => {
    const { html } = await renderSnippet({
      webhook,
      format: 'form',
      fields: 'email*, offer',
      formId: 'hero',
      offer: 'guide',
      consent: 'Yes',
    });
    expect(html).toContain('<input type="hidden" name="form_id" value="hero">');
    expect(html).toContain('<input type="hidden" name="leadtag_offer" value="guide">');
    expect(html).toMatch(/<input type="email" part="input" id="email"[^>]* required/);
    expect(html).toMatch(
      /<input part="checkbox" id="consent_marketing" name="consent_marketing"[^>]* type="checkbox" value="true">/,
    );
    expect(html).not.toContain('noscript');
  });

  test('where it goes nowhere, scripts switched off show the contact and what the placeholder holds', async () => {
    const { html, problems } = await renderSnippet({ webhook, contact: 'a@example.com', privacyUrl: '/privacy' });
    expect(html).toMatch(/<noscript><p>.*mailto:a@example\.com.*<\/p><slot><\/slot><\/noscript>/);
    expect(html).not.toContain('required=""');
    expect(html).toContain('href="/privacy"');
    expect(html).not.toContain('page.invalid');
    expect(problems).toEqual([{ option: 'webhook', text: expect.stringContaining('no plain form posts') }]);
  });
});
