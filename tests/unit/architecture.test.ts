import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which stations a station may import from. `import type` from `config` is free to all. */
const ARROWS: Record<string, readonly string[]> = {
  platform: [],
  locales: [],
  config: ['fields', 'locales', 'platform'],
  fields: ['locales', 'platform'],
  attribution: ['platform'],
  events: ['platform'],
  qualification: ['fields', 'platform'],
  form: ['config', 'fields', 'locales', 'platform'],
  lead: ['config', 'fields', 'attribution', 'qualification', 'platform'],
  webhook: ['lead', 'platform'],
  outbox: ['lead', 'webhook', 'platform'],
  optional: [
    'attribution',
    'config',
    'events',
    'fields',
    'form',
    'lead',
    'locales',
    'outbox',
    'webhook',
    'qualification',
    'platform',
  ],
  receiver: ['lead', 'attribution', 'qualification', 'platform'],
  doctor: ['config', 'lead', 'webhook', 'optional', 'snippet'],
  snippet: ['config', 'form', 'lead', 'locales', 'view', 'webhook'],
  view: ['config', 'form', 'fields', 'locales', 'events', 'platform'],
  // the components of leadtag/react and leadtag/preact: what both share
  wrappers: ['mount.ts', 'handle.ts', 'lead-event.ts', 'events', 'fields', 'platform'],
  // types of <lead-form>, and nothing else
  jsx: ['element.ts', 'lead-event.ts', 'config', 'events'],
};

/** Files beside the folders: where the stations are put together, and the entries. */
const ENTRIES: Record<string, readonly string[]> = {
  'mount.ts': ['*'],
  'handle.ts': ['*'],
  'submit.ts': ['*'],
  'page.ts': ['*'],
  'extensions.ts': [
    'attribution',
    'config',
    'events',
    'fields',
    'form',
    'lead',
    'locales',
    'outbox',
    'platform',
    'view',
    'webhook',
  ],
  'index.ts': [
    'extensions.ts',
    'mount.ts',
    'handle.ts',
    'submit.ts',
    'page.ts',
    'lead-event.ts',
    'config',
    'events',
    'fields',
    'lead',
  ],
  'lead-event.ts': ['events', 'lead'],
  'react.tsx': ['wrappers', 'handle.ts', 'lead-event.ts', 'config', 'lead'],
  'preact.tsx': ['wrappers', 'handle.ts', 'lead-event.ts', 'config', 'lead'],
  'script.ts': [
    'extensions.ts',
    'mount.ts',
    'handle.ts',
    'page.ts',
    'element.ts',
    'config',
    'events',
    'platform',
    'view',
    'webhook',
  ],
  'element.ts': ['mount.ts', 'handle.ts', 'lead-event.ts', 'config', 'platform'],
  'presets.ts': ['extensions.ts', 'optional'],
  'insights.ts': ['extensions.ts', 'optional'],
  'analytics.ts': ['extensions.ts', 'optional'],
  'consent.ts': ['extensions.ts', 'optional'],
  'profiling.ts': ['extensions.ts', 'optional'],
  'variants.ts': ['extensions.ts', 'optional'],
  'subdomains.ts': ['extensions.ts', 'optional'],
  'enhance.ts': ['extensions.ts', 'mount.ts', 'optional'],
  'debug.ts': ['extensions.ts', 'mount.ts', 'page.ts', 'optional'],
  'display.ts': ['extensions.ts', 'optional'],
  'steps.ts': ['extensions.ts', 'optional'],
  'fields.ts': ['extensions.ts', 'optional'],
  'snippet.ts': ['snippet'],
  'country.ts': ['extensions.ts', 'optional'],
  'phone.ts': ['extensions.ts', 'optional'],
  'hints.ts': ['extensions.ts', 'optional'],
  'spam.ts': ['extensions.ts', 'optional'],
  'turnstile.ts': ['optional'],
  'altcha.ts': ['optional'],
  'receiver.ts': ['lead', 'optional', 'qualification', 'receiver'],
};

