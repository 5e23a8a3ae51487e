import { isClickId } from '../../attribution/click-ids.ts';
import { flatten } from '../../lead/flatten.ts';
import type { Attribution, Lead } from '../../lead/schema.ts';
import { plainKey } from './keys.ts';

/** The last touch, as forms ask for it by short names. */
const SHORT = ['source', 'medium', 'campaign', 'term', 'content'] as const;

/** Further names that hidden inputs may ask for, beside `utm_*`, the touches and click ids. */
const NAMES =
  /^(utm|(first|last)_touch|lead)_\w+$|^(source|medium|campaign|term|content|channel|referrer|landing_page|page_url|form_id|submitted_at)$/;

/** Whether a name is one that we fill in where it is known. */
export const isAskedFor = (name: string): boolean => NAMES.test(name) || isClickId(name);

/** What a value asks for by being a token: `[utm_source]`, `{utm_source}` or `{{utm_source}}`, and nothing else. */
export function tokenIn(value: string): string | undefined {
  const [, square, twice, once] =
    /^\s*(?:\[\s*([\w-]+)\s*\]|\{\{\s*([\w-]+)\s*\}\}|\{\s*([\w-]+)\s*\})\s*$/.exec(value) ?? [];
  const name = plainKey(square ?? twice ?? once ?? '');
  return isAskedFor(name) ? name : undefined;
}

/** What is known of a visit, under the names that hidden inputs have. */
export function valuesOf(visit: Attribution, formId: string, pageUrl: string): Record<string, string> {
  const { last_touch } = visit;
  const lead = { fields: {}, form: { id: formId }, page: { url: pageUrl }, attribution: visit } as unknown as Lead;
  return {
    ...Object.fromEntries(SHORT.map((name) => [name, last_touch?.[name] ?? ''])),
    ...flatten(lead),
  };
}
