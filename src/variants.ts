import { extend } from './extensions.ts';
import { variants } from './optional/variants/index.ts';

/** `import 'leadtag/variants'`: split tests. */
extend(variants());
