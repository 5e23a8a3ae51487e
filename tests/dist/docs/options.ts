import { Window } from 'happy-dom';
import { kebab } from '../../../src/config/case.ts';
import { OPTION_DOCS } from '../../../src/config/docs.ts';
import { type FormConfig, parse } from '../../../src/config/parse.ts';
import { readElement } from '../../../src/config/read.ts';
import { readRoutes } from '../../../src/optional/score/routes.ts';
import type { ModelSettings } from '../../../src/qualification/model.ts';
import { readSettings } from '../../../src/qualification/settings.ts';

const OPTIONS = new Set(Object.keys(OPTION_DOCS).map(kebab));

/** What is ours and no option: it belongs to an optional script, or says which element is meant. */
const OTHERS =
  /^(leadtag|config|leadtag-(takeover|consent-field|success|failure|success-target|failure-target)|sitekey|challenge-url)$/;
const PARTS =
  /^(hidden-[a-z][a-z0-9_]*|step-\d+-(heading|show-if)|field-[a-z][a-z0-9_]*-(label|placeholder|help|value|options|min|max|minlength|maxlength|pattern|rows|autocomplete|show-if|country|business))$/;

/** Whether an attribute is one that leadtag reads. */
export function isKnown(attribute: string): boolean {
  const name = attribute.replace(/^data-/, '');
  const option = name.replace(/^leadtag-/, '');
  return OTHERS.test(name) || OPTIONS.has(option) || PARTS.test(option);
}

/** What the reader, the judge and the scoring say of options: nothing, if all fits. */
export function problemsOf(raw: Record<string, unknown>): string[] {
  const { config, problems } = parse({ webhook: 'https://hooks.example.com/abc', ...raw });
  const told = problems.map(({ option, text }) => `${option}: ${text}`);
  for (const name of Object.keys(raw)) if (!(name in OPTION_DOCS)) told.push(`${name}: there is no such option`);
  const report = (path: string) => told.push(`${path} does not fit`);
  const { score, icp, stages, maxStage } = config as FormConfig;
  readRoutes(config as FormConfig, report);
  readSettings({ score, icp, stages, maxStage } as ModelSettings, report);
  return told;
}

/** What is wrong with the forms of a piece of HTML: its attributes and its JSON, as the script would read them. */
export function problemsIn(html: string): string[] {
  const { document } = new Window();
  document.body.innerHTML = html;
  const before = globalThis.document;
  Object.assign(globalThis, { document });
  try {
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const names = element.getAttributeNames().filter((name) => name.startsWith('data-'));
      if (!names.length) return [];
      const unknown = names.filter((name) => !isKnown(name)).map((name) => `${name}: there is no such attribute`);
      const { raw, problems } = readElement(element as unknown as Element);
      return [...unknown, ...problems.map(({ option, text }) => `${option}: ${text}`), ...problemsOf(raw)];
    });
  } finally {
    Object.assign(globalThis, { document: before });
  }
}
