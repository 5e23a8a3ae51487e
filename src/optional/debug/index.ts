import { diagnose } from '../../events/diagnose.ts';
import type { Extension } from '../../extensions.ts';
import { toCsv } from '../../outbox/csv.ts';
import { dangersOf } from '../../webhook/dangers.ts';

/** What an owner needs who looks after things himself: a closer look at his webhooks, and the leads on this device as a table. */
export const debug = (): Extension => ({
  name: 'debug',
  form(config) {
    for (const to of [...config.destinations, ...config.fallback]) {
      for (const code of dangersOf(to, new URL(location.href)))
        diagnose(document, { formId: config.formId, code }, `npx leadtag doctor ${to.url}`);
    }
    return config;
  },
  csv: toCsv,
});
