import * as z from 'zod/mini';
import { leadSchema } from '../../../src/lead/schema.ts';
import { type Block, both, table } from './block.ts';
import { PAYLOAD_WORDS } from './payload-words.ts';

interface Schema {
  type?: string;
  format?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
}

export interface PayloadRow {
  path: string;
  type: string;
  always: boolean;
}

/** Every key of a lead, in order, by its path: `consent[].text`. */
export function payloadRows(): PayloadRow[] {
  const rows: PayloadRow[] = [];
  const walk = (schema: Schema, path: string) => {
    for (const [name, value] of Object.entries(schema.properties ?? {})) {
      const here = path ? `${path}.${name}` : name;
      rows.push({ path: here, type: typeOf(value), always: !!schema.required?.includes(name) });
      walk(value, here);
      if (value.items) walk(value.items, `${here}[]`);
      if (typeof value.additionalProperties === 'object') walk(value.additionalProperties, `${here}.<key>`);
    }
  };
  walk(z.toJSONSchema(leadSchema) as Schema, '');
  return rows;
}

const NAMES: Record<string, string> = { string: 'text', boolean: 'true or false', integer: 'whole number' };

function typeOf({ type, format, const: only, enum: some, anyOf, items, additionalProperties: values }: Schema): string {
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (some) return some.map((value) => `\`${value}\``).join(', ');
  if (anyOf) return anyOf.map(typeOf).join(', ');
  if (items) return `list of ${items.properties ? 'objects' : `${typeOf(items)}s`}`;
  if (values && typeof values === 'object') return values.properties ? 'objects by key' : `${typeOf(values)} by key`;
  if (format === 'date-time') return 'time';
  if (format === 'uuid') return 'UUID';
  return NAMES[type ?? ''] ?? type ?? '';
}

const TOUCH = /^attribution\.(?:first|last)_touch\./;

/** A table for each part of a lead, and one for a touch, of which there are two. */
export function payload(): Block {
  const rows = payloadRows();
  const parts = [...new Set(rows.map(({ path }) => /^\w+/.exec(path)![0]))];
  const within = (part: string) => rows.filter(({ path }) => new RegExp(`^${part}(\\[\\])?\\.`).test(path));
  const write = (some: readonly PayloadRow[], before = '') =>
    table(
      ['key', 'is', 'what it says'],
      some.map(({ path, type, always }) => [
        `\`${path.slice(before.length).replace(/^(\[\])?\./, '')}\``,
        /_touch$/.test(path) ? 'a [touch](#a-touch)' : type,
        `${PAYLOAD_WORDS[path] ?? ''}${always || before ? '' : ' Not always there.'}`,
      ]),
    );
  const single = parts.filter((part) => !within(part).length);
  const rowOf = (part: string) => rows.find(({ path }) => path === part)!;
  const section = (part: string) => {
    const { type, always } = rowOf(part);
    const isList = type.startsWith('list');
    const words = `${PAYLOAD_WORDS[part]}${always ? '' : ' Not always there.'}${isList ? ' A list, of which each entry has:' : ''}`;
    return `### ${part}\n\n${words}\n\n${write(
      within(part).filter(({ path }) => !TOUCH.test(path)),
      part,
    )}`;
  };
  const first = rows.filter(({ path }) => path.startsWith('attribution.first_touch.'));
  return both(
    [
      write(single.map(rowOf)),
      ...parts
        .filter((part) => !single.includes(part))
        .flatMap((part) => [
          section(part),
          ...(part === 'attribution'
            ? [`### A touch\n\nBoth touches have these, as far as known.\n\n${write(first, 'attribution.first_touch')}`]
            : []),
        ]),
    ].join('\n\n'),
  );
}
