/** A question of a qualification framework, as it stands on a form. Its field has the key `<framework>_<key>`. */
export interface Question {
  readonly key: string;
  readonly label: string;
  /** More than one answer may be ticked; the best counts. */
  readonly multiple?: true;
  /** Points run from 0 to 5. */
  readonly options: readonly (readonly [value: string, label: string, points: number])[];
}

export interface QuestionSet {
  readonly name: 'bant' | 'champ' | 'meddic';
  readonly questions: readonly Question[];
}

/** What `qualify` needs of a set: points by option, by question. */
export function pointsOfOptions({ name, questions }: QuestionSet) {
  return {
    name,
    questions: Object.fromEntries(
      questions.map(({ key, options }) => [
        key,
        Object.fromEntries(options.map(([value, , points]) => [value, points])),
      ]),
    ),
  };
}
