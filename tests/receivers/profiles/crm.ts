import type { HookRequest } from '../../helpers/fault-lab/index.ts';
import type { Expected, Profile } from './profile.ts';
import { form, json } from './readers.ts';
import { allowed, answerJson, html } from './replies.ts';
import { DELIVERED } from './servers.ts';

const HUBSPOT_KEYS = ['fields', 'context', 'legalConsentOptions', 'submittedAt', 'skipValidation'];

interface HubSpotField {
  name?: unknown;
  value?: unknown;
}

/** The values by name, when the body is one that HubSpot takes. */
const hubspotFields = (request: HookRequest) => {
  const body = json(request);
  const fields = body?.fields as HubSpotField[] | undefined;
  if (!body || !Array.isArray(fields) || Object.keys(body).some((key) => !HUBSPOT_KEYS.includes(key))) return undefined;
  if (fields.some(({ name, value }) => typeof name !== 'string' || typeof value !== 'string')) return undefined;
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
};

/** A form that was made for pages, not for scripts: nothing of its answer can be read. */
const OPAQUE: Omit<Expected, 'attributes'> = {
  visitor: 'received',
  row: 'unconfirmed',
  code: 'OPAQUE',
  arrives: true,
  posts: 1,
  later: { row: 'unconfirmed', posts: 1, times: 1 },
};

const page = { preflight: () => html(404, 'Not found'), post: () => html(200, 'Almost finished'), read: form('last') };

export const crm = {
  hubspot: {
    path: '/submissions/v3/integration/submit/123/0a1b2c3d-0000-4000-8000-000000000000',
    preflight: (request) => allowed(request, own(request)),
    post: (request) =>
      hubspotFields(request)
        ? answerJson(200, { inlineMessage: 'Thanks for submitting the form.' }, own(request))
        : answerJson(400, { status: 'error', message: 'The request is not valid' }, own(request)),
    read: hubspotFields,
    holds: { firstname: 'Ada', lastname: 'Lovelace', email: 'ada@example.com' },
    expected: { ...DELIVERED, attributes: { 'data-preset': 'hubspot' } },
  },

  mailchimp: {
    ...page,
    path: '/subscribe/post?u=abc&id=def',
    holds: { FNAME: 'Ada', LNAME: 'Lovelace', EMAIL: 'ada@example.com' },
    expected: { ...OPAQUE, attributes: { 'data-preset': 'mailchimp' } },
  },

  activecampaign: {
    ...page,
    path: '/proc.php?u=1&f=1',
    holds: { fullname: 'Ada Lovelace', email: 'ada@example.com', act: 'sub', u: '1', f: '1' },
    expected: { ...OPAQUE, attributes: { 'data-preset': 'activecampaign' } },
  },

  /** Web-to-lead says 200 and shows an empty page, whatever it makes of the lead. */
  salesforce: {
    ...page,
    path: '/servlet/servlet.WebToLead?encoding=UTF-8&oid=00D000000000000',
    holds: {
      first_name: 'Ada',
      last_name: 'Lovelace',
      email: 'ada@example.com',
      oid: '00D000000000000',
      lead_source: 'bench',
    },
    expected: { ...OPAQUE, attributes: { 'data-preset': 'salesforce' } },
  },
} satisfies Record<string, Profile>;

const own = ({ headers }: HookRequest) => ({ 'access-control-allow-origin': headers.origin ?? '*' });
