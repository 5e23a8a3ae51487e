import { bant } from './bant.ts';
import { champ } from './champ.ts';
import { meddic } from './meddic.ts';
import type { QuestionSet } from './question.ts';

export { pointsOfOptions, type Question, type QuestionSet } from './question.ts';

/** The question sets, by name. */
export const FRAMEWORKS = { bant, champ, meddic } satisfies { [Name in QuestionSet['name']]: QuestionSet };
