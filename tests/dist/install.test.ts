import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installLeadtag } from '../../demo/frameworks/install.mjs';
import { projectFolder } from '../helpers/framework-apps.ts';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const languages = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !/^(en|languages)$/.test(name));
/** Every module of the exports map, as it is imported. */
const modules = Object.keys(pkg.exports)
  .filter((entry) => !/\.js(on)?$/.test(entry))
  .flatMap((entry) => (entry.includes('*') ? languages.map((tag) => entry.replace('*', tag)) : entry))
  .map((entry) => `leadtag${entry.slice(1)}`);

let project: Awaited<ReturnType<typeof projectFolder>>;
beforeAll(async () => {
  project = await projectFolder();
  installLeadtag(project.folder);
}, 120_000);
afterAll(() => project.remove());

/** Runs a module in Node, in a folder where leadtag is installed; what it prints, as JSON. */
function run(script: string, folder = project.folder): unknown {
  const args = ['--input-type=module', '-e', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
}

/** Imports each of these, one after the other: what it has put on the global object, or why it cannot be had. */
const importAll = (names: string[]) => `
  const known = new Set(Reflect.ownKeys(globalThis).map(String));
  const said = {};
  for (const name of ${JSON.stringify(names)}) {
    const failed = await import(name).then(() => undefined, (error) => error.code ?? String(error));
    // zod has two of its own, wherever it is used
    const added = Reflect.ownKeys(globalThis).map(String).filter((key) => !known.has(key) && !/^__zod_/.test(key));
    if (failed || added.length) said[name] = failed ?? added;
  }
  console.log(JSON.stringify(said));`;

describe('in Node', () => {
  test('every entry can be imported, and adds no global', () => {
    expect(modules.length).toBeGreaterThan(40);
    expect(run(importAll(modules))).toEqual({});
  });

  test('mount() and the element do nothing; the component is written with its children', () => {
    const script = `
      import { mount } from 'leadtag';
      import { LeadFormElement } from 'leadtag/element';
      import { LeadForm } from 'leadtag/react';
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      const form = mount('#hero', { webhook: 'https://example.com' });
      form.setValues({ email: 'a' }); form.update({}); form.open();
      const values = form.values();
      const { status } = await form.submit();
      form.destroy();
      const html = renderToString(createElement(LeadForm, { webhook: '/lead', className: 'wide' }, 'Write to us'));
      console.log(JSON.stringify({ values, status, html, type: typeof LeadFormElement }));`;
    expect(run(script)).toEqual({
      values: {},
      status: 'cancelled',
      html: '<div class="wide"><div>Write to us</div></div>',
      type: 'function',
    });
  });

  test('whoever has neither React nor libphonenumber-js misses only what needs them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadtag-install-'));
    try {
      const installed = join(folder, 'node_modules');
      mkdirSync(installed);
      cpSync(join(project.folder, 'node_modules/leadtag'), join(installed, 'leadtag'), { recursive: true });
      for (const name of Object.keys(pkg.dependencies))
        symlinkSync(resolve('node_modules', name), join(installed, name));
      expect(run(importAll(modules), folder)).toEqual({
        'leadtag/react': 'ERR_MODULE_NOT_FOUND',
        'leadtag/phone': 'ERR_MODULE_NOT_FOUND',
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** What is left of an import when a bundler has dropped all that is not used. */
async function bundled(code: string): Promise<{ bytes: number; from: string[] }> {
  const entry = join(project.folder, 'entry.js');
  writeFileSync(entry, code);
  const made = (await build({
    root: project.folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['es'], fileName: 'out' },
      rolldownOptions: { external: ['react'] },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = made.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
  const parts = chunks.flatMap(({ modules }) => Object.entries(modules));
  const libraries = parts.flatMap(([file, { renderedLength }]) =>
    renderedLength ? (/.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []) : [],
  );
  const bytes = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk.code), 0);
  return { bytes, from: [...new Set(libraries)].sort() };
}

describe('a bundler', () => {
  test('parseLead alone brings no Preact, no database, and no list of hosts', async () => {
    const { bytes, from } = await bundled("export { parseLead } from 'leadtag/receiver';");
    expect(from).toEqual(['leadtag', 'zod']);
    // three quarters of it are zod
    expect(bytes).toBeLessThan(48_000);
  });

  test('renderSnippet brings the views, and nothing that sends or keeps a lead', async () => {
    const { bytes, from } = await bundled("export { renderSnippet } from 'leadtag/snippet';");
    expect(from).toEqual(['leadtag', 'preact', 'zod']);
    expect(bytes).toBeLessThan(70_000);
  });

  test('leadtag/react brings no optional script', async () => {
    const core = await bundled("export { mount } from 'leadtag';");
    const { bytes, from } = await bundled("export { LeadForm } from 'leadtag/react';");
    expect(from).toEqual(['idb-keyval', 'leadtag', 'preact', 'zod']);
    expect(bytes - core.bytes).toBeLessThan(3000);
  });

  /** These only offer something, and go when nobody uses it; all others register something by being imported. */
  const SILENT = /^leadtag(\/(snippet|receiver|turnstile|altcha|react|preact|jsx\/\w+))?$/;

  test.each(modules.filter((name) => !name.includes('/locales/') || name.endsWith('/de')))(
    "import '%s' leaves what it does by that, and nothing else",
    async (name) => {
      const { from } = await bundled(`import '${name}';\nexport const used = 'no';`);
      if (SILENT.test(name)) expect(from).toEqual([]);
      else expect(from).toContain('leadtag');
    },
  );
});
