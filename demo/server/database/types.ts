/** What is used of a database: one that runs inside the demo (PGlite), or a Postgres. The SQL is the same. */
export interface Queries {
  /** One statement; values only ever as `$1`, `$2`. */
  query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
}

export interface Database extends Queries {
  readonly kind: 'pglite' | 'postgres';
  /** All of it or nothing: what throws in `work` takes everything back. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A line of the table `leads`, as it is written. */
export interface LeadColumns {
  id: string;
  received_at: string;
  submitted_at: string;
  day: string;
  format: 'json' | 'form';
  sample: boolean;
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
  temperature: string | null;
  stage: string | null;
  due_at: string | null;
  seconds: number | null;
  spam: boolean;
  test: boolean;
  keys: string[];
  search: string;
  payload: unknown;
}
