import { expect } from 'vitest';
import { flatten } from '../../../../src/lead/flatten.ts';
import type { Lead } from '../../../../src/lead/schema.ts';
import { uuid } from '../../../../src/platform/id.ts';
import { leadOf } from '../../../unit/support/lead.ts';

export const ORIGIN = 'https://example.com';

/** What gets broken on the way to a store. */
export const FIELDS = {
  name: 'Ada שלום 😀',
  email: 'ada@example.com',
  phone: '+351912345678',
  note: 'a\r\nb "c" \\ \'d\' %1 $1 ?1',
  formula: '=SUM(A1)',
};

/** A lead as the widget makes it now, with an id of its own. */
export const freshLead = (parts: Partial<Lead> = {}): Lead =>
  leadOf({ id: uuid(Date.now()), submitted_at: new Date().toISOString(), fields: FIELDS, ...parts });

export const asJson = (lead: unknown): RequestInit => ({
  method: 'POST',
  headers: { origin: ORIGIN, 'content-type': 'application/json' },
  body: JSON.stringify(lead),
});

export const asForm = (lead: Lead): RequestInit => ({
  method: 'POST',
  headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  body: new URLSearchParams(flatten(lead)).toString(),
});

/** `fetch`, or the handler of a worker. */
export type Ask = (init: RequestInit) => Promise<Response>;

/** All that a webhook of ours owes to a page. `stored` gives the leads that it has kept. */
export async function expectReceiver(ask: Ask, stored: () => Lead[] | Promise<Lead[]>): Promise<void> {
  const preflight = await ask({
    method: 'OPTIONS',
    headers: {
      origin: ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': ORIGIN,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
  });

  const [json, form] = [freshLead(), freshLead({ test: true })];
  const yes = await ask(asJson(json));
  expect([yes.status, await yes.json()]).toEqual([200, { ok: true, id: json.id }]);
  expect((await ask(asForm(form))).status).toBe(200);
  // at once, and after
  const repeats = [...(await Promise.all([ask(asJson(json)), ask(asJson(json))])), await ask(asForm(form))];
  expect(repeats.map(({ status }) => status)).toEqual([200, 200, 200]);
  const kept = (await stored()).filter(({ id }) => id === json.id || id === form.id);
  expect(kept.map(({ id }) => id).sort()).toEqual([json.id, form.id].sort());
  for (const lead of kept) expect(lead.fields).toEqual(FIELDS);
  expect(kept.find(({ id }) => id === json.id)).toEqual({ ...json, spam: { suspected: false, reasons: [] } });

  for (const [init, status] of [
    [{ ...asJson(json), body: '{' }, 400],
    [asJson({ ...json, id: 'x' }), 422],
    [{ ...asJson(json), method: 'PUT' }, 405],
  ] as const) {
    const no = await ask(init);
    expect([no.status, no.headers.get('access-control-allow-origin')]).toEqual([status, ORIGIN]);
    expect((await no.json()).error).toBeTypeOf('string');
  }
}
