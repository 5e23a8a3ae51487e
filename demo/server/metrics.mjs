import * as z from 'zod/mini';
import { channelOfVisit } from './channel.mjs';

const text = z.string().check(z.maxLength(500));
const count = z.int().check(z.nonnegative(), z.maximum(100_000));
const metricsSchema = z.object({
  type: z.literal('leadtag.metrics'),
  version: z.literal(1),
  at: z.iso.datetime(),
  page: text,
  channel: z.optional(text),
  source: z.optional(text),
  medium: z.optional(text),
  campaign: z.optional(text),
  forms: z
    .array(
      z.catchall(
        z.object({
          form_id: text,
          variant: z.optional(text),
          view: z.optional(count),
          start: z.optional(count),
          submit: z.optional(count),
        }),
        z.unknown(),
      ),
    )
    .check(z.maxLength(100)),
});

const DAY = 86_400_000;
const STEP = /^step_([1-9]\d?)$/;

/**
 * What a page has counted, as lines to add up.
 * @param {unknown} body  what a `metrics-webhook` gets
 * @param {Date} now
 * @returns {import('./database/counts.mjs').Count[] | undefined} undefined: this is something else
 */
export function readMetrics(body, now) {
  const { data } = metricsSchema.safeParse(body);
  if (!data) return undefined;
  // a visitor's clock may be wrong, and a page sends its counts at once
  const at = Math.abs(Date.parse(data.at) - now.getTime()) < 2 * DAY ? data.at : now.toISOString();
  const day = new Date(at).toISOString().slice(0, 10);
  return data.forms.map(({ form_id, variant, view = 0, start = 0, submit = 0, ...rest }) => ({
    day,
    form: keyOf(form_id),
    variant: keyOf(variant),
    channel: keyOf(channelOfVisit(data)),
    campaign: keyOf(data.campaign),
    views: view,
    starts: start,
    submits: submit,
    steps: Object.fromEntries(
      Object.entries(rest).flatMap(([name, people]) => {
        const step = STEP.exec(name)?.[1];
        return step && count.safeParse(people).success ? [[step, Number(people)]] : [];
      }),
    ),
  }));
}

/** As the same is written in a lead's columns. @param {string | undefined} value */
const keyOf = (value = '') => value.replaceAll('\0', '\uFFFD').trim().slice(0, 200);
