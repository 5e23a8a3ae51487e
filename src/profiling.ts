import { extend } from './extensions.ts';
import { profiling } from './optional/profiling/index.ts';

/** `import 'leadtag/profiling'`: progressive profiling. */
extend(profiling());
