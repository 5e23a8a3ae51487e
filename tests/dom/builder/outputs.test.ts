import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../demo/builder/model/design.ts';
import { type Output, outputOf, WAYS, type Way } from '../../../demo/builder/model/outputs.ts';
import { anyOptions, RELEASE } from './designs.ts';

const design = (options: object = {}): Design => ({
  goal: 'demo',
  options: { webhook: 'https://api.example.org/leads', fields: [{ key: 'email', required: true }], ...options },
});
const output = (way: Way, options?: object, release = RELEASE): Output => outputOf(design(options), way, release);

describe('the script tag', () => {
  test('says only what differs, with the version and the hash of the file', () => {
    const { code, language } = output('script', { theme: 'auto', cta: 'Go "on"' });
    expect(language).toBe('html');
    expect(code).toBe(
      `<script async src="https://unpkg.com/leadtag@1.2.3/dist/leadtag.js" integrity="${RELEASE.files['leadtag.js']!.integrity}" crossorigin="anonymous"
  data-webhook="https://api.example.org/leads"
  data-cta="Go &quot;on&quot;"
  data-fields="email*"></script>`,
    );
  });

  test('comes with the scripts that the form needs and no other, each with its own hash', () => {
    const { code } = output('script', { display: 'popup', locale: 'de' });
    expect(code.match(/dist\/[\w.]+\.js" integrity="[^"]+"/g)).toEqual(
      ['leadtag.js', 'leadtag.display.js', 'leadtag.de.js'].map(
        (file) => `dist/${file}" integrity="${RELEASE.files[file]!.integrity}"`,
      ),
    );
  });

  test('points to where the scripts lie, and says nothing of a file that it does not know', () => {
    for (const base of ['/js', '/js/']) {
      const { code } = output('script', {}, { ...RELEASE, base, files: {} });
      expect(code).toContain('<script async src="/js/leadtag.js"\n');
      expect(code).not.toContain('integrity');
    }
  });

  test('puts what no attribute can hold into JSON beside it', () => {
    const { code } = output('script', { formId: 'Hero 1', routes: [{ when: 'score > 5', success: '</script><!--' }] });
    expect(code).toContain('<script type="application/json" id="leadtag-hero-1">');
    expect(code).toContain('data-config="#leadtag-hero-1"');
    expect(code).toContain('\\u003c/script>\\u003c!--');
  });

  test('writes a line break so that no editor indents it', () => {
    expect(output('script', { text: 'a\n  b' }).code).toContain('data-text="a&#10;  b"');
  });
});

test('a placeholder carries the form, its script the page', () => {
  const { code } = output('placeholder', { attribution: 'page', icp: { sizes: ['1-10'] } });
  const box = new DOMParser().parseFromString(code, 'text/html');
  const div = box.querySelector('[data-leadtag]')!;
  expect(div.getAttribute('data-attribution')).toBeNull();
  expect(JSON.parse(div.querySelector('script')!.textContent)).toEqual({ icp: { sizes: ['1-10'] } });
  expect(box.querySelector('script[src]')!.getAttribute('data-attribution')).toBe('page');
});

describe('instant HTML', () => {
  test('has the form in it, in its language', () => {
    const { code, notes } = output('instant', { locale: 'de', format: 'form' });
    expect(code).toContain('<template shadowrootmode="open">');
    expect(code).toContain('Absenden');
    expect(code).toContain('action="https://api.example.org/leads"');
    expect(notes.join()).toContain('works without scripts');
  });

  test('says what it cannot draw', () => {
    const { code, notes } = output('instant', { display: 'popup' });
    expect(code).not.toContain('<template');
    expect(notes.join()).toContain('placeholder');
  });

  test('says that a webhook takes no plain posts', () => {
    expect(output('instant').notes.join()).toContain('the button does nothing');
  });
});

describe('code for npm', () => {
  test('imports the modules that the form needs', () => {
    const { code, language } = output('npm', { display: 'slide-in', locale: 'pt-BR', formId: "it's", score: {} });
    expect(language).toBe('ts');
    expect(code).toBe(`import { mount } from 'leadtag';
import 'leadtag/display';
import 'leadtag/insights';
import 'leadtag/locales/pt-BR';

mount(document.body, {
  webhook: 'https://api.example.org/leads',
  formId: "it's",
  fields: 'email*',
  locale: 'pt-BR',
  display: 'slide-in',
});`);
  });

  test('names the place', () => {
    expect(output('npm').code).toContain("mount('#lead-form', {");
    expect(output('npm').notes.join()).toContain('id="lead-form"');
    expect(output('npm', { target: '#hero' }).code).toContain("mount('#hero', {");
  });
});

describe('Tag Manager', () => {
  /** Runs the code as Tag Manager does: the text of the tag, in a page that notes what is put into it. */
  function run(code: string) {
    const mounted: [string, Record<string, unknown>][] = [];
    const known: string[] = [];
    const scripts: Record<string, unknown>[] = [];
    const window: { leadtag?: ((api: object) => void)[] } = {};
    const page = {
      createElement: () => ({
        setAttribute(this: Record<string, unknown>, name: string, value: string) {
          this[name] = value;
        },
      }),
      head: { appendChild: (script: Record<string, unknown>) => scripts.push(script) },
    };
    new Function('window', 'document', code.replace(/^<script>|<\/script>$/g, ''))(window, page);
    const api = {
      get: (id: string) => known.includes(id) || undefined,
      mount(...args: [string, Record<string, unknown>]) {
        mounted.push(args);
        known.push(String(args[1].formId ?? (args[0] === 'body' ? 'form' : args[0].slice(1))));
      },
    };
    const queue = () => {
      for (const callback of window.leadtag!) callback(api);
    };
    return { queue, mounted, scripts };
  }

  test('mounts the form, once, and loads the scripts with their hashes', () => {
    const { queue, mounted, scripts } = run(output('gtm', { display: 'popup', consentMode: 'none' }).code);
    queue();
    queue();
    expect(mounted).toEqual([
      ['body', { webhook: 'https://api.example.org/leads', fields: 'email*', consentMode: 'none', display: 'popup' }],
    ]);
    expect(scripts).toMatchObject(
      ['leadtag.js', 'leadtag.display.js'].map((file) => ({
        src: `https://unpkg.com/leadtag@1.2.3/dist/${file}`,
        integrity: RELEASE.files[file]!.integrity,
        crossOrigin: 'anonymous',
        async: true,
      })),
    );
    // settings of the page count on the script alone
    expect(scripts.map((script) => script['data-consent-mode'])).toEqual(['none', undefined]);
  });

  test('any form is code that any browser reads, and that no variable of Tag Manager and no tag breaks', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const { code } = outputOf({ goal: 'demo', options }, 'gtm', RELEASE);
        expect(code).not.toContain('{{');
        expect(code.match(/<\/?script/g)).toEqual(['<script', '</script']);
        const bare = code.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''");
        expect(bare).not.toMatch(/=>|`|\b(const|let)\b|,\s*[}\]]/);
        const { queue, mounted } = run(code);
        queue();
        expect(mounted).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

test('JSON is JSON', () => {
  expect(JSON.parse(output('json', { score: {} }).code)).toEqual({
    webhook: 'https://api.example.org/leads',
    fields: 'email*',
    score: {},
  });
});

test.each(WAYS.map(({ way }) => way))('%s: without an address for the leads it is told', (way) => {
  expect(outputOf(design({ webhook: '' }), way, RELEASE).notes[0]).toContain('no address');
  expect(output(way).notes.join()).not.toContain('no address');
});

test('pages with a Content-Security-Policy are told what it has to allow', () => {
  const { notes } = output('script', { fallbackWebhook: 'https://b.example.org/x' });
  expect(notes.join()).toContain(
    'script-src https://unpkg.com; connect-src https://api.example.org https://b.example.org.',
  );
  expect(output('script', {}, { ...RELEASE, base: '/js/' }).notes.join()).not.toContain('script-src');
});
