import { FRAMEWORKS } from '../../../../src/optional/frameworks/index.ts';
import { brokenConditions } from '../../../../src/optional/steps/shown.ts';
import type { Design } from '../design.ts';
import { addField, changeField, type FieldDraft, fieldsOf, lastStep, withFields } from '../fields.ts';
import { goalOf } from '../goals.ts';
import { keysOf } from './conditions.ts';
import { changed, type Seen } from './seen.ts';
import type { Look, Warning } from './warning.ts';

/** More than that on one step, and people begin to leave; from the second number on many do. */
const MANY = 5;
const TOO_MANY = 7;
/** What stays on the first step when the rest moves on. */
const FIRST = 3;

/** What no form on a page should ask for. */
const SENSITIVE =
  /passw|passcode|\bpin\b|cvv|cvc|card_?num|credit_?card|iban|social_security|\bssn\b|tax_?id|passport|health|religion/i;

const withDrafts = (design: Design, edit: (fields: FieldDraft[]) => FieldDraft[]): Design => ({
  ...design,
  options: withFields(design.options, edit(fieldsOf(design.options))),
});

export const aboutFields: Look = (seen) => {
  const { fields, asked, design, config, options } = seen;
  const email = asked.find(({ type }) => type === 'email');
  const phone = asked.find(({ type }) => type === 'phone');
  const contact = email ?? phone;
  const keys = new Set([...config.fields.map(({ key }) => key), ...frameworkKeys(seen)]);
  const unknown = conditionsOf(seen).find(({ of }) => of.some((key) => !keys.has(key)));
  const sensitive = asked.find(({ key, label }) => SENSITIVE.test(key) || SENSITIVE.test(label ?? ''));
  const strangers = String(options.prefill ?? '')
    .split(/\s+/)
    .filter((key) => key && !keys.has(key));
  return [
    !fields[0] && {
      id: 'no-fields',
      level: 'error',
      about: 'fields',
      text: 'There is no field, so the form asks for name, e-mail and phone.',
      what_to_do: 'Add the fields that you need.',
      fix: (design) => changed(design, { fields: goalOf(design.goal).options.fields }),
    },
    !!fields[0] &&
      !contact && {
        id: 'no-way-back',
        level: 'error',
        about: 'fields',
        text: 'Nobody leaves an e-mail address or a phone number: you could not answer.',
        what_to_do: 'Ask for one of the two.',
        fix: (design) => withDrafts(design, (fields) => addField(fields, { key: 'email', required: true })),
      },
    !!contact &&
      !asked.some(({ type, required }) => required && /email|phone/.test(type)) && {
        id: 'contact-optional',
        level: 'warning',
        about: 'fields',
        text: 'People can send the form without an e-mail address and without a phone number.',
        what_to_do: 'Require one of them.',
        fix: (design) => withDrafts(design, (fields) => changeField(fields, contact.key, { required: true })),
      },
    !!phone?.required &&
      !!email &&
      design.goal !== 'whatsapp' && {
        id: 'phone-required',
        level: 'warning',
        about: 'fields',
        text: 'Many people leave when a form insists on their phone number, or make one up.',
        what_to_do: 'Let them choose. Who leaves a number then means it.',
        fix: (design) => withDrafts(design, (fields) => changeField(fields, phone.key, { required: false })),
      },
    ...crowded(seen),
    lonely(seen),
    !!sensitive && {
      id: 'sensitive',
      level: 'error',
      about: 'fields',
      text: `“${sensitive.label ?? sensitive.key}” asks for something that must not travel through a form like this one.`,
      what_to_do: 'Ask for it later, in a place that is made for it.',
      fix: (design) => withDrafts(design, (fields) => fields.filter(({ key }) => key !== sensitive.key)),
    },
    ...brokenConditions(config).map(([option, text]) => ({
      id: `condition:${option}`,
      level: 'error' as const,
      about: 'fields' as const,
      text: `“${text}” cannot be read as a condition, so this is always asked.`,
      what_to_do: 'Write it as: role = Founder | Sales, or team >= 10, joined by &.',
    })),
    !!unknown && {
      id: 'condition-unknown',
      level: 'warning',
      about: 'fields',
      text: `“${unknown.text}” asks for a field that the form does not have, so this never shows.`,
      what_to_do: `These are there: ${[...keys].join(', ')}.`,
    },
    strangers.length > 0 && {
      id: 'prefill-unknown',
      level: 'warning',
      about: 'fields',
      text: `The address of the page is to fill in ${strangers.join(', ')}, which the form does not ask for.`,
      what_to_do: 'Name fields of this form only.',
      fix: (design) =>
        changed(design, {
          prefill:
            String(options.prefill)
              .split(/\s+/)
              .filter((key) => keys.has(key))
              .join(' ') || undefined,
        }),
    },
    options.profiling !== undefined &&
      options.attribution !== 'visitor' && {
        id: 'profiling-forgets',
        level: 'warning',
        about: 'fields',
        text: 'Known visitors are not to be asked twice, and nobody is remembered.',
        what_to_do: 'Remember visitors for longer than one visit. They are asked for their yes first.',
        fix: (design) => changed(design, { attribution: 'visitor' }),
      },
  ];
};

