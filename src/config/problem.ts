/** Something that an owner wrote and that does not fit. Never a reason not to show the form. */
export interface Problem {
  /** The option's name as an attribute spells it, without `data-`. */
  option: string;
  /** What is wrong, in an owner's words. */
  text: string;
  /** A stable name, where the problem has one of its own. */
  code?: string | undefined;
}

/** Takes a problem, part by part. */
export type Report = (option: string, text: string, code?: string) => void;

/** Takes problems into a list. */
export const reportTo =
  (problems: Problem[]): Report =>
  (option, text, code) =>
    problems.push({ option, text, code });

/** Thrown by `mount()`, and only there: every problem of the options at once. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  constructor(readonly problems: readonly Problem[]) {
    super(spell(problems));
  }
}

/** A value as an owner would write it. What cannot be written is named by its kind. */
export function shown(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value; // it holds itself, or is a big number
  }
}

/** All problems as one text, a line each. */
export const spell = (problems: readonly Problem[]): string =>
  problems.map((problem) => `data-${problem.option}: ${problem.text}`).join('\n');
