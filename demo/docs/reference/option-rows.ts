import { kebab } from '../../../src/config/case.ts';
import { OPTION_DOCS, type OptionDoc } from '../../../src/config/docs.ts';
import { type OptionName, optionsSchema } from '../../../src/config/schema.ts';

export interface OptionRow {
  name: OptionName;
  group: OptionDoc['group'];
  /** Empty where no attribute of that name can hold it. */
  attribute: string;
  /** These three in Markdown. */
  values: string;
  standard: string;
  doc: string;
}

/** Every option as a row of a table: the schema with its defaults, and the docs beside it. */
export function optionRows(): OptionRow[] {
  const defaults = optionsSchema.parse({ webhook: '' }) as Record<string, unknown>;
  return (Object.keys(optionsSchema.shape) as OptionName[]).map((name) => {
    const { group, values, doc } = OPTION_DOCS[name];
    const byKey = name === 'field' || name === 'hidden';
    const attribute = byKey || name === 'messages' ? '' : `data-${kebab(name)}`;
    return { name, group, attribute, values, standard: written(defaults[name]), doc };
  });
}

function written(value: unknown): string {
  if (value === undefined || Array.isArray(value) || typeof value === 'object') return '';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : `\`${value}\``;
}
