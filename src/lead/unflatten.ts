import { CLICK_IDS } from '../attribution/click-ids.ts';
import { UTM } from '../attribution/params.ts';
import { type Lead, leadSchema, qualificationSchema, type Touch, touchSchema } from './schema.ts';

type Fits = (value: string) => boolean;

const ANSWER = /^(bant|champ|meddic)_(.+)/s;
/** What flatten writes twice, with and without `last_touch_`. */
const TWICE = ['channel', 'landing_page', 'referrer'] as const;

const isText: Fits = () => true;
const isBoolean: Fits = (value) => value === 'true' || value === 'false';
const isInteger: Fits = (value) => Number.isSafeInteger(Number(value)) && String(Number(value)) === value;
const isDate: Fits = (value) => touchSchema.shape.at.safeParse(value).success;
const isStage: Fits = (value) => qualificationSchema.shape.stage.safeParse(value).success;
const isTemperature: Fits = (value) => qualificationSchema.shape.temperature.safeParse(value).success;
const isIntent: Fits = (value) => leadSchema.shape.form.shape.intent.safeParse(value).success;
const isId: Fits = (value) => leadSchema.shape.id.safeParse(value).success;

/**
 * The lead behind the pairs that `flatten` makes, as far as they tell. It is not checked yet: what is missing is missing, and
 * `leadSchema` says so. Flattened again it gives the same pairs.
 *
 * Lost on the way:
 * - types: every field is a text, lists too, and a field with one of our names counts as ours where we have written none;
 * - of consent all but purpose and answer: `text` is empty, `at` the time of the lead, `mechanism` the box that a form has;
 * - of the qualification all but score, temperature, stage and answers: `model` is `unknown`;
 * - the counts of the attribution, what the page knew beyond its address, `privacy` (`gpc: false` and `storage: 'none'` stand
 *   for not known) and the version of the client (empty).
 */
export function unflatten(pairs: Readonly<Record<string, string>>): Lead {
  const rest = new Map(Object.entries(pairs));
  rest.delete('__proto__'); // no field is called so, but somebody may try

  /** Takes what we wrote under this key: it has the prefix where a field has the name. */
  function take(key: string, fits = isText): string | undefined {
    const prefixed = rest.get(`leadtag_${key}`);
    const name = rest.has(key) && prefixed !== undefined && fits(prefixed) ? `leadtag_${key}` : key;
    const value = rest.get(name);
    if (value === undefined || !fits(value)) return undefined;
    rest.delete(name);
    return value;
  }

  const id = take('lead_id', isId);
  const submitted_at = take('submitted_at', isDate);
  const ours = {
    type: 'lead.submitted',
    version: 1,
    id,
    submitted_at,
    form: known({ id: take('form_id'), offer: take('offer'), intent: take('intent', isIntent) }),
    consent: readConsent(take, [...rest.keys()], submitted_at),
    attribution: readAttribution(take, rest),
    qualification: readQualification(take, rest),
    page: known({ url: take('page_url') }),
    spam: readSpam(take),
    test: asBoolean(take('test', isBoolean)),
    privacy: { gpc: false, storage: 'none' },
    client: { name: 'leadtag', version: '' },
  };
  return known<unknown>({ ...ours, fields: Object.fromEntries(rest) }) as unknown as Lead;
}

type Take = (key: string, fits?: Fits) => string | undefined;

function readConsent(take: Take, keys: readonly string[], at: string | undefined): object[] | undefined {
  const found = keys.flatMap((key) => {
    const purpose = /^consent_(.+)/s.exec(key)?.[1];
    const granted = purpose && asBoolean(take(key, isBoolean));
    return typeof granted === 'boolean' ? [{ purpose, granted, text: '', at, mechanism: 'checkbox' }] : [];
  });
  return found.length ? found : undefined;
}

function readSpam(take: Take): Lead['spam'] {
  const suspected = asBoolean(take('spam_suspected', isBoolean));
  if (suspected === undefined) return undefined;
  return { suspected, reasons: (take('spam_reasons') ?? '').split(', ').filter(Boolean) };
}

/** Without the time of both touches there is none: then a `utm_source` is a field like any other. */
function readAttribution(take: Take, rest: ReadonlyMap<string, string>): object | undefined {
  const touches = ['first_touch', 'last_touch'] as const;
  const isThere = (key: string) =>
    rest.has(key) && [key, `leadtag_${key}`].some((name) => isDate(rest.get(name) ?? ''));
  if (!touches.every((touch) => isThere(`${touch}_at`))) return undefined;

  const read = (touch: string, fits: (part: string) => Fits): Touch =>
    known(
      Object.fromEntries(Object.keys(touchSchema.shape).map((part) => [part, take(`${touch}_${part}`, fits(part))])),
    ) as Touch;
  const first_touch = read('first_touch', (part) => (part === 'at' ? isDate : isText));
  const last_touch = read('last_touch', (part) => {
    if (part === 'at') return isDate;
    if (!TWICE.some((name) => name === part)) return isText;
    // without its twin it is not ours, unless fields have taken both names of that
    const [plain, prefixed] = [rest.get(part), rest.get(`leadtag_${part}`)];
    return (value) => value === plain || value === prefixed || (plain !== undefined && prefixed !== undefined);
  });
  for (const part of TWICE) take(part, (value) => value === last_touch[part]);
  const takeAll = (keys: readonly string[]) => known(Object.fromEntries(keys.map((key) => [key, take(key)])));
  const utm = takeAll(UTM.map((name) => `utm_${name}`));
  const click_ids = takeAll(CLICK_IDS);
  return known({
    model: 'last_non_direct',
    first_touch,
    last_touch,
    click_ids: Object.keys(click_ids)[0] && click_ids,
    utm: Object.keys(utm)[0] && utm,
  });
}

/** Without a stage there is none. */
function readQualification(take: Take, rest: ReadonlyMap<string, string>): object | undefined {
  const stage = take('lead_stage', isStage);
  if (!stage) return undefined;
  const score = take('lead_score', isInteger);
  const keys = [...rest.keys()];
  // ours come last, so of several frameworks the last is the one that was asked
  const framework = keys.flatMap((key) => ANSWER.exec(key.replace(/^leadtag_/, ''))?.[1] ?? []).at(-1);
  const answers = keys.flatMap((key) => {
    const [, name, question] = ANSWER.exec(key) ?? [];
    return name === framework && question ? [[question, { value: take(key) }] as const] : [];
  });
  return known({
    model: 'unknown',
    score: score === undefined ? undefined : Number(score),
    temperature: take('lead_temperature', isTemperature),
    stage,
    stage_basis: score === undefined ? 'intent' : 'score',
    framework,
    answers: framework && Object.fromEntries(answers),
  });
}

const asBoolean = (value: string | undefined): boolean | undefined => (value ? value === 'true' : undefined);

/** The same without what is not there. */
const known = <Value>(parts: Record<string, Value | undefined>): Record<string, Value> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Record<string, Value>;
