import type { RouteInput } from '../../../../src/config/schema.ts';
import type { RouteAnswer } from '../questions.ts';
import { isRecord } from '../tidy-fields.ts';

const WAYS = ['calendar', 'redirect', 'download', 'whatsapp', 'success', 'webhook'] as const;

/** The answer that a route of the options is, if it goes by the temperature alone, and says no more than we ask. */
export function routesOf(route: unknown): RouteAnswer | undefined {
  if (!isRecord(route)) return undefined;
  const [, who] = /^\s*temperature\s*=\s*(hot|warm|cold)\s*$/.exec(String(route.when)) ?? [];
  const ways = WAYS.flatMap((way) => (typeof route[way] === 'string' ? [[way, route[way]]] : []));
  const isAll = ways.length === Object.keys(route).length - 1 && ways.every(([, text]) => text?.trim());
  return who && isAll ? ({ who, ...Object.fromEntries(ways) } as RouteAnswer) : undefined;
}

/** A route as the options have it. One that is being written stays, so that it is not gone while somebody looks for the address. */
export function routeInput({ who, ...ways }: RouteAnswer): RouteInput {
  const said = WAYS.flatMap((way) => (ways[way]?.trim() ? [[way, ways[way]]] : []));
  return { when: `temperature = ${who}`, ...Object.fromEntries(said) };
}
