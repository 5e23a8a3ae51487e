import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps a folder for this process. PGlite would let two processes write into one folder, and both would lose leads. A socket
 * that somebody listens on says whether the other one still lives: a file with a process id would outlive a `kill -9`.
 * @param {string} folder  one that exists
 * @returns {Promise<() => Promise<void>>} gives the folder back
 * @throws {Error} when another process has it
 */
export async function lockFolder(folder) {
  const name = `leadtag-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 20)}`;
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  const server = (await listen(address)) ?? ((await isAlive(address)) ? undefined : await listen(address, true));
  if (!server) throw new Error(`Another demo is running on the same leads (${folder}). Stop it first.`);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/**
 * @param {string} address
 * @param {boolean} [anew]  takes away what a process has left that was killed
 * @returns {Promise<import('node:net').Server | undefined>} undefined: somebody has it, or had it
 */
function listen(address, anew) {
  if (anew) rmSync(address, { force: true });
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server));
  });
}

/** @param {string} address */
function isAlive(address) {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    // whatever else is wrong with it: somebody else's
    socket.on('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'),
    );
  });
}
