import type { Answer, HookRequest } from '../../helpers/fault-lab/index.ts';
import type { Attributes } from '../../helpers/html.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What should become of a lead that is sent with these attributes, beside `data-webhook`. */
export interface Expected {
  attributes: Attributes;
  /** The screen when all that happens at once has happened; `failed`: what was typed stays. */
  visitor: 'received' | 'saved' | 'failed';
  /** The row at that time. `delivered`: there is none any more. */
  row: 'delivered' | 'unconfirmed' | 'queued' | 'parked' | 'refused';
  /** Why it is there: what the row says, and what the owner is told. */
  code?: string;
  /** It went as a form, since JSON could not: the owner is told `FALLBACK_FORM`. */
  fallback?: true;
  /** Whether the tool has the lead, and can read it. */
  arrives: boolean;
  /** Records without anything in them, which trying has made. */
  blanks?: number;
  /** POSTs until then. */
  posts?: number;
  /** How it ends when the page stays open for eight days. */
  later?: Later;
}

export interface Later {
  row: Expected['row'];
  /** At the most. */
  posts: number;
  /** How often the tool has the lead by then. */
  times?: number;
}

/** A receiver as it was seen, or is documented, to answer. */
export interface Profile {
  /** Path of the webhook, with its query. */
  path?: string;
  preflight(request: HookRequest): Answer;
  /** @param nth which POST this is, from 1 */
  post(request: HookRequest, nth: number, place: Place): Answer;
  /** What is answered to GET, for a server that is not well; else 404. */
  get?(): Answer;
  /** The part of it that lives on an origin of its own. */
  elsewhere?(request: HookRequest): Answer;
  /** The body as who builds on the tool gets it; undefined when there is nothing to be read by name. */
  read(request: HookRequest): Record<string, unknown> | undefined;
  /** It runs on a preflight too, with nothing in its hands. */
  runsOnOptions?: true;
  /** Largest body in bytes. */
  limit?: number;
  /** What the tool has of Ada Lovelace, where that is not our own keys; `message`: a text for people, in which it occurs. */
  holds?: Record<string, string> | 'message';
  /** The page must come from the same origin. */
  sameOrigin?: true;
  expected: Expected;
  /** The same tool with a snippet that says more, or less. */
  also?: Record<string, Expected>;
}

/** Where a running profile is. */
export interface Place {
  origin: string;
  /** Origin of its other part. */
  elsewhere: string;
}

export interface RunningProfile {
  /** Where leads are to be sent. */
  url: string;
  origin: string;
  /** Every request, of any method and path. */
  requests: HookRequest[];
  posts(): HookRequest[];
  optionsSeen(): HookRequest[];
  /** What the tool has taken, as it reads it, in the order it came; nothing is left out because it came before. */
  leads(): Record<string, unknown>[];
  /** From now on it serves these pages, and our scripts: for tools that live on the site itself. Returns the address of `/`. */
  site(pages: Record<string, SitePage>): Promise<string>;
  close(): Promise<void>;
}
