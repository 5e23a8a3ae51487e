import type { Answer, HookRequest } from '../../helpers/fault-lab/index.ts';

type Lines = Record<string, string>;

/** Any page may read the answer. */
export const ANY: Lines = { 'access-control-allow-origin': '*' };

export const text = (status: number, body: string, headers: Lines = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body,
});

export const html = (status: number, body: string, headers: Lines = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: `<!doctype html><title>${body}</title><p>${body}</p>`,
});

export const answerJson = (status: number, body: unknown, headers: Lines = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

export const empty = (status: number, headers: Lines = {}): Answer => ({ status, headers });

/** A preflight answered as the `cors` package and its like do: whatever is asked for is allowed. */
export function allowed({ headers }: HookRequest, more: Lines = {}): Answer {
  return empty(204, {
    ...ANY,
    'access-control-allow-methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    ...more,
  });
}

/** A preflight that names no headers: JSON is blocked, what needs no preflight may be read. */
export const allowedSimple = (): Answer => empty(200, { ...ANY, 'access-control-allow-methods': 'GET,POST,OPTIONS' });
