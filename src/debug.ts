import { extend } from './extensions.ts';
import { debug } from './optional/debug/index.ts';

/** `import 'leadtag/debug'`: what an owner needs who looks after things himself, such as leads as a table. */
extend(debug());
