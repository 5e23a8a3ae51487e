import { asText, webUrl } from '../../config/coerce.ts';
import type { FormConfig } from '../../config/parse.ts';
import { webhookUrl } from '../../config/webhook.ts';
import { type Condition, condition, type Facts } from '../../fields/condition.ts';

const TEXTS = ['success', 'whatsapp'] as const;
const LINKS = ['redirect', 'download', 'calendar'] as const;

interface Route {
  applies: Condition;
  way: Partial<FormConfig>;
}

/**
 * Reads an owner's routes, which were JSON and can be anything.
 *
 * @param report hears the path of each part that does not fit, such as `routes.1.webhook`; that part counts as not written
 */
export const readRoutes = (config: FormConfig, report?: (path: string) => void): Route[] =>
  config.routes.flatMap((input, at) => {
    const route = Object(input) as Partial<Record<string, unknown>>;
    const bad = (part: string) => report?.(`routes.${at}.${part}`);
    const applies = typeof route.when === 'string' ? condition(route.when) : undefined;
    if (!applies) bad('when');

    const way: { -readonly [Key in keyof FormConfig]?: FormConfig[Key] } = {};
    const written = <Part extends string>(parts: readonly Part[]) => parts.filter((part) => route[part] !== undefined);
    for (const part of written(TEXTS)) {
      const text = asText(route[part]);
      if (text === undefined) bad(part);
      else way[part] = text;
    }
    for (const part of written(LINKS)) {
      const link = webUrl(route[part]);
      if (link) way[part] = link.href;
      else bad(part);
    }
    const url = webhookUrl(asText(route.webhook));
    const { preset, format, redirects, headers, map } = config;
    // what goes without an answer has to be a simple request
    const mode = /form|text/.test(format) && !headers ? config.mode : undefined;
    if (url) way.destinations = [{ url, preset, format, mode, redirects, headers, map }];
    else if (route.webhook !== undefined) bad('webhook');
    return applies ? [{ applies, way }] : [];
  });

/**
 * The options by which a lead goes: those of the first route whose condition holds, over those of the form. A webhook of a
 * route takes the place of all others.
 *
 * @param facts what conditions can ask for: the fields, and ours by their names
 */
export function routeOf(config: FormConfig, facts: Facts): FormConfig {
  const route = readRoutes(config).find(({ applies }) => applies(facts));
  return { ...config, ...route?.way };
}

/** Puts the values of fields into a text: `Hello, I am {name}`. An unknown name leaves nothing. */
export const fill = (text: string, fields: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{([a-z][a-z0-9_]*)\}/g, (_, key: string) => (Object.hasOwn(fields, key) ? String(fields[key]) : ''));
