import type { QuestionSet } from './question.ts';
import { DECISION, MONEY, PAIN } from './shared.ts';

/** Budget, authority, need, timeline. From 12 of 20 points on a lead is worth a seller's time. */
export const bant: QuestionSet = {
  name: 'bant',
  questions: [
    { key: 'budget', label: 'Is there a budget for this?', options: MONEY },
    { key: 'authority', label: 'What is your part in the decision?', options: DECISION },
    { key: 'need', label: 'How pressing is the problem?', options: PAIN },
    {
      key: 'timeline',
      label: 'When do you want this in place?',
      options: [
        ['now', 'Within 30 days', 5],
        ['1_3_months', 'In 1 to 3 months', 4],
        ['3_6_months', 'In 3 to 6 months', 2],
        ['6_12_months', 'In 6 to 12 months', 2],
        ['no_date', 'No date yet', 1],
      ],
    },
  ],
};
