import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { DestinationInput } from '../../../src/config/destination.ts';
import { OPTION_DOCS } from '../../../src/config/docs.ts';
import type { FormOptions } from '../../../src/config/form-options.ts';
import { type destinationSchema, optionsSchema } from '../../../src/config/schema.ts';

// these two are judged by the compiler, which `npm test` asks first
test('the options that are written out for editors are those of the schema, with the same types', () => {
  expectTypeOf<FormOptions>().toEqualTypeOf<z.input<typeof optionsSchema>>();
});

test('so is what can be said of a further webhook', () => {
  expectTypeOf<DestinationInput>().toEqualTypeOf<z.input<typeof destinationSchema>>();
});

test('every option has its line of documentation, and nothing else has', () => {
  expect(Object.keys(OPTION_DOCS).sort()).toEqual(Object.keys(optionsSchema.shape).sort());
});
