import type { Design } from './design.ts';
import { GOALS } from './goals.ts';
import { jsonOptions } from './outputs/json.ts';
import { isLanguage, isOptional } from './scripts.ts';
import { withoutSecrets } from './secrets.ts';
import { tidy } from './tidy.ts';
import { isRecord } from './tidy-fields.ts';

/** The way in which a fragment is written. Another one gets another number, and this one stays readable. */
const VERSION = '1';

/** A design as the part of an address behind `#`: nothing of it is sent to any server. Secrets stay behind. */
export function toFragment({ goal, options, scripts = [] }: Design): string {
  const parts = [goal, jsonOptions(tidy({ ...withoutSecrets(options) })), ...(scripts[0] ? [scripts] : [])];
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${VERSION}.${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The design in a fragment, with its `#` or without. Nothing where it is none, or was cut off on its way. */
export function fromFragment(fragment: string): Design | undefined {
  const [, version, text] = /^#?(\d+)\.([\w-]+)$/.exec(fragment.trim()) ?? [];
  if (version !== VERSION || !text) return undefined;
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const json = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    const [id, options, scripts]: unknown[] = JSON.parse(json);
    const goal = GOALS.find((goal) => goal.id === id)?.id;
    if (!goal || !isRecord(options)) return undefined;
    const extra = (Array.isArray(scripts) ? scripts : []).filter((name) => isOptional(name) || isLanguage(name));
    return { goal, options: tidy(options as unknown as Record<string, unknown>), ...(extra[0] && { scripts: extra }) };
  } catch {
    return undefined;
  }
}
