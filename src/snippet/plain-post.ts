import type { FormConfig } from '../config/parse.ts';
import { webhookUrl, webhookWords } from '../config/webhook.ts';
import { besides } from '../lead/flatten.ts';
import { needsPresets, presetFor } from '../webhook/presets/index.ts';

/**
 * Where a form may be posted without a script, as the owner has written it: the first of its webhooks that takes forms under our
 * keys. Those are: `format: form`, tools that we send forms to, and addresses of the site itself.
 */
export function actionOf(config: FormConfig, raw: Record<string, unknown>): string | undefined {
  const to = config.destinations.find(({ url, preset: name, format, headers, map }) => {
    const preset = presetFor(name, url);
    if (needsPresets(name, url) || headers || map || preset?.write || preset?.map) return false;
    if (format !== 'auto') return format === 'form';
    return preset ? preset.format === 'form' : isOfTheSite(writtenAs(url, raw));
  });
  return to && writtenAs(to.url, raw);
}

/** What a form carries that is posted without a script: what flat leads say of it, under the same names. */
export function carried({ fields, formId, offer, intent, test }: FormConfig): Record<string, string> {
  const ours = { form_id: formId, offer, intent, test: test ? 'true' : undefined };
  const all = besides(Object.fromEntries(fields.map(({ key }) => [key, true])), ours);
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

const isOfTheSite = (address: string): boolean => /^\.*\/(?!\/)/.test(address);

/** A settled address as it stands in the options: what is relative is so to a page that is not there yet. */
function writtenAs(url: string, { webhook, destinations }: Record<string, unknown>): string {
  const entries = Array.isArray(destinations) ? destinations.map((entry) => String(Object(entry).url)) : [];
  return [...webhookWords(webhook), ...entries].find((word) => webhookUrl(word) === url) ?? url;
}
