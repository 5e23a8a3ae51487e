import type { Lead } from '../../lead/schema.ts';

/** One name as two. The last word is the family's, which is right more often than not; who wants to know asks for both. */
export function splitName(name: string): { first: string; last: string } {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.pop()! : '';
  return { first: words.join(' '), last };
}

/** The fields without what was typed where that was tidied: no tool has a place for it, and HubSpot refuses a lead for it. */
export const fieldsOf = ({ fields }: Lead): [string, Lead['fields'][string]][] =>
  Object.entries(fields).filter(([key]) => !/^(email|phone)_raw$/.test(key));

/** The values of the fields as text, lists joined. */
export const textsOf = (lead: Lead): Record<string, string> =>
  Object.fromEntries(
    fieldsOf(lead).map(([key, value]) => [key, String(Array.isArray(value) ? value.join(', ') : value)]),
  );

/**
 * The texts of a lead in which a `name` has become two fields.
 *
 * @param first what the tool calls the first name
 * @param last what the tool calls the family's
 */
export function withTwoNames(lead: Lead, first: string, last: string): Record<string, string> {
  const { name, ...rest } = textsOf(lead);
  const parts = splitName(name ?? '');
  return { ...(parts.first && { [first]: parts.first }), ...(parts.last && { [last]: parts.last }), ...rest };
}

/** Pairs as the body of a form. */
export const formBody = (pairs: Record<string, string>): { body: string } => ({
  body: new URLSearchParams(pairs).toString(),
});
