import { expect, test } from 'vitest';
import { FRAMEWORKS, pointsOfOptions } from '../../../src/optional/frameworks/index.ts';
import { qualify } from '../../../src/qualification/qualify.ts';

const questions = Object.values(FRAMEWORKS).flatMap((set) => set.questions.map((question) => [set, question] as const));

test.each([
  ['bant', ['budget', 'authority', 'need', 'timeline']],
  ['champ', ['challenges', 'authority', 'money', 'prioritization']],
  ['meddic', ['metrics', 'economic_buyer', 'decision_criteria', 'decision_process', 'identify_pain', 'champion']],
] as const)('%s asks for %j', (name, keys) => {
  expect(FRAMEWORKS[name].name).toBe(name);
  expect(FRAMEWORKS[name].questions.map(({ key }) => key)).toEqual(keys);
});

test.each(questions.map(([set, question]) => [`${set.name}_${question.key}`, question] as const))(
  '%s',
  (_, { label, options }) => {
    expect(label).toMatch(/^[A-Z].*\?$/);
    expect(new Set(options.map(([value]) => value)).size).toBe(options.length);
    for (const [value, words, points] of options) {
      expect(value).toMatch(/^[a-z0-9_]+$/);
      expect(words).toMatch(/^[A-Z].*[a-z0-9]$/);
      expect([0, 1, 2, 3, 4, 5]).toContain(points);
    }
    const points = options.map(([, , worth]) => worth);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(points.at(-1)).toBeLessThan(points[0]!);
  },
);

test.each(Object.values(FRAMEWORKS))('the best answers to $name make 30 points, and open the gate', (set) => {
  const best = set.questions.map(({ key, options }) => [`${set.name}_${key}`, options[0]![0]]);
  const fields = { ...Object.fromEntries(best), email: 'ada@acme.com', role: 'CEO' };
  const { framework_score, stage } = qualify({ fields, framework: pointsOfOptions(set), now: 0 });
  expect(framework_score).toBe(set.name === 'meddic' ? 28 : 30);
  expect(stage).toBe('sql');
});
