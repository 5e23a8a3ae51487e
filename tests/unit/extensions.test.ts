import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FormConfig } from '../../src/config/parse.ts';
import type { Extension } from '../../src/extensions.ts';

/** A page of its own: what is registered lasts as long as the page. */
let page: typeof import('../../src/extensions.ts');
beforeEach(async () => {
  vi.resetModules();
  page = await import('../../src/extensions.ts');
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const adding = (name: string): Extension => ({ name, form: (config) => ({ ...config, cta: `${config.cta}${name}` }) });
const cta = () => page.extended<FormConfig>({ cta: '' } as FormConfig, ({ form }, config) => form?.(config, String));

test('each has its say, those that go by the others last, whenever they came', () => {
  page.extend({ ...adding('c'), late: true });
  for (const name of ['b', 'a']) page.extend(adding(name));
  expect(cta()).toEqual({ cta: 'abc' });
  expect([page.isExtended('b'), page.isExtended('d')]).toEqual([true, false]);
});

test('one that comes twice counts once', () => {
  const heard = vi.fn();
  page.onExtension(heard);
  page.extend(adding('a'));
  page.extend(adding('a'));
  expect(cta()).toEqual({ cta: 'a' });
  expect(heard).toHaveBeenCalledOnce();
});

test('whoever listens hears of those that come, until the end', () => {
  const heard: string[] = [];
  page.extend(adding('a'));
  const end = page.onExtension(({ name }) => heard.push(name));
  page.extend(adding('b'));
  end();
  page.extend(adding('c'));
  expect(heard).toEqual(['b']);
});

describe('one that fails', () => {
  test('changes nothing, and its owner is told', () => {
    page.extend(adding('a'));
    page.extend({
      name: 'broken',
      form() {
        throw new TypeError('no');
      },
    });
    page.extend(adding('b'));
    expect(cta()).toEqual({ cta: 'ba' });
    expect(console.error).toHaveBeenCalledWith('[leadtag] INTERNAL: leadtag.broken.js: TypeError: no');
  });

  test('or says nothing leaves what there was', () => {
    page.extend({ name: 'silent', form: () => undefined as never });
    page.extend(adding('a'));
    expect(cta()).toEqual({ cta: 'a' });
  });
});

test('its presets are known from then on', async () => {
  const { presetFor } = await import('../../src/webhook/presets/index.ts');
  const url = 'https://tool.example/hook';
  expect(presetFor('auto', url)).toBeUndefined();
  const preset = { name: 'tool', hosts: /tool\.example/, at: /tool\.example/, format: 'form' };
  page.extend({ name: 'tools', presets: [preset as never] });
  expect(presetFor('tool' as never, url)).toBe(preset);
});
