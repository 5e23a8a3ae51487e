import type { Fields, Framework, Reason } from './model.ts';
/**
 * Reads the answers to a framework out of the fields (`bant_budget`) and weighs them: sum / (5 x answered) x 30. What was
 * asked and not answered, or answered in words of one's own, counts as not asked. Of several ticked options the best counts.
 *
 * @returns the answers, the rows of points, and the gate: whether sales would take it up, which is 60 % of the points of 3
 * questions or more with none at its lowest option (of BANT 12 of 20)
 */
export declare function weigh({ name, questions }: Framework, fields: Fields): {
    answers: Record<string, {
        value: string;
        points?: number;
    }>;
    rows: Reason[];
    gate: boolean;
};
