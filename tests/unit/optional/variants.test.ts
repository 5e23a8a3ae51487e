import { describe, expect, test } from 'vitest';
import type { VariantInput } from '../../../src/config/schema.ts';
import { variants } from '../../../src/optional/variants/index.ts';
import { dress, formOf } from '../support/form.ts';
import { seeded } from '../support/random.ts';
import { siteOf } from '../support/site.ts';

const FOUR = ['A', 'B', 'C', 'D'].map((heading) => ({ heading }));
const formWith = (all: unknown, formId = 'hero') =>
  formOf('email', { formId, heading: 'Own', text: 'Text', cta: 'Go', variants: all as VariantInput[] });

/** One page view: which number comes up, and what is remembered. */
function view(random: number | (() => number), notes: Record<string, unknown> = {}) {
  const extension = variants(typeof random === 'number' ? () => random : random);
  extension.page?.(siteOf({}, notes).site);
  return { notes, see: (all: unknown = FOUR, formId?: string) => dress(extension, formWith(all, formId)) };
}

test.each([
  [0, 'a', 'A'],
  [0.26, 'b', 'B'],
  [0.5, 'c', 'C'],
  [0.999, 'd', 'D'],
])('of four, %d shows %s', (random, variant, heading) => {
  expect(view(random).see()).toMatchObject({ variant, heading, text: 'Text', cta: 'Go' });
});

test('all four come up about as often as each other', () => {
  const { next } = seeded(5);
  const counts: Record<string, number> = {};
  for (let i = 0; i < 4000; i++) {
    const { variant = '' } = view(next).see();
    counts[variant] = (counts[variant] ?? 0) + 1;
  }
  expect(Object.keys(counts).sort()).toEqual(['a', 'b', 'c', 'd']);
  for (const count of Object.values(counts)) expect(Math.abs(count - 1000)).toBeLessThan(100);
});

describe('the same visitor sees the same', () => {
  test('on each later page', () => {
    const { notes, see } = view(0.6);
    expect(see().variant).toBe('c');
    expect(view(0, notes).see().variant).toBe('c');
  });

  test('while the page is open, though all is forgotten', () => {
    const { notes, see } = view(seeded(1).next);
    const { variant } = see();
    delete notes['variant:hero'];
    for (let i = 0; i < 20; i++) expect(see().variant).toBe(variant);
  });

  test('in each form by itself', () => {
    const numbers = [0, 0.9];
    const { see, notes } = view(() => numbers.shift()!);
    expect([see().variant, see(FOUR, 'other').variant, see().variant]).toEqual(['a', 'd', 'a']);
    expect(notes).toEqual({ 'variant:hero': 0, 'variant:other': 3 });
  });

  test.each([4, -1, 0.5, '1', null, {}, Number.NaN])('but not by a note such as %j, which is none of ours', (note) => {
    expect(view(0.3, { 'variant:hero': note }).see().variant).toBe('b');
  });

  test('and one that is there no more is drawn anew', () => {
    const two = FOUR.slice(0, 2);
    expect(view(0.6, { 'variant:hero': 3 }).see(two).variant).toBe('b');
    const { see } = view(0.999);
    see();
    expect(see(two).variant).toBe('b');
  });
});

describe('what an owner writes', () => {
  test.each([[[]], [[{ heading: 'A' }]]])('%j is no test', (all) => {
    const form = formWith(all);
    expect(dress(variants(), form)).toBe(form);
  });

  test('a name of its own goes into the lead', () => {
    expect(view(0).see([{ id: 'short', cta: 'Go!' }, {}])).toMatchObject({
      variant: 'short',
      cta: 'Go!',
      heading: 'Own',
    });
  });

  test('a side that says nothing is the form as it is', () => {
    expect(view(0.9).see([{ heading: 'A' }, {}])).toMatchObject({
      variant: 'b',
      heading: 'Own',
      text: 'Text',
      cta: 'Go',
    });
  });

  test('a fifth side is never shown', () => {
    expect(view(0.999).see([...FOUR, { heading: 'E' }]).heading).toBe('D');
  });

  test.each([[[null, 'x']], [[5, { heading: {}, text: 5, cta: null }]]])(
    'garbage such as %j changes no text',
    (all) => {
      for (const random of [0, 0.9]) {
        expect(view(random).see(all)).toMatchObject({ heading: 'Own', text: 'Text', cta: 'Go' });
      }
    },
  );

  test('nothing but heading, text and call to action can differ', () => {
    const evil = { webhook: 'https://evil.example', destinations: [], fields: [], consent: 'x' };
    expect(view(0).see([evil, evil])).toEqual({ ...formWith([evil, evil]), variant: 'a' });
  });
});
