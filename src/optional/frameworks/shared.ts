import type { Question } from './question.ts';

/** Answers that more than one framework offers to its own question. */
export const DECISION: Question['options'] = [
  ['final_decision', 'The decision is mine', 5],
  ['budget_owner', 'I hold the budget', 4],
  ['influencer', 'I have a say in it', 3],
  ['recommender', 'I recommend, others decide', 2],
  ['researcher', 'I am gathering information', 1],
];

export const MONEY: Question['options'] = [
  ['approved_in_range', 'It is approved', 5],
  ['available_not_approved', 'There is money, not approved yet', 3],
  ['needs_business_case', 'We need a business case first', 2],
  ['none_yet', 'None yet', 1],
  ['not_sure', 'I am not sure', 0],
];

export const PAIN: Question['options'] = [
  ['costing_money_now', 'It costs us money right now', 5],
  ['actively_looking', 'We are actively looking for a solution', 4],
  ['specific_pain', 'It is a problem, and we know where', 3],
  ['general_interest', 'It would be good to have', 2],
  ['browsing', 'I am just looking around', 1],
];
