import type { PresetName } from '../config/names.ts';

/** What to change at the receiver, so that a page may do a thing: in the words of the tool, where we know it. */
interface Advice {
  /** So that its answers can be read. */
  read?: (origin: string) => string;
  /** So that JSON gets through. */
  json?: (origin: string) => string;
}

const HEADER = (origin: string): string => `Access-Control-Allow-Origin: ${origin}`;

const NODE_RED = (origin: string): string =>
  `settings.js: httpNodeCors: { origin: "${origin}", methods: "POST" }, and restart Node-RED. End the flow with an “http response” node`;

const N8N = (origin: string): string =>
  `Activate the workflow, and in its Webhook node set Options > Allowed Origins (CORS) to ${origin}`;

const TOOLS: Partial<Record<PresetName, Advice>> = {
  make: { read: (origin) => `Add a “Webhook response” module with the header ${HEADER(origin)}` },
  n8n: { read: N8N, json: N8N },
  'node-red': { read: NODE_RED, json: NODE_RED },
  pipedream: {
    read: (origin) => `Answer with $.respond({ status: 200, headers: { "access-control-allow-origin": "${origin}" } })`,
  },
  'power-automate': {
    read: (origin) => `Add a “Response” action with the header ${HEADER(origin)}`,
    json: () => 'Put a relay before it that answers OPTIONS: demo/receivers/worker.mjs',
  },
};

/** The setting that lets a page read the answers. */
export const toRead = (preset: PresetName | undefined, origin: string): string =>
  (preset && TOOLS[preset]?.read?.(origin)) ??
  `Send the header ${HEADER(origin)} with every answer to a POST, errors too`;

/** The setting that lets a page send JSON, or headers. */
export const toAsk = (preset: PresetName | undefined, origin: string, headers: readonly string[]): string =>
  (preset && TOOLS[preset]?.json?.(origin)) ??
  `Answer OPTIONS with 204 and the headers ${HEADER(origin)}, Access-Control-Allow-Methods: POST, Access-Control-Allow-Headers: ${headers.join(', ')}`;

/** What the tool has to know before it takes a lead. */
const REFUSED: Partial<Record<PresetName, string>> = {
  netlify:
    'A form of this name has to stand in the HTML of the site (--form-id, data-form-id), with an input for each field',
  hubspot: 'Each field has to stand on the form in HubSpot, under the name of its property',
  formspree: 'Web3Forms wants its access key: --field access_key=…, which becomes data-hidden-access_key',
};

/** What to do where a redirect has dropped the lead. */
export const whereItEnds = (preset: PresetName | undefined, url: string): string =>
  preset === 'apps-script'
    ? 'Deploy it anew as a web app: execute as “Me”, access “Anyone”. Else it asks visitors to sign in'
    : `Paste the address where it ends: ${url}. Only if the test lead is there all the same, add data-redirects="ok"`;

/** What to do where no answer comes. */
export const aboutFault = (fault: 'TIMEOUT' | 'HOST_UNREACHABLE'): string =>
  fault === 'TIMEOUT'
    ? 'Let it answer sooner. Node-RED: end the flow with an “http response” node'
    : 'Check the address, and whether the server runs';

/** What a status means at a webhook, and what to do. */
export function aboutStatus(status: number, preset: PresetName | undefined): string {
  if (preset && REFUSED[preset] && status >= 400 && status < 500 && status !== 429) return REFUSED[preset];
  if (status === 401 || status === 403)
    return 'It wants a permission: look for a setting that allows everybody to post';
  if (status === 404 || status === 410)
    return 'Nothing is there: check the address, and whether the workflow or form is active';
  if (status === 405) return 'It takes no POST: check the address';
  if (status === 413) return 'The lead is too large for it: raise its limit';
  if (status === 415) return 'It does not take this kind of body: put a relay before it (demo/receivers/worker.mjs)';
  if (status === 429) return 'It asks for patience: wait a minute, and try again; check its quota';
  if (status >= 500) return 'It fails: look into its log. n8n says so while the workflow is not active';
  if (status >= 300 && status < 400) return 'It redirects to nowhere: check the address';
  return 'It does not want this lead: look into its log for what it misses';
}

/** What is wrong with an address before anything is sent, by the code. */
export const ABOUT_MISTAKE: Record<string, string> = {
  TEST_URL:
    'This address listens only while the editor of n8n waits. Activate the workflow, and paste its production address (/webhook/…)',
  NEEDS_SECRET:
    'This API wants a secret key, and a page cannot keep one. Make an automation “When webhook received”, and paste its address',
  PRIVATE_NETWORK:
    'This address is in a private network: your visitors do not reach it. Use a public one, or a tunnel; to look at it from a page of the same network, say --origin http://localhost:3000',
  MIXED_CONTENT: 'Browsers let no https page send to an http address. Use https',
  NOT_SAME_ORIGIN: 'Netlify takes forms of its own site only: paste the address of a page of that site',
};
