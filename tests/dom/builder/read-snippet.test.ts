import { describe, expect, test } from 'vitest';
import { readSnippet } from '../../../demo/builder/model/read-snippet.ts';
import { tidy } from '../../../demo/builder/model/tidy.ts';

function read(text: string) {
  const found = readSnippet(text);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}
const problem = (text: string) => {
  const found = readSnippet(text);
  return 'problem' in found ? found.problem : undefined;
};

describe('HTML that somebody has written by hand', () => {
  test('the tag of the README', () => {
    const { design, notes } = read(`
      <script src="leadtag.js" async
        data-webhook="https://hooks.zapier.com/hooks/catch/1/a/"
        data-fields="name, email* / company, role: select(Founder | Marketing=M &amp; C)"
        DATA-CTA='Get the "free" guide' data-field-email-label=Mail data-field-email-business
        data-hidden-plan="pro" data-step-2-heading="Your work"></script>`);
    expect(notes).toEqual([]);
    expect(design.options).toEqual({
      webhook: 'https://hooks.zapier.com/hooks/catch/1/a/',
      cta: 'Get the "free" guide',
      fields: [
        { key: 'name' },
        { key: 'email', required: true, label: 'Mail', business: true },
        { key: 'company', step: 2 },
        {
          key: 'role',
          type: 'select',
          step: 2,
          options: [
            { value: 'Founder', label: 'Founder' },
            { value: 'Marketing', label: 'M & C' },
          ],
        },
      ],
      hidden: { plan: 'pro' },
      step: { 2: { heading: 'Your work' } },
    });
  });

  test('attributes under either prefix win over the JSON inside', () => {
    const { design } = read(`
      <main><div data-leadtag data-leadtag-webhook="https://api.example.org/a" data-cta="Go on">
        <script type="application/json">{ "cta": "No", "heading": "Yes", "icp": { "countries": ["PT"] } }</script>
        <a href="mailto:a@b.example">Write</a>
      </div></main>
      <script src="/leadtag.js" async data-attribution="page"></script>`);
    expect(design.options).toMatchObject({
      webhook: 'https://api.example.org/a',
      cta: 'Go on',
      heading: 'Yes',
      icp: { countries: ['PT'] },
      attribution: 'page',
    });
  });

  test('JSON that stands elsewhere on the page, of the pasted page and not of this one', () => {
    document.body.innerHTML = '<script type="application/json" id="more">{ "heading": "The builder\'s own" }</script>';
    const { design, notes } = read(`
      <script type="application/json" id="more">{ "heading": "Hello" }</script>
      <script src="leadtag.js" data-webhook="/lead" data-config="#more"></script>`);
    expect(design.options.heading).toBe('Hello');
    expect(notes).toEqual([]);
    expect(read('<script src="leadtag.js" data-webhook="/lead" data-config="#gone"></script>').notes).toEqual([
      'data-config: there is no #gone on this page',
    ]);
  });

  test('the element, with its id as the name of the form', () => {
    const { options } = read('<lead-form id="hero" data-webhook="/lead"></lead-form>').design;
    expect(options).toMatchObject({ webhook: '/lead', formId: 'hero' });
  });

  test('without fields it asks for what leadtag asks for then', () => {
    const { design } = read('<script src="leadtag.js" data-webhook="/lead"></script>');
    expect(design.options.fields).toEqual(tidy({ webhook: '/lead', fields: 'name, email*, phone' }).fields);
  });

  test('a slip is told, in the words of leadtag', () => {
    const { notes } = read('<div data-leadtag data-webhook="/lead" data-feilds="email" data-theme="drak"></div>');
    expect(notes).toEqual([
      'data-feilds: there is no such option, but data-fields',
      'data-theme: "drak" is not one of auto, light, dark',
    ]);
  });

  test('of several forms the first is taken, and it is told', () => {
    const { design, notes } = read(
      '<div data-leadtag data-webhook="/a"></div><div data-leadtag data-webhook="/b"></div>',
    );
    expect(design.options.webhook).toBe('/a');
    expect(notes).toEqual(['There are 2 forms in this text. This is the first.']);
  });

  test('scripts that are there for their own sake stay; those that the form needs come by themselves', () => {
    const { design } = read(`
      <script src="https://unpkg.com/leadtag@1.0.0/dist/leadtag.js" data-webhook="/lead" data-display="popup" async></script>
      <script src="https://unpkg.com/leadtag@1.0.0/dist/leadtag.display.js" async></script>
      <script src="/js/leadtag.spam.js?v=2" async></script>
      <script src="/js/leadtag.de.js" async></script>
      <script src="/js/leadtag.nonsense.js" async></script>`);
    expect(design.scripts).toEqual(['spam', 'de']);
  });

  test('the script of the score says that leads are scored', () => {
    const tags = '<script src="leadtag.js" data-webhook="/lead"></script><script src="leadtag.insights.js"></script>';
    expect(read(tags).design).toMatchObject({ options: { score: {} } });
    expect(read(tags).design).not.toHaveProperty('scripts');
  });

  test('nothing in it runs', () => {
    read(
      '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script><div data-leadtag data-webhook="/a"></div>',
    );
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('code', () => {
  test('mount() with comments, all quotes, trailing commas and types', () => {
    const { design, notes } = read(
      `
      import { mount } from "leadtag"; // the form
      import 'leadtag/steps';
      const form = mount(document.querySelector('#hero')!, {
        /* where to */ webhook: 'https://api.example.org/leads',
        "heading": "It\\'s \\u00e9\\x21\\u{1F600}",
        text: \`two
lines\`,
        fields: ['name', { key: 'email', required: true, step: +1 }, { key: 'size', step: 2, },],
        consentRequired: !0 || true ? undefined : 1,
      } as const);`.replace('!0 || true ? undefined : 1', 'true'),
    );
    expect(notes).toEqual([]);
    expect(design.options).toMatchObject({
      target: '#hero',
      heading: "It's é!😀",
      text: 'two\nlines',
      fields: [{ key: 'name' }, { key: 'email', required: true }, { key: 'size', step: 2 }],
      consentRequired: true,
    });
  });

  test.each([
    [`mount(document.getElementById('a'), { webhook: '/lead' })`, '#a'],
    [`mount('#lead-form', { webhook: '/lead' })`, undefined],
    [`leadtag.mount(box, { webhook: '/lead' })`, undefined],
    [`api.mount('.a, .b (c)', { webhook: '/lead' })`, '.a, .b (c)'],
  ])('%s goes into %s', (code, target) => {
    expect(read(code).design.options.target).toBe(target);
  });

  test('an object alone, as JSON and as code', () => {
    expect(read('{ "webhook": "/lead", "cta": "Go" }').design.options.cta).toBe('Go');
    expect(read(`({ webhook: '/lead', cta: 'Go' })`).design.options.cta).toBe('Go');
  });

  test('`__proto__` is a key like any other', () => {
    const { options } = read(
      '{ "webhook": "/lead", "__proto__": { "cta": "No" }, "hidden": { "__proto__": "x" } }',
    ).design;
    expect(options).not.toHaveProperty('cta');
    expect(options).not.toHaveProperty('hidden');
  });

  test.each([
    [`mount('#a', { webhook: WEBHOOK })`, 'WEBHOOK'],
    [`mount('#a', { webhook: \`https://\${host}/\` })`, '{host}'],
    [`mount('#a', { ...shared, webhook: '/a' })`, '...shared'],
    [`mount('#a', options)`, "'#a', options)"],
    [`mount('#a', { webhook: '/a', heading: 'no end`, 'the end'],
  ])('what would have to run first is named: %s', (code, named) => {
    expect(problem(code)).toContain('plain values');
    expect(problem(code)).toContain(named);
  });
});

describe('what is no form', () => {
  test.each([
    ['', 'nothing here'],
    ['Hello there', 'no leadtag form'],
    ['<p>Hello</p><script src="jquery.js"></script>', 'no leadtag form'],
    ['<form data-leadtag action="/lead"><input name="email"></form>', 'form of your own'],
    ['x'.repeat(600_000), 'too long'],
  ])('%.40s', (text, said) => {
    expect(problem(text)).toContain(said);
  });
});
