import { h } from 'preact';
import type { Stats } from '../api.ts';
import { duration, money, number, percent, rate, shortDay } from '../app/format.ts';
import { Change } from './Change.tsx';
import { changeOf, figuresOf } from './key-figures.ts';

/** The five numbers that matter, each with what has become of it. */
export function KeyFigures({ stats, before }: { stats: Stats; before: Stats | undefined }) {
  const now = figuresOf(stats);
  // a period without a single lead is none to compare with
  const then = before && before.total.leads > 0 ? figuresOf(before) : undefined;
  const since = then && before ? `${shortDay(before.from)} to ${shortDay(before.to)}` : undefined;
  const share = percent(rate(now.qualified, now.leads));
  const figures = [
    {
      name: 'Leads',
      value: number(now.leads),
      change: changeOf(now.leads, then?.leads),
      about: 'without spam and tests',
    },
    {
      name: 'Qualified',
      value: number(now.qualified),
      change: changeOf(now.qualified, then?.qualified),
      about: `${share} of all leads`,
    },
    {
      name: 'Conversion rate',
      value: percent(now.conversion),
      change: changeOf(now.conversion, then?.conversion),
      about: now.conversion === null ? 'no form was counted' : 'leads per view of a form',
    },
    {
      name: 'Cost per lead',
      value: money(now.costPerLead, stats.currency),
      change: null,
      about: now.costPerLead === null ? 'add what you spend' : 'where there was ad spend',
    },
    {
      name: 'Time to conversion',
      value: duration(now.median),
      change: changeOf(now.median, then?.median),
      about: 'median, from the first visit',
      less: true,
    },
  ];
  return (
    <dl class="key-figures">
      {figures.map(({ name, value, change, about, less }) => (
        <div class="card" key={name}>
          <dt>{name}</dt>
          <dd>
            <b class="figure">{value}</b>
            <Change by={change} since={since} isGood={less ? (change ?? 0) < 0 : (change ?? 0) > 0} />
            <span class="figure-about">{about}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
