import { extend } from './extensions.ts';
import { score } from './optional/score/index.ts';
import { telling } from './optional/score/telling.ts';

/** `import 'leadtag/insights'`: where a lead came from, and how good it is. */
extend(score());
extend(telling());
