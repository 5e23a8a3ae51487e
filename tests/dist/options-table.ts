import { kebab } from '../../src/config/case.ts';
import { OPTION_DOCS } from '../../src/config/docs.ts';
import { type OptionName, optionsSchema } from '../../src/config/schema.ts';

/** The README's options table in Markdown, made of the schema and of the docs beside it. */
export function optionsTable(): string {
  const defaults = optionsSchema.parse({ webhook: '' }) as Record<string, unknown>;
  const rows = (Object.keys(optionsSchema.shape) as OptionName[]).map((name) => {
    const { group, values, doc } = OPTION_DOCS[name];
    const byKey = name === 'field' || name === 'hidden';
    const attribute = byKey || name === 'messages' ? '' : `\`data-${kebab(name)}\``;
    return { group, cells: [attribute, `\`${name}\``, values, written(defaults[name]), doc] };
  });
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [
    '| attribute | in code | values | default | what it does |',
    '|---|---|---|---|---|',
    ...groups.flatMap((group) => [
      `| **${group}** | | | | |`,
      ...rows.filter((row) => row.group === group).map(({ cells }) => `| ${cells.join(' | ')} |`),
    ]),
  ].join('\n');
}

function written(value: unknown): string {
  if (value === undefined || Array.isArray(value) || typeof value === 'object') return '';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : `\`${value}\``;
}
