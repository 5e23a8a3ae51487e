import type * as z from 'zod/mini';
import { type Lead, leadSchema } from '../lead/schema.ts';
import { unflatten } from '../lead/unflatten.ts';
import { LeadError } from './errors.ts';
import { readForm } from './read-form.ts';
import { readText } from './read-text.ts';

/** As many as help. */
const MOST_ISSUES = 20;

/** Four times what the form keeps of one lead. */
export const MAX_BYTES = 1_048_576;

/**
 * Reads the lead in a request: JSON (also as `text/plain`, as `format="text"` sends it) or a form. What the contract does not
 * know is left out, and no key can become a prototype.
 *
 * @throws {LeadError} with a `status` to answer with, and with `issues` when it is no lead
 */
export async function parseLead(request: Request, { maxBytes = MAX_BYTES } = {}): Promise<Lead> {
  const type = (request.headers.get('content-type') ?? '').replace(/;.*/s, '').trim().toLowerCase();
  const isForm = type === 'application/x-www-form-urlencoded';
  if (!isForm && type !== 'application/json' && type !== 'text/plain') {
    throw new LeadError(415, `A lead is JSON or an urlencoded form, not ${type || 'a body without a content type'}.`);
  }
  const text = await readText(request, maxBytes);
  if (!text.trim()) throw new LeadError(400, 'The body is empty.');
  const lead = isForm ? unflatten(withOurs(readForm(text), request)) : readJson(text);
  const { data, error } = leadSchema.safeParse(lead, { error: inWords });
  if (data) return data;
  throw new LeadError(
    422,
    'This is not a lead.',
    error.issues.slice(0, MOST_ISSUES).map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  );
}

/**
 * A form that a browser has posted without a script names itself, and that is all it knows: it has no id of its own, so a repeat
 * is a lead of its own.
 */
function withOurs(pairs: Record<string, string>, { headers }: Request): Record<string, string> {
  const isPlain =
    pairs.form_id && !Object.keys(pairs).some((key) => /^(leadtag_)?(lead_id|submitted_at|page_url)$/.test(key));
  if (!isPlain) return pairs;
  const page_url = headers.get('referer') ?? headers.get('origin') ?? '';
  return { ...pairs, lead_id: crypto.randomUUID(), submitted_at: new Date().toISOString(), page_url };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LeadError(400, 'The body is not JSON.');
  }
}

/** zod/mini comes without words. */
function inWords(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `is not of type ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return `is none of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'invalid_format') return `is no ${issue.format}`;
  return 'is not valid';
}
