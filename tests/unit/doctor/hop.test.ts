import { expect, test } from 'vitest';
import { travel } from '../../../src/doctor/hop.ts';

const START = 'https://a.example/start';

/** A network in which each address answers with a status and where to go next. */
async function go(answers: Record<string, [status: number, location?: string]>, method: 'POST' | 'OPTIONS' = 'POST') {
  const seen: string[] = [];
  const fetch = (async (url: string, { method, headers, body }: RequestInit) => {
    seen.push(`${method} ${url} ${body ?? '-'} ${(headers as Record<string, string>).origin}`);
    const [status, location] = answers[url]!;
    return new Response(null, { status, headers: location ? { location } : {} });
  }) as typeof globalThis.fetch;
  const journey = await travel(
    { url: START, method, origin: 'https://shop.example', headers: {}, body: 'lead' },
    1000,
    fetch,
  );
  return { journey, seen };
}

test.each([301, 302, 303])('%d drops the lead on the way, as browsers do', async (status) => {
  const { seen } = await go({ [START]: [status, '/next'], 'https://a.example/next': [200] });
  expect(seen).toEqual([
    `POST ${START} lead https://shop.example`,
    'GET https://a.example/next - https://shop.example',
  ]);
});

test.each([307, 308])('%d takes it along; another host does not learn where it comes from', async (status) => {
  const { seen } = await go({ [START]: [status, 'https://b.example/'], 'https://b.example/': [200] });
  expect(seen[1]).toBe('POST https://b.example/ lead null');
});

test('a preflight follows no redirects', async () => {
  expect((await go({ [START]: [302, '/next'] }, 'OPTIONS')).seen).toHaveLength(1);
});

test('a circle ends', async () => {
  const { journey, seen } = await go({ [START]: [307, START] });
  expect(seen.length).toBeLessThanOrEqual(21);
  expect(journey).toMatchObject({ last: { status: 307 } });
});

test('a redirect to nonsense is a fault, not a crash', async () => {
  expect((await go({ [START]: [302, 'http://'] })).journey).toMatchObject({ fault: 'HOST_UNREACHABLE' });
});
