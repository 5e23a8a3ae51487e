import { type FormConfig, type FormOptions, parse } from '../../../../src/config/parse.ts';
import type { Problem } from '../../../../src/config/problem.ts';
import type { Design } from '../design.ts';
import { type FieldDraft, fieldsOf } from '../fields.ts';
import { tidy } from '../tidy.ts';

/** A design from all sides, for whoever looks for mistakes. */
export interface Seen {
  design: Design;
  /** Tidy, as they are copied. */
  options: FormOptions;
  /** As the form would have them. */
  config: FormConfig;
  /** What the form would report of them as they are. */
  problems: Problem[];
  fields: FieldDraft[];
  /** Those that a visitor sees. */
  asked: FieldDraft[];
}

const ANYWHERE = 'https://example.com/';

export function look(design: Design): Seen {
  const options = tidy({ ...design.options });
  const { config } = parse({ ...options, webhook: options.webhook || ANYWHERE });
  const { problems } = parse({ ...design.options, webhook: design.options.webhook || ANYWHERE });
  const fields = fieldsOf(design.options);
  return { design, options, config: config!, problems, fields, asked: fields.filter(({ type }) => type !== 'hidden') };
}

/** The design with other options; `undefined` takes one away. */
export function changed(design: Design, changes: Partial<FormOptions> | Record<string, undefined>): Design {
  const options = Object.entries({ ...design.options, ...changes }).filter(([, value]) => value !== undefined);
  return { ...design, options: { webhook: '', ...Object.fromEntries(options) } as FormOptions };
}
