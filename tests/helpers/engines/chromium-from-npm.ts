import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { BrowserBinary } from './chromium.ts';

const PACKAGE = '@sparticuz/chromium';

/**
 * The Chromium headless shell that comes out of npm: the same version, and the same pixels, for everybody.
 * Unpacks it on first use. Undefined where it cannot run: it is built for Linux on x64 with glibc only.
 */
export function chromiumFromNpm(): BrowserBinary | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !hasGlibc()) return undefined;
  const modules = nodeModules();
  if (!modules) return undefined;
  const archives = join(modules, PACKAGE, 'bin');
  const { version } = JSON.parse(readFileSync(join(modules, PACKAGE, 'package.json'), 'utf8')) as { version: string };
  for (const cache of cacheFolders(modules)) {
    const folder = unpackOnce(archives, cache, version);
    if (folder) return startable(folder);
  }
  return undefined;
}

function hasGlibc(): boolean {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return Boolean(report?.header?.glibcVersionRuntime);
}

/** The node_modules folder that holds the package. Its `exports` hide the archives, so we look at the disk. */
function nodeModules(): string | undefined {
  const folders = createRequire(import.meta.url).resolve.paths(PACKAGE) ?? [];
  return folders.find((folder) => existsSync(join(folder, PACKAGE, 'bin/chromium.br')));
}

/** Beside the package, else (when another user has installed it) in this user's own cache. */
function cacheFolders(modules: string): string[] {
  return [join(modules, '.cache/chromium'), join(homedir(), '.cache/chromium-for-tests')];
}

/**
 * Unpacks into `cache/version` and returns that folder; undefined when the cache cannot be written to.
 * Several processes may do this at once: each unpacks for itself and renames, which only one can win.
 */
function unpackOnce(archives: string, cache: string, version: string): string | undefined {
  const folder = join(cache, version);
  if (existsSync(join(folder, 'chromium'))) return folder;
  let mine: string;
  try {
    mkdirSync(cache, { recursive: true });
    mine = mkdtempSync(join(cache, `${version}.`));
  } catch {
    return undefined;
  }
  try {
    unpack(archives, mine);
    writeFileSync(join(mine, 'fonts.conf'), fontsConf(folder));
    // mkdtemp makes a private folder; what root has unpacked must serve other users too
    chmodSync(mine, 0o755);
    renameSync(mine, folder);
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    // another process was first, and its folder is whole: the rename is the last step
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
  return folder;
}

function unpack(archives: string, folder: string): void {
  const read = (name: string) => brotliDecompressSync(readFileSync(join(archives, name)));
  writeFileSync(join(folder, 'chromium'), read('chromium.br'), { mode: 0o755 });
  for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    execFileSync('tar', ['-xf', '-', '-C', folder, '--no-same-owner'], { input: read(name) });
  }
}

/** Without any font text has no width, and nothing is visible: the machine's fonts plus the one of the package. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

/** With the machine's own libraries where they suffice, else with those of the package; undefined if neither does. */
function startable(folder: string): BrowserBinary | undefined {
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }]) {
    const started = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 });
    if (started.status === 0) return { from: `npm ${PACKAGE}`, executablePath, env };
  }
  return undefined;
}
