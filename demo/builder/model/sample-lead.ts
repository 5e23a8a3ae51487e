import { type FormConfig, parse } from '../../../src/config/parse.ts';
import { buildLead } from '../../../src/lead/build.ts';
import type { Lead, Qualification } from '../../../src/lead/schema.ts';
import { score } from '../../../src/optional/score/index.ts';
import { followUpInWords, stageInWords } from '../../lead-in-words.js';
import { reasonsInWords } from '../../rule-words.js';
import type { Design } from './design.ts';
import { answerTo, type Sample } from './sample/answers.ts';
import { scriptsNeeded } from './scripts.ts';
import { tidy } from './tidy.ts';

export type { Sample } from './sample/answers.ts';

/** A score that explains itself. */
export interface Judgement extends Omit<Qualification, 'reasons'> {
  reasons: { rule: string; words: string; points: number }[];
  /** "Marketing-qualified (MQL), by score" */
  stageWords: string;
  /** "Call within 5 minutes" */
  followUpWords: string;
  /** Whether leads of this form will carry the score: only with `leadtag.insights.js`. */
  isOn: boolean;
  /** Which of the form's routes such a lead takes, if any: its place in `options.routes`. */
  route?: number;
}

const ID = '0199c3a2-7b1c-7d3e-8f4a-5b6c7d8e9f01';
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What such a visitor did before, by how often. */
const SIGNALS: Record<Sample, Record<string, number>> = {
  strong: { pricing: 2, proof: 1, pages: 5 },
  middling: { pricing: 1 },
  weak: {},
};

/** The form of a design, settled, with the questions of its framework. */
function configOf({ options }: Design): FormConfig {
  const tidied = tidy({ ...options });
  const { config } = parse({ ...tidied, webhook: 'https://example.com/' });
  return score().form!(config!, (key) => key);
}

/**
 * A lead as this form would send it.
 *
 * @param sample how good it is: one that fits, one in the middle, one that does not
 * @param now milliseconds since 1970
 */
export function sampleLead(design: Design, sample: Sample = 'strong', now = Date.now()): Lead {
  const config = configOf(design);
  const fields = Object.fromEntries(
    config.fields.flatMap((field) => {
      const answer = answerTo(field, sample, design.options);
      return answer === undefined ? [] : [[field.key, answer]];
    }),
  );
  const at = new Date(now).toISOString();
  const first = new Date(now - 2 * 24 * 60 * MINUTE).toISOString();
  const lead = buildLead({
    id: ID,
    now,
    config,
    fields,
    ticked: Object.fromEntries(config.purposes.map(({ key, required }) => [key, required || sample !== 'weak'])),
    attribution: {
      model: 'last_non_direct',
      first_touch: {
        at: first,
        source: 'google',
        medium: 'organic',
        landing_page: 'https://www.example.com/guide',
        referrer: 'https://www.google.com/',
      },
      last_touch: {
        at,
        source: 'linkedin',
        medium: 'paid_social',
        campaign: 'autumn',
        landing_page: 'https://www.example.com/',
      },
      utm: { utm_source: 'linkedin', utm_medium: 'paid_social', utm_campaign: 'autumn' },
      touch_count: 2,
      pageviews: 5,
      seconds_to_lead: (2 * 24 * 60 * MINUTE) / SECOND,
    },
    page: { url: 'https://www.example.com/', title: 'Example', locale: 'en', timezone: 'Europe/Lisbon' },
    privacy: { gpc: false, storage: 'session' },
  });
  const signals = Object.keys(SIGNALS[sample])[0] ? { signals: SIGNALS[sample] } : {};
  return judged(design, {
    ...lead,
    qualification: { model: 'default@1', stage: 'lead', stage_basis: 'score', ...signals },
  }).lead;
}

/** How good a lead is, by the very code that judges the leads of this form, with its reasons in words. */
export function scoreOf(design: Design, lead: Lead): Judgement {
  const { lead: known, route } = judged(design, lead);
  const { reasons: _, ...qualification } = known.qualification!;
  return {
    ...qualification,
    reasons: reasonsInWords(known.qualification),
    stageWords: stageInWords(known.qualification),
    followUpWords: followUpInWords(known.follow_up, known.submitted_at),
    isOn: scriptsNeeded(design.options, design.scripts).includes('insights'),
    ...(route >= 0 && { route }),
  };
}

function judged(design: Design, given: Lead): { lead: Lead; route: number } {
  const config = configOf(design);
  const lead = structuredClone(given);
  const now = Date.parse(lead.submitted_at);
  const seen = Object.entries(lead.qualification?.signals ?? {}).map(([name, count]) => [name, [count, now]]);
  // each route is told by a mark: what comes back is what the lead would go by
  const marked = config.routes.map((route, at) => ({ ...Object(route), success: String(at), redirect: undefined }));
  const way = score().lead!(lead, { ...config, routes: marked, success: '' } as FormConfig, {
    signals: Object.fromEntries(seen),
    stage: undefined,
  });
  return { lead, route: way?.success ? Number(way.success) : -1 };
}
