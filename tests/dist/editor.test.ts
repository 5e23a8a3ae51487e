import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { OPTION_DOCS } from '../../src/config/docs.ts';
import type { OptionName } from '../../src/config/form-options.ts';
import { optionText } from '../../src/config/option-text.ts';
import { PART_DOCS } from '../../src/config/part-docs.ts';

/** What was read once. */
const parsed = ts.createDocumentRegistry();
/** `show-if` wants quotes around it. */
const HOW: ts.UserPreferences = { includeCompletionsWithInsertText: true };
const FILE = resolve('tests/dist/owner.ts');

/** What an editor shows an owner who writes this code: what it offers at the `|`, and says of each. */
function offered(code: string): Map<string, string> {
  const at = code.indexOf('|');
  const text = code.replace('|', '');
  const read = (path: string) => (path === FILE ? text : existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => ({
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        target: ts.ScriptTarget.ES2022,
        strict: true,
        types: [],
      }),
      getScriptFileNames: () => [FILE],
      getScriptVersion: (path) => (path === FILE ? text : 'built'),
      getScriptSnapshot: (path) => {
        const source = read(path);
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
      },
      getCurrentDirectory: () => process.cwd(),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (path) => path === FILE || existsSync(path),
      readFile: read,
      directoryExists: existsSync,
    },
    parsed,
  );
  const names = service.getCompletionsAtPosition(FILE, at, HOW)?.entries.map(({ name }) => name) ?? [];
  const docs = (name: string) =>
    service.getCompletionEntryDetails(FILE, at, name, {}, undefined, HOW, undefined)?.documentation;
  return new Map(names.map((name) => [name.replaceAll(/["']/g, ''), flat(ts.displayPartsToString(docs(name)))]));
}
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('an editor', () => {
  test('offers every option of mount(), and says what it does', () => {
    const shown = offered(`import { mount } from 'leadtag';\nmount('#hero', { | });`);
    const names = Object.keys(OPTION_DOCS) as OptionName[];
    expect([...shown.keys()].sort()).toEqual([...names].sort());
    for (const name of names) expect(shown.get(name), name).toBe(flat(optionText(name)));
  });

  test.each<[string, keyof typeof PART_DOCS]>([
    ['field: { email: { | } }', 'FieldOptions'],
    ["step: { 2: { heading: 'x', | } }", 'StepOptions'],
    ['destinations: [{ | }]', 'DestinationInput'],
    ['purposes: [{ | }]', 'PurposeInput'],
    ['routes: [{ | }]', 'RouteInput'],
    ['variants: [{ | }]', 'VariantInput'],
    ['score: { | }', 'ScoreOptions'],
    ['score: { rules: [{ | }] }', 'ScoreRule'],
    ['icp: { | }', 'IcpOptions'],
    ['stages: { | }', 'StageOptions'],
  ])('does so in %s', (options, part) => {
    const shown = offered(`import { mount } from 'leadtag';\nmount('#hero', { webhook: '/lead', ${options} });`);
    const docs: [string, string][] = Object.entries(PART_DOCS[part]);
    for (const [name, text] of docs) if (!options.includes(`${name}:`)) expect(shown.get(name), name).toBe(flat(text));
    expect(shown.size).toBeGreaterThanOrEqual(docs.length - 1);
  });

  test('offers the names that an option can take', () => {
    const shown = offered(`import { mount } from 'leadtag';\nmount('#hero', { webhook: '/lead', theme: '|' });`);
    expect([...shown.keys()].sort()).toEqual(['auto', 'dark', 'light']);
  });
});
