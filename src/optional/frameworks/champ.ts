import type { QuestionSet } from './question.ts';
import { DECISION, MONEY } from './shared.ts';

/**
 * Challenges, authority, money, prioritization: the problem first. Which challenges a product solves only its owner knows, so
 * an owner writes the options of the first question anew: 5 points for what the product solves, 2 for the rest.
 */
export const champ: QuestionSet = {
  name: 'champ',
  questions: [
    {
      key: 'challenges',
      label: 'What is not working today?',
      multiple: true,
      options: [
        ['too_slow', 'It takes too long', 5],
        ['too_costly', 'It costs too much', 5],
        ['too_many_errors', 'Too much goes wrong', 5],
        ['does_not_scale', 'It does not grow with us', 5],
        ['other', 'Something else', 2],
      ],
    },
    { key: 'authority', label: 'What is your part in the decision?', options: DECISION },
    { key: 'money', label: 'Is money set aside for it?', options: MONEY },
    {
      key: 'prioritization',
      label: 'Where does it stand among your projects?',
      options: [
        ['top_priority', 'At the top', 5],
        ['top_3', 'Among the first three', 4],
        ['on_list', 'On the list', 2],
        ['someday', 'Some day', 1],
      ],
    },
  ],
};
