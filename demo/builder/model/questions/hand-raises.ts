/** Something by which a visitor shows that he wants to be talked to. */
export type HandRaise = 'phone' | 'message' | 'pricing' | 'proof' | 'returning';

/** As rules of the score: with the words that stand among the reasons. */
export const HAND_RAISES: readonly {
  id: HandRaise;
  label: string;
  about: string;
  when: string;
  points: number;
  name: string;
}[] = [
  {
    id: 'phone',
    label: 'Leaves a phone number',
    about: 'Where the field is not required: who gives it expects a call.',
    when: 'phone',
    points: 15,
    name: 'raised a hand: left a phone number',
  },
  {
    id: 'message',
    label: 'Writes a message',
    about: 'In a field with the key “message”.',
    when: 'message',
    points: 15,
    name: 'raised a hand: wrote a message',
  },
  {
    id: 'pricing',
    label: 'Looks at your prices twice',
    about: 'Pages with “pricing” or “plans” in their address.',
    when: 'signal.pricing >= 2',
    points: 20,
    name: 'raised a hand: looked at pricing twice',
  },
  {
    id: 'proof',
    label: 'Reads about your customers',
    about: 'Pages with case studies, customers or comparisons.',
    when: 'signal.proof',
    points: 10,
    name: 'raised a hand: read about other customers',
  },
  {
    id: 'returning',
    label: 'Comes back within a week',
    about: 'Needs visitors to be remembered for more than one visit.',
    when: 'signal.visits >= 2',
    points: 10,
    name: 'raised a hand: came back within a week',
  },
];
