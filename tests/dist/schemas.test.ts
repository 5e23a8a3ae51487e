import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/json-schema/index.ts';
import { leadOf } from '../unit/support/lead.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { version, exports } = json('package.json');

describe.each([
  ['config', '#/$defs/FieldInput'],
  ['lead', undefined],
])('%s.schema.json', (name, part) => {
  const schema = json(`dist/${name}.schema.json`);

  test('is a schema of the draft that it names, in a validator that takes no other', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { uuid: true, 'date-time': true } });
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    ajv.addSchema(schema);
    expect(ajv.getSchema(schema.$id + (part ?? ''))).toBeTypeOf('function');
  });

  test('has an address of this version, and is an export of the package', () => {
    expect(schema.$id).toBe(`https://unpkg.com/leadtag@${version}/dist/${name}.schema.json`);
    expect(exports[`./${name}.schema.json`]).toBe(`./dist/${name}.schema.json`);
  });
});

test('lead.schema.json takes a lead, and no other', () => {
  const isLead = new Ajv2020({ formats: { uuid: true, 'date-time': true } }).compile(json('dist/lead.schema.json'));
  expect(isLead(leadOf())).toBe(true);
  expect(isLead({ ...leadOf(), id: 5 })).toBe(false);
});

describe('config.schema.json', () => {
  let isValid: ValidateFunction;
  beforeAll(() => {
    isValid = new Ajv2020({ strict: true, strictTypes: false }).compile(json('dist/config.schema.json'));
  });

  test('is the one that the options make', () =>
    expect(json('dist/config.schema.json')).toEqual(configSchema(version)));

  test.each(EXAMPLES())('takes the example in %s: %s', (_, example) => {
    isValid(JSON.parse(example));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('there are examples, in the README and in the demo', () => {
    const places = EXAMPLES().map(([place]) => place);
    expect(places.filter((place) => place === 'README.md').length).toBeGreaterThan(5);
    expect(places.filter((place) => place!.startsWith('demo')).length).toBeGreaterThan(5);
  });
});

/** All JSON that an owner is shown, as [place, JSON]: children of forms, and blocks that are not of a lead. */
function EXAMPLES(): [place: string, json: string][] {
  const files = (readdirSync('demo', { recursive: true }) as string[])
    .filter((file) => /\.(html|md)$/.test(file) && !/node_modules|receivers/.test(file))
    .map((file) => `demo/${file}`);
  const found = ['README.md', ...files].flatMap((place) => {
    const source = readFileSync(place, 'utf8')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"');
    const children = source.matchAll(/<script[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script>/g);
    const blocks = source.matchAll(/```json\n([\s\S]*?)```/g);
    return [...children, ...blocks].map(([, text]): [string, string] => [place, text!.trim()]);
  });
  found.push(['demo/instant.json', readFileSync('demo/instant.json', 'utf8')]);
  return found.filter(([, text]) => !/"(lead\.submitted|leadtag\.metrics)"/.test(text));
}
