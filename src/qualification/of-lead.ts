import type { Intent } from '../config/names.ts';
import type { Fields, Qualification, QualifyInput, Signal } from './model.ts';
import { qualify } from './qualify.ts';

/** What of a lead matters here. */
interface Judged {
  readonly submitted_at: string;
  readonly form: { readonly intent?: Intent | undefined };
  readonly fields: Fields;
  readonly qualification?: Partial<Pick<Qualification, 'stage' | 'signals' | 'signal_days'>> | undefined;
}

const DAY = 86_400_000;

/**
 * Judges a received lead anew, for receivers: what a form in a browser says of its own score can be forged. With the settings
 * of the form it comes to the same; the framework's points are not in a lead, so they have to be handed in as well.
 */
export function qualifyLead(
  lead: Judged,
  settings: Pick<QualifyInput, 'framework' | 'model' | 'previous' | 'report'> = {},
): Qualification {
  const now = Date.parse(lead.submitted_at);
  const { signals = {}, signal_days: days = {} } = lead.qualification ?? {};
  const seen = Object.entries(signals).map(([name, count]): [string, Signal] => [
    name,
    [count, now - (Object.hasOwn(days, name) ? days[name]! : 0) * DAY],
  ]);
  const judged = qualify({
    ...settings,
    intent: lead.form.intent,
    fields: lead.fields,
    signals: Object.fromEntries(seen),
    now,
  });
  return JSON.parse(JSON.stringify(judged, (_, part) => (isEmpty(part) ? undefined : part)));
}

/** A lead has no empty parts. */
const isEmpty = (part: unknown): boolean => typeof part === 'object' && part !== null && !Object.keys(part).length;
