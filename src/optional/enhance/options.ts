import { attribute, own } from './own.ts';

/** What an owner wrote on a form. */
export interface Written {
  raw: Record<string, unknown>;
  /** Whether it names a webhook, so that the leads go elsewhere than to the form's own address. */
  elsewhere: boolean;
  /** What is wrong with it, in an owner's words. */
  problem?: string;
}

/** What this script alone understands. */
const OWN = /^(config|takeover|consent-field|(success|failure)-target)$/;

/**
 * Reads the options of a form: `data-leadtag-<option>` only, since `data-*` is the page's own, and below them the JSON child or the
 * one that `data-leadtag-config` names. The webhook is the form's address, unless one is named. Boxes to tick are the form's own.
 */
export function readOptions(form: HTMLFormElement): Written {
  let problem: string | undefined;
  let raw: Record<string, unknown> = {};
  try {
    raw = readJson(form);
  } catch (error) {
    problem = `data-leadtag-config cannot be read: ${error}`;
  }
  for (const { name: written, value } of Array.from(own(form, 'attributes'))) {
    const [, name] = /^data-leadtag-(.+)/.exec(written) ?? [];
    if (!name || OWN.test(name)) continue;
    const [, hidden] = /^hidden-(.+)/.exec(name) ?? [];
    if (hidden) raw.hidden = Object.fromEntries([...Object.entries(Object(raw.hidden)), [hidden, value]]);
    else raw[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  const { consent, consentRequired, purposes, ...rest } = raw;
  if (consent || purposes) problem = 'data-leadtag-consent-field="name" names a box of the form; there is no other';
  return {
    raw: {
      ...rest,
      formId: rest.formId || attribute(form, 'id') || attribute(form, 'name') || 'form',
      webhook: rest.webhook ?? (rest.destinations ? undefined : own(form, 'action').replace(/#.*/, '')),
      draft: false,
    },
    elsewhere: !!(rest.webhook || rest.destinations),
    ...(problem && { problem }),
  };
}

function readJson(form: HTMLFormElement): Record<string, unknown> {
  const selector = attribute(form, 'data-leadtag-config');
  const source = selector
    ? document.querySelector(selector)
    : own(form, 'querySelector').call(form, ':scope>script[type="application/json"]');
  if (selector && !source) throw new Error(`there is no ${selector} on this page`);
  return source ? { ...JSON.parse(source.textContent) } : {};
}
