import { kebab } from '../../../../src/config/case.ts';
import type { FieldInput } from '../../../../src/config/field.ts';
import type { FormOptions } from '../../../../src/config/parse.ts';
import { pageSchema } from '../../../../src/config/schema.ts';
import { shorthandOf } from './shorthand.ts';

export type Attributes = [name: string, value: string][];

/** Options in the three places where HTML can carry them. */
export interface Written {
  /** Of the form, as attributes. */
  form: Attributes;
  /** Of the page: these count on a script tag only. */
  page: Attributes;
  /** What no attribute can hold. */
  json: Record<string, unknown> | undefined;
}

/** Tidy options as HTML carries them. */
export function written(options: FormOptions): Written {
  const form: Attributes = [];
  const page: Attributes = [];
  const json: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(compactFields(options))) {
    const to = Object.hasOwn(pageSchema.shape, name) ? page : form;
    if (/^(field|hidden|step)$/.test(name)) form.push(...parts(name, value as Record<string, unknown>));
    else if (typeof value !== 'object') to.push([`data-${kebab(name)}`, String(value)]);
    else json[name] = value;
  }
  return { form, page, json: Object.keys(json)[0] ? json : undefined };
}

/** The same options with the fields in the shorthand. What only asks for a script is left out: its tag says as much. */
export function compactFields({ webhook, score, ...options }: FormOptions): Record<string, unknown> {
  const { fields, field } = shorthandOf(options.fields as FieldInput[]);
  const asked = score && Object.keys(score)[0] ? { score } : {};
  const own = Object.keys(field)[0] ? { field } : {};
  const entries = Object.entries(options).flatMap(([name, value]): [string, unknown][] =>
    name === 'fields' ? Object.entries({ fields, ...own }) : [[name, value]],
  );
  return { ...(webhook && { webhook }), ...Object.fromEntries(entries), ...asked };
}

/** `data-hidden-<key>`, `data-field-<key>-<option>`, `data-step-<n>-<option>`. */
const parts = (part: string, values: Record<string, unknown>): Attributes =>
  Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'object'
      ? Object.entries(value as object).map(([option, text]): [string, string] => [
          `data-${part}-${key}-${option}`,
          String(text),
        ])
      : [[`data-${part}-${key}`, String(value)] as [string, string]],
  );
