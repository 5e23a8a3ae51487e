import { extend } from './extensions.ts';
import { analytics } from './optional/analytics/index.ts';

/** `import 'leadtag/analytics'`: counting: the dataLayer, Plausible, PostHog, Matomo, the metrics webhook. */
extend(analytics());
