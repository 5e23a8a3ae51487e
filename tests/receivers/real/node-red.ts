import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freePort, startChild, temporaryFolder } from './child.ts';
import type { RealReceiver } from './receiver.ts';

/**
 * - `stock`: as it comes; editor and flows share the root, and with it the editor's CORS
 * - `hardened`: the editor has a root of its own
 * - `hardened with CORS`: and the flows have theirs
 */
export type NodeRedSetup = 'stock' | 'hardened' | 'hardened with CORS';

const SETTINGS: Record<NodeRedSetup, object> = {
  stock: {},
  hardened: { httpAdminRoot: '/admin' },
  'hardened with CORS': { httpAdminRoot: '/admin', httpNodeCors: { origin: '*', methods: 'GET,PUT,POST,DELETE' } },
};

const KEEP = `const leads = flow.get('leads') || [];
leads.push(msg.payload);
flow.set('leads', leads);
msg.payload = { ok: true };
return msg;`;

const SHOW = `msg.payload = flow.get('leads') || [];
return msg;`;

/** http in, function, http response. */
const branch = (id: string, method: string, url: string, func: string) => [
  { id: `${id}-in`, type: 'http in', z: 'tab', url, method, upload: false, wires: [[`${id}-do`]] },
  { id: `${id}-do`, type: 'function', z: 'tab', func, outputs: 1, libs: [], wires: [[`${id}-out`]] },
  { id: `${id}-out`, type: 'http response', z: 'tab', statusCode: '', headers: {}, wires: [] },
];

const FLOWS = [
  { id: 'tab', type: 'tab', label: 'Leads' },
  ...branch('keep', 'post', '/lead', KEEP),
  ...branch('show', 'get', '/leads', SHOW),
];

/** Node-RED, started by its own command. */
export async function startNodeRed(setup: NodeRedSetup): Promise<RealReceiver> {
  const { path, remove } = await temporaryFolder();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const settings = {
    uiHost: '127.0.0.1',
    uiPort: port,
    flowFile: 'flows.json',
    userDir: path,
    disableEditor: true,
    telemetry: { enabled: false, updateNotification: false },
    logging: { console: { level: 'warn' } },
    ...SETTINGS[setup],
  };
  await writeFile(join(path, 'flows.json'), JSON.stringify(FLOWS));
  await writeFile(join(path, 'settings.cjs'), `module.exports = ${JSON.stringify(settings)};`);

  const red = createRequire(import.meta.url).resolve('node-red/red.js');
  // it answers 404 as long as it has not read its flows
  const started = startChild(process.execPath, [red, '-s', join(path, 'settings.cjs')], `${origin}/leads`);
  const child = await started.catch(async (error) => {
    await remove();
    throw error;
  });
  return {
    url: `${origin}/lead`,
    origin,
    leads: async () => {
      const payloads = (await (await fetch(`${origin}/leads`)).json()) as unknown[];
      return payloads.filter((payload) => typeof payload === 'object') as Record<string, unknown>[];
    },
    close: async () => {
      await child.close();
      await remove();
    },
  };
}
