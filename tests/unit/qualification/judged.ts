import { compact } from '../../../src/lead/build.ts';
import type { QualifyInput } from '../../../src/qualification/model.ts';
import { qualify } from '../../../src/qualification/qualify.ts';

export const NOW = Date.parse('2026-11-21T10:00:00.000Z');
export const DAY = 86_400_000;

/** A lead judged, from as little as a test has to say, and as it stands in the lead. */
export const judged = (input: Partial<QualifyInput>) => compact(qualify({ fields: {}, now: NOW, ...input }));

/** Reasons as `rule: points`. */
export const reasonsOf = (input: Partial<QualifyInput>) =>
  Object.fromEntries((judged(input).reasons ?? []).map(({ rule, points }) => [rule, points]));

/** Points of the framework of the facts (2f), as `qualify` takes them. */
export const bant = {
  name: 'bant' as const,
  questions: {
    budget: { approved_in_range: 5, available_not_approved: 3, needs_business_case: 2, none_yet: 1, not_sure: 0 },
    authority: { final_decision: 5, budget_owner: 4, influencer: 3, recommender: 2, researcher: 1 },
    need: { costing_money_now: 5, actively_looking: 4, specific_pain: 3, general_interest: 2, browsing: 1 },
    timeline: { now: 5, '1_3_months': 4, '3_6_months': 2, no_date: 1 },
  },
};
