import type { QuestionSet } from './question.ts';
import { PAIN } from './shared.ts';

/**
 * Metrics, economic buyer, decision criteria, decision process, identified pain, champion. Six are too many for a first form:
 * ask two or three, the others later. Which criteria speak for a product only its owner knows; ours count alike.
 */
export const meddic: QuestionSet = {
  name: 'meddic',
  questions: [
    {
      key: 'metrics',
      label: 'Is there a number that has to get better?',
      options: [
        ['named_with_figure', 'Yes, and we know by how much', 5],
        ['named', 'Yes, without a target yet', 3],
        ['unknown', 'Not yet', 1],
      ],
    },
    {
      key: 'economic_buyer',
      label: 'Who signs off the spending?',
      options: [
        ['me', 'I do', 5],
        ['known_and_involved', 'Somebody who is already involved', 4],
        ['known', 'Somebody who is not involved yet', 2],
        ['unknown', 'I do not know yet', 0],
      ],
    },
    {
      key: 'decision_criteria',
      label: 'What matters most in choosing?',
      multiple: true,
      options: [
        ['results', 'Results we can measure', 3],
        ['ease', 'Ease of use', 3],
        ['integration', 'That it fits what we have', 3],
        ['security', 'Security and compliance', 3],
        ['price', 'Price', 3],
        ['not_set', 'We have not settled that yet', 1],
      ],
    },
    {
      key: 'decision_process',
      label: 'How far are you with the decision?',
      options: [
        ['contract', 'At the contract', 5],
        ['shortlist', 'We have a short list', 4],
        ['evaluating', 'We are comparing', 3],
        ['defining', 'We are defining what we need', 2],
        ['not_started', 'Not started', 1],
      ],
    },
    { key: 'identify_pain', label: 'How pressing is the problem?', options: PAIN },
    {
      key: 'champion',
      label: 'Are you pushing for this inside your company?',
      options: [
        ['yes_leading', 'Yes, I lead it', 5],
        ['supporting', 'I support it', 3],
        ['no', 'No', 1],
      ],
    },
  ],
};
