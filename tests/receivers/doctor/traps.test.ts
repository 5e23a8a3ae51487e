import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { examine } from '../../../src/doctor/examine.ts';
import { listen } from '../../helpers/http.ts';

const PAGE = 'http://127.0.0.1:9001';
const ANY = { 'access-control-allow-origin': '*' };

/** Sends a server with a trap to the doctor; returns what he says, and what came. */
async function see(
  answer: (request: IncomingMessage, response: ServerResponse, isJson: boolean) => unknown,
  parts: Partial<Parameters<typeof examine>[0]> = {},
) {
  const seen: string[] = [];
  const server = await listen((request, response) => {
    const isJson = request.headers['content-type'] === 'application/json';
    if (request.method === 'POST') seen.push(`${isJson ? 'json' : 'form'} ${request.url}`);
    request.resume();
    request.on('end', () => {
      if (request.method !== 'OPTIONS') return answer(request, response, isJson);
      return response.writeHead(204, { ...ANY, 'access-control-allow-headers': 'content-type' }).end();
    });
  });
  onTestFinished(server.down);
  const url = `${server.origin}/hook`;
  return { url, seen, findings: await examine({ url, origin: PAGE, mayISend: async () => true, ...parts }) };
}

test('a redirect that drops the lead is no delivery, whatever stands at its end', async () => {
  const { url, findings } = await see(({ url }, response) =>
    url === '/hook'
      ? response.writeHead(301, { ...ANY, location: '/www' }).end()
      : response.writeHead(200, ANY).end('ok'),
  );
  expect(findings).toMatchObject({ verdict: 'lost', codes: ['REDIRECTED'], attributes: {} });
  expect(findings.fixes[0]).toBe(
    `Paste the address where it ends: ${url.replace('/hook', '/www')}. Only if the test lead is there all the same, add data-redirects="ok"`,
  );
});

test('one that takes it along is: the address where it ends is to be pasted', async () => {
  const { url, findings } = await see(({ url }, response) =>
    url === '/hook'
      ? response.writeHead(308, { ...ANY, location: '/new' }).end()
      : response.writeHead(200, ANY).end('ok'),
  );
  expect(findings).toMatchObject({
    verdict: 'delivered',
    attributes: { 'data-webhook': url.replace('/hook', '/new') },
  });
});

test('a page to sign in is no script of Google’s that has run', async () => {
  const answer = ({ url }: IncomingMessage, response: ServerResponse) =>
    url === '/hook'
      ? response.writeHead(302, { location: '/signin' }).end()
      : response.writeHead(200).end('<title>Sign in</title>');
  const { findings } = await see(answer, { preset: 'apps-script' });
  expect(findings).toMatchObject({ verdict: 'lost', codes: ['REDIRECTED'] });
  expect(findings.fixes[0]).toMatch(/access “Anyone”/);
});

test('a form is recommended only where one has been taken', async () => {
  const { seen, findings } = await see((_, response, isJson) => response.writeHead(isJson ? 200 : 500).end());
  expect(seen).toEqual(['json /hook', 'form /hook']);
  expect(findings).toMatchObject({ verdict: 'unconfirmed', codes: ['CORS_UNREADABLE'] });
  expect(findings.attributes).not.toHaveProperty('data-format');
  expect(findings.fixes[0]).toMatch(/Access-Control-Allow-Origin/);
});

test('who refuses JSON may take a form', async () => {
  const { findings } = await see((_, response, isJson) => response.writeHead(isJson ? 415 : 200, ANY).end());
  expect(findings).toMatchObject({ verdict: 'delivered', attributes: { 'data-format': 'form' } });
});

test('who refuses both is told by the first no', async () => {
  const { findings } = await see((_, response, isJson) => response.writeHead(isJson ? 422 : 400, ANY).end());
  expect(findings).toMatchObject({ verdict: 'lost', codes: ['HTTP_422'], attributes: {} });
});

test('a thank-you page after a form that nobody can read is no loss', async () => {
  const answer = ({ url }: IncomingMessage, response: ServerResponse) =>
    url === '/hook' ? response.writeHead(302, { location: '/ok' }).end() : response.writeHead(200).end();
  const { findings } = await see(answer, { preset: 'activecampaign' });
  expect(findings).toMatchObject({ verdict: 'unconfirmed', codes: ['OPAQUE'] });
});

test.each(['data:text/plain,ok', 'file:///etc/passwd', 'javascript:0'])('nobody is sent to %s', async (location) => {
  const { findings } = await see((_, response) => response.writeHead(307, { ...ANY, location }).end());
  expect(findings).toMatchObject({ verdict: 'lost', codes: ['HOST_UNREACHABLE'], attributes: {} });
});

test('a body without an end is read as far as it says something', async () => {
  const { findings } = await see((_, response) => {
    response.writeHead(200, ANY);
    const more = () => response.write('x'.repeat(10_000)) && setImmediate(more);
    response.on('drain', more);
    more();
  });
  expect(findings).toMatchObject({ verdict: 'delivered' });
});

test('one that breaks off does not unsay the status', async () => {
  const { findings } = await see((_, response) => {
    response.writeHead(200, { ...ANY, 'content-length': 100 });
    response.write('{"ok":true');
    setTimeout(() => response.destroy(), 50);
  });
  expect(findings).toMatchObject({ verdict: 'delivered' });
});

test('JSON that cannot be a form, and whose answer cannot be read, is told apart', async () => {
  const { findings } = await see((_, response) => response.writeHead(202).end(), { preset: 'power-automate' });
  expect(findings).toMatchObject({ verdict: 'unconfirmed', codes: ['PREFLIGHT_LIKELY'] });
});
