import type { Destination } from '../config/destination.ts';
import type { Lead } from '../lead/schema.ts';
import { bytesOf, type Encoding, encode } from './encode.ts';
import { needsPresets, presetFor } from './presets/index.ts';
import { rename } from './rename.ts';

/** All that one request needs, written down once: every attempt sends these very bytes. */
export interface RequestPlan {
  url: string;
  format: Encoding;
  contentType: string;
  body: string;
  /** Length of the body on the wire, as first written: a part of the row's key. */
  bytes: number;
  /** How long an attempt may take, in milliseconds. */
  timeout: number;
  /** How often it was tried before. */
  attempts?: number;
  /** Whether a 2xx after a redirect counts as a yes. */
  redirects: 'strict' | 'ok';
  /** Further headers. */
  headers?: Record<string, string> | undefined;
  /** With the cookies of this very site; without a word with none. */
  credentials?: 'same-origin' | undefined;
  /** Sent so that no answer can be read. */
  mode?: 'cors' | 'no-cors' | undefined;
  /** JSON because nobody has said otherwise: may become a form, once. */
  auto?: boolean | undefined;
  /** Where it is to go once the tool's preset is there: until then it is the lead as JSON, and is not sent. */
  waitsFor?: Destination | undefined;
  /** See {@link Preset}. */
  yes?: string | undefined;
  no?: string | undefined;
  once?: boolean | undefined;
}

/**
 * How many leads a webhook is given at once that has just said yes. A tool that we know by its preset gets one after the other: it
 * runs a workflow for each, and most have a limit that a full outbox would meet: Slack takes one in a second, Discord five in two,
 * HubSpot 50 in ten (ten answers of 429 in a second, and it blocks the visitor), Pipedream ten, Zapier thirty. The time-out tells,
 * also in rows that an earlier version has written.
 */
export const atOnce = ({ timeout }: RequestPlan): number => (timeout > TIMEOUT ? 1 : 4);

/** How long an attempt may take, in milliseconds: tools that run a workflow first take their time. */
const TIMEOUT = 15_000;
const TOOL_TIMEOUT = 30_000;

/** One request for each destination. `auto` is what the tool at the address wants, else JSON. */
export const plan = (lead: Lead, destinations: readonly Destination[]): RequestPlan[] =>
  destinations.map((wanted) => {
    const waits = needsPresets(wanted.preset, wanted.url);
    const { url, redirects } = wanted;
    const to: Destination = waits ? { url, redirects, preset: 'none', format: 'json' } : wanted;
    const preset = presetFor(to.preset, url);
    const isAuto = to.format === 'auto';
    const format = preset && (isAuto || preset.write) ? preset.format : isAuto ? 'json' : (to.format as Encoding);
    const named = rename(lead, { ...preset?.map, ...to.map });
    const written = { url, ...encode(named, format), ...preset?.write?.(named, url) };
    const headers = { ...preset?.headers, ...to.headers };
    return {
      ...written,
      format,
      bytes: bytesOf(written.body),
      timeout: preset ? TOOL_TIMEOUT : TIMEOUT,
      redirects: preset?.redirects ?? redirects,
      auto: (isAuto && !preset && !to.headers) || undefined,
      headers: Object.keys(headers)[0] ? withId(headers, lead.id) : undefined,
      mode: to.mode ?? preset?.mode,
      yes: preset?.yes,
      no: preset?.no,
      once: preset?.once,
      waitsFor: waits ? wanted : undefined,
    };
  });

/** `{{id}}` in a header is the lead's own id: what a server can tell repeats by. */
const withId = (headers: Record<string, string>, id: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('{{id}}', id)]));

/** The same lead as a form, for a webhook that answers no preflight. */
export function asForm<Request extends RequestPlan>({ auto, ...request }: Request): Request {
  return { ...request, ...encode(JSON.parse(request.body), 'form'), format: 'form' } as Request;
}
