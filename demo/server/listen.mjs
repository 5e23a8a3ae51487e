import { createServer } from 'node:http';

/**
 * An HTTP server that only this machine can reach. It listens on 127.0.0.1 and, where there is one, on ::1,
 * because browsers take either for "localhost".
 * @typedef {{ port: number, close(): Promise<void> }} LocalServer
 */

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port  0 takes any free one
 * @returns {Promise<LocalServer>}
 * @throws {NodeJS.ErrnoException & { port: number }} EADDRINUSE when the port is taken
 */
export async function listenLocally(handler, port) {
  const v4 = await listen(handler, '127.0.0.1', port);
  try {
    const v6 = await listen(handler, '::1', v4.port);
    return { port: v4.port, close: async () => void (await Promise.all([v4.close(), v6.close()])) };
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return v4; // a machine without IPv6
    await v4.close();
    if (code === 'EADDRINUSE' && port === 0) return listenLocally(handler, 0); // free on one side only: the next one
    throw error;
  }
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {string} host
 * @param {number} port
 * @returns {Promise<LocalServer>}
 */
function listen(handler, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen({ host, port }, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      const close = () =>
        /** @type {Promise<void>} */ (
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections(); // also those with an answer still under way
          })
        );
      resolve({ port: address.port, close });
    });
  });
}
