import type { Fields, Framework, Qualification, Reason } from './model.ts';
import { between } from './settings.ts';

/**
 * Reads the answers to a framework out of the fields (`bant_budget`) and weighs them: sum / (5 x answered) x 30. What was
 * asked and not answered, or answered in words of one's own, counts as not asked. Of several ticked options the best counts.
 *
 * @returns the answers, the rows of points, and the gate: whether sales would take it up, which is 60 % of the points of 3
 * questions or more with none at its lowest option (of BANT 12 of 20)
 */
export function weigh({ name, questions }: Framework, fields: Fields) {
  const answers: NonNullable<Qualification['answers']> = {};
  const given: [rule: string, points: number][] = [];
  let isLow = false;
  let total = 0;
  for (const [question, options] of Object.entries(questions)) {
    const chosen = [fields[`${name}_${question}`] ?? ''].flat();
    const value = chosen.join(', ');
    if (!value) continue;
    const points = Math.max(
      ...chosen.map((option) => (Object.hasOwn(options, `${option}`) ? options[`${option}`]! : -1)),
    );
    answers[question] = { value };
    if (!(points >= 0)) continue;
    isLow ||= points <= Math.min(...Object.values(options));
    total += answers[question].points = between(0, points, 5);
    given.push([`${name}.${question}`, total]);
  }

  // each row is what it adds to the rounded sum so far, so that the rows make up the rounded whole
  let before = 0;
  const rows = given.map(([rule, sum]): Reason => {
    const scaled = Math.round((sum * 6) / given.length);
    const points = scaled - before;
    before = scaled;
    return { rule, group: 'framework', points };
  });
  return { answers, rows, gate: given.length > 2 && total >= given.length * 3 && !isLow };
}