/** Folders that a server could use: no browser global in them. */
const PURE = ['fields', 'form', 'lead', 'qualification', 'webhook', 'locales', 'attribution', 'receiver'];
const BROWSER =
  /(?<![.\w'"`])(window|document|location|navigator|localStorage|sessionStorage|indexedDB|HTMLElement|MutationObserver)\b(?!['"`:])/;

interface Import {
  from: string;
  type: boolean;
}

const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => /(?<!\.d)\.tsx?$/.test(file));
const read = (file: string) => readFileSync(join('src', file), 'utf8');
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const station = (file: string) => file.split('/')[0]!;

function imports(file: string): Import[] {
  const found = code(file).matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  return [...found].map(([, type, from]) => ({ from: from!, type: !!type }));
}

/** The file that a relative import means, from `src`. */
const resolved = (file: string, from: string) => normalize(join(dirname(file), from));

describe('the arrows between the stations', () => {
  test.each(files)('%s imports only what its place allows', (file) => {
    for (const { from, type } of imports(file)) {
      if (!from.startsWith('.')) continue;
      const to = station(resolved(file, from));
      if (to === station(file) || (type && to === 'config')) continue;
      // what it registers with
      if (type && station(file) === 'optional' && /^(script|extensions)\.ts$|^(events|form|view)$/.test(to)) continue;
      const allowed = ARROWS[station(file)] ?? ENTRIES[file] ?? [];
      if (allowed.includes('*')) continue;
      expect(allowed, `${file} imports ${from}`).toContain(to);
    }
  });

  test('every folder and every entry has its arrows', () => {
    const known = new Set([...Object.keys(ARROWS), ...Object.keys(ENTRIES)]);
    expect(files.map(station).filter((name) => !known.has(name))).toEqual([]);
  });

  test('nothing imports in a circle, types apart', () => {
    const visit = (file: string, path: string[]): void => {
      expect(path, `a circle: ${[...path, file].join(' -> ')}`).not.toContain(file);
      for (const { from, type } of imports(file)) {
        const to = resolved(file, from);
        if (from.startsWith('.') && !type && files.includes(to)) visit(to, [...path, file]);
      }
    };
    for (const entry of Object.keys(ENTRIES)) visit(entry, []);
  });
});

describe('the libraries', () => {
  test.each(files)('%s takes each only where it belongs', (file) => {
    for (const { from, type } of imports(file)) {
      if (from.startsWith('.')) continue;
      // the only part that runs in Node alone
      if (station(file) === 'doctor' && from.startsWith('node:')) continue;
      // what a framework is told of our element are types
      if (station(file) === 'jsx') {
        expect(type, `${file} imports ${from}`).toBe(true);
        continue;
      }
      expect(from, file).toMatch(/^(preact|react|zod\/mini|idb-keyval|libphonenumber-js\/min)$/);
      if (from === 'preact' && !type) expect(station(file)).toMatch(/^(view|optional|preact\.tsx)$/);
      if (from === 'react') expect(file).toBe('react.tsx');
      if (from === 'libphonenumber-js/min') expect(file).toBe('optional/phone/strict.ts');
      if (from === 'idb-keyval') expect(station(file)).toBe('outbox');
      if (from === 'zod/mini') expect(read(file)).toMatch(/import (type )?\* as z from 'zod\/mini'/);
    }
  });
});

describe('pure folders', () => {
  test.each(files.filter((file) => PURE.includes(station(file))))('%s knows nothing of a browser', (file) => {
    const text = code(file).replace(/'(?:\\.|[^'\\\n])*'/g, "''");
    expect(text).not.toMatch(BROWSER);
  });
});

describe('what never stands in the source', () => {
  test.each(files)('%s', (file) => {
    expect(code(file)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser|document\.write|\beval\(|new Function|new Worker|sendBeacon|setAttribute\('style'|\bimport\(/,
    );
  });
});
