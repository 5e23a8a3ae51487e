import type { Intent } from '../config/names.ts';
import { raisesHand } from './hand-raiser.ts';

/**
 * What an offer's intent says by itself: whoever asks for a demo, a quote or a talk is hot, whoever only takes a newsletter is a
 * subscriber. A score, and with it `warm` and `cold`, needs the whole model.
 */
export const byIntent = (intent: Intent | undefined) =>
  intent && {
    model: 'default@1' as const,
    ...(raisesHand(intent) && { temperature: 'hot' as const }),
    stage: intent === 'newsletter' ? ('subscriber' as const) : ('lead' as const),
    stage_basis: 'intent' as const,
  };
