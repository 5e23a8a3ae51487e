import { extend } from './extensions.ts';
import { steps } from './optional/steps/index.tsx';

/** `import 'leadtag/steps'`: steps, and fields that are asked only on a condition. */
extend(steps());
