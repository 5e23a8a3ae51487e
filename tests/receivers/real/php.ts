import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, linesOf, startChild, temporaryFolder } from './child.ts';
import { missing } from './installed.ts';
import type { RealReceiver } from './receiver.ts';

/** What the web has taught for twenty years: `$_POST` into a file. */
const SCRIPT = `<?php
if ($_POST) {
  $line = json_encode($_POST, JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
  file_put_contents(__DIR__ . '/leads.jsonl', $line . "\\n", FILE_APPEND | LOCK_EX);
}
echo 'Thank you';
`;

export const phpMissing = missing('php', 'php-cli');

/** PHP's own server. */
export async function startPhp(): Promise<RealReceiver> {
  const { path, remove } = await temporaryFolder();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await writeFile(join(path, 'lead.php'), SCRIPT);
  const child = await startChild('php', ['-S', `127.0.0.1:${port}`, '-t', path], `${origin}/lead.php`);
  return {
    url: `${origin}/lead.php`,
    origin,
    leads: () => linesOf(join(path, 'leads.jsonl')),
    close: async () => {
      await child.close();
      await remove();
    },
  };
}
