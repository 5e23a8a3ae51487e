import type { Destination } from '../../../src/config/destination.ts';
import type { FieldConfig, FieldInput } from '../../../src/config/field.ts';
import { readFields } from '../../../src/config/fields.ts';
import type { FormConfig } from '../../../src/config/parse.ts';
import { readPurposes } from '../../../src/config/purposes.ts';
import type { Extension } from '../../../src/extensions.ts';
import { words } from '../../../src/locales/en.ts';
import { speaker } from '../../../src/view/words.ts';

/** Fields as the owner's shorthand, or a list, makes them. */
export const fieldsOf = (fields: string | FieldInput[], field = {}, hidden = {}): FieldConfig[] =>
  readFields({ fields, field, hidden }, () => {});

/** One field. */
export const fieldOf = (fields: string | FieldInput[], field = {}): FieldConfig => fieldsOf(fields, field)[0]!;

/** A plain webhook. */
export const destinationOf = (rest: Partial<Destination> = {}): Destination => ({
  url: 'https://hooks.example.com/a',
  preset: 'auto',
  format: 'auto',
  redirects: 'strict',
  ...rest,
});

/** The form as an extension wants it, in English. */
export const dress = (extension: Extension, config: FormConfig): FormConfig =>
  extension.form!(config, speaker(config.messages, Object.assign({}, ...Object.values(words))));

/** A settled form with these fields. */
export const formOf = (fields: string | FieldInput[], rest: Partial<FormConfig> = {}): FormConfig => ({
  webhook: ['https://hooks.example.com/a'],
  destinations: [destinationOf()],
  fallback: [],
  preset: 'auto',
  format: 'auto',
  redirects: 'strict',
  test: false,
  formId: 'form',
  fields: fieldsOf(fields),
  consentRequired: false,
  purposes: readPurposes(
    rest.consent ? [{ purpose: 'marketing', text: rest.consent, required: !!rest.consentRequired }] : [],
    () => {},
  ),
  routes: [],
  variants: [],
  step: {},
  prefill: [],
  draft: true,
  root: 'shadow',
  display: 'inline',
  attribution: 'session',
  consentMode: 'wait',
  excludeReferrers: [],
  dataLayer: false,
  theme: 'auto',
  density: 'normal',
  messages: {},
  ...rest,
});
