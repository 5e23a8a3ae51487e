// What the inbox asks its server, and what it gets: the one place where both agree.
import type { Lead } from '../../src/lead/schema.ts';

/**
 * Which leads are meant. Everything that is left out is not asked for. Dates are ISO days in UTC, `to` included. `(none)` stands
 * for leads of which nothing is known there (a channel, a campaign, a variant), here as in facets and numbers.
 */
export interface Filter {
  /** Words that all have to be in the name, the address, the company, the message, or another field. */
  q?: string;
  form?: string;
  channel?: string;
  temperature?: string;
  stage?: string;
  variant?: string;
  campaign?: string;
  from?: string;
  to?: string;
  /** Leads marked as suspected spam, and those of tests: left out of the numbers, and of the list. `yes` shows only those. */
  spam?: 'yes';
  test?: 'yes';
}

/** A lead in the list: what a salesperson wants to see of it at a glance. */
export interface LeadRow {
  id: string;
  received_at: string;
  submitted_at: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  company: string | null;
  form: string;
  offer: string | null;
  intent: string | null;
  variant: string | null;
  channel: string | null;
  source: string | null;
  campaign: string | null;
  score: number | null;
  temperature: 'cold' | 'warm' | 'hot' | null;
  stage: string | null;
  due_at: string | null;
  spam: boolean;
  test: boolean;
  /** How often it arrived again. */
  repeats: number;
}

/** `GET /api/leads?<filter>&after=<cursor>&limit=<n>`: newest first, 50 unless told otherwise, 200 at most. */
export interface LeadPage {
  leads: LeadRow[];
  /** How many match in all. */
  total: number;
  /** Where the next page begins; null at the end. */
  next: string | null;
}

// `GET /api/leads.csv?<filter>`: all that match, newest first, as a file for a spreadsheet.

/** `GET /api/leads/<id>`; 404 when there is none. */
export interface LeadDetail extends LeadRow {
  format: 'json' | 'form';
  lead: Lead;
}

/** `GET /api/facets?<filter>`: what can be chosen in each filter, with how many leads there are of it (the filter itself left aside). */
export type Facets = Record<
  'form' | 'channel' | 'temperature' | 'stage' | 'variant' | 'campaign',
  { value: string; leads: number }[]
>;

/** One line of a funnel: how far people came. `views` to `submits` come from counts, `qualified` from leads (MQL and beyond). */
export interface FunnelRow {
  name: string;
  views: number;
  starts: number;
  submits: number;
  leads: number;
  qualified: number;
}

export type By = 'form' | 'variant' | 'channel' | 'campaign';

/** `GET /api/stats?<filter>`: the numbers of a period (by default the last 90 days that have leads). */
export interface Stats {
  from: string;
  to: string;
  total: FunnelRow;
  funnel: Record<By, FunnelRow[]>;
  /** Every day of the period, also those without. */
  days: { day: string; leads: number; qualified: number }[];
  /** What a campaign cost and brought. Campaigns with spend and without leads, and the other way round, are there too. */
  cost: { campaign: string; spend: number | null; leads: number; qualified: number }[];
  currency: string;
  /** From the first touch to the lead, in classes, and the middle of it in seconds (null: unknown). */
  time_to_conversion: { median: number | null; classes: { upTo: number | null; label: string; leads: number }[] };
  /** How many reached each step of forms that have steps; the first step is those who started. */
  steps: { form: string; reached: { step: number; people: number }[] }[];
}

/** `GET /api/spend`, `POST /api/spend` with text/csv (campaign,spend[,currency][,month]): the whole table anew. 422 says which line is wrong. */
export interface Spend {
  /** `month` is such as `2026-11`: its part of a period is counted by days. Without one the whole counts. */
  rows: { campaign: string; spend: number; month?: string | null }[];
  currency: string;
}

/** In the answer 422: `{ error: 'Line 3 has no amount.', lines: SpendProblem[] }`. */
export interface SpendProblem {
  line: number;
  /** To be read after "Line 3". */
  problem: string;
}

/** `GET /api/state`, also the answer to `POST /api/sample` (a quarter of made-up leads, added once) and `POST /api/clear`. */
export interface State {
  mode: string;
  count: { leads: number; repeats: number };
  /** Whether the made-up leads are in. */
  sample: boolean;
  /** What the leads are kept in. */
  database: 'pglite' | 'postgres';
  /** Where leads go, and the counts of `data-metrics-webhook`. */
  hook: string;
  metrics: string;
}

/** What `GET /events` (Server-Sent Events) tells: `state` at first, then one of these as it happens. */
export interface News {
  state: State & { problems: { at: string; text: string }[] };
  lead: { row: LeadRow; count: State['count'] };
  problem: { at: string; text: string };
  mode: string;
  cleared: Record<string, never>;
  /** Many leads came at once (the sample): ask anew. */
  changed: State;
}
