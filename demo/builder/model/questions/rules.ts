import type { AnswerRule } from '../questions.ts';
import { isRecord } from '../tidy-fields.ts';

/** One field and its values, and nothing else: what our questions can ask. */
const SIMPLE = /^([a-z]\w*)\s*=\s*(?!=)((?:\\.|[^\\&])*)$/s;

/** Whether a rule says when it applies. */
export const isWhole = (rule: unknown): boolean => isRecord(rule) && !/=\s*$/.test(String(rule.when));

/** An answer as a rule of the score. The reason is in words by itself. */
export function ruleOf({
  field,
  values,
  ...rest
}: Omit<AnswerRule, 'points'> & { points?: number; disqualify?: true }) {
  const texts = values.map((value) => value.trim()).filter(Boolean);
  return { when: `${field} = ${texts.map(escaped).join(' | ')}`, ...rest, name: `${field}: ${texts.join(' or ')}` };
}

const escaped = (value: string): string => value.replace(/[\\|&]/g, '\\$&');

/** The answer that gets points by a rule, if the rule says no more than that. */
export function goodOf(rule: unknown): AnswerRule | undefined {
  if (!isRecord(rule) || rule.disqualify || rule.group || typeof rule.points !== 'number') return undefined;
  const answer = answerOf(rule);
  return answer && { ...answer, points: rule.points };
}

/** The answer that takes a lead out, if the rule says no more than that. */
export const badOf = (rule: unknown): Omit<AnswerRule, 'points'> | undefined =>
  isRecord(rule) && rule.disqualify === true && !rule.group && !rule.points ? answerOf(rule) : undefined;

/** Kinds and signals are no fields of the form. */
const NO_FIELD = /^(intent|email_kind|role_kind|size_kind)$/;

function answerOf({ when, name }: Record<string, unknown>): Omit<AnswerRule, 'points'> | undefined {
  const [, field, list] = (typeof when === 'string' && SIMPLE.exec(when.trim())) || [];
  if (!field || list === undefined || NO_FIELD.test(field)) return undefined;
  const values = (list.match(/(?:\\.|[^\\|])+/gs) ?? [])
    .map((value) => value.replace(/\\(.)/gs, '$1').trim())
    .filter(Boolean);
  const answer = { field, values };
  // a rule with a name of its own is the owner's, and stays it
  return name === undefined || name === ruleOf(answer).name ? answer : undefined;
}
