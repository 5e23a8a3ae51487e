/** A lead with all that sending it needs, as leadtag's own row: about 1.8 KB. Every contestant keeps this very record. */
export type Lead = ReturnType<typeof makeLead>;

/** The id of a lead, by its number: the receiver is asked for these. */
export const idOf = (n: number): string => `019aa6b2-3c1e-7d52-9f0a-${n.toString(16).padStart(12, '0')}`;

export function makeLead(n: number, url: string, nextAt: number) {
  const touch = { at: '2026-11-21T09:12:00.000Z', source: 'news.example', medium: 'referral', landing_page: url };
  const body = JSON.stringify({
    type: 'lead.submitted',
    version: 1,
    id: idOf(n),
    submitted_at: '2026-11-21T10:00:00.000Z',
    form: { id: 'bench' },
    fields: { name: 'Ada Lovelace', email: 'ada@example.com', message: 'A message. '.repeat(95) },
    attribution: { model: 'last_non_direct', first_touch: touch, last_touch: touch, touch_count: 1, pageviews: 1 },
    page: { url, title: 'A page', locale: 'en-GB', timezone: 'Europe/Lisbon' },
  });
  return {
    v: 1 as const,
    id: idOf(n),
    formId: 'bench',
    destination: 0,
    createdAt: Date.now() - 3_600_000 + n,
    attempts: 0,
    nextAt,
    state: 'queued' as const,
    url,
    format: 'json' as const,
    contentType: 'application/json',
    body,
    bytes: body.length,
    timeout: 15_000,
    redirects: 'strict' as const,
  };
}

export const makeLeads = (count: number, url: string, nextAt: number): Lead[] =>
  Array.from({ length: count }, (_, n) => makeLead(n, url, nextAt));

let last = 1e6;
/** One that is no seed's. */
export const newLead = (url: string): Lead => makeLead(last++, url, Date.now() + 3_600_000);

/** The request as leadtag makes it. */
export const requestOf = ({ body }: Pick<Lead, 'body'>): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
  keepalive: true,
  credentials: 'omit',
});

/** Sends a lead, and throws unless the answer is a yes. */
export async function post(lead: Pick<Lead, 'url' | 'body'>): Promise<void> {
  const response = await fetch(lead.url, requestOf(lead));
  await response.text();
  if (!response.ok) throw new Error(String(response.status));
}
