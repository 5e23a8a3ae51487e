import type { Qualifying } from '../questions.ts';
import { HAND_RAISES } from './hand-raises.ts';

/** A question to an owner, and how it is answered. */
export interface Question {
  id: keyof Qualifying;
  ask: string;
  help: string;
  /** `choices`: several of a list; `words`: a free list; `one`: one of a list; `rules`, `routes`: a list of rows; `number`. */
  kind: 'switch' | 'one' | 'choices' | 'words' | 'rules' | 'routes' | 'number';
  choices?: { value: string; label: string; about?: string }[];
}

const SIZES = ['1-10', '11-50', '51-200', '201-1000', '1000+'];

/** In the order in which they are asked. Each may be left out. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'isOn',
    ask: 'Shall each lead come with a score?',
    help: 'From 0 to 100, with the reasons: who they are, what they did, what they answered. It is worked out in the visitor’s browser.',
    kind: 'switch',
  },
  {
    id: 'audience',
    ask: 'Who buys from you?',
    help: 'With private customers, a private e-mail address takes no points away.',
    kind: 'one',
    choices: [
      { value: 'b2b', label: 'Companies' },
      { value: 'b2c', label: 'Private customers' },
    ],
  },
  {
    id: 'sizes',
    ask: 'Which company sizes do you sell to?',
    help: 'Needs a field for the company size.',
    kind: 'choices',
    choices: SIZES.map((value) => ({
      value,
      label: value === '1000+' ? 'More than 1,000' : value.replace('-', ' to '),
    })),
  },
  {
    id: 'roles',
    ask: 'Who decides?',
    help: 'Needs a field for the role. Job titles are understood in several languages.',
    kind: 'choices',
    choices: [
      { value: 'c_level', label: 'Owners and the board', about: 'CEO, founder, partner, managing director' },
      { value: 'director', label: 'Heads of a department', about: 'Director, vice president, head of' },
      { value: 'manager', label: 'Managers', about: 'Manager, team lead, supervisor' },
      { value: 'staff', label: 'Everybody else', about: 'Specialists, developers, assistants' },
    ],
  },
  {
    id: 'industries',
    ask: 'Which industries do you sell to?',
    help: 'As they stand in your field for the industry.',
    kind: 'words',
  },
  {
    id: 'near',
    ask: 'Which industries are close to these?',
    help: 'They get half of the points.',
    kind: 'words',
  },
  {
    id: 'countries',
    ask: 'Which countries do you serve?',
    help: 'As they arrive: PT and ES from a list of countries, else as your visitors write them.',
    kind: 'words',
  },
  {
    id: 'competitors',
    ask: 'Whose leads do you not want?',
    help: 'Domains of competitors, such as competitor.example. Their leads arrive marked as no fit.',
    kind: 'words',
  },
  {
    id: 'good',
    ask: 'Which answers mean a good lead?',
    help: 'Choose a field and its answers, and what they are worth. 10 points are a nudge, 30 are a lot.',
    kind: 'rules',
  },
  {
    id: 'bad',
    ask: 'Which answers mean that you cannot help?',
    help: 'Such a lead arrives with a score of 0, marked as no fit. Nothing is thrown away.',
    kind: 'rules',
  },
  {
    id: 'handRaises',
    ask: 'What counts as a raised hand?',
    help: 'Who asks for a demo, a quote or a talk is always hot. What else tells you that somebody wants to be called?',
    kind: 'choices',
    choices: HAND_RAISES.map(({ id, label, about }) => ({ value: id, label, about })),
  },
  {
    id: 'framework',
    ask: 'Shall the form ask the questions of a sales framework?',
    help: 'Four to six questions with choices come at the end of the form. Few forms bear that: they fit behind a step.',
    kind: 'one',
    choices: [
      { value: '', label: 'No', about: 'The shorter the form, the more leads.' },
      {
        value: 'bant',
        label: 'BANT',
        about: 'Budget, authority, need, timeline. For shorter sales, where money and date decide.',
      },
      {
        value: 'champ',
        label: 'CHAMP',
        about: 'Challenges, authority, money, prioritization. Begins with the problem, where budgets are made for it.',
      },
      {
        value: 'meddic',
        label: 'MEDDIC',
        about:
          'Metrics, economic buyer, decision criteria and process, pain, champion. For long sales with many people.',
      },
    ],
  },
  {
    id: 'maxStage',
    ask: 'How far may a form take a lead?',
    help: 'Where your sales team decides what is sales-qualified, let a form stop at marketing-qualified.',
    kind: 'one',
    choices: [
      { value: '', label: 'As far as the answers say' },
      { value: 'mql', label: 'Marketing-qualified (MQL)' },
      { value: 'lead', label: 'Lead' },
    ],
  },
  { id: 'hot', ask: 'From which score on is a lead hot?', help: '70, if you say nothing.', kind: 'number' },
  { id: 'warm', ask: 'And warm?', help: '40, if you say nothing. Everything below is cold.', kind: 'number' },
  {
    id: 'routes',
    ask: 'What do hot, warm and cold leads see next?',
    help: 'Such as: hot leads see the calendar at once, the others get the guide.',
    kind: 'routes',
  },
];
