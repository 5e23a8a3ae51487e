import type { Findings } from '../../../src/doctor/findings.ts';
import type { ProfileName } from '../profiles/index.ts';

/** What the doctor is told beside the address, and what it says. */
export interface Expectation {
  preset?: NonNullable<Findings['preset']>;
  formId?: string;
  fields?: Record<string, string>;
  verdict: Findings['verdict'];
  codes?: string[];
  /** What is to be pasted beside the address and what the doctor was told. */
  attributes?: Record<string, string>;
  /** What the first piece of advice speaks of. */
  fix?: RegExp;
}

const FORM = { 'data-format': 'form' };
const READ = /Access-Control-Allow-Origin/;
const UNCONFIRMED = { verdict: 'unconfirmed', codes: ['CORS_UNREADABLE'], fix: READ } as const;
const lost = (codes: string[], fix: RegExp): Expectation => ({ verdict: 'lost', codes, fix });

export const EXPECTATIONS: Readonly<Record<ProfileName, Expectation>> = {
  open: { verdict: 'delivered' },
  'none-200': { ...UNCONFIRMED, codes: ['CORS_UNREADABLE'], attributes: FORM },
  'none-500': lost(['CORS_UNREADABLE', 'HTTP_500'], /log/),
  opt405: { verdict: 'delivered', attributes: FORM },
  'exec-on-options': { ...UNCONFIRMED, codes: ['CORS_UNREADABLE'], attributes: FORM },
  'php-plain': { ...UNCONFIRMED, codes: ['CORS_UNREADABLE'], attributes: FORM },
  'json-server': { verdict: 'delivered' },
  'api-gateway': lost(['CORS_UNREADABLE', 'HTTP_502'], /log/),
  'supabase-401': lost(['CORS_UNREADABLE', 'HTTP_401'], /permission/),
  'convoy-like': lost(['CORS_UNREADABLE', 'HTTP_415'], /kind of body.*worker/),

  '429': lost(['HTTP_429'], /patience/),
  '429-exposed': lost(['HTTP_429'], /patience/),
  reset: lost(['HOST_UNREACHABLE'], /whether the server runs/),
  hang: lost(['TIMEOUT'], /http response/),
  '413': lost(['HTTP_413'], /too large/),
  slow: { verdict: 'delivered' },

  n8n: { preset: 'n8n', verdict: 'delivered' },
  'n8n-inactive': {
    preset: 'n8n',
    ...lost(['CORS_UNREADABLE', 'HTTP_500'], /n8n says so while the workflow is not active/),
  },
  'n8n-test-url': { preset: 'n8n', ...lost(['TEST_URL'], /Activate the workflow/) },
  'n8n-foreign-origin': {
    preset: 'n8n',
    verdict: 'unconfirmed',
    codes: ['CORS_UNREADABLE'],
    attributes: FORM,
    fix: /Allowed Origins \(CORS\)/,
  },

  'nodered-stock': { verdict: 'delivered' },
  'nodered-hardened': { preset: 'node-red', verdict: 'unconfirmed', codes: ['CORS_UNREADABLE'], fix: /httpNodeCors/ },

  zapier: { preset: 'zapier', verdict: 'delivered' },
  make: { preset: 'make', verdict: 'unconfirmed', codes: ['CORS_UNREADABLE'], fix: /Webhook response/ },
  'make-with-cors': { preset: 'make', verdict: 'delivered' },
  pipedream: { preset: 'pipedream', verdict: 'delivered' },
  'power-automate': { preset: 'power-automate', ...lost(['PREFLIGHT_LIKELY'], /relay/) },
  airtable: { preset: 'airtable', ...UNCONFIRMED, codes: ['CORS_UNREADABLE'] },

  'apps-script': { preset: 'apps-script', verdict: 'delivered' },
  'apps-script-error': { preset: 'apps-script', ...lost(['ANSWER_SAYS_NO'], /log of the tool/) },

  slack: { preset: 'slack', verdict: 'delivered' },
  discord: { preset: 'discord', verdict: 'delivered' },
  // it says when to come again, and the doctor does
  'discord-429': { preset: 'discord', verdict: 'delivered' },

  formspree: { preset: 'formspree', verdict: 'delivered' },
  'formspree-no': { preset: 'formspree', ...lost(['ANSWER_SAYS_NO'], /log of the tool/) },
  web3forms: {
    preset: 'formspree',
    fields: { access_key: 'public-key' },
    verdict: 'delivered',
    attributes: { 'data-hidden-access_key': 'public-key' },
  },
  netlify: { preset: 'netlify', formId: 'contact', verdict: 'delivered', attributes: { 'data-form-id': 'contact' } },

  hubspot: { preset: 'hubspot', verdict: 'delivered' },
  mailchimp: { preset: 'mailchimp', verdict: 'unconfirmed', codes: ['OPAQUE'] },
  activecampaign: { preset: 'activecampaign', verdict: 'unconfirmed', codes: ['OPAQUE'] },
  salesforce: { preset: 'salesforce', verdict: 'unconfirmed', codes: ['OPAQUE'] },
};
