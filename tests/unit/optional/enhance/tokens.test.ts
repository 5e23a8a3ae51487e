import { expect, test } from 'vitest';
import { isAskedFor, tokenIn, valuesOf } from '../../../../src/optional/enhance/tokens.ts';

test.each([
  ['[utm_source]', 'utm_source'],
  ['{utm_source}', 'utm_source'],
  [' {{ utm_source }} ', 'utm_source'],
  ['{gclid}', 'gclid'],
  ['[UTM-Medium]', 'utm_medium'],
  ['{last_touch_campaign}', 'last_touch_campaign'],
  ['{lead_id}', 'lead_id'],
  ['{name}', undefined],
  ['[utm_source}', undefined],
  ['see [utm_source]', undefined],
  ['utm_source', undefined],
  ['', undefined],
])('the value "%s" asks for %s', (value, name) => {
  expect(tokenIn(value)).toBe(name);
});

test('names that hidden inputs may ask for', () => {
  for (const name of ['utm_id', 'fbclid', 'channel', 'source', 'landing_page', 'page_url'])
    expect(isAskedFor(name)).toBe(true);
  for (const name of ['token', 'id', 'plan', 'resource']) expect(isAskedFor(name)).toBe(false);
});

test('what is known of a visit', () => {
  const touch = { at: 'x', source: 'linkedin', medium: 'paid_social', landing_page: 'https://example.com/' };
  const visit = {
    model: 'last_non_direct' as const,
    first_touch: touch,
    last_touch: touch,
    utm: { utm_source: 'LinkedIn' },
    click_ids: { li_fat_id: 'AbC' },
  };
  expect(valuesOf(visit, 'hero', 'https://example.com/guide')).toMatchObject({
    source: 'linkedin',
    utm_source: 'LinkedIn',
    li_fat_id: 'AbC',
    landing_page: 'https://example.com/',
    last_touch_medium: 'paid_social',
    form_id: 'hero',
    page_url: 'https://example.com/guide',
    campaign: '',
  });
});
