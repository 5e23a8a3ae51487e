/** What a code means, and what its owner can do about it, as the README has it under "When something is wrong". */
export interface Advice {
  meaning: string;
  todo: string;
}

const CODES: Record<string, Advice> = {
  CONFIG: { meaning: 'An option does not fit.', todo: 'The section Forms names it.' },
  SCRIPT_MISSING: {
    meaning: 'An option needs a script that is not on the page.',
    todo: 'Add the tag that is named in the section Forms.',
  },
  ENHANCE_NATIVE: {
    meaning: 'An existing form is left to the browser.',
    todo: 'The console says what it has that cannot be had otherwise.',
  },
  IN_HEAD: {
    meaning: 'The snippet stands in the head; its form is at the end of the page.',
    todo: 'Move it, or add data-target.',
  },
  HTTP_4: {
    meaning: 'The webhook did not say yes. The lead is kept.',
    todo: 'Check its address, its permissions and its log.',
  },
  HTTP_401: {
    meaning: 'The webhook wants a permission.',
    todo: 'Look for a setting that allows everybody to post.',
  },
  HTTP_404: {
    meaning: 'Nothing is at that address.',
    todo: 'Check the address, and whether the workflow or form is active.',
  },
  HTTP_405: { meaning: 'The address takes no POST.', todo: 'Check the address.' },
  HTTP_413: { meaning: 'The lead is too large for the webhook.', todo: 'Raise its limit.' },
  HTTP_415: { meaning: 'The webhook does not take this kind of body.', todo: 'Try data-format="form", or a relay.' },
  HTTP_429: { meaning: 'The webhook asks for patience.', todo: 'Wait a minute; check its quota.' },
  HTTP_5: { meaning: 'The webhook fails.', todo: 'Look into its log. n8n says so while the workflow is not active.' },
  HTTP_3: { meaning: 'The webhook redirects to nowhere.', todo: 'Check the address.' },
  OFFLINE: { meaning: 'This device has no network.', todo: 'Nothing: it goes out when the network is back.' },
  NETWORK: { meaning: 'The request did not get through.', todo: 'It is tried again by itself.' },
  HOST_UNREACHABLE: {
    meaning: 'Nothing answers at that address.',
    todo: 'Is the webhook up, and is the address right? A blocker in this browser does the same.',
  },
  TIMEOUT: {
    meaning: 'No answer came in time.',
    todo: 'Let the webhook answer sooner. Node-RED: end the flow with an "http response" node.',
  },
  CORS_UNREADABLE: {
    meaning: 'The host has probably taken the lead, but this page may not read its answer.',
    todo: 'Let the webhook answer with Access-Control-Allow-Origin.',
  },
  PREFLIGHT_LIKELY: {
    meaning: 'The host is there, but this page may not send it JSON, or a header of yours.',
    todo: 'Let the webhook answer OPTIONS, or say data-format="form". n8n: activate the workflow.',
  },
  FALLBACK_FORM: {
    meaning: 'The webhook takes no JSON from this page, but a form.',
    todo: 'data-format="form" spares every visitor the trials.',
  },
  ANSWER_SAYS_NO: {
    meaning: 'The tool said 200, and no in words. The lead is kept.',
    todo: "Look into the tool's log.",
  },
  OUTBOX_FULL: { meaning: 'Too much waits on this device.', todo: 'Look into the section Outbox.' },
  LEAD_TOO_BIG: { meaning: 'The lead is sent, but was too large to be kept here.', todo: 'Ask for shorter texts.' },
  NOT_KEPT: {
    meaning: 'This browser lets the site keep nothing.',
    todo: 'A sandboxed frame, a private window, or a full disk: nothing you can mend, but for the frame.',
  },
  DAMAGED: { meaning: 'A lead on this device cannot be read any more.', todo: 'Export it: what is left is there.' },
  OPAQUE: { meaning: 'Sent by no-cors: nobody can read the answer.', todo: 'Nothing.' },
  TEST_URL: {
    meaning: 'The address is n8n’s for testing: it listens only while its editor waits.',
    todo: 'Activate the workflow, and use /webhook/….',
  },
  NEEDS_SECRET: {
    meaning: 'This API wants a key that no page can keep.',
    todo: 'Use the tool’s webhook; for Airtable, that of an automation.',
  },
  SECRET_IN_CONFIG: {
    meaning: 'A header looks like a key, and every visitor can read it.',
    todo: 'Use a webhook without a key, or a relay.',
  },
  MIXED_CONTENT: { meaning: 'An http address on an https page: browsers refuse it.', todo: 'Use https.' },
  PRIVATE_NETWORK: {
    meaning: 'The address is in a private network: visitors do not reach it.',
    todo: 'Use a public address, or a tunnel.',
  },
  NOT_SAME_ORIGIN: {
    meaning: 'Netlify takes forms of its own site only.',
    todo: 'Use the address of a page of this site.',
  },
  PRESET_MISSING: { meaning: 'This tool needs leadtag.presets.js.', todo: 'Add the script.' },
  REDIRECTED: {
    meaning: 'A yes, but after a redirect: the lead may have been dropped.',
    todo: 'Use the final address, or data-redirects="ok".',
  },
  CSP_BLOCKED: {
    meaning: 'The policy of this page forbids the webhook.',
    todo: 'Add its origin to connect-src.',
  },
  CALLBACK: { meaning: 'A callback given to leadtag.push() has thrown.', todo: 'Mend the callback.' },
  INTERNAL: { meaning: 'Something in leadtag has failed.', todo: 'The console says more. Please report it.' },
};

/** What to do about a code; nothing for one that is none of ours. */
export function adviceFor(code: string | undefined): Advice | undefined {
  const name = code ?? '';
  const of = (key: string) => (Object.hasOwn(CODES, key) ? CODES[key] : undefined);
  if (/^HTTP_403$/.test(name)) return of('HTTP_401');
  if (/^HTTP_410$/.test(name)) return of('HTTP_404');
  return of(name) ?? of(/^HTTP_\d/.exec(name)?.[0] ?? '');
}
