import { register } from './register.ts';
import { score } from './score/index.ts';
import { telling } from './score/telling.ts';

/** `leadtag.insights.js`: where a lead came from, and how good it is. */
register(score());
register(telling());
