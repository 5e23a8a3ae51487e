/**
 * The tables, in steps: a step that was released is never changed, a change is a step of its own. Each is a list of statements.
 * @type {readonly (readonly string[])[]}
 */
export const MIGRATIONS = [
  [
    // what a list, a filter and a number ask for; narrow, because numbers read all of it
    `create table leads (
      id uuid primary key,
      received_at timestamptz not null,
      submitted_at timestamptz not null,
      day date not null,
      format text not null,
      sample boolean not null,
      name text, email text, phone text, company text,
      form text not null, offer text, intent text, variant text,
      channel text, source text, campaign text,
      score integer, temperature text, stage text, due_at timestamptz, seconds integer,
      spam boolean not null,
      test boolean not null,
      repeats integer not null default 0,
      counted boolean generated always as (not spam and not test) stored,
      qualified boolean generated always as (coalesce(stage in ('mql', 'pql', 'sql'), false)) stored
    )`,
    `create index leads_newest on leads (received_at desc, id desc)`,
    `create index leads_day on leads (day) where counted`,
    `create index leads_form on leads (form, received_at desc, id desc)`,
    `create index leads_channel on leads (channel, received_at desc, id desc)`,
    `create index leads_campaign on leads (campaign, received_at desc, id desc)`,
    `create index leads_stage on leads (stage, received_at desc, id desc)`,
    `create index leads_repeated on leads (repeats) where repeats > 0`,
    `create index leads_sample on leads (id) where sample`,

    // the lead as it came, and its words: long, and rarely read
    `create table papers (
      id uuid primary key references leads on delete cascade,
      payload json not null,
      keys text[] not null,
      search text not null
    )`,

    // views, starts and submits of a day; '' where a page did not say
    `create table counts (
      day date not null,
      form text not null, variant text not null, channel text not null, campaign text not null,
      views bigint not null, starts bigint not null, submits bigint not null,
      primary key (day, form, variant, channel, campaign)
    )`,
    `create table steps (
      day date not null,
      form text not null, variant text not null, channel text not null, campaign text not null,
      step integer not null, people bigint not null,
      primary key (day, form, variant, channel, campaign, step)
    )`,
    `create table spend (
      line integer primary key,
      campaign text not null,
      spend numeric(14, 2) not null,
      month date
    )`,
    `create table settings (name text primary key, value text not null)`,
  ],
];
