import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../demo/builder/model/design.ts';
import { GOALS } from '../../../demo/builder/model/goals.ts';
import { outputOf, WAYS, type Way } from '../../../demo/builder/model/outputs.ts';
import { readSnippet } from '../../../demo/builder/model/read-snippet.ts';
import { fromFragment, toFragment } from '../../../demo/builder/model/share.ts';
import { tidy } from '../../../demo/builder/model/tidy.ts';
import type { FormOptions } from '../../../src/config/parse.ts';
import { parse } from '../../../src/config/parse.ts';
import { anyOptions, RELEASE } from './designs.ts';

const read = (text: string): Design => {
  const found = readSnippet(text);
  if ('problem' in found) throw new Error(`${found.problem}\n${text}`);
  expect(found.notes).toEqual([]);
  return found.design;
};

/** The place of a placeholder is where it stands. */
const asIn = (way: Way, { target, ...options }: FormOptions): FormOptions =>
  way === 'placeholder' || way === 'instant' || !target ? options : { ...options, target };

describe('what is copied can be pasted back', () => {
  test.each(WAYS.map(({ way }) => way))('any form, as %s', (way) => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const wanted = tidy(options);
        const { code } = outputOf({ goal: 'demo', options }, way, RELEASE);
        expect(read(code).options).toEqual(asIn(way, wanted));
      }),
      { numRuns: 60 },
    );
  });

  test.each(WAYS.map(({ way }) => way))('the forms of all goals, with their goal, as %s', (way) => {
    for (const { id, options, asks } of GOALS) {
      const after = { download: '/guide.pdf', calendar: 'https://cal.example.org/us', whatsapp: '+351 912 345 678' };
      const design = {
        goal: id,
        options: { ...options, webhook: 'https://api.example.org/leads', ...(asks && { [asks]: after[asks] }) },
      };
      const again = read(outputOf(design, way, RELEASE).code);
      expect(again.options).toEqual(tidy(design.options));
      expect(again.goal).toBe(id);
    }
  });

  test('with its place on the page', () => {
    const options = { webhook: 'https://api.example.org/leads', target: '#hero > .box' };
    for (const way of ['script', 'npm', 'gtm', 'json'] as const)
      expect(read(outputOf({ goal: 'demo', options }, way, RELEASE).code).options.target).toBe('#hero > .box');
    expect(outputOf({ goal: 'demo', options }, 'placeholder', RELEASE).code).not.toContain('hero');
  });

  test('with the scripts that the owner has added, and with a score that nothing else asks for', () => {
    const design: Design = {
      goal: 'demo',
      options: { webhook: 'https://api.example.org/leads', intent: 'demo', score: {} },
      scripts: ['spam', 'debug'],
    };
    for (const way of ['script', 'placeholder', 'instant', 'npm', 'gtm'] as const) {
      const { code } = outputOf(design, way, RELEASE);
      expect(code).not.toContain('score');
      expect(read(code)).toEqual({ ...design, options: tidy(design.options) });
    }
  });

  test('what is tidy is so for good, and makes the same form', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const once = tidy(options);
        expect(tidy(once)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  test('leadtag has nothing to report of a tidy form', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        // entries of these lists are judged by whoever uses them
        const { purposes, destinations, hidden, ...tidied } = tidy(options);
        expect(parse(tidied).problems).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a fragment brings it back, without secrets', () => {
    fc.assert(
      fc.property(anyOptions, fc.constantFrom(...GOALS), (options, { id }) => {
        expect(fromFragment(`#${toFragment({ goal: id, options })}`)).toEqual({
          goal: id,
          options: tidy(options),
        });
      }),
      { numRuns: 60 },
    );
  });
});
