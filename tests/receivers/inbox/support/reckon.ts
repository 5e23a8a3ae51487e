import type { By, Filter, FunnelRow, Spend, Stats } from '../../../../demo/inbox/api.ts';
import type { Count } from '../../../../demo/server/database/counts.mjs';
import type { Lead } from '../../../../src/lead/schema.ts';

const DAY = 86_400_000;
const NONE = '(none)';
const QUALIFIED = ['mql', 'pql', 'sql'];
const CLASSES = [300, 3600, 86_400, 604_800, 2_592_000, Number.POSITIVE_INFINITY];

type Period = Filter & { from: string; to: string };

/** The numbers once more, in the plainest way: over the leads themselves, without a database. */
export function reckon(all: Lead[], counted: Count[], spend: Spend, filter: Period): Omit<Stats, 'from' | 'to'> {
  const isIn = (day: string) => day >= filter.from && day <= filter.to;
  const leads = all.filter(
    (lead) => !lead.spam?.suspected && !lead.test && isIn(lead.submitted_at.slice(0, 10)) && fits(lead, filter),
  );
  const counts = counted.filter(
    (count) =>
      isIn(count.day) &&
      (['form', 'variant', 'channel', 'campaign'] as const).every(
        (by) => filter[by] === undefined || (filter[by] === NONE ? '' : filter[by]) === count[by],
      ),
  );
  const seconds = leads.flatMap((lead) => lead.attribution?.seconds_to_lead ?? []).sort((a, b) => a - b);
  const middle = [Math.floor((seconds.length - 1) / 2), Math.ceil((seconds.length - 1) / 2)];
  return {
    total: { ...rowOf('all', leads, counts) },
    funnel: {
      form: rowsBy('form', leads, counts),
      variant: rowsBy('variant', leads, counts),
      channel: rowsBy('channel', leads, counts),
      campaign: rowsBy('campaign', leads, counts),
    },
    days: daysOf(filter).map((day) => {
      const ofDay = leads.filter((lead) => lead.submitted_at.startsWith(day));
      return { day, leads: ofDay.length, qualified: ofDay.filter(isQualified).length };
    }),
    cost: costOf(leads, spend, filter),
    currency: spend.currency,
    time_to_conversion: {
      median: seconds.length ? (seconds[middle[0]!]! + seconds[middle[1]!]!) / 2 : null,
      classes: CLASSES.map((upTo, at) => ({
        upTo: Number.isFinite(upTo) ? upTo : null,
        label: expectAnyText,
        leads: seconds.filter((one) => one < upTo && one >= (CLASSES[at - 1] ?? 0)).length,
      })),
    },
    steps: stepsOf(counts),
  };
}

/** Stands for a text that is for people, and not compared. */
export const expectAnyText = 'a label';

const partOf: Record<By, (lead: Lead) => string | undefined> = {
  form: ({ form }) => form.id,
  variant: ({ form }) => form.variant,
  channel: ({ attribution }) => attribution?.last_touch.channel,
  campaign: ({ attribution }) => attribution?.last_touch.campaign,
};

function fits(lead: Lead, filter: Filter): boolean {
  const { q, temperature, stage } = filter;
  const words = Object.values(lead.fields).flat().join('\n').toLowerCase();
  return (
    (Object.keys(partOf) as By[]).every(
      (by) => filter[by] === undefined || (partOf[by](lead) ?? NONE) === filter[by],
    ) &&
    (temperature === undefined || lead.qualification?.temperature === temperature) &&
    (stage === undefined || lead.qualification?.stage === stage) &&
    (q === undefined || words.includes(q.toLowerCase()))
  );
}

const isQualified = ({ qualification }: Lead) => QUALIFIED.includes(qualification?.stage ?? '');
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

const rowOf = (name: string, leads: Lead[], counts: Count[]): FunnelRow => ({
  name,
  views: sum(counts.map(({ views }) => views)),
  starts: sum(counts.map(({ starts }) => starts)),
  submits: sum(counts.map(({ submits }) => submits)),
  leads: leads.length,
  qualified: leads.filter(isQualified).length,
});

function rowsBy(by: By, leads: Lead[], counts: Count[]): FunnelRow[] {
  const names = new Set([
    ...leads.map((lead) => partOf[by](lead) || NONE),
    ...counts.map((count) => count[by] || NONE),
  ]);
  return [...names]
    .map((name) =>
      rowOf(
        name,
        leads.filter((lead) => (partOf[by](lead) || NONE) === name),
        counts.filter((count) => (count[by] || NONE) === name),
      ),
    )
    .sort((a, b) => b.leads - a.leads || b.views - a.views || (a.name < b.name ? -1 : 1));
}

function daysOf({ from, to }: Period): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) days.push(new Date(at).toJSON().slice(0, 10));
  return days;
}

/** Day by day: a thirtieth of a month with thirty days, for each of its days that is in the period. */
function costOf(leads: Lead[], spend: Spend, filter: Period): Stats['cost'] {
  const names = new Set([
    ...leads.flatMap((lead) => partOf.campaign(lead) ?? []),
    ...spend.rows.map((row) => row.campaign),
  ]);
  return [...names]
    .flatMap((campaign) => {
      if (filter.campaign !== undefined && filter.campaign !== campaign) return [];
      const brought = leads.filter((lead) => partOf.campaign(lead) === campaign);
      const parts = spend.rows
        .filter((row) => row.campaign === campaign)
        .flatMap(({ spend: whole, month }) => {
          if (!month) return [whole];
          const [year, number] = month.split('-').map(Number);
          const length = new Date(Date.UTC(year!, number!, 0)).getUTCDate();
          const days = daysOf(filter).filter((day) => day.startsWith(month)).length;
          return days ? [(whole * days) / length] : [];
        });
      if (!parts.length && !brought.length) return [];
      const spent = parts.length ? Math.round(sum(parts) * 100) / 100 : null;
      return [{ campaign, spend: spent, leads: brought.length, qualified: brought.filter(isQualified).length }];
    })
    .sort((a, b) => (b.spend ?? -1) - (a.spend ?? -1) || b.leads - a.leads || (a.campaign < b.campaign ? -1 : 1));
}

function stepsOf(counts: Count[]): Stats['steps'] {
  const forms = [...new Set(counts.map(({ form }) => form))].sort();
  return forms.flatMap((form) => {
    const own = counts.filter((count) => count.form === form);
    const steps = [...new Set(own.flatMap((count) => Object.keys(count.steps).map(Number)))].sort((a, b) => a - b);
    if (!steps.some((step) => step > 1)) return [];
    const further = steps
      .filter((step) => step > 1)
      .map((step) => ({ step, people: sum(own.map((count) => count.steps[step] ?? 0)) }));
    return [{ form, reached: [{ step: 1, people: sum(own.map(({ starts }) => starts)) }, ...further] }];
  });
}
