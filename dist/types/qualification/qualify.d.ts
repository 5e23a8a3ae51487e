import type { Qualification, QualifyInput } from './model.ts';
/**
 * Sorts a lead: a score from 0 to 100 with its reasons, a temperature, a stage (the default model,
 * with the owner's settings). A group of which nothing is known shares its weight out among the others, so a short form is not
 * punished; where nothing at all is known there is no score. Whoever is disqualified has a score of 0. Pure, so that the form
 * and a receiver come to the same.
 *
 * @returns with parts that are `undefined` or empty: those are left out of a lead
 */
export declare function qualify(input: QualifyInput): Qualification;
