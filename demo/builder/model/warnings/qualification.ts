import type { FormConfig } from '../../../../src/config/parse.ts';
import { FRAMEWORKS } from '../../../../src/optional/frameworks/index.ts';
import { readRoutes } from '../../../../src/optional/score/routes.ts';
import type { ModelSettings } from '../../../../src/qualification/model.ts';
import { readSettings } from '../../../../src/qualification/settings.ts';
import type { Design } from '../design.ts';
import { addField, fieldsOf, withFields } from '../fields.ts';
import { goalOf } from '../goals.ts';
import { type Qualifying, qualifyingOf, withQualifying } from '../questions.ts';
import { SUGGESTED_FIELDS } from '../suggested-fields.ts';
import { choicesOf } from '../tidy-fields.ts';
import { keysOf } from './conditions.ts';
import { changed, type Seen } from './seen.ts';
import type { Look, Warning } from './warning.ts';

/** Which field says it, and under which keys the score looks for it. */
const SAID_BY: readonly [
  list: 'sizes' | 'roles' | 'industries' | 'countries',
  keys: RegExp,
  field: string,
  what: string,
][] = [
  ['sizes', /^(company_size|size|employees|team_size)$/, 'company_size', 'company sizes'],
  ['roles', /^(role|job_title|title|position)$/, 'role', 'roles'],
  ['industries', /^(industry|sector)$/, 'industry', 'industries'],
  ['countries', /^country$/, 'country', 'countries'],
];

/** What conditions of the score know beside fields. */
const FACT =
  /^(intent|email_kind|role_kind|size_kind|score|fit|engagement|framework_score|temperature|stage|channel|source|medium|campaign|gate|disqualified|signal\..+)$/;

export const aboutQualification: Look = (seen) => {
  const { design, options, config, fields } = seen;
  const answers = qualifyingOf(design.options);
  const keys = fields.map(({ key }) => key);
  const proposed = goalOf(design.goal).options;
  return [
    !options.intent && {
      id: 'no-intent',
      level: 'hint',
      about: 'qualification',
      text: 'The leads do not say what the form is for, so nobody is marked hot by asking for a demo or a quote.',
      what_to_do: 'Choose what the form is for.',
      fix: (design) => changed(design, { intent: proposed.intent }),
    },
    answers.warm >= answers.hot && {
      id: 'warm-above-hot',
      level: 'error',
      about: 'qualification',
      text: `Warm begins at ${answers.warm} and hot at ${answers.hot}: no lead is ever warm.`,
      what_to_do: 'Let hot begin above warm: 70 and 40 are usual.',
      fix: (design) => ({
        ...design,
        options: withQualifying(design.options, { ...qualifyingOf(design.options), hot: 70, warm: 40 }),
      }),
    },
    ...SAID_BY.map(([list, says, field, what]) =>
      unsaid(
        answers,
        list,
        keys.some((key) => says.test(key)),
        field,
        what,
      ),
    ),
    ...unfit(config),
    ...strangers(seen, answers),
    !!options.framework &&
      /^(newsletter|download)$/.test(options.intent ?? '') && {
        id: 'framework-too-early',
        level: 'warning',
        about: 'qualification',
        text: `Who wants ${options.intent === 'newsletter' ? 'a newsletter' : 'something to read'} does not answer ${FRAMEWORKS[options.framework].questions.length} questions about buying.`,
        what_to_do: 'Ask them where somebody asks for a demo or a quote.',
        fix: (design) => changed(design, { framework: undefined }),
      },
  ];
};

/** An ideal that no field tells of. */
const unsaid = (
  answers: Qualifying,
  list: (typeof SAID_BY)[number][0],
  isAsked: boolean,
  field: string,
  what: string,
): Warning | false =>
  answers[list].length > 0 &&
  !isAsked && {
    id: `unsaid:${list}`,
    level: 'warning',
    about: 'qualification',
    text: `You have said which ${what} you look for, and the form does not ask.`,
    what_to_do: 'Add the field, or nothing of it counts.',
    fix: (design: Design) => ({
      ...design,
      options: withFields(
        design.options,
        addField(fieldsOf(design.options), SUGGESTED_FIELDS.find(({ key }) => key === field)!.draft),
      ),
    }),
  };

/** Settings that the score cannot read, by the very code that reads them. */
function unfit(config: FormConfig): Warning[] {
  const paths: string[] = [];
  const { score, icp, stages, maxStage } = config;
  readSettings({ score, icp, stages, maxStage } as ModelSettings, (path) => paths.push(path));
  readRoutes(config, (path) => paths.push(path));
  return [...new Set(paths)].map((path) => ({
    id: `unfit:${path}`,
    level: 'error',
    about: 'qualification',
    text: `What stands at ${path} cannot be read, and counts as not written.`,
    what_to_do: /when$|rules|stages/.test(path)
      ? 'Look at its condition: it is written as size = 201+ & signal.pricing.'
      : 'Look at what stands there: an address begins with https, points are a number.',
  }));
}

/** Rules and routes about what nobody is asked. */
function* strangers({ config, options, fields }: Seen, { good, bad }: Qualifying): Generator<Warning> {
  const framework = options.framework;
  const known = new Set([
    ...config.fields.map(({ key }) => key),
    ...(framework ? FRAMEWORKS[framework].questions.map(({ key }) => `${framework}_${key}`) : []),
  ]);
  const rules = Object(config.score).rules;
  const conditions = [...(Array.isArray(rules) ? rules : []), ...config.routes].map((one) => String(Object(one).when));
  const unknown = conditions.flatMap(keysOf).find((key) => !known.has(key) && !FACT.test(key));
  if (unknown)
    yield {
      id: 'rule-unknown-field',
      level: 'warning',
      about: 'qualification',
      text: `A rule or a route asks for “${unknown}”, which the form does not ask.`,
      what_to_do: 'Add the field, or take the rule out.',
    };
  for (const { field, values } of [...good, ...bad]) {
    const choices = choicesOf(fields.find(({ key }) => key === field)?.options).map(({ value }) => value.toLowerCase());
    const stray = choices[0] && values.find((value) => !choices.includes(value.toLowerCase()));
    if (!stray) continue;
    yield {
      id: 'rule-unknown-answer',
      level: 'warning',
      about: 'qualification',
      text: `A rule waits for “${stray}”, which is none of the choices of “${field}”.`,
      what_to_do: 'Choose one of the answers that the field offers.',
    };
  }
}
