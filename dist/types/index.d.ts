export type { Choice, FieldInput, FieldOptions } from './config/field.ts';
export type { FormOptions } from './config/parse.ts';
export { ConfigError, type Problem } from './config/problem.ts';
export type { EventDetail, EventName } from './events/names.ts';
export type { FieldValue } from './fields/kind.ts';
export type { Lead } from './lead/schema.ts';
export { type Handle, mount } from './mount.ts';
export { startPage as start } from './page.ts';
export type { Outcome } from './submit.ts';
