import { kebab } from '../../../config/case.ts';
import { accept } from '../../../config/option.ts';
import { type FormConfig, parse } from '../../../config/parse.ts';
import type { Problem } from '../../../config/problem.ts';
import { readElement } from '../../../config/read.ts';
import { optionsSchema, pageSchema } from '../../../config/schema.ts';
import type { Mounted, Site } from '../../../extensions.ts';
import { select } from '../../../platform/select.ts';

/** One option of a form: its value, and where that was said. */
export interface OptionFact {
  name: string;
  value: unknown;
  /** Nothing: the default. */
  from?: string | undefined;
}

/** A form as leadtag has understood it. */
export interface FormFact {
  /** Where the form was found. */
  where: string;
  options: OptionFact[];
  problems: Problem[];
}

/** Reads once more what an owner wrote, to tell where each option comes from and what does not fit. */
export function factsOf(form: Mounted, site: Site): FormFact {
  const config = form.config();
  const { element, where } = placeOf(form);
  const { raw, problems } = element ? readElement(element) : { raw: {}, problems: [] };
  const own = Object((form.host as { config?: unknown }).config) as Record<string, unknown>;
  const options = { ...(form.host.localName === 'lead-form' && own), ...raw };
  const isRead = element && form.host.localName !== 'form';
  const judged = isRead
    ? parse({ locale: site.settings.locale, ...(form.host.id && { formId: form.host.id }), ...options })
    : undefined;
  const defaults: Record<string, unknown> = accept(optionsSchema, {}, () => {});
  const names = Object.keys(optionsSchema.shape).filter(
    (name) => !/^(field|hidden|step|target|destinations|purposes)$/.test(name),
  );
  const written = new Set(
    ['field', 'hidden', 'step', 'target', 'destinations', 'purposes'].filter(
      (name) => (options as Record<string, unknown>)[name],
    ),
  );

  return {
    where,
    problems: [...problems, ...(judged?.problems ?? [])],
    options: [...names, ...written].map((name) => {
      const value = optionValue(config, name, options);
      const isPage = Object.hasOwn(pageSchema.shape, name) && !(name in raw);
      if (isPage) {
        const set = site.settings[name as 'locale'];
        const isDefault = print(set) === print(defaults[name]);
        return { name, value: set ?? value, from: isDefault ? undefined : 'a setting of the page' };
      }
      if (name in options) return { name, value, from: fromOf(element, name, name in raw) };
      // in the lead a form has a name also where its owner gives none
      const isDefault =
        print(value) === print(defaults[name]) || (name === 'formId' && (value === 'form' || form.host.id));
      const changed = judged?.config && print(optionValue(judged.config, name, options)) !== print(value);
      return {
        name,
        value,
        from: isDefault ? undefined : changed || !element ? 'code, or a script of leadtag' : 'code',
      };
    }),
  };
}

/** What stands in the page for a form: its host, or the script tag that has made it. */
function placeOf({ host }: Mounted): { element?: Element; where: string } {
  if (host.localName === 'form') return { element: host, where: 'an existing form of the page' };
  if (host.localName === 'lead-form') return { element: host, where: 'the element <lead-form>' };
  if (host.matches('[data-leadtag]')) return { element: host, where: 'a placeholder, data-leadtag' };
  const before = host.previousElementSibling;
  if (before instanceof HTMLScriptElement && makesForm(before))
    return { element: before, where: 'the script tag before it' };
  const tags = [...document.querySelectorAll('script[src]')].filter(makesForm);
  const tag = tags.find((script) => {
    const { target } = readElement(script).raw;
    const place = target ? select(String(target)) : document.body;
    return place === host || place === host.parentElement;
  });
  return tag ? { element: tag, where: 'a script tag elsewhere in the page' } : { where: 'code: mount()' };
}

const makesForm = (script: Element): boolean =>
  /leadtag[^/]*$/.test((script as HTMLScriptElement).src) &&
  Object.keys(readElement(script).raw).some((name) => !Object.hasOwn(pageSchema.shape, name));

function fromOf(element: Element | undefined, name: string, isWritten: boolean): string {
  if (!isWritten) return 'the property config';
  const wanted = kebab(name);
  const attribute = Array.from(element?.attributes ?? []).find(({ name: written }) => {
    const bare = written.replace(/^data-(leadtag-)?/, '');
    return (
      written.startsWith('data-') &&
      (bare === wanted || (/^(field|hidden|step)$/.test(name) && bare.startsWith(`${name}-`)))
    );
  });
  return attribute ? attribute.name : 'JSON';
}

/** An option's value as its owner would know it again. */
function optionValue(config: FormConfig, name: string, raw: Record<string, unknown>): unknown {
  if (/^(field|hidden|step|target)$/.test(name)) return raw[name];
  if (name === 'fields') return raw.fields ?? fieldsOf(config);
  if (name === 'consent' && raw.consent === undefined) return config.consent;
  return config[name as keyof FormConfig];
}

/** The fields by name, where nobody has written them down for us to read. */
function fieldsOf({ fields }: FormConfig): string {
  return fields.map(({ key, required }) => `${key}${required ? '*' : ''}`).join(', ');
}

const print = (value: unknown): string => JSON.stringify(value) ?? '';
