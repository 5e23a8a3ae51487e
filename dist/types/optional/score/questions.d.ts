import type { FieldConfig } from '../../config/field.ts';
import { type QuestionSet } from '../frameworks/index.ts';
/** The questions of a framework as fields; those that the owner asks himself, under the same key, stay his. */
export declare function questionsOf(name: QuestionSet['name'], asked: readonly FieldConfig[]): FieldConfig[];
