import type * as z from 'zod/mini';
import { accept } from './accept.ts';
import type { Destination } from './destination.ts';
import type { Problem } from './problem.ts';
import { destinationSchema, type optionsSchema } from './schema.ts';

type Options = z.output<typeof optionsSchema>;

/** Where the leads of a form go. Attributes say how for all, an entry of `destinations` for itself. */
export function readDestinations(options: Options, report: (problem: Problem) => void): Destination[] {
  const { preset, format, mode, redirects, headers, map } = options;
  const common = { preset, format, mode, redirects, headers, map };
  return [...options.webhook, ...options.destinations].flatMap((entry) => {
    const own = typeof entry === 'object' ? entry : { url: entry };
    const { url, ...ways } = accept(destinationSchema, { ...common, url: '', ...own }, report);
    if (!url) return [];
    const to = { url, ...ways };
    const isSimple = /form|text/.test(to.format) && !to.headers;
    if (to.mode !== 'no-cors' || isSimple) return [to];
    report({ option: 'mode', text: 'no-cors needs data-format="form" or "text", and no headers' });
    return [{ ...to, mode: 'cors' }];
  });
}
