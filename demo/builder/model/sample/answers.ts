import type { FieldConfig } from '../../../../src/config/field.ts';
import type { FormOptions } from '../../../../src/config/parse.ts';
import { FRAMEWORKS } from '../../../../src/optional/frameworks/index.ts';
import { qualifyingOf } from '../questions.ts';

/** How good a sample is: a lead that fits, one in the middle, one that does not. */
export type Sample = 'strong' | 'middling' | 'weak';

type Answer = string | number | boolean | string[];

/** What somebody like that types, by key: strong, middling, weak. */
const TYPED: Record<string, readonly [Answer, Answer, Answer]> = {
  name: ['Ada Lovelace', 'Grace Hopper', 'Jo Doe'],
  first_name: ['Ada', 'Grace', 'Jo'],
  last_name: ['Lovelace', 'Hopper', 'Doe'],
  email: ['ada@analytical.example', 'grace@hopper.example', 'jo.doe@gmail.com'],
  phone: ['+351912345678', '', ''],
  company: ['Analytical Engines', 'Hopper Systems', ''],
  role: ['Head of Marketing', 'Marketing Manager', 'Student'],
  job_title: ['Head of Marketing', 'Marketing Manager', 'Student'],
  company_size: ['51-200', '11-50', '1-10'],
  size: ['51-200', '11-50', '1-10'],
  website: ['https://analytical.example', '', ''],
  country: ['PT', 'ES', 'US'],
  city: ['Lisbon', 'Madrid', ''],
  postal_code: ['1100-148', '', ''],
  message: ['We want to start next month, with three teams.', 'Just looking around.', ''],
};

const PLACE: Record<Sample, 0 | 1 | 2> = { strong: 0, middling: 1, weak: 2 };

/** What somebody who is that good a lead answers. Nothing where he leaves a field empty, which nobody can with one that is required. */
export function answerTo(field: FieldConfig, sample: Sample, options: FormOptions): Answer | undefined {
  const { key, type, value, required } = field;
  if (type === 'hidden') return value || undefined;
  const wanted = wish(field, sample, options);
  if (field.options[0]) return chosen(field, sample, wanted);
  if (type === 'checkbox') return sample === 'strong' || required;
  const typed = wanted ?? TYPED[key]?.[PLACE[sample]] ?? other(field)[PLACE[sample]];
  return typed === '' && required ? (TYPED[key]?.[0] ?? other(field)[0]) : typed === '' ? undefined : typed;
}

/** What the owner has named as good, or as bad, for this field. */
function wish({ key }: FieldConfig, sample: Sample, options: FormOptions): string | undefined {
  const { good, bad, industries, countries, sizes } = qualifyingOf(options);
  const of = (rules: { field: string; values: string[] }[]) => rules.find(({ field }) => field === key)?.values[0];
  if (sample === 'weak') return of(bad);
  if (sample !== 'strong') return undefined;
  const best = [...good].sort((a, b) => b.points - a.points).filter(({ points }) => points > 0);
  const ideal = /^(industry|sector)$/.test(key)
    ? industries[0]
    : key === 'country'
      ? countries[0]
      : /size|employees/.test(key)
        ? sizes[0]
        : undefined;
  return of(best) ?? ideal;
}

/** One of the choices: by its worth where that is known, else by its place. */
function chosen({ key, type, options }: FieldConfig, sample: Sample, wanted: Answer | undefined): Answer {
  const values = options.map(({ value }) => value);
  const [, framework, question] = /^(bant|champ|meddic)_(.+)$/.exec(key) ?? [];
  const known = FRAMEWORKS[framework as 'bant']?.questions.find((one) => one.key === question)?.options;
  const ranked = known ? [...known].sort((a, b) => b[2] - a[2]).map(([value]) => value) : values;
  const usual = TYPED[key]?.[PLACE[sample]];
  const places = { strong: 0, middling: Math.floor(ranked.length / 2), weak: ranked.length - 1 };
  const value =
    [wanted, usual].find((one): one is string => typeof one === 'string' && values.includes(one)) ??
    ranked.filter((one) => values.includes(one))[places[sample]] ??
    values[0]!;
  return type === 'checkboxes' ? [value] : value;
}

function other({ type, min, label }: FieldConfig): readonly [Answer, Answer, Answer] {
  if (type === 'number') return [Number(min) || 25, Number(min) || 5, Number(min) || 1];
  if (type === 'date') return ['2027-01-15', '2027-03-01', ''];
  if (type === 'url') return ['https://analytical.example', '', ''];
  if (type === 'email') return TYPED.email as [string, string, string];
  if (type === 'phone') return TYPED.phone as [string, string, string];
  return [`An answer to “${label}”`, '', ''];
}
