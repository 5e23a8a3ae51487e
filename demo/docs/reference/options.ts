import { type Block, type Entry, entries, table } from './block.ts';
import { type OptionRow, optionRows } from './option-rows.ts';
import { placed } from './places.ts';

const nameOf = ({ attribute, name }: OptionRow): string => (attribute ? `\`${attribute}\`` : `\`${name}\``);

/** Also of what no attribute of its name can hold. */
const anchorOf = ({ attribute, name }: OptionRow): string => attribute || `data-${name}`;

const entryOf = (row: OptionRow): Entry => ({
  id: anchorOf(row),
  name: nameOf(row),
  facts: [
    ...(row.attribute && row.attribute !== `data-${row.name}` ? [['In code', `\`${row.name}\``] as const] : []),
    ['Takes', placed(row.values)],
    ...(row.standard ? [['Default', row.standard] as const] : []),
  ],
  text: [placed(row.doc)],
});

/** All options, group by group. */
export function options(): Block {
  const rows = optionRows();
  const groups = [...new Set(rows.map(({ group }) => group))];
  const write = (of: (rows: OptionRow[]) => string) =>
    groups.map((group) => `### ${group}\n\n${of(rows.filter((row) => row.group === group))}`).join('\n\n');
  return {
    page: write((some) => entries(some.map(entryOf))),
    plain: write((some) =>
      table(
        ['attribute', 'in code', 'values', 'default', 'what it does'],
        some.map((row) => [
          row.attribute && `\`${row.attribute}\``,
          `\`${row.name}\``,
          placed(row.values),
          row.standard,
          placed(row.doc),
        ]),
      ),
    ),
    found: rows.map((row) => ({
      title: row.attribute || row.name,
      id: anchorOf(row),
      text: `${row.name} ${row.values} ${row.doc}`,
    })),
  };
}
