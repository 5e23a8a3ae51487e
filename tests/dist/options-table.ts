import { type OptionRow, optionRows } from '../../demo/docs/reference/option-rows.ts';

/** The README's options table in Markdown, made of the schema and of the docs beside it. */
export function optionsTable(): string {
  const rows = optionRows();
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [
    '| attribute | in code | values | default | what it does |',
    '|---|---|---|---|---|',
    ...groups.flatMap((group) => [
      `| **${group}** | | | | |`,
      ...rows.filter((row) => row.group === group).map((row) => `| ${cellsOf(row).join(' | ')} |`),
    ]),
  ].join('\n');
}

const cellsOf = ({ attribute, name, values, standard, doc }: OptionRow): string[] => [
  attribute && `\`${attribute}\``,
  `\`${name}\``,
  values,
  standard,
  doc,
];
