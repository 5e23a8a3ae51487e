import type { FormConfig } from '../../config/parse.ts';
import type { Extension } from '../../extensions.ts';
import type { Facts } from '../../fields/condition.ts';
import { compact } from '../../lead/build.ts';
import type { Lead } from '../../lead/schema.ts';
import { complain } from '../../platform/log.ts';
import { judgeFit } from '../../qualification/fit.ts';
import { followUp } from '../../qualification/follow-up.ts';
import type { ModelSettings, Stage } from '../../qualification/model.ts';
import { STAGES } from '../../qualification/model.ts';
import { qualify } from '../../qualification/qualify.ts';
import { readSettings } from '../../qualification/settings.ts';
import { FRAMEWORKS, pointsOfOptions } from '../frameworks/index.ts';
import { nameSources } from './name-sources.ts';
import { questionsOf } from './questions.ts';
import { fill, readRoutes, routeOf } from './routes.ts';

/**
 * Where a lead comes from, by name and channel, and how good it is: score, temperature and stage with their reasons, by the
 * default model and the owner's own rules; the questions of a framework; and by all that, which way the lead goes and until when
 * somebody should answer.
 */
export const score = (): Extension => ({
  name: 'insights',
  form(config) {
    // settings are told of when the form comes up, not with the first lead
    qualify({ fields: {}, now: 0, model: modelOf(config), report: teller(config) });
    readRoutes(config, teller(config));
    const { framework, fields } = config;
    return framework ? { ...config, fields: [...fields, ...questionsOf(framework, fields)] } : config;
  },
  visit(visit) {
    const named = structuredClone(visit);
    nameSources({ attribution: named });
    return named;
  },
  lead(lead, config, { signals, stage }) {
    nameSources(lead);
    const now = Date.parse(lead.submitted_at);
    const { intent, framework } = config;
    const judged = qualify({
      intent,
      fields: lead.fields,
      signals,
      now,
      framework: framework && pointsOfOptions(FRAMEWORKS[framework]),
      model: modelOf(config),
      previous: STAGES.find((name): name is Stage => name === stage),
    });
    const follow_up = followUp({ fields: lead.fields, intent, ...judged }, now);
    // a lead that listeners have changed is judged a second time
    delete lead.follow_up;
    Object.assign(lead, compact({ qualification: judged, follow_up }));

    const way = routeOf(
      config,
      factsOf(lead, judgeFit(lead.fields, readSettings(modelOf(config), undefined).ideal)[0]),
    );
    const texts = Object.fromEntries(
      (['success', 'whatsapp'] as const).flatMap((key) => (way[key] ? [[key, fill(way[key], lead.fields)]] : [])),
    );
    return { ...way, ...texts };
  },
});

const modelOf = ({ score, icp, stages, maxStage }: FormConfig) => ({ score, icp, stages, maxStage }) as ModelSettings;

const teller = (config: FormConfig) => (path: string) =>
  complain('CONFIG', `form "${config.formId}"\n${path} does not fit: it counts as not written`);

/** What a route can ask for. A field of the same name does not stand in for what is ours. */
function factsOf({ fields, form, qualification, attribution }: Lead, kinds: Facts) {
  const { temperature, stage, score, fit, engagement, signals } = qualification ?? {};
  const { channel, source, medium, campaign } = attribution?.last_touch ?? {};
  return {
    ...fields,
    ...kinds,
    ...Object.fromEntries(Object.entries(signals ?? {}).map(([name, count]) => [`signal.${name}`, count])),
    ...{ intent: form.intent, temperature, stage, score, fit, engagement, channel, source, medium, campaign },
  };
}