/** The questions that a framework adds, by key. */
const frameworkKeys = ({ options: { framework } }: Seen): string[] =>
  framework ? FRAMEWORKS[framework].questions.map(({ key }) => `${framework}_${key}`) : [];

const conditionsOf = ({ config }: Seen): { text: string; of: string[] }[] =>
  [...config.fields.map((field) => field['show-if']), ...Object.values(config.step).map((step) => step['show-if'])]
    .filter((text): text is string => !!text)
    .map((text) => ({ text, of: keysOf(text) }));

/** Steps with more than people bear, and lists, which cost more than lines. */
function* crowded(seen: Seen): Generator<Warning> {
  const { asked } = seen;
  const last = lastStep(asked);
  const added = frameworkKeys(seen).filter((key) => !asked.some((field) => field.key === key)).length;
  const count = (step: number) => asked.filter((field) => field.step === step).length + (step === last ? added : 0);
  const fullest = Array.from({ length: last }, (_, at) => at + 1).sort((a, b) => count(b) - count(a))[0]!;
  const most = count(fullest);
  const own = asked.filter((field) => field.step === fullest);
  if (most > MANY)
    yield {
      id: 'too-many-fields',
      level: most > TOO_MANY ? 'warning' : 'hint',
      about: 'fields',
      text: `${last > 1 ? `Step ${fullest} asks` : 'The form asks'} ${most} things${fullest === last && added ? `, ${added} of them for the framework` : ''}. Each one more costs leads.`,
      what_to_do: 'Leave out what you can ask later, or put a part of it on a step of its own.',
      ...(own.length > FIRST && { fix: (design: Design) => withDrafts(design, (fields) => split(fields, fullest)) }),
    };
  const heavy = own.filter(({ type }) => /textarea|select|radio|checkboxes/.test(type));
  if (heavy.length > 1)
    yield {
      id: 'heavy-fields',
      level: 'hint',
      about: 'fields',
      text: `${heavy.length} lists or long texts on one step weigh more than as many lines to fill in.`,
      what_to_do: 'Keep the one that you need to answer well.',
    };
}

/** Moves what is behind the first few fields of a step to a step of its own. */
function split(fields: readonly FieldDraft[], step: number): FieldDraft[] {
  let seen = 0;
  return fields.map((field) => {
    if (field.step > step) return { ...field, step: field.step + 1 };
    if (field.step === step && field.type !== 'hidden' && ++seen > FIRST) return { ...field, step: step + 1 };
    return field;
  });
}

/** A step for one field alone is a click for nothing. */
function lonely(seen: Seen): ReturnType<Look>[number] {
  const { asked, options } = seen;
  const last = lastStep(asked);
  if (last === 1) return undefined;
  const alone = Array.from({ length: last }, (_, at) => at + 1).find(
    (step) => asked.filter((field) => field.step === step).length === 1 && !(step === last && options.framework),
  );
  if (!alone) return undefined;
  const to = alone === 1 ? 2 : alone - 1;
  return {
    id: 'lonely-step',
    level: 'hint',
    about: 'fields',
    text: `Step ${alone} asks one thing only: that is a click for nothing.`,
    what_to_do: `Put it on step ${to}.`,
    fix: (design) =>
      withDrafts(design, (fields) => fields.map((field) => (field.step === alone ? { ...field, step: to } : field))),
  };
}
