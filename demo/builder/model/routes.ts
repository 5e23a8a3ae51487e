import type { FormConfig } from '../../../src/config/parse.ts';
import { webhookUrl } from '../../../src/config/webhook.ts';

/** The webhooks that routes name, each with the preset that it gets there. */
export const routeWebhooks = ({ routes, preset }: FormConfig): { preset: FormConfig['preset']; url: string }[] =>
  routes.flatMap((route) => {
    const url = webhookUrl(Object(route).webhook);
    return url ? [{ preset, url }] : [];
  });
