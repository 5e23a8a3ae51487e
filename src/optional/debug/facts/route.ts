import type { FormConfig } from '../../../config/parse.ts';
import { condition } from '../../../fields/condition.ts';
import type { Lead } from '../../../lead/schema.ts';

/** Which of a form's routes a lead goes by. */
export interface RouteFact {
  /** From 1, as an owner counts. */
  number: number;
  when: string;
}

/** What of a route can be told from the way that a lead goes. */
const PARTS = ['redirect', 'download', 'calendar', 'success', 'whatsapp'] as const;

/** The route that has made the way of this lead what it is: it says all that the way does, and its condition holds. */
export function routeTaken(config: FormConfig, way: FormConfig, lead: Lead): RouteFact | undefined {
  const fits = config.routes.flatMap((route, at) => {
    const { when, webhook, ...said } = Object(route) as Record<string, unknown>;
    if (typeof when !== 'string') return [];
    const isWay =
      PARTS.every((part) => {
        const text = String(said[part] ?? '');
        return !text || text.includes('{') || isSame(String(way[part] ?? ''), text);
      }) &&
      (!webhook || way.destinations.some(({ url }) => isSame(url, String(webhook))));
    return isWay ? [{ number: at + 1, when }] : [];
  });
  const { qualification = undefined, form, attribution, fields } = lead;
  const { temperature, stage, score, fit, engagement } = qualification ?? {};
  const { channel, source, medium, campaign } = attribution?.last_touch ?? {};
  const facts = {
    ...fields,
    intent: form.intent,
    temperature,
    stage,
    score,
    fit,
    engagement,
    channel,
    source,
    medium,
    campaign,
  };
  const changes = PARTS.some((part) => way[part] !== config[part]) || way.destinations !== config.destinations;
  return fits.find(({ when }) => condition(when)?.(facts)) ?? (changes ? fits[0] : undefined);
}

/** An address may come with a slash more than it was written with. */
const isSame = (a: string, b: string): boolean => a === b || a === `${b}/` || a.endsWith(b);
