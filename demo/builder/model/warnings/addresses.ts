import type { PresetName } from '../../../../src/config/names.ts';
import { webhookWords } from '../../../../src/config/webhook.ts';
import type { Design } from '../design.ts';
import { isRecord } from '../tidy-fields.ts';
import { changed } from './seen.ts';

/** An address that leads go to, as the owner has written it, and how to write another in its place. */
export interface Address {
  written: string;
  url: URL | undefined;
  preset: PresetName;
  replace(design: Design, by: string): Design;
}

/** All addresses of a design, in order: webhooks, further destinations, the fallback, those of routes. */
export function addressesOf({ options }: Design): Address[] {
  const preset = (options.preset ?? 'auto') as PresetName;
  const address = (written: string, replace: Address['replace'], own: PresetName = preset): Address => ({
    written,
    url: URL.canParse(written) ? new URL(written) : undefined,
    preset: own,
    replace,
  });
  const list = <Entry>(entries: unknown): Entry[] => (Array.isArray(entries) ? entries : []);
  /** An entry of a list with another text in one place. */
  const put = (name: 'destinations' | 'routes', at: number, key: string) => (design: Design, by: string) =>
    changed(design, {
      [name]: list<unknown>(design.options[name]).map((entry, i) =>
        i === at ? { ...Object(entry), [key]: by } : entry,
      ),
    } as never);
  return [
    ...webhookWords(options.webhook).map((written, at) =>
      address(written, (design, by) =>
        changed(design, {
          webhook: webhookWords(design.options.webhook)
            .map((word, i) => (i === at ? by : word))
            .join(' '),
        }),
      ),
    ),
    ...list<unknown>(options.destinations).flatMap((entry, at) =>
      isRecord(entry) && typeof entry.url === 'string'
        ? [address(entry.url, put('destinations', at, 'url'), (entry.preset as PresetName) ?? preset)]
        : [],
    ),
    ...(options.fallbackWebhook
      ? [address(options.fallbackWebhook, (design, by) => changed(design, { fallbackWebhook: by }), 'auto')]
      : []),
    ...list<unknown>(options.routes).flatMap((entry, at) =>
      isRecord(entry) && typeof entry.webhook === 'string'
        ? [address(entry.webhook, put('routes', at, 'webhook'))]
        : [],
    ),
  ];
}
