import type { Destination } from '../../../../src/config/destination.ts';
import { ABOUT_MISTAKE } from '../../../../src/doctor/advice.ts';
import { mistakesOf } from '../../../../src/webhook/mistakes.ts';
import { preflightHeaders } from '../../../../src/webhook/preflight.ts';
import { type DestinationInfo, destinationAt } from '../destinations.ts';
import { hasUser, secretsIn, withoutSecrets } from '../secrets.ts';
import { type Address, addressesOf } from './addresses.ts';
import { ofTool } from './of-tool.ts';
import { changed } from './seen.ts';
import type { Look, Warning } from './warning.ts';

/** A page that is not in a private network: where the form will stand nobody knows yet. */
const PAGE = new URL('https://www.example.com/');
const SECRET = /^(api_?key|access_?token|auth_?token|token|secret|password|passwd|bearer)$/i;

export const aboutDestination: Look = ({ design, options }) => {
  const addresses = addressesOf(design);
  const secrets = secretsIn(design.options);
  return [
    !addresses.length && {
      id: 'no-webhook',
      level: 'error',
      about: 'destination',
      text: 'Your leads have nowhere to go yet: without an address no form appears.',
      what_to_do: 'Paste the address that your tool gives you, such as one of Zapier, Make or your own server.',
    },
    ...addresses.flatMap((address) => [...ofAddress(address), ...ofTool(address, design)]),
    secrets.length > 0 && {
      id: 'secret-in-header',
      level: 'error',
      about: 'destination',
      text: `The header ${secrets.join(', ')} looks like a secret, and every visitor can read it in the page.`,
      what_to_do:
        'Take it out. Use an address that needs none, or a server of your own between. It has been in this page: make a new one.',
      fix: (design) => ({ ...design, options: withoutSecrets(design.options) }),
    },
    options.test === true && {
      id: 'test-mode',
      level: 'warning',
      about: 'destination',
      text: 'All leads are marked as tests.',
      what_to_do: 'Switch it off before real visitors come.',
      fix: (design) => changed(design, { test: undefined }),
    },
    options.metricsWebhook !== undefined &&
      options.metricsWebhook === options.webhook && {
        id: 'metrics-among-leads',
        level: 'warning',
        about: 'destination',
        text: 'The counts of page views go to the same address as the leads.',
        what_to_do: 'Give them one of their own, or your tool takes each count for a lead.',
        fix: (design) => changed(design, { metricsWebhook: undefined }),
      },
    ...preflights(design.options.format, options.headers, addresses),
  ];
};

/** What can be seen of an address alone. */
function ofAddress({ written, url, preset, replace }: Address): (Warning | false)[] {
  // what is no address at all is told with the options
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const codes = mistakesOf({ url: url.href, preset, headers: undefined } as unknown as Destination, PAGE);
  const isPrivate = codes.includes('PRIVATE_NETWORK');
  return [
    url.protocol === 'http:' &&
      !isPrivate && {
        id: 'plain-http',
        level: 'error',
        about: 'destination',
        text: `The address at ${url.hostname} begins with http. ${ABOUT_MISTAKE.MIXED_CONTENT!.replace(/\. .*/, '.')}`,
        what_to_do: 'Begin the address with https.',
        fix: (design) => replace(design, written.replace(/^http:/i, 'https:')),
      },
    codes.includes('TEST_URL') && {
      id: 'test-address',
      level: 'error',
      about: 'destination',
      text: 'This address listens only while the editor of n8n waits for a test.',
      what_to_do: 'Activate the workflow, and use its production address.',
      fix: (design) => replace(design, written.replace('/webhook-test/', '/webhook/')),
    },
    codes.includes('NEEDS_SECRET') && {
      id: 'needs-secret',
      level: 'error',
      about: 'destination',
      text: 'This API wants a secret key, and a page cannot keep one.',
      what_to_do: ABOUT_MISTAKE.NEEDS_SECRET!.replace(/^.*?\. /, ''),
    },
    isPrivate && {
      id: 'private-network',
      level: 'warning',
      about: 'destination',
      text: `The address at ${url.hostname} is in a private network, or on this very machine: your visitors do not reach it.`,
      what_to_do: 'Fine for trying it out. For your visitors use a public address.',
    },
    (hasUser(written) || [...url.searchParams.keys()].some((name) => SECRET.test(name))) && {
      id: 'secret-in-address',
      level: hasUser(written) ? 'error' : 'warning',
      about: 'destination',
      text: 'There is something like a password in the address, and every visitor can read it in the page.',
      what_to_do: 'Use an address that only takes leads in, and gives nothing out.',
      ...(hasUser(written) && { fix: (design) => replace(design, written.replace(/\/\/[^/@]*@/, '//')) }),
    },
    /(^|\.)example(\.(com|org|net))?$/.test(url.hostname) && {
      id: 'example-address',
      level: 'warning',
      about: 'destination',
      text: 'This is an address out of an example: no lead arrives there.',
      what_to_do: 'Paste the one that your own tool gives you.',
    },
  ];
}

/** What makes a browser ask first, at tools that do not answer such questions. */
function preflights(format: unknown, headers: unknown, addresses: readonly Address[]): (Warning | false)[] {
  const deaf = addresses
    .map(({ written, preset }) => destinationAt(written, preset))
    .find((tool): tool is DestinationInfo => !!tool && tool.preset !== 'generic' && !tool.isJson);
  if (!deaf) return [];
  const asks = preflightHeaders({ format: 'form', headers: Object(headers) });
  return [
    // a tool with a body of its own gets that, whatever is said
    format === 'json' &&
      !deaf.script && {
        id: 'json-refused',
        level: 'error',
        about: 'destination',
        text: `${deaf.name} does not let a page send JSON: leads would not arrive.`,
        what_to_do: 'Leave the format to leadtag, which knows what this tool takes.',
        fix: (design) => changed(design, { format: undefined }),
      },
    asks.length > 0 && {
      id: 'headers-refused',
      level: 'error',
      about: 'destination',
      text: `${deaf.name} does not let a page send further headers (${asks.join(', ')}): leads would not arrive.`,
      what_to_do: 'Leave them out, or put a server of your own between.',
      fix: (design) => changed(design, { headers: undefined }),
    },
  ];
}
