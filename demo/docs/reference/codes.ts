/** A code of a diagnosis: what it means and what to do, in Markdown. */
export interface Code {
  means: string;
  do: string;
  /** Told only by these. */
  by?: 'debug' | 'doctor';
}

const ADDRESS = 'The debug script and the doctor see it before the first lead.';

/**
 * Every code that the console, the event `leadtag:diagnostic` and the doctor know. A test holds it against the source; `HTTP_…`
 * stands in a table of its own.
 */
export const CODES: Readonly<Record<string, Code>> = {
  CONFIG: { means: 'An option does not fit. The line names it; its default is used.', do: 'Mend the option.' },
  SCRIPT_MISSING: {
    means: 'An option needs a script that is not on the page.',
    do: 'Add the tag that the line names.',
    by: 'debug',
  },
  ENHANCE_NATIVE: {
    means: 'An existing form is left to the browser. The line says what it has that cannot be had otherwise.',
    do: 'See [Existing forms](existing-forms.md#what-is-left-to-the-browser).',
  },
  IN_HEAD: {
    means: 'The snippet stands in `<head>`, so its form is at the end of the page.',
    do: 'Move it, or add [`data-target`](options.md#data-target).',
  },
  HOST_UNREACHABLE: {
    means: 'Nobody answers at the webhook’s address. The lead is kept, and tried again.',
    do: 'Check the address, and whether the server runs.',
  },
  TIMEOUT: {
    means: 'No answer within 15 seconds (30 for no-code tools). The lead is kept, and tried again.',
    do: 'Let the webhook answer sooner. In Node-RED, end the flow with an *http response* node.',
  },
  CORS_UNREADABLE: {
    means: 'The host is there and has probably taken the lead, but the page may not read its answer.',
    do: 'Let the webhook answer with `Access-Control-Allow-Origin`.',
  },
  PREFLIGHT_LIKELY: {
    means: 'The host is there, but the page may not send it JSON, or one of your headers.',
    do: 'Let the webhook answer `OPTIONS`, or write `data-format="form"`. In n8n, activate the workflow.',
  },
  FALLBACK_FORM: {
    means: 'The webhook takes no JSON from this page, but a form. Leads go as forms from now on.',
    do: '`data-format="form"` spares every visitor the trials.',
  },
  ANSWER_SAYS_NO: {
    means: 'The tool answered 200, and no in words. The lead is kept.',
    do: 'Look into the tool’s log.',
  },
  OUTBOX_FULL: {
    means: 'This device keeps as many leads as it may. The lead is sent, but was not kept on the device.',
    do: '[`leadtag.outbox.list()`](debugging.md#leads-that-wait) shows what waits, and why.',
  },
  LEAD_TOO_BIG: {
    means: 'A lead of more than 256 KB. It is sent, but was not kept on the device.',
    do: 'Ask for shorter texts (`maxlength`).',
  },
  NOT_KEPT: {
    means: 'This browser lets your site keep nothing: a sandboxed frame, a private window, a full disk.',
    do: 'Nothing. Of a frame of yours, drop `sandbox` or add `allow-same-origin`.',
  },
  DAMAGED: {
    means: 'A lead on the device cannot be read any more. It is kept.',
    do: '`await leadtag.outbox.export()` gives what there is.',
  },
  OPAQUE: {
    means: 'Sent by `no-cors`: nobody can read the answer. Only the event `leadtag:unconfirmed` has this code.',
    do: 'Nothing.',
  },
  OFFLINE: {
    means: 'The device has no network. Only an entry of the outbox has this code, as its `reason`.',
    do: 'Nothing: the lead goes out when the network is back.',
  },
  TEST_URL: {
    means: 'The address is n8n’s for testing: it listens only while its editor waits.',
    do: `Activate the workflow, and use the address with \`/webhook/\`. ${ADDRESS}`,
    by: 'debug',
  },
  NEEDS_SECRET: {
    means: 'This API wants a key, and no page can keep one.',
    do: `Take the tool’s webhook: for Airtable, that of an automation. ${ADDRESS}`,
    by: 'debug',
  },
  SECRET_IN_CONFIG: {
    means: 'A header looks like a key, and every visitor can read it. It is sent all the same.',
    do: `A webhook without a key, or [a relay](receiver.md#a-relay-that-keeps-a-key). ${ADDRESS}`,
    by: 'debug',
  },
  PRIVATE_NETWORK: {
    means: 'The address is in a private network: visitors do not reach it.',
    do: `A public address, or a tunnel. ${ADDRESS}`,
    by: 'debug',
  },
  NOT_SAME_ORIGIN: {
    means: 'Netlify takes forms of its own site only.',
    do: `The address of a page of this site. ${ADDRESS}`,
    by: 'debug',
  },
  MIXED_CONTENT: {
    means: 'An `http:` address on an `https:` page: browsers refuse it.',
    do: 'Use `https:`.',
  },
  PRESET_MISSING: {
    means: 'This tool needs `leadtag.presets.js`. The lead is kept, and goes out from the next page that has it.',
    do: 'Add the script.',
  },
  REDIRECTED: {
    means: 'A yes, but after a redirect: the browser may have dropped the lead on the way.',
    do: 'Use the final address, or `data-redirects="ok"` if the leads are there all the same.',
  },
  CSP_BLOCKED: {
    means: 'The page’s Content-Security-Policy forbids the webhook. The lead is kept.',
    do: 'Add its origin (`https://hooks.example.com`, no path) to `connect-src`.',
  },
  INTERNAL: {
    means:
      'Something failed that should not: in leadtag, or in a callback given to `leadtag.push()`. Everything else goes on.',
    do: 'Look at the line. If your page’s own code is not in it, it is a bug of leadtag: please report it.',
  },
};

/** What becomes of a lead after an answer, by its status. Held against `judgeAnswer` by a test. */
export const FATES = {
  parked: 'Kept, and tried slowly: after 5 minutes, an hour, six hours, then daily.',
  refused: 'Kept for 30 days, and only sent again by hand, or sent to your `fallback-webhook`.',
  retry: 'Kept, and tried again soon, with growing pauses.',
} as const;

/** The answers that owners meet. */
export const STATUSES = [400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 422, 425, 429, 500, 502, 503, 504] as const;
