import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, linesOf, startChild, temporaryFolder } from './child.ts';
import { missing } from './installed.ts';
import type { RealReceiver } from './receiver.ts';

/**
 * - `plain`: runs on any method, preflights included, and knows no CORS
 * - `with a header`: POST only, and a header that lets pages read the answer
 */
export type DebianWebhookSetup = 'plain' | 'with a header';

const MORE: Record<DebianWebhookSetup, object> = {
  plain: {},
  'with a header': {
    'http-methods': ['POST'],
    'response-headers': [{ name: 'Access-Control-Allow-Origin', value: '*' }],
  },
};

export const debianWebhookMissing = missing('webhook', 'webhook');

/** Debian's `webhook`, https://github.com/adnanh/webhook: runs a script with what has come. */
export async function startDebianWebhook(setup: DebianWebhookSetup): Promise<RealReceiver> {
  const { path, remove } = await temporaryFolder();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const script = join(path, 'store.sh');
  const file = join(path, 'leads.jsonl');
  const hook = {
    id: 'lead',
    'execute-command': script,
    'pass-arguments-to-command': [{ source: 'entire-payload' }],
    ...MORE[setup],
  };
  await writeFile(script, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${file}'\n`, { mode: 0o755 });
  await writeFile(join(path, 'hooks.json'), JSON.stringify([hook]));
  const args = ['-hooks', join(path, 'hooks.json'), '-ip', '127.0.0.1', '-port', String(port)];
  const child = await startChild('webhook', args, `${origin}/`);
  return {
    url: `${origin}/hooks/lead`,
    origin,
    // a call without anything in it passes `null`
    leads: async () => (await linesOf(file)).map((lead) => lead ?? {}),
    close: async () => {
      await child.close();
      await remove();
    },
  };
}
