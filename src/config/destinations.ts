import type * as z from 'zod/mini';
import type { Destination } from './destination.ts';
import { accept } from './option.ts';
import type { Report } from './problem.ts';
import { destinationSchema, type optionsSchema } from './schema.ts';

type Options = z.output<typeof optionsSchema>;

/** Where the leads of a form go. Attributes say how for all, an entry of `destinations` for itself. */
export function readDestinations(options: Options, report: Report): Destination[] {
  const common = Object.fromEntries(
    Object.keys(destinationSchema.shape).map((name) => [name, options[name as keyof Options]]),
  );
  return [...options.webhook, ...options.destinations].flatMap((entry) => {
    const own = typeof entry === 'object' ? entry : { url: entry };
    const to = accept(destinationSchema, { ...common, url: '', ...own }, report) as Destination;
    if (!to.url) return [];
    const isSimple = /form|text/.test(to.format) && !to.headers;
    if (to.mode !== 'no-cors' || isSimple) return [to];
    report('mode', 'no-cors needs format form or text, no headers');
    return [{ ...to, mode: 'cors' }];
  });
}
