import type { FormOptions } from '../../../../src/config/parse.ts';
import { compactFields } from './attributes.ts';

/** Tidy options, short. Nothing beside them can say here that leads are to be scored. */
export const jsonOptions = ({ score, ...options }: FormOptions): Record<string, unknown> => ({
  ...compactFields(options),
  ...(score ? { score } : {}),
});

/** The options alone. */
export const jsonOutput = (options: FormOptions): string => JSON.stringify(jsonOptions(options), null, 2);
