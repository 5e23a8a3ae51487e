import { optionsSchema } from './schema.ts';

const { display, open, openValue, openTarget, openLabel, frequency, placement, ...others } = optionsSchema.shape;
const { prefill, profiling, variants, dataLayer, metricsWebhook } = others;
const { framework, maxStage, score, icp, stages, routes } = others;

/** What optional scripts carry out, by the name of the script. Kept out of the script that all pages load. */
export const SCRIPTS = {
  display: { display, open, openValue, openTarget, openLabel, frequency, placement },
  fields: { prefill },
  insights: { framework, maxStage, score, icp, stages, routes },
  profiling: { profiling },
  variants: { variants },
  analytics: { dataLayer, metricsWebhook },
};
