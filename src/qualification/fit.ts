import { same } from '../fields/condition.ts';
import { mailKind } from './mail.ts';
import type { Fields } from './model.ts';
import { roleKind, words } from './role.ts';
import type { Ideal } from './settings.ts';
import { sizeKind } from './size.ts';

/**
 * Who the lead is: the kinds of role, company size and mailbox, and the rules that apply. An industry or a country says
 * something only to an owner who named those that fit.
 */
export function judgeFit(fields: Fields, ideal: Ideal) {
  const first = (...keys: string[]) =>
    `${keys.map((key) => fields[key]).find((value) => `${value ?? ''}`.trim()) ?? ''}`;
  const role = first('role', 'job_title', 'title', 'position');
  const industry = first('industry', 'sector');
  const country = first('country');
  const role_kind = role && roleKind(role);
  const size_kind = sizeKind(first('company_size', 'size', 'employees', 'team_size'));
  const email_kind = mailKind(first('email', 'work_email'), ideal.exclude);

  const isOf = (list: readonly string[] | undefined, value: string) => list?.some((wanted) => same(wanted, value));
  const found = {
    role: ideal.roles?.some((wanted) => wanted === role_kind || words(role).includes(words(wanted)))
      ? 'target'
      : role_kind,
    size:
      size_kind && ideal.sizes?.[0]
        ? ideal.sizes.some((wanted) => sizeKind(wanted) === size_kind)
          ? 'target'
          : 'other'
        : size_kind,
    industry:
      industry &&
      (isOf(ideal.industries, industry)
        ? 'target'
        : isOf(ideal.near, industry)
          ? 'near'
          : (ideal.industries ?? ideal.near)?.[0] && 'other'),
    country: country && ideal.countries?.[0] && (isOf(ideal.countries, country) ? 'served' : 'not_served'),
    email: email_kind,
  };
  const rules = Object.entries(found).flatMap(([family, kind]) => (kind ? `${family}.${kind}` : []));
  return [{ role_kind, size_kind, email_kind }, rules] as const;
}
