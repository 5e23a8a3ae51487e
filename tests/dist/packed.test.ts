import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Packed {
  filename: string;
  files: { path: string }[];
}

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
/** What `npm install` brings along. */
const LIBRARIES = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies), '@types'];

let project: string;
let packed: Packed;

// what npm would publish, as somebody has it who installs it
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'leadtag-installed-'));
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  [packed] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  mkdirSync(join(project, 'node_modules/leadtag'), { recursive: true });
  execFileSync('tar', ['-xzf', packed.filename, '-C', 'node_modules/leadtag', '--strip-components=1'], {
    cwd: project,
  });
  for (const library of LIBRARIES)
    symlinkSync(resolve('node_modules', library), join(project, 'node_modules', library));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package', () => {
  test('has what users need, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    const tops = new Set(paths.map((path) => path.replace(/\/.*/, '')));
    expect([...tops].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
    expect(paths.filter((path) => /\/demo\/|doctor|\.script\.|-lite|(part-)?docs\.d|json-schema/.test(path))).toEqual(
      [],
    );
    expect(paths.filter((path) => !/\.(js|d\.ts|json|md)$|^LICENSE$/.test(path))).toEqual([]);
  });

  test('has every file that its exports name', () => {
    const named = Object.values<string | Record<string, string>>(pkg.exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    const paths = new Set(packed.files.map(({ path }) => `./${path}`));
    expect(named.filter((path) => !path.includes('*') && !paths.has(path))).toEqual([]);
  });

  test('says where it comes from, as provenance needs it', () => {
    const { repository, homepage, bugs, license, publishConfig } = pkg;
    expect(repository.url).toMatch(/^git\+https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/);
    const place = repository.url.slice(4, -4);
    expect([homepage, bugs]).toEqual([`${place}#readme`, `${place}/issues`]);
    expect(publishConfig).toEqual({ access: 'public', provenance: true });
    expect(license).toBe('MIT');
  });
});

describe('TypeScript', () => {
  test.each([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])('finds every type by %s, and no fault in any', (moduleResolution, module) => {
    // those of frameworks are held by types.test.ts, with each framework's own checker
    const entries = Object.entries<string | { types?: string }>(pkg.exports).flatMap(([entry, to]) =>
      typeof to === 'object' && !/\*|jsx/.test(entry) ? join('leadtag', entry.slice(2)) : [],
    );
    const imports = [...entries, 'leadtag/locales/pt-BR'].map(
      (entry, i) => `import * as e${i} from '${entry}';\nvoid e${i};`,
    );
    const use = `import { mount, type FormOptions } from 'leadtag';
      const options: FormOptions = { webhook: '/lead', field: { email: { business: true } }, score: { rules: [{ when: 'phone' }] } };
      const handle: HTMLElement = mount('#hero', options).element;
      // @ts-expect-error a slip
      mount('#hero', { webhook: '/lead', feilds: 'name' });
      // @ts-expect-error a slip further down
      mount('#hero', { webhook: '/lead', field: { email: { lable: 'E-mail' } } });
      void handle;`;
    writeFileSync(join(project, 'main.ts'), `${imports.join('\n')}\n${use}`);
    const options = {
      module,
      moduleResolution,
      target: 'es2022',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['main.ts'] }));
    const run = () =>
      execFileSync(resolve('node_modules/.bin/tsc'), ['-p', project], { encoding: 'utf8', stdio: 'pipe' });
    expect(tell(run)).toBe('');
  });
});

/** What a command that fails has said. */
function tell(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
