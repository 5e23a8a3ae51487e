import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';

/**
 * Playwright brings scripts that run inside of pages: one that finds elements and knows what can be done with them,
 * and one that is a clock. We run the very same ones in WebKit, so that a locator means the same in every engine.
 * They are not exported: we read them out of the one version that package.json pins.
 */
const BUNDLE = readFileSync(createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle'), 'utf8');

/** The code of Playwright's `InjectedScript`, as the body of a function that has a `module`. */
export const INJECTED = generated('injectedScriptSource');

/** The code of Playwright's `page.clock`, likewise. */
export const CLOCK = generated('clockSource');

function generated(name: string): string {
  const start = BUNDLE.indexOf(`src/generated/${name}.ts"() {`);
  const literal = /source\d* = ('(?:[^'\\]|\\.)*')/y;
  literal.lastIndex = BUNDLE.indexOf('source', BUNDLE.indexOf('"use strict"', start));
  const [, code] = (start > 0 && literal.exec(BUNDLE)) || [];
  if (!code) throw new Error(`This version of playwright-core keeps its ${name} elsewhere: see ${import.meta.url}`);
  return runInNewContext(code) as string;
}
