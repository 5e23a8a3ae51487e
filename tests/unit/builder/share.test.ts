import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designFor } from '../../../demo/builder/model/goals.ts';
import { fromFragment, toFragment } from '../../../demo/builder/model/share.ts';

const design = designFor('demo');

describe('a form in an address', () => {
  test('says its version, and stands in an address as it is', () => {
    const fragment = toFragment({ ...design, options: { ...design.options, heading: 'Grüße & <b>“👋”</b>' } });
    expect(fragment).toMatch(/^1\.[\w-]+$/);
    expect(fromFragment(new URL(`https://example.com/#${fragment}`).hash)?.options.heading).toBe('Grüße & <b>“👋”</b>');
  });

  test('comes with the scripts that were added, and no unknown ones', () => {
    expect(fromFragment(toFragment({ ...design, scripts: ['spam', 'evil'] }))?.scripts).toEqual(['spam']);
  });

  test('is short', () => {
    expect(toFragment(designFor('newsletter')).length).toBeLessThan(700);
  });

  test('has no secrets in it', () => {
    const options = {
      ...design.options,
      webhook: 'https://me:hush1@api.example.org/a https://api.example.org/b',
      headers: { Authorization: 'Bearer hush2', accept: 'text/plain' },
      destinations: [{ url: 'https://me:hush3@api.example.org/c', headers: { 'x-api-key': 'hush4' } }],
    };
    const { options: shared } = fromFragment(toFragment({ goal: 'demo', options }))!;
    expect(JSON.stringify(shared)).not.toContain('hush');
    expect(shared).toMatchObject({
      webhook: 'https://api.example.org/a https://api.example.org/b',
      headers: { accept: 'text/plain' },
      destinations: [{ url: 'https://api.example.org/c' }],
    });
  });

  test.each([
    ['nothing', ''],
    ['a place of the page', '#code'],
    ['another version', toFragment(design).replace('1.', '2.')],
    ['no JSON', `1.${btoa('{')}`],
    ['another kind of JSON', `1.${btoa('{"goal":"demo"}')}`],
    ['no goal', `1.${btoa('["riches",{}]')}`],
    ['no options', `1.${btoa('["demo",[]]')}`],
    ['broken letters', `1.${btoa('["demo",{"cta":"\xff"}]')}`],
  ])('%s is no form', (_, fragment) => {
    expect(fromFragment(fragment)).toBeUndefined();
  });

  test('rubbish and what was cut off is no form, or one that works', () => {
    const whole = toFragment(design);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.nat({ max: whole.length }).map((at) => whole.slice(0, at)),
        ),
        (text) => {
          const read = fromFragment(text);
          expect(read === undefined || typeof read.options === 'object').toBe(true);
        },
      ),
    );
  });

  test('options that somebody has made up are judged like any others', () => {
    const text = btoa('["demo",{"webhook":"/a","redirect":"javascript:alert(1)","__proto__":{"cta":"x"},"fields":7}]');
    expect(fromFragment(`1.${text.replace(/=+$/, '')}`)?.options).toEqual({
      webhook: '/a',
      fields: [{ key: 'name' }, { key: 'email', required: true }, { key: 'phone' }],
    });
  });
});
