const LIMIT = 1024 * 1024;

/** What is wrong with a request, with the status to answer. */
export class BadRequest extends Error {
  /**
   * @param {number} status
   * @param {string} message
   * @param {object} [details]  what else the answer says
   */
  constructor(status, message, details = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/**
 * The body as text, up to 1 MB.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string>}
 * @throws {BadRequest} 413
 */
export async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LIMIT) chunks.push(chunk); // the rest is read and thrown away, so that the answer gets through
  }
  if (size > LIMIT) throw new BadRequest(413, 'The body is larger than 1 MB.');
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * @param {string} text
 * @returns {Record<string, unknown>}
 * @throws {BadRequest} 400
 */
export function parseObject(text) {
  try {
    const value = JSON.parse(text);
    if (value && typeof value === 'object' && !Array.isArray(value)) return value;
  } catch {}
  throw new BadRequest(400, 'The body is not a JSON object.');
}
